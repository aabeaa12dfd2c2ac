import type { VNode } from 'preact';
import { languages } from '@bleibe/words';
import type { Subject, TenancyPlan } from '../api/types';
import { Form } from '../door/form';
import { type Screens, done, onwards } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { ButtonForm } from '../parts/button-form';
import { Radios } from '../parts/choice';
import { SelectField, TextArea } from '../parts/field';
import { Cards, Card, Tag } from '../parts/layout';
import { Page } from '../parts/page';
import { Saved } from '../parts/saved';
import { linkTo, paths } from '../paths';
import { adultOptions, backTo, loadPeople, loadTenancy, onlyAdult, savedAt, subjectName } from './load-tenancy';

type Purpose = 'aftercare-survey' | 'aftercare-visit';

/** What people say about themselves, written down by a worker: consent and what worries them. */
export function tenancyWordScreens({ page, form, act }: Screens): void {
  page(paths.tenancyConsents, 'signed-in', async (v) => ({
    page: <Consents v={v} tenancy={await loadTenancy(v)} people={await loadPeople(v)} />,
  }));

  act(paths.tenancyConsents, 'signed-in', async (v, values) => {
    const id = v.params.id ?? '';
    const change = {
      subjectId: values.text('subjectId'),
      purpose: values.text('purpose'),
      given: values.ticked('given'),
      choice: values.text('choice'),
      language: v.language,
    };
    return done(
      await v.api.post(linkTo('/tenancies/:id/consents', { id }), change),
      linkTo(paths.tenancyConsents, { id }, { done: 'saved' }),
    );
  });

  form(paths.noteConcern, 'signed-in', {
    load: async (v) => ({ tenancy: await loadTenancy(v), people: await loadPeople(v) }),
    start: ({ people }, v) => new Form({ language: v.language, personId: onlyAdult(people) }),
    send: async (v, values, { tenancy: { id } }) =>
      onwards(
        await v.api.post(linkTo('/tenancies/:id/concerns', { id }), {
          personId: values.text('personId'),
          concern: values.text('concern'),
          words: values.text('words'),
          language: values.text('language'),
        }),
        savedAt(v),
      ),
    show(v, filled, { tenancy, people }) {
      const t = v.t.tenancyActs;
      const concerns = Object.entries(v.w.names.visitConcerns).map(([value, label]) => ({ value, label }));
      return (
        <FormPage
          v={v}
          title={t.concern}
          filled={filled}
          submit={t.concern}
          back={backTo(v, tenancy)}
          intro={<p>{t.concernLead}</p>}
        >
          <Radios filled={filled} name="personId" label={v.w.fieldNames.personId} options={adultOptions(v, people)} />
          <Radios
            filled={filled}
            name="concern"
            label={v.t.visits.concerns}
            options={[...concerns, { value: '', label: t.noConcern }]}
          />
          <TextArea
            filled={filled}
            name="words"
            label={t.heard}
            hint={t.heardHint}
            optional={v.t.form.optional}
            maxlength={2000}
          />
          <SelectField
            filled={filled}
            name="language"
            label={t.heardLanguage}
            options={languages.map((value) => ({ value, label: v.f.languageName(value) }))}
          />
        </FormPage>
      );
    },
  });
}

function Consents({ v, tenancy, people }: { v: Visitor; tenancy: TenancyPlan; people: readonly Subject[] }): VNode {
  const t = v.t.tenancyActs;
  return (
    <Page v={v} title={t.consent} back={backTo(v, tenancy)}>
      <Saved v={v} />
      <p>{t.consentLead}</p>
      <Cards>
        {people.flatMap((subject) =>
          (
            [
              ['aftercare-survey', subject.surveyConsent],
              ['aftercare-visit', subject.visitConsent],
            ] as const
          ).map(([purpose, given]) =>
            given === null ? null : (
              <Consent key={subject.id + purpose} {...{ v, tenancy, purpose, given, subject, people }} />
            ),
          ),
        )}
      </Cards>
    </Page>
  );
}

interface ConsentProps {
  v: Visitor;
  tenancy: TenancyPlan;
  subject: Subject;
  people: readonly Subject[];
  purpose: Purpose;
  given: boolean;
}

function Consent({ v, tenancy: { id }, subject, people, purpose, given }: ConsentProps) {
  const t = v.t.tenancyActs;
  const what = purpose === 'aftercare-survey' ? t.surveys : t.visits;
  const name = subjectName(v, subject, people);
  const action = linkTo(paths.tenancyConsents, { id });
  const change = (more: { given: string; choice: string }) => ({ subjectId: subject.id, purpose, ...more });
  return (
    <Card title={`${name}: ${what}`} tag={<Tag tone={given ? 'good' : 'plain'}>{given ? t.isGiven : t.notGiven}</Tag>}>
      {subject.hasOwnPlan && <p class="quiet">{t.ownPlan}</p>}
      <div class="acts">
        {!given && (
          <ButtonForm
            v={v}
            action={action}
            look="quiet"
            about={`${name}, ${what}`}
            values={change({ given: 'yes', choice: 'stop' })}
          >
            {t.give}
          </ButtonForm>
        )}
        {given && (
          <ButtonForm
            v={v}
            action={action}
            look="quiet"
            about={`${name}, ${what}`}
            values={change({ given: 'no', choice: 'stop' })}
          >
            {t.withdraw}
          </ButtonForm>
        )}
        {given && purpose === 'aftercare-survey' && (
          <ButtonForm
            v={v}
            action={action}
            look="danger"
            about={`${name}, ${what}`}
            values={change({ given: 'no', choice: 'erase' })}
          >
            {t.withdrawErase}
          </ButtonForm>
        )}
      </div>
    </Card>
  );
}
