import { read } from '../api/client';
import type { FollowUp, List } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Radios } from '../parts/choice';
import { TextArea } from '../parts/field';
import { nameOf } from '../parts/layout';
import { linkTo, paths } from '../paths';

const taskName = (v: Visitor, { kind, action }: FollowUp) =>
  action ? nameOf(v.w.names.visitActions, action) : nameOf(v.w.names.followUps, kind);

/** A call was made, a conflict was looked at: what came of it. */
export function followUpScreens({ form }: Screens): void {
  form(paths.followUp, 'signed-in', {
    load: async (v) =>
      (await read<List<FollowUp>>(v.api, '/follow-ups')).items.find(({ id }) => id === v.params.id) ?? null,
    start: () => new Form(),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/follow-ups/:id/completions', { id: v.params.id ?? '' }), {
          outcome: values.text('outcome'),
          note: values.raw('note'),
        }),
        linkTo(paths.today, {}, { done: 'saved' }),
      ),
    show(v, filled, task) {
      const t = v.t.tenancyActs;
      const outcomes = Object.entries(v.w.names.followUpOutcomes).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={task ? taskName(v, task) : t.finishTitle}
          over={task?.reference}
          filled={filled}
          submit={t.finish}
          back={{ to: paths.today, label: v.t.today.title }}
          intro={
            task && (
              <p class="acts">
                <a class="button button-quiet" href={linkTo(paths.tenancy, { id: task.tenancyId })}>
                  {v.t.escalations.plan}
                </a>
                {task.occurrenceId && (
                  <a class="button button-quiet" href={linkTo(paths.step, { id: task.occurrenceId })}>
                    {v.t.steps.over}
                  </a>
                )}
              </p>
            )
          }
        >
          <Radios filled={filled} name="outcome" label={v.t.escalations.outcome} options={outcomes} />
          <TextArea filled={filled} name="note" label={t.finishNote} optional={v.t.form.optional} maxlength={2000} />
        </FormPage>
      );
    },
  });
}
