import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { SelectField, TextField } from '../parts/field';
import { linkTo, paths } from '../paths';
import {
  adultOptions,
  backTo,
  loadColleagues,
  loadPeople,
  loadTenancy,
  namedOptions,
  onlyAdult,
  savedAt,
} from './load-tenancy';

/** Another day of the move-in, somebody else in charge, and papers of a person that run out. */
export function tenancyPaperScreens({ form }: Screens): void {
  form(paths.moveTenancy, 'signed-in', {
    load: loadTenancy,
    start: ({ moveInOn }) => new Form({ moveInOn }),
    send: async (v, values, { id }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/move-ins', { id }), { moveInOn: values.text('moveInOn') }),
        savedAt(v),
      ),
    show(v, filled, tenancy) {
      const t = v.t.tenancyPapers;
      return (
        <FormPage
          v={v}
          title={t.move}
          filled={filled}
          submit={v.t.form.save}
          back={backTo(v, tenancy)}
          intro={<p>{t.moveLead}</p>}
        >
          <TextField filled={filled} name="moveInOn" label={t.moveDay} type="date" width="middle" />
        </FormPage>
      );
    },
  });

  form(paths.changeWorker, 'signed-in', {
    load: async (v) => ({ tenancy: await loadTenancy(v), colleagues: await loadColleagues(v) }),
    start: () => new Form(),
    send: async (v, values, { tenancy: { id } }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/workers', { id }), { workerId: values.text('workerId') }),
        savedAt(v),
      ),
    show(v, filled, { tenancy, colleagues }) {
      const t = v.t.tenancyPapers;
      const options = colleagues
        .filter(({ id }) => id !== tenancy.workerId)
        .map(({ id, name }) => ({ value: id, label: name }));
      return (
        <FormPage
          v={v}
          title={t.worker}
          filled={filled}
          submit={v.t.form.save}
          back={backTo(v, tenancy)}
          intro={<p>{t.workerLead}</p>}
        >
          <SelectField filled={filled} name="workerId" label={t.workerLabel} options={options} />
        </FormPage>
      );
    },
  });

  form(paths.recordPermit, 'signed-in', {
    load: async (v) => ({ tenancy: await loadTenancy(v), people: await loadPeople(v) }),
    start: ({ people }) => new Form({ personId: onlyAdult(people) }),
    send: async (v, values, { tenancy: { id } }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/permits', { id }), {
          personId: values.text('personId'),
          permit: values.text('permit'),
          printedUntil: values.text('printedUntil'),
          covered: values.text('covered'),
        }),
        linkTo(paths.duties, { id }, { done: 'saved' }),
      ),
    show(v, filled, { tenancy, people }) {
      const t = v.t.tenancyPapers;
      return (
        <FormPage
          v={v}
          title={t.permit}
          filled={filled}
          submit={v.t.form.save}
          back={backTo(v, tenancy)}
          intro={<p>{t.permitLead}</p>}
        >
          <Radios filled={filled} name="personId" label={v.w.fieldNames.personId} options={adultOptions(v, people)} />
          <Radios filled={filled} name="permit" label={t.permitKind} options={namedOptions(t.permits)} />
          <TextField
            filled={filled}
            name="printedUntil"
            label={t.printedUntil}
            hint={t.printedHint}
            type="date"
            width="middle"
          />
          <Radios filled={filled} name="covered" label={t.covered} options={namedOptions(t.coveredAnswers)} />
        </FormPage>
      );
    },
  });

  form(paths.recordBenefitEnd, 'signed-in', {
    load: async (v) => ({ tenancy: await loadTenancy(v), people: await loadPeople(v) }),
    start: ({ people }) => new Form({ personId: onlyAdult(people) }),
    send: async (v, values, { tenancy: { id } }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/benefit-ends', { id }), {
          personId: values.text('personId'),
          on: values.text('on'),
        }),
        linkTo(paths.duties, { id }, { done: 'saved' }),
      ),
    show(v, filled, { tenancy, people }) {
      const t = v.t.tenancyPapers;
      return (
        <FormPage
          v={v}
          title={t.benefitEnd}
          filled={filled}
          submit={v.t.form.save}
          back={backTo(v, tenancy)}
          intro={<p>{t.benefitEndLead}</p>}
        >
          <Radios filled={filled} name="personId" label={v.w.fieldNames.personId} options={adultOptions(v, people)} />
          <TextField filled={filled} name="on" label={t.benefitEndDay} type="date" width="middle" />
        </FormPage>
      );
    },
  });
}
