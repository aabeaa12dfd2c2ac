import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { SelectField, TextArea, TextField } from '../parts/field';
import { linkTo, paths } from '../paths';
import { adultOptions, backTo, loadColleagues, loadPeople, loadTenancy, namedOptions, savedAt } from './load-tenancy';

/** What workers do with a tenancy as a whole, one form each. */
export function tenancyActScreens({ form, act }: Screens): void {
  form(paths.pauseTenancy, 'signed-in', {
    load: loadTenancy,
    start: () => new Form(),
    send: async (v, values, { id }) =>
      onwards(await v.api.post(linkTo('/tenancies/:id/pauses', { id }), { until: values.text('until') }), savedAt(v)),
    show(v, filled, tenancy) {
      const t = v.t.tenancyActs;
      return (
        <FormPage
          v={v}
          title={t.pause}
          filled={filled}
          submit={t.pause}
          back={backTo(v, tenancy)}
          intro={<p>{t.pauseLead}</p>}
        >
          <TextField filled={filled} name="until" label={t.pauseUntil} hint={t.pauseHint} type="date" width="middle" />
        </FormPage>
      );
    },
  });

  act(paths.resumeTenancy, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/tenancies/:id/resumptions', { id: v.params.id ?? '' })), savedAt(v)),
  );

  form(paths.nameDeputy, 'signed-in', {
    load: async (v) => ({ tenancy: await loadTenancy(v), colleagues: await loadColleagues(v) }),
    start: ({ tenancy }) => new Form({ deputyId: tenancy.deputyId ?? '' }),
    send: async (v, values, { tenancy: { id } }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/deputies', { id }), { deputyId: values.text('deputyId') }),
        savedAt(v),
      ),
    show(v, filled, { tenancy, colleagues }) {
      const t = v.t.tenancyActs;
      const options = colleagues
        .filter(({ id }) => id !== tenancy.workerId)
        .map(({ id, name }) => ({ value: id, label: name }));
      return (
        <FormPage
          v={v}
          title={t.deputy}
          filled={filled}
          submit={v.t.form.save}
          back={backTo(v, tenancy)}
          intro={<p>{t.deputyLead}</p>}
        >
          <SelectField filled={filled} name="deputyId" label={t.deputy} options={options} empty={t.noDeputy} />
        </FormPage>
      );
    },
  });

  form(paths.endTenancy, 'signed-in', {
    load: loadTenancy,
    start: () => new Form(),
    send: async (v, values, { id }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/endings', { id }), {
          on: values.text('on'),
          reason: values.text('reason'),
        }),
        savedAt(v),
      ),
    show(v, filled, tenancy) {
      const t = v.t.tenancyActs;
      return (
        <FormPage
          v={v}
          title={t.end}
          filled={filled}
          submit={t.end}
          look="danger"
          back={backTo(v, tenancy)}
          intro={<p>{t.endLead}</p>}
        >
          <TextField filled={filled} name="on" label={t.endDay} type="date" width="middle" />
          <Radios
            filled={filled}
            name="reason"
            label={t.endReason}
            options={namedOptions(v.w.names.tenancyEndReasons, ['never_began'])}
          />
        </FormPage>
      );
    },
  });

  form(paths.reviewExit, 'signed-in', {
    load: loadTenancy,
    start: () => new Form(),
    send: async (v, values, { id }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/exit-reviews', { id }), {
          livesNow: values.text('livesNow'),
          note: values.raw('note'),
        }),
        savedAt(v),
      ),
    show(v, filled, tenancy) {
      const t = v.t.tenancyActs;
      return (
        <FormPage
          v={v}
          title={t.review}
          filled={filled}
          submit={v.t.form.save}
          back={backTo(v, tenancy)}
          intro={<p>{t.reviewLead}</p>}
        >
          <Radios
            filled={filled}
            name="livesNow"
            label={v.w.fieldNames.livesNow}
            options={namedOptions(v.w.names.livesNow)}
          />
          <TextArea filled={filled} name="note" label={t.reviewNote} optional={v.t.form.optional} maxlength={2000} />
        </FormPage>
      );
    },
  });

  form(paths.splitHousehold, 'signed-in', {
    load: async (v) => ({ tenancy: await loadTenancy(v), people: await loadPeople(v) }),
    start: () => new Form(),
    send: async (v, values, { tenancy: { id } }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/splits', { id }), {
          personId: values.text('personId'),
          safePhone: values.text('safePhone'),
        }),
        savedAt(v),
      ),
    show(v, filled, { tenancy, people }) {
      const t = v.t.tenancyActs;
      const options = adultOptions(
        v,
        people.filter(({ hasOwnPlan }) => !hasOwnPlan),
      );
      return (
        <FormPage
          v={v}
          title={t.split}
          filled={filled}
          submit={v.t.form.save}
          look="danger"
          back={backTo(v, tenancy)}
          intro={<p>{t.splitLead}</p>}
        >
          <Radios filled={filled} name="personId" label={v.w.fieldNames.personId} options={options} />
          <TextField
            filled={filled}
            name="safePhone"
            label={v.w.fieldNames.safePhone}
            hint={t.splitPhoneHint}
            type="tel"
            width="middle"
            maxlength={40}
          />
        </FormPage>
      );
    },
  });
}
