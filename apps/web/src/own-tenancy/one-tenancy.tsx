import type { OwnTenancy } from '../api/types';
import type { Visitor } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Card, Cards, Section, Tag, nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';
import { Contact } from './contact';
import { RateContacts } from './ratings';

interface TenancyProps {
  v: Visitor;
  tenancy: OwnTenancy;
}

/** One tenancy as one of its two sides sees it. */
export function OneTenancy({ v, tenancy }: TenancyProps) {
  const t = v.t.ownTenancy;
  const { id, moveInOn, hasOwnPlan } = tenancy;
  return (
    <>
      <p class="lead">{t.movedIn(v.f.date(moveInOn))}</p>
      <Section title={t.callTitle} id={`call-${id}`}>
        <Contact v={v} tenancy={tenancy} />
      </Section>
      {!hasOwnPlan && (
        <Section title={t.appointmentsTitle} id={`appointments-${id}`}>
          <Appointments v={v} tenancy={tenancy} />
        </Section>
      )}
      {tenancy.toRate.length > 0 && (
        <Section title={t.rateTitle} id={`rate-${id}`}>
          <RateContacts v={v} tenancy={tenancy} />
        </Section>
      )}
      <Section title={t.datesTitle} id={`dates-${id}`}>
        <Dates v={v} tenancy={tenancy} />
      </Section>
      <Section title={t.consentTitle} id={`consent-${id}`}>
        <Consents v={v} tenancy={tenancy} />
      </Section>
      <Section title={t.keptTitle} id={`kept-${id}`}>
        <Kept v={v} tenancy={tenancy} />
      </Section>
    </>
  );
}

function Appointments({ v, tenancy: { appointments } }: TenancyProps) {
  const t = v.t.ownTenancy;
  return (
    <>
      {appointments.length === 0 && <p>{t.noAppointments}</p>}
      <Cards>
        {appointments.map(({ id, startsAt, state, worker }) => (
          <li key={id} class="card">
            <div class="card-head">
              <h3 class="card-title">{v.f.instant(startsAt)}</h3>
              <Tag tone={state === 'confirmed' ? 'good' : 'waiting'}>
                {state === 'confirmed' ? t.confirmed : t.offered}
              </Tag>
            </div>
            {worker && <p>{t.visitBy(v.f.name(worker))}</p>}
            <div class="acts">
              {state === 'offered' && (
                <ButtonForm v={v} action={linkTo(paths.confirmOwnVisit, { id })} about={v.f.instant(startsAt)}>
                  {t.confirm}
                </ButtonForm>
              )}
              <a class="button button-quiet" href={linkTo(paths.otherTime, { id })}>
                {t.otherTime}
                <span class="unseen"> {v.f.instant(startsAt)}</span>
              </a>
            </div>
          </li>
        ))}
      </Cards>
      <p class="quiet">{t.voluntary}</p>
    </>
  );
}

function Dates({ v, tenancy: { id: tenancyId, side, duties, state, hasOwnPlan } }: TenancyProps) {
  const t = v.t.ownTenancy;
  return (
    <>
      {duties.length === 0 && <p>{t.noDates}</p>}
      <Cards>
        {duties.map(({ id, kind, dueOn, doneOn }) => (
          <li key={id} class="card">
            <div class="card-head">
              <h3 class="card-title">{nameOf(v.w.names.dutyKinds, kind)}</h3>
              <Tag tone={doneOn ? 'good' : 'waiting'}>{doneOn ? v.t.tenancyActs.dutyDone : t.due(v.f.date(dueOn))}</Tag>
            </div>
            <p>{nameOf(t.explain, kind)}</p>
            {!doneOn && (
              <ButtonForm
                v={v}
                action={linkTo(paths.settleOwnDuty, { id })}
                look="quiet"
                about={nameOf(v.w.names.dutyKinds, kind)}
              >
                {t.dateDone}
              </ButtonForm>
            )}
          </li>
        ))}
      </Cards>
      {state !== 'ended' && !hasOwnPlan && (
        <p>
          <a
            class={side === 'landlord' ? 'button' : 'button button-quiet'}
            href={linkTo(paths.confirmationForm, { id: tenancyId })}
          >
            {t.form}
          </a>
        </p>
      )}
    </>
  );
}

function Consents({ v, tenancy: { id, side, surveyConsent, visitConsent, hasOwnPlan } }: TenancyProps) {
  const t = v.t.ownTenancy;
  const action = linkTo(paths.changeOwnConsent, { id });
  const surveys = (given: string, choice: string) => ({ purpose: 'aftercare-survey', given, choice });
  const visits = (given: string) => ({ purpose: 'aftercare-visit', given, choice: 'stop' });
  return (
    <>
      <p>{t.consentLead}</p>
      <Cards>
        <Card title={surveyConsent ? t.surveysOn : t.surveysOff}>
          <div class="acts">
            {surveyConsent ? (
              <>
                <ButtonForm v={v} action={action} look="quiet" values={surveys('no', 'stop')}>
                  {t.stopSurveys}
                </ButtonForm>
                <ButtonForm v={v} action={action} look="danger" values={surveys('no', 'erase')}>
                  {t.stopErase}
                </ButtonForm>
              </>
            ) : (
              <ButtonForm v={v} action={action} look="quiet" values={surveys('yes', 'stop')}>
                {t.startSurveys}
              </ButtonForm>
            )}
          </div>
        </Card>
        {(side === 'landlord' || !hasOwnPlan) && (
          <Card title={visitConsent ? t.visitsOn : t.visitsOff}>
            <ButtonForm v={v} action={action} look="quiet" values={visits(visitConsent ? 'no' : 'yes')}>
              {visitConsent ? t.stopVisits : t.startVisits}
            </ButtonForm>
          </Card>
        )}
      </Cards>
    </>
  );
}

function Kept({ v, tenancy: { answers, visitsMade } }: TenancyProps) {
  const t = v.t.ownTenancy;
  return (
    <>
      <ul class="lines">
        {answers.map(({ step, receivedAt, state }) => (
          <li key={step + receivedAt} class="line-acts">
            <span>
              {nameOf(v.w.names.steps, step)}, {v.f.instant(receivedAt)}
            </span>
            <Tag>{nameOf(t.keptStates, state)}</Tag>
          </li>
        ))}
      </ul>
      {answers.length === 0 && <p>{t.keptNone}</p>}
      <p>{t.keptVisits(v.f.number(visitsMade))}</p>
      <p class="quiet">{t.keptWho}</p>
    </>
  );
}
