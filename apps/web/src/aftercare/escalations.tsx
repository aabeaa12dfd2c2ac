import type { VNode } from 'preact';
import { read } from '../api/client';
import { nowOf } from '../api/now';
import type { Escalation, List } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Radios } from '../parts/choice';
import { TextArea } from '../parts/field';
import { Card, Cards, Empty, Facts, Notice, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { TimeLeft } from '../parts/time-left';
import { linkTo, paths } from '../paths';
import { loadColleagues } from './load-tenancy';

/** People who need help; the nearest deadline first. */
export function escalationScreens({ page, form, act }: Screens): void {
  page(paths.escalations, 'signed-in', async (v) => {
    const { items } = await read<List<Escalation>>(v.api, '/escalations');
    return { page: <Escalations v={v} escalations={items} now={await nowOf(v)} /> };
  });

  act(paths.acknowledge, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/escalations/:id/acknowledgements', { id: v.params.id ?? '' })), paths.escalations),
  );

  form(paths.handOnEscalation, 'signed-in', {
    load: loadColleagues,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/escalations/:id/hand-ons', { id: v.params.id ?? '' }), {
          accountId: values.text('accountId'),
        }),
        paths.escalations,
      ),
    show(v, filled, colleagues) {
      const t = v.t.escalations;
      const options = colleagues.map(({ id, name }) => ({ value: id, label: name }));
      return (
        <FormPage
          v={v}
          title={t.handOnTitle}
          filled={filled}
          submit={t.handOn}
          back={{ to: paths.escalations, label: t.title }}
          intro={<p>{t.handOnLead}</p>}
        >
          <Radios filled={filled} name="accountId" label={v.w.fieldNames.accountId} options={options} />
        </FormPage>
      );
    },
  });

  form(paths.closeEscalation, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/escalations/:id/closings', { id: v.params.id ?? '' }), {
          outcome: values.text('outcome'),
          note: values.text('note'),
        }),
        paths.escalations,
      ),
    show(v, filled) {
      const t = v.t.escalations;
      const outcomes = Object.entries(v.w.names.closingOutcomes).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={t.closeTitle}
          filled={filled}
          submit={t.close}
          back={{ to: paths.escalations, label: t.title }}
          intro={<p>{t.closeLead}</p>}
        >
          <Radios filled={filled} name="outcome" label={t.outcome} options={outcomes} />
          <TextArea filled={filled} name="note" label={t.note} maxlength={2000} />
        </FormPage>
      );
    },
  });
}

function Escalations({ v, escalations, now }: { v: Visitor; escalations: readonly Escalation[]; now: Date }): VNode {
  const t = v.t.escalations;
  return (
    <Page v={v} title={t.title}>
      <p>{t.lead}</p>
      {escalations.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      <Cards>
        {escalations.map((one) => (
          <EscalationCard key={one.id} v={v} escalation={one} now={now} />
        ))}
      </Cards>
    </Page>
  );
}

function EscalationCard({ v, escalation, now }: { v: Visitor; escalation: Escalation; now: Date }) {
  const t = v.t.escalations;
  const { names } = v.w;
  const {
    id,
    tenancyId,
    reference,
    severity,
    category,
    raisedAt,
    deadlineAt,
    state,
    signals = [],
    closingProposed,
  } = escalation;
  const isUrgent = severity === 'S0' || severity === 'S1';
  return (
    <Card
      title={nameOf(names.categories, category)}
      tag={<Tag tone={isUrgent ? 'bad' : 'waiting'}>{nameOf(names.severities, severity)}</Tag>}
    >
      <Facts
        facts={[
          { label: v.t.proposal.household, value: <span dir="ltr">{reference}</span> },
          {
            label: t.deadline,
            value: (
              <>
                <strong>{v.f.instant(deadlineAt)}</strong> <TimeLeft v={v} now={now} deadline={deadlineAt} />
              </>
            ),
          },
          { label: t.raised, value: v.f.instant(raisedAt) },
          { label: v.t.tenancies.state, value: nameOf(names.escalationStates, state) },
          { label: t.signals, value: v.f.list(signals.map((signal) => signalName(v, signal))) },
        ]}
      />
      {closingProposed && (
        <Notice tone="waiting">
          <p>{t.waitsForSecond}</p>
        </Notice>
      )}
      <div class="acts">
        {state === 'open' && (
          <ButtonForm v={v} action={linkTo(paths.acknowledge, { id })} about={reference}>
            {t.acknowledge}
          </ButtonForm>
        )}
        {state !== 'closed' && (
          <a class="button button-quiet" href={linkTo(paths.handOnEscalation, { id })}>
            {t.handOn}
            <span class="unseen"> {reference}</span>
          </a>
        )}
        {state !== 'closed' && (
          <a class="button button-quiet" href={linkTo(paths.closeEscalation, { id })}>
            {t.close}
            <span class="unseen"> {reference}</span>
          </a>
        )}
        <a class="button button-quiet" href={linkTo(paths.tenancy, { id: tenancyId })}>
          {t.plan}
          <span class="unseen"> {reference}</span>
        </a>
      </div>
    </Card>
  );
}

/** A concern of a visit, or the question of a survey whose answer worries; the answer itself stays with the survey. */
function signalName({ w }: Visitor, { itemCode, category }: { itemCode: string | null; category: string }): string {
  const code = itemCode ?? '';
  const { visitConcerns, categories } = w.names;
  if (Object.hasOwn(visitConcerns, code)) return nameOf(visitConcerns, code);
  return nameOf(categories, category);
}
