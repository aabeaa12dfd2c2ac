import { read } from '../api/client';
import type { Review } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import { FormPage } from '../form-page';
import { DateField } from '../parts/date-field';
import { SelectField, TextArea } from '../parts/field';
import { nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';

/** One check is silent for one subject until a day. */
export function snoozeScreens({ form }: Screens): void {
  form(paths.snooze, 'signed-in', {
    load: (v) => read<Review>(v.api, linkTo('/reviews/:id', { id: v.params.id ?? '' })),
    start: () => new Form(),
    send: async (v, values, { id }) =>
      onwards(
        await v.api.post(linkTo('/reviews/:id/snoozes', { id }), {
          check: values.text('check'),
          until: values.date('until'),
          note: values.text('note'),
        }),
        paths.reviews,
      ),
    show(v, filled, { id, findings }) {
      const t = v.t.precision;
      const checks = findings
        .filter(({ result }) => result === 'review')
        .map(({ check }) => ({ value: check, label: nameOf(v.w.checkNames, check) }));
      return (
        <FormPage
          v={v}
          title={t.snooze}
          filled={filled}
          submit={t.snooze}
          back={{ to: linkTo(paths.review, { id }), label: v.t.form.back }}
          intro={<p>{t.snoozeLead}</p>}
        >
          <SelectField filled={filled} name="check" label={t.snoozeCheck} empty={v.t.form.choose} options={checks} />
          <DateField v={v} filled={filled} name="until" label={t.snoozeUntil} />
          <TextArea filled={filled} name="note" label={v.t.checks.note} hint={v.t.checks.noteHint} maxlength={2000} />
        </FormPage>
      );
    },
  });
}
