import type { VNode } from 'preact';
import { GERMANY, localMoment } from '@bleibe/calendar';
import { nowOf } from '../api/now';
import type { Colleague } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { TextField } from '../parts/field';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { loadColleagues } from './load-tenancy';

/** Who visits, and when somebody is away. */
export function teamScreens({ page, form }: Screens): void {
  page(paths.team, 'signed-in', async (v) => ({ page: <Team v={v} colleagues={await loadColleagues(v)} /> }));

  form(paths.absence, 'signed-in', {
    load: async (v) => ({
      colleague: (await loadColleagues(v)).find(({ id }) => id === v.params.id),
      today: localMoment(await nowOf(v), GERMANY).date,
    }),
    start: ({ today }) => new Form({ fromOn: today, untilOn: today }),
    send: async (v, values) =>
      onwards(
        await v.api.post(linkTo('/aftercare-workers/:id/absences', { id: v.params.id ?? '' }), {
          fromOn: values.text('fromOn'),
          untilOn: values.text('untilOn'),
        }),
        linkTo(paths.team, {}, { done: 'saved' }),
      ),
    show(v, filled, { colleague }) {
      const t = v.t.team;
      return (
        <FormPage
          v={v}
          title={t.recordTitle}
          over={colleague?.name}
          filled={filled}
          submit={v.t.form.save}
          back={{ to: paths.team, label: t.title }}
          intro={<p>{t.recordLead}</p>}
        >
          <TextField filled={filled} name="fromOn" label={v.w.fieldNames.fromOn} type="date" width="middle" />
          <TextField filled={filled} name="untilOn" label={v.w.fieldNames.untilOn} type="date" width="middle" />
        </FormPage>
      );
    },
  });
}

function Team({ v, colleagues }: { v: Visitor; colleagues: readonly Colleague[] }): VNode {
  const t = v.t.team;
  return (
    <Page v={v} title={t.title}>
      <Saved v={v} />
      <p>{t.lead}</p>
      <p>
        <a class="button button-quiet" href={paths.companions}>
          {v.t.companions.title}
        </a>
      </p>
      <ul class="lines">
        {colleagues.map(({ id, name, absences }) => (
          <li key={id} class="line-acts">
            <span>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              {absences.length === 0 && <div class="quiet">{t.here}</div>}
              {absences.map(({ fromOn, untilOn }) => (
                <div key={fromOn + untilOn}>{t.away(v.f.date(fromOn), v.f.date(untilOn))}</div>
              ))}
            </span>
            <a class="button button-quiet" href={linkTo(paths.absence, { id })}>
              {t.record}
              <span class="unseen"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
