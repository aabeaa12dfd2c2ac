import { randomUUID } from 'node:crypto';
import { languages } from '@bleibe/words';
import { read } from '../api/client';
import type { SurveyItem } from '../api/types';
import { Form } from '../door/form';
import { type Screens, againWith } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { FormPage } from '../form-page';
import { Radios, Tick } from '../parts/choice';
import { SelectField } from '../parts/field';
import { Notice } from '../parts/layout';
import { Page } from '../parts/page';
import { linkTo, paths } from '../paths';
import { inGroups } from '../survey/groups';
import { SurveyQuestion, answersOf } from '../survey/survey-item';

interface Questions {
  items: SurveyItem[];
}

const idOf = (v: Visitor) => v.params.id ?? '';
const modes = ['phone', 'visit', 'paper'] as const;

/** A worker reads the questions out and types the answers: first how they talk, then the questions. */
export function entryScreens({ form }: Screens): void {
  form(paths.enterSurvey, 'signed-in', {
    load: async () => null,
    start: (_, v) => new Form({ language: v.language, mode: 'phone' }),
    // No page of its own between: the choices go with the questions, so nothing is kept in an address.
    send: async (v, values) => {
      const begun = values.with({ clientId: randomUUID() });
      const questions = await loadQuestions(v, begun);
      return { page: <Asked v={v} filled={{ values: begun, problems: [] }} questions={questions} /> };
    },
    show(v, filled) {
      const t = v.t.entry;
      return (
        <FormPage
          v={v}
          title={t.title}
          filled={filled}
          submit={t.begin}
          back={{ to: linkTo(paths.step, { id: idOf(v) }), label: v.t.form.back }}
          intro={<p>{t.lead}</p>}
        >
          <Radios
            filled={filled}
            name="mode"
            label={v.w.fieldNames.mode}
            options={modes.map((value) => ({ value, label: t.modes[value] }))}
          />
          <SelectField
            filled={filled}
            name="language"
            label={t.language}
            options={languages.map((value) => ({ value, label: v.f.languageName(value) }))}
          />
          <Tick filled={filled} name="withInterpreter" label={t.interpreter} />
          <Tick filled={filled} name="canSpeakFreely" label={t.speakFreely} hint={t.speakFreelyHint} />
        </FormPage>
      );
    },
  });

  form(paths.enterAnswers, 'signed-in', {
    load: (v, values) => loadQuestions(v, values.has('language') ? values : new Form({ language: v.language })),
    start: (_, v) => new Form({ clientId: randomUUID(), language: v.language, mode: 'phone' }),
    async send(v, values, { items }) {
      const result = await v.api.post<{ callComing: boolean }>(linkTo('/occurrences/:id/answers', { id: idOf(v) }), {
        clientId: values.raw('clientId'),
        mode: values.text('mode'),
        language: values.text('language'),
        withInterpreter: values.ticked('withInterpreter'),
        canSpeakFreely: values.ticked('canSpeakFreely'),
        answers: answersOf(values, items),
      });
      if (!result.ok) return againWith(result.problem);
      return { page: <Received v={v} callComing={result.data.callComing} /> };
    },
    show: (v, filled, questions) => <Asked v={v} filled={filled} questions={questions} />,
  });
}

const loadQuestions = (v: Visitor, values: Form) => {
  const language = values.text('language') ?? v.language;
  const asked = { language, canSpeakFreely: String(values.ticked('canSpeakFreely')) };
  return read<Questions>(v.api, linkTo('/occurrences/:id/questions', { id: idOf(v) }, asked));
};

function Asked({
  v,
  filled,
  questions,
}: {
  v: Visitor;
  filled: Parameters<typeof FormPage>[0]['filled'];
  questions: Questions;
}) {
  const t = v.t.entry;
  const { values } = filled;
  return (
    <FormPage
      v={v}
      title={t.title}
      filled={filled}
      submit={t.save}
      action={linkTo(paths.enterAnswers, { id: idOf(v) })}
      back={{ to: linkTo(paths.enterSurvey, { id: idOf(v) }), label: v.t.form.back }}
      intro={<p>{t.lead}</p>}
    >
      {['clientId', 'mode', 'language', 'withInterpreter', 'canSpeakFreely'].map((name) => (
        <input key={name} type="hidden" name={name} value={values.raw(name)} />
      ))}
      {inGroups(questions.items).map(({ group, items }) => (
        <section key={group} class="part" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{v.t.survey.groups[group]}</h2>
          {items.map((item) => (
            <SurveyQuestion key={item.code} v={v} filled={filled} item={item} />
          ))}
        </section>
      ))}
    </FormPage>
  );
}

function Received({ v, callComing }: { v: Visitor; callComing: boolean }) {
  const t = v.t.entry;
  return (
    <Page v={v} title={t.title} back={{ to: linkTo(paths.step, { id: idOf(v) }), label: v.t.form.back }}>
      <Notice tone={callComing ? 'waiting' : 'good'}>
        <p>{callComing ? t.savedCall : t.saved}</p>
      </Notice>
      <p class="acts">
        {callComing && (
          <a class="button" href={paths.escalations}>
            {v.t.escalations.title}
          </a>
        )}
        <a class="button button-quiet" href={paths.today}>
          {v.t.today.title}
        </a>
      </p>
    </Page>
  );
}
