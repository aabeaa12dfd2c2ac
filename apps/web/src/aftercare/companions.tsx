import { read } from '../api/client';
import type { Companion, List } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Radios } from '../parts/choice';
import { TextField } from '../parts/field';
import { LanguageBoxes, languageNames } from '../parts/language-boxes';
import { nameOf } from '../parts/layout';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';

export const loadCompanions = async (v: Visitor): Promise<Companion[]> =>
  (await read<List<Companion>>(v.api, '/companions')).items;

/** Interpreters and guides who can be booked for a visit. */
export function companionListScreens({ form, act }: Screens): void {
  form(paths.companions, 'signed-in', {
    load: loadCompanions,
    start: () => new Form({ kind: 'interpreter' }),
    send: async (v, values) =>
      onwards(
        await v.api.post('/companions', {
          kind: values.text('kind'),
          name: values.raw('name'),
          languages: values.list('languages'),
        }),
        linkTo(paths.companions, {}, { done: 'saved' }),
      ),
    show(v, filled, companions) {
      const t = v.t.companions;
      const kinds = Object.entries(v.w.names.companionKinds).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={t.title}
          filled={filled}
          submit={t.add}
          back={{ to: paths.team, label: v.t.team.title }}
          intro={
            <>
              <Saved v={v} />
              <p>{t.lead}</p>
              {companions.length === 0 && <p class="quiet">{t.none}</p>}
              <ul class="lines">
                {companions.map(({ id, name, kind, languages }) => (
                  <li key={id} class="line-acts">
                    <span>
                      <strong>
                        <bdi>{name}</bdi>
                      </strong>
                      <div class="quiet">
                        {nameOf(v.w.names.companionKinds, kind)} · {languageNames(v, languages)}
                      </div>
                    </span>
                    <ButtonForm v={v} action={linkTo(paths.retireCompanion, { id })} look="quiet" about={name}>
                      {t.retire}
                    </ButtonForm>
                  </li>
                ))}
              </ul>
            </>
          }
        >
          <Radios filled={filled} name="kind" label={t.kind} options={kinds} row />
          <TextField filled={filled} name="name" label={v.w.fieldNames.name} />
          <LanguageBoxes v={v} filled={filled} name="languages" label={t.languages} />
        </FormPage>
      );
    },
  });

  act(paths.retireCompanion, 'signed-in', async (v) =>
    done(
      await v.api.post(linkTo('/companions/:id/retirements', { id: v.params.id ?? '' })),
      linkTo(paths.companions, {}, { done: 'saved' }),
    ),
  );
}
