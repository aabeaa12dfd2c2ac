import { GERMANY, localMoment } from '@bleibe/calendar';
import type { Companion } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { SelectField, TextField } from '../parts/field';
import { languageNames } from '../parts/language-boxes';
import { nameOf } from '../parts/layout';
import { momentFrom } from '../parts/moment';
import { linkTo, paths } from '../paths';
import { loadCompanions } from './companions';
import { loadColleagues } from './load-tenancy';
import { loadStep } from './step';

const DEFAULT_TIME = '10:00';

const companionName = (v: Visitor, { name, kind, languages }: Companion) =>
  `${name} (${nameOf(v.w.names.companionKinds, kind)}: ${languageNames(v, languages)})`;

const backToStep = (v: Visitor) => ({ to: linkTo(paths.step, { id: v.params.id ?? '' }), label: v.t.form.back });
const savedStep = (v: Visitor) => linkTo(paths.step, { id: v.params.id ?? '' }, { done: 'saved' });

/** Times of a visit: offered, confirmed, moved, called off. */
export function appointmentScreens({ form, act }: Screens): void {
  form(paths.offerVisit, 'signed-in', {
    load: async (v) => ({
      step: await loadStep(v),
      colleagues: await loadColleagues(v),
      companions: await loadCompanions(v),
    }),
    start({ step }) {
      const open = step.appointments.find(({ state }) => state === 'offered' || state === 'confirmed');
      const at = open && localMoment(new Date(open.startsAt), GERMANY);
      const time = at ? [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join(':') : DEFAULT_TIME;
      return new Form({
        startsAt: at?.date ?? step.on,
        time,
        workerId: open?.workerId ?? '',
        secondWorkerId: open?.secondWorkerId ?? '',
      });
    },
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/occurrences/:id/appointments', { id: v.params.id ?? '' }), {
          startsAt: momentFrom(values, 'startsAt', 'time'),
          workerId: values.text('workerId'),
          secondWorkerId: values.text('secondWorkerId'),
          companionId: values.text('companionId'),
        }),
        savedStep(v),
      ),
    show(v, filled, { step, colleagues, companions }) {
      const t = v.t.steps;
      const options = colleagues.map(({ id, name }) => ({ value: id, label: name }));
      return (
        <FormPage
          v={v}
          title={t.offerTitle}
          over={nameOf(v.w.names.steps, step.step)}
          filled={filled}
          submit={t.offer}
          back={backToStep(v)}
          intro={
            <>
              <p>{t.offerLead}</p>
              <p>{v.t.visits.window(v.f.date(step.windowStart), v.f.date(step.windowEnd))}</p>
            </>
          }
        >
          <TextField filled={filled} name="startsAt" label={t.day} type="date" width="middle" />
          <TextField filled={filled} name="time" label={t.time} type="time" width="short" />
          <SelectField
            filled={filled}
            name="workerId"
            label={v.w.fieldNames.workerId}
            options={options}
            empty={t.workerEmpty}
          />
          <SelectField
            filled={filled}
            name="secondWorkerId"
            label={v.w.fieldNames.secondWorkerId}
            options={options}
            empty={v.t.visitForm.nobodyAlong}
          />
          <SelectField
            filled={filled}
            name="companionId"
            label={v.w.fieldNames.companionId}
            options={companions.map((one) => ({ value: one.id, label: companionName(v, one) }))}
            empty={v.t.visitForm.nobodyAlong}
          />
        </FormPage>
      );
    },
  });

  act(paths.confirmVisit, 'signed-in', async (v) =>
    done(await v.api.post(linkTo('/occurrences/:id/confirmations', { id: v.params.id ?? '' })), savedStep(v)),
  );

  form(paths.callOffVisit, 'signed-in', {
    load: async () => null,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/occurrences/:id/cancellations', { id: v.params.id ?? '' }), {
          reason: values.text('reason'),
        }),
        savedStep(v),
      ),
    show(v, filled) {
      const t = v.t.steps;
      const options = Object.entries(v.w.names.callOffReasons).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={t.callOffTitle}
          filled={filled}
          submit={t.callOff}
          look="danger"
          back={backToStep(v)}
          intro={<p>{t.callOffLead}</p>}
        >
          <Radios filled={filled} name="reason" label={v.w.fieldNames.reason} options={options} />
        </FormPage>
      );
    },
  });
}
