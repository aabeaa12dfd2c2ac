import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Colleague, Step } from '../api/types';
import { type Screens, done } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { ButtonForm } from '../parts/button-form';
import { Facts, Section, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { loadColleagues } from './load-tenancy';
import { reasonName, toneOf } from './tenancies';

export const loadStep = (v: Visitor) => read<Step>(v.api, linkTo('/occurrences/:id', { id: v.params.id ?? '' }));

/** One step of a plan: "why was this sent, or not?", and what can be done about it. */
export function stepScreens({ page, act }: Screens): void {
  act(paths.recordBounce, 'signed-in', async (v) => {
    const id = v.params.id ?? '';
    return done(
      await v.api.post(linkTo('/occurrences/:id/bounces', { id })),
      linkTo(paths.step, { id }, { done: 'saved' }),
    );
  });

  page(paths.step, 'signed-in', async (v) => {
    const step = await loadStep(v);
    const colleagues = step.kind === 'visit' ? await loadColleagues(v) : [];
    return { page: <OneStep v={v} step={step} colleagues={colleagues} /> };
  });
}

function OneStep({ v, step, colleagues }: { v: Visitor; step: Step; colleagues: readonly Colleague[] }): VNode {
  const t = v.t.steps;
  const { names } = v.w;
  const { tenancyId, kind, subjectKind, on, nominalOn, windowStart, windowEnd, state, reason, sendAt } = step;
  return (
    <Page
      v={v}
      title={nameOf(names.steps, step.step)}
      over={t.over}
      back={{ to: linkTo(paths.tenancy, { id: tenancyId }), label: v.t.tenancies.planTitle }}
    >
      <Saved v={v} />
      <Facts
        facts={[
          {
            label: v.t.tenancies.state,
            value: (
              <>
                <Tag tone={toneOf(state)}>{nameOf(names.occurrenceStates, state)}</Tag>
                {reason && ` ${reasonName(v, reason)}`}
              </>
            ),
          },
          { label: t.person, value: nameOf(names.stepSubjects, subjectKind) },
          { label: t.day, value: sendAt ? v.f.instant(sendAt) : v.f.weekdayDate(on) },
          nominalOn === on ? null : { label: t.legalDay, value: v.f.weekdayDate(nominalOn) },
          { label: t.window, value: v.t.week.range(v.f.date(windowStart), v.f.date(windowEnd)) },
        ]}
      />
      {kind === 'visit' && <Appointments v={v} step={step} colleagues={colleagues} />}
      {kind === 'survey' && hasRole(v, 'aftercare-worker') && ['sent', 'not_reached'].includes(state) && (
        <p>
          <a class="button" href={linkTo(paths.enterSurvey, { id: step.id })}>
            {t.enter}
          </a>
        </p>
      )}
      <Section title={t.whyTitle} id="why">
        {step.events.length === 0 ? <p>{t.noEvents}</p> : <Events v={v} step={step} />}
      </Section>
      {kind !== 'visit' && (
        <Section title={t.attemptsTitle} id="attempts">
          {step.attempts.length === 0 && <p>{t.noAttempts}</p>}
          <ul class="lines">
            {step.attempts.map(({ kind: sent, seq, at }) => (
              <li key={sent + seq} class="line-acts">
                <span>{sent === 'invitation' ? t.invitation : t.reminder(v.f.number(seq))}</span>
                <span>{v.f.instant(at)}</span>
              </li>
            ))}
          </ul>
          {step.attempts.length > 0 && !step.events.some(({ code }) => code === 'bounced') && (
            <Bounce v={v} step={step} />
          )}
        </Section>
      )}
    </Page>
  );
}

function Bounce({ v, step: { id } }: { v: Visitor; step: Step }) {
  const t = v.t.tenancyPapers;
  return (
    <>
      <p class="quiet">{t.bounceHint}</p>
      <ButtonForm v={v} action={linkTo(paths.recordBounce, { id })} look="quiet">
        {t.bounce}
      </ButtonForm>
    </>
  );
}

function Events({ v, step }: { v: Visitor; step: Step }) {
  return (
    <ul class="lines">
      {step.events.map(({ code, details, at }, index) => (
        <li key={index}>
          <div class="card-head">
            <strong>{nameOf(v.w.names.occurrenceEvents, code)}</strong>
            <span class="quiet">{v.f.instant(at)}</span>
          </div>
          <Details v={v} details={details} />
        </li>
      ))}
    </ul>
  );
}

/** Days, rule and state of one event, in words; what has none is left out. */
function Details({ v, details }: { v: Visitor; details: Record<string, unknown> }) {
  const { names } = v.w;
  const text = (name: string) => (typeof details[name] === 'string' ? details[name] : null);
  const [from, to, on, state, startsAt] = ['from', 'to', 'on', 'state', 'startsAt'].map(text);
  const rule = text('rule') ?? text('reason');
  const said = [
    state && state !== 'planned' ? nameOf(names.occurrenceStates, state) : null,
    from && to ? v.t.week.range(v.f.date(from), v.f.date(to)) : on ? v.f.date(on) : null,
    startsAt ? v.f.instant(startsAt) : null,
    rule ? nameOf(names.stepRules, rule.split(':')[0] ?? rule) : null,
  ].filter((one): one is string => Boolean(one));
  return said.length === 0 ? null : <div>{said.join(' · ')}</div>;
}

function Appointments({ v, step, colleagues }: { v: Visitor; step: Step; colleagues: readonly Colleague[] }) {
  const t = v.t.steps;
  const { id, state, appointments } = step;
  const isOpen = ['planned', 'offered', 'confirmed'].includes(state);
  const isArranged = ['offered', 'confirmed'].includes(state);
  return (
    <Section title={t.appointmentsTitle} id="appointments">
      {appointments.length === 0 && <p>{t.noAppointments}</p>}
      <ul class="lines">
        {appointments.map((one) => (
          <li key={one.id} class="line-acts">
            <span>
              <strong>{v.f.instant(one.startsAt)}</strong> · {t.attempt(v.f.number(one.attempt))}
              {' · '}
              <bdi>
                {colleagues.find((colleague) => colleague.id === one.workerId)?.name ?? v.t.today.visitOfNobody}
              </bdi>
              {[colleagues.find((colleague) => colleague.id === one.secondWorkerId)?.name, one.companion]
                .filter(Boolean)
                .map((name) => (
                  <>
                    {', '}
                    <bdi key={name}>{name}</bdi>
                  </>
                ))}
            </span>
            <Tag tone={toneOf(one.state)}>{nameOf(v.w.names.appointmentStates, one.state)}</Tag>
          </li>
        ))}
      </ul>
      {isOpen && (
        <div class="acts">
          {state === 'offered' && (
            <ButtonForm v={v} action={linkTo(paths.confirmVisit, { id })}>
              {t.confirm}
            </ButtonForm>
          )}
          <a class={isArranged ? 'button button-quiet' : 'button'} href={linkTo(paths.offerVisit, { id })}>
            {isArranged ? t.move : t.offer}
          </a>
          {isArranged && (
            <a class="button button-quiet" href={linkTo(paths.callOffVisit, { id })}>
              {t.callOff}
            </a>
          )}
          {hasRole(v, 'aftercare-worker') && (
            <a class="button button-quiet" href={linkTo(paths.visit, { id })}>
              {v.t.visits.report}
            </a>
          )}
        </div>
      )}
    </Section>
  );
}
