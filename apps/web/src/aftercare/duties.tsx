import type { VNode } from 'preact';
import { read } from '../api/client';
import type { Duty, List, TenancyPlan } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import { type Visitor, hasRole } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { TextField } from '../parts/field';
import { Card, Cards, Tag, nameOf } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { backTo, loadTenancy } from './load-tenancy';

const loadDuties = async (v: Visitor): Promise<Duty[]> =>
  (await read<List<Duty>>(v.api, linkTo('/tenancies/:id/duties', { id: v.params.id ?? '' }))).items;

const savedDuties = (v: Visitor) => linkTo(paths.duties, { id: v.params.id ?? '' }, { done: 'saved' });

/** Dates that the law sets for a tenancy, and what became of them. */
export function dutyScreens({ page, form, act }: Screens): void {
  page(paths.duties, 'signed-in', async (v) => ({
    page: <Duties v={v} tenancy={await loadTenancy(v)} duties={await loadDuties(v)} />,
  }));

  act(paths.settleDuty, 'signed-in', async (v, values) =>
    done(
      await v.api.post(linkTo('/duties/:id/settlements', { id: v.params.duty ?? '' }), { as: values.text('as') }),
      savedDuties(v),
    ),
  );

  form(paths.moveDuty, 'signed-in', {
    load: async (v) => (await loadDuties(v)).find(({ id }) => id === v.params.duty) ?? null,
    start: (duty) => new Form({ dueOn: duty?.dueOn ?? '' }),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/duties/:id/moves', { id: v.params.duty ?? '' }), { dueOn: values.text('dueOn') }),
        savedDuties(v),
      ),
    show(v, filled, duty) {
      const t = v.t.tenancyActs;
      return (
        <FormPage
          v={v}
          title={t.dutyMoveTitle}
          over={duty ? nameOf(v.w.names.dutyKinds, duty.kind) : undefined}
          filled={filled}
          submit={v.t.form.save}
          back={{ to: linkTo(paths.duties, { id: v.params.id ?? '' }), label: t.dutiesTitle }}
          intro={<p>{t.dutyMoveLead}</p>}
        >
          <TextField filled={filled} name="dueOn" label={v.w.fieldNames.dueOn} type="date" width="middle" />
        </FormPage>
      );
    },
  });
}

function Duties({ v, tenancy, duties }: { v: Visitor; tenancy: TenancyPlan; duties: readonly Duty[] }): VNode {
  const t = v.t.tenancyActs;
  return (
    <Page v={v} title={t.dutiesTitle} back={backTo(v, tenancy)}>
      <Saved v={v} />
      {duties.length === 0 && <p>{t.noDuties}</p>}
      <Cards>
        {duties.map((duty) => (
          <DutyCard key={duty.id} v={v} tenancyId={tenancy.id} duty={duty} />
        ))}
      </Cards>
    </Page>
  );
}

function DutyCard({ v, tenancyId, duty }: { v: Visitor; tenancyId: string; duty: Duty }) {
  const t = v.t.tenancyActs;
  const { id, kind, personKind, dueOn, doneOn, settledAs, remindersOn } = duty;
  const name = nameOf(v.w.names.dutyKinds, kind);
  const at = { id: tenancyId, duty: id };
  return (
    <Card
      title={name}
      tag={
        <Tag tone={doneOn ? 'good' : 'waiting'}>
          {doneOn ? (settledAs === 'not_needed' ? t.dutyNotNeeded : t.dutyDone) : t.dueOn(v.f.date(dueOn))}
        </Tag>
      }
    >
      <p class="quiet">
        {personKind === 'landlord' ? t.landlord : t.household}
        {doneOn && ` · ${v.f.date(doneOn)}`}
      </p>
      {remindersOn.length > 0 && <p>{t.remindersOn(v.f.list(remindersOn.map((day) => v.f.date(day))))}</p>}
      {!doneOn && hasRole(v, 'aftercare-worker', 'team-lead') && (
        <div class="acts">
          <ButtonForm v={v} action={linkTo(paths.settleDuty, at)} about={name} values={{ as: 'done' }}>
            {t.dutyDone}
          </ButtonForm>
          <ButtonForm
            v={v}
            action={linkTo(paths.settleDuty, at)}
            look="quiet"
            about={name}
            values={{ as: 'not_needed' }}
          >
            {t.dutyNotNeeded}
          </ButtonForm>
          <a class="button button-quiet" href={linkTo(paths.moveDuty, at)}>
            {t.dutyMove}
            <span class="unseen"> {name}</span>
          </a>
        </div>
      )}
    </Card>
  );
}
