import type { VNode } from 'preact';
import { GERMANY, localMoment } from '@bleibe/calendar';
import { nowOf } from '../api/now';
import type { Colleague } from '../api/types';
import { Form } from '../door/form';
import { type Screens, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { SelectField, TextField } from '../parts/field';
import { LanguageBoxes } from '../parts/language-boxes';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { loadColleagues } from './load-tenancy';

const usualProfile = { languages: ['de'], gender: null, fromHour: 9, untilHour: 17 };

/** Who visits, and when somebody is away. */
export function teamScreens({ page, form }: Screens): void {
  profileForm(form);

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

const profileForm = (form: Screens['form']) =>
  form(paths.workerProfile, 'signed-in', {
    load: async (v) => (await loadColleagues(v)).find(({ id }) => id === v.params.id),
    start: (colleague) => {
      const { languages, gender, fromHour, untilHour } = colleague?.profile ?? usualProfile;
      return new Form({ languages, gender: gender ?? '', fromHour: String(fromHour), untilHour: String(untilHour) });
    },
    send: async (v, values) =>
      onwards(
        await v.api.put(linkTo('/aftercare-workers/:id/profile', { id: v.params.id ?? '' }), {
          languages: values.list('languages'),
          gender: values.text('gender'),
          fromHour: values.number('fromHour'),
          untilHour: values.number('untilHour'),
        }),
        linkTo(paths.team, {}, { done: 'saved' }),
      ),
    show(v, filled, colleague) {
      const t = v.t.rounds;
      const genders = [
        { value: 'woman', label: t.woman },
        { value: 'man', label: t.man },
      ];
      return (
        <FormPage
          v={v}
          title={t.profile}
          over={colleague?.name}
          filled={filled}
          submit={v.t.form.save}
          back={{ to: paths.team, label: v.t.team.title }}
          intro={<p>{t.profileLead}</p>}
        >
          <LanguageBoxes v={v} filled={filled} name="languages" label={v.t.companions.languages} />
          <SelectField filled={filled} name="gender" label={t.gender} options={genders} empty={t.notSaid} />
          <TextField filled={filled} name="fromHour" label={t.fromHour} inputmode="numeric" width="short" />
          <TextField filled={filled} name="untilHour" label={t.untilHour} inputmode="numeric" width="short" />
        </FormPage>
      );
    },
  });

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
        {colleagues.map(({ id, name, absences, profile }) => (
          <li key={id} class="line-acts">
            <span>
              <strong>
                <bdi>{name}</bdi>
              </strong>
              {!profile && <div class="quiet">{v.t.rounds.noProfile}</div>}
              {absences.length === 0 && <div class="quiet">{t.here}</div>}
              {absences.map(({ fromOn, untilOn }) => (
                <div key={fromOn + untilOn}>{t.away(v.f.date(fromOn), v.f.date(untilOn))}</div>
              ))}
            </span>
            <a class="button button-quiet" href={linkTo(paths.workerProfile, { id })}>
              {v.t.rounds.profile}
              <span class="unseen"> {name}</span>
            </a>
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
