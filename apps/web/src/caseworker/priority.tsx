import type { Priority } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { DateField } from '../parts/date-field';
import { SelectField } from '../parts/field';
import { Section, Tag, nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';

/** Papers that make a home more urgent: entered and taken back by who works on the case. */
export function priorityScreens({ form, act }: Screens): void {
  const at = (v: Visitor) => `${linkTo('/households/:id', { id: v.params.id ?? '' })}/priority-proofs`;
  const back = (v: Visitor) => linkTo(paths.case, { id: v.params.id ?? '' });

  form(paths.priorityProof, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(at(v), {
          ground: values.text('ground'),
          endsOn: values.date('endsOn'),
          validUntil: values.date('validUntil'),
        }),
        back(v),
      ),
    show: (v, filled) => {
      const t = v.t.priority;
      return (
        <FormPage
          v={v}
          title={t.record}
          filled={filled}
          submit={v.t.form.save}
          back={{ to: back(v), label: v.t.form.back }}
          intro={<p>{t.recordLead}</p>}
        >
          <SelectField
            filled={filled}
            name="ground"
            label={t.ground}
            empty={v.t.form.choose}
            options={Object.entries(v.w.priority.proofs).map(([value, label]) => ({ value, label }))}
          />
          <DateField v={v} filled={filled} name="endsOn" label={t.endsOn} hint={t.endsOnHint} />
          <DateField v={v} filled={filled} name="validUntil" label={t.validUntil} hint={t.validUntilHint} />
        </FormPage>
      );
    },
  });

  act(paths.withdrawProof, 'signed-in', async (v, form) =>
    done(await v.api.post(`${at(v)}/withdrawals`, { ground: form.text('ground') }), back(v)),
  );
}

/** @param priority null = somebody else works on the case */
export function PrioritySection({
  v,
  householdId,
  priority,
}: {
  v: Visitor;
  householdId: string;
  priority: Priority | null;
}) {
  const t = v.t.priority;
  if (!priority) {
    return (
      <Section title={t.title} id="priority">
        <p class="quiet">{t.hidden}</p>
      </Section>
    );
  }
  const telling = priority.grounds.filter(({ kind }) => kind !== 'does-not-count');
  const others = priority.grounds.filter(({ kind }) => kind === 'does-not-count');
  return (
    <Section title={t.title} id="priority">
      <p>
        <Tag tone={priority.tier === 'acute' ? 'bad' : priority.tier === 'regular' ? 'plain' : 'waiting'}>
          {t.tier(nameOf(v.w.priority.tiers, priority.tier))}
        </Tag>
      </p>
      <p>{priority.waiting.sentence}</p>
      <ul class="lines">
        {telling.map(({ code, kind, reason }) => (
          <li key={code}>
            {reason.sentence} <Tag>{kind === 'counts' ? t.counts : t.lapsed}</Tag>
          </li>
        ))}
      </ul>
      <details class="more">
        <summary>{t.others}</summary>
        <ul class="lines">
          {others.map(({ code, reason }) => (
            <li key={code}>{reason.sentence}</li>
          ))}
        </ul>
      </details>
      <ul class="lines">
        {priority.proofs.map(({ ground, validUntil }) => (
          <li key={ground} class="line-acts">
            <span>{t.proof(nameOf(v.w.priority.proofs, ground), v.f.date(validUntil))}</span>
            <ButtonForm
              v={v}
              action={linkTo(paths.withdrawProof, { id: householdId })}
              look="quiet"
              values={{ ground }}
            >
              {t.withdraw}
            </ButtonForm>
          </li>
        ))}
      </ul>
      <p>
        <a class="button button-quiet" href={linkTo(paths.priorityProof, { id: householdId })}>
          {t.record}
        </a>
      </p>
    </Section>
  );
}
