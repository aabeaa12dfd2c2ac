import type { VNode } from 'preact';
import { Form } from '../../door/form';
import type { FormScreen } from '../../door/screens';
import type { Visitor } from '../../door/visitor';
import { FormPage } from '../../form-page';
import { fieldMistake } from '../../parts/field-mistake';
import { DateField } from '../../parts/date-field';
import { TextField } from '../../parts/field';
import { ButtonForm } from '../../parts/button-form';
import { Section } from '../../parts/layout';
import { linkTo, paths } from '../../paths';
import { type Draft, MOST_OTHERS, draftOf } from './draft';
import { backFrom, nextAfter, overOf } from './order';

/** Where a person is typed in before joining the list. */
const FIELD = 'person';
const NEXT = 'next';
const REMOVE = 'remove';

/** Everybody else who moves in, one after the other. */
export const othersScreen: FormScreen<Draft> = {
  load: async (v) => draftOf(v),
  start: () => new Form(),
  async send(v, form, draft) {
    if (form.has(REMOVE)) {
      const others = draft.others.filter((_, index) => String(index) !== form.raw(REMOVE));
      v.kept.keepDraft({ ...draft, others });
      return { to: linkTo(paths.registerStep, { step: 'others' }) };
    }
    const nothingTyped =
      [`${FIELD}.firstName`, `${FIELD}.surname`].every((name) => !form.has(name)) &&
      form.date(`${FIELD}.birthDate`) === null;
    if (nothingTyped && form.has(NEXT)) return { to: nextAfter('others') };

    const problems = mistakes(v, form, draft.others.length + 1);
    if (problems.length > 0) return { problems };
    const person = {
      firstName: form.text(`${FIELD}.firstName`) ?? '',
      surname: form.text(`${FIELD}.surname`) ?? '',
      birthDate: form.date(`${FIELD}.birthDate`) ?? '',
    };
    v.kept.keepDraft({ ...draft, others: [...draft.others, person].slice(0, MOST_OTHERS) });
    return { to: form.has(NEXT) ? nextAfter('others') : linkTo(paths.registerStep, { step: 'others' }) };
  },
  show(v, filled, draft): VNode {
    const t = v.t.registration.others;
    const { you } = v.t.registration;
    return (
      <FormPage
        v={v}
        title={t.title}
        over={overOf(v, 'others')}
        back={backFrom(v, 'others')}
        filled={filled}
        submit={t.add}
        neutral
        quickExit
        intro={
          <>
            <p>{t.lead}</p>
            {draft.others.length > 0 && <List v={v} draft={draft} />}
          </>
        }
        also={{ name: NEXT, value: 'yes', label: t.next }}
      >
        <h2>{t.addTitle}</h2>
        <TextField filled={filled} name={`${FIELD}.firstName`} label={you.firstName} maxlength={60} />
        <TextField filled={filled} name={`${FIELD}.surname`} label={you.surname} maxlength={60} />
        <DateField v={v} filled={filled} name={`${FIELD}.birthDate`} label={you.birthDate} />
      </FormPage>
    );
  },
};

function List({ v, draft }: { v: Visitor; draft: Draft }) {
  const t = v.t.registration.others;
  return (
    <Section title={t.listTitle} id="others">
      <ul class="lines">
        {draft.others.map(({ firstName, surname, birthDate }, index) => (
          <li key={`${firstName} ${surname} ${birthDate}`} class="line-acts">
            <span>
              <bdi>
                {firstName} {surname}
              </bdi>
              , {v.f.date(birthDate)}
            </span>
            <ButtonForm
              v={v}
              action={linkTo(paths.registerStep, { step: 'others' })}
              look="quiet"
              about={firstName}
              values={{ [REMOVE]: String(index) }}
            >
              {t.remove}
            </ButtonForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** @param index which person of the household it will be; the one who answers is 0 */
function mistakes(v: Visitor, form: Form, index: number) {
  const texts = ['firstName', 'surname'].map((part) => `${FIELD}.${part}`).filter((name) => !form.has(name));
  const date = `${FIELD}.birthDate`;
  return [
    ...texts.map((name) => fieldMistake(v, name, 'required', name.replace(FIELD, `persons.${index}`))),
    ...(form.isDate(date)
      ? []
      : [fieldMistake(v, date, form.date(date) === null ? 'required' : 'not-a-date', `persons.${index}.birthDate`)]),
  ];
}
