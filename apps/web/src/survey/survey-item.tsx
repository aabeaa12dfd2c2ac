import type { SurveyItem } from '../api/types';
import type { Form } from '../door/form';
import type { Filled } from '../door/screens';
import type { Visitor } from '../door/visitor';
import { Checkboxes, Radios } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { SelectField, TextArea, TextField } from '../parts/field';

const FIRST_HOUR = 8;
const LAST_HOUR = 19;
/** So many answers fit side by side on a phone. */
const MOST_IN_A_ROW = 6;

const isHour = (code: string) => code.endsWith('_hour');
const isNumber = (code: string) => code.endsWith('_number');

/** One question. Each can be left out, also after it was answered. */
export function SurveyQuestion({ v, filled, item }: { v: Visitor; filled: Filled; item: SurveyItem }) {
  const { code, kind, text, several } = item;
  const shared = { filled, name: `answers.${code}`, label: text };
  const answers = (item.answers ?? []).map((answer) => ({ value: String(answer.code), label: answer.text }));
  if (isHour(code))
    return <SelectField {...shared} options={answers.length > 0 ? answers : hours(v)} empty={v.t.survey.skip} />;
  switch (kind) {
    case 'choice':
      return several ? (
        <Checkboxes {...shared} hint={v.t.survey.several} options={answers} />
      ) : (
        <Radios {...shared} options={[...answers, { value: '', label: v.t.survey.skip }]} />
      );
    case 'scale':
      return answers.length > MOST_IN_A_ROW ? (
        <SelectField {...shared} options={answers} empty={v.t.survey.skip} />
      ) : (
        <Radios {...shared} options={[...answers, { value: '', label: v.t.survey.skip }]} />
      );
    case 'date':
      return <DateField v={v} {...shared} />;
    case 'text':
      return isNumber(code) ? (
        <TextField {...shared} type="tel" autocomplete="tel" width="middle" maxlength={40} />
      ) : (
        <TextArea {...shared} hint={v.w.survey.freeTextNote} maxlength={500} />
      );
  }
}

const hours = (v: Visitor) =>
  Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, index) => FIRST_HOUR + index).map((hour) => ({
    value: String(hour),
    label: v.t.survey.hour(`${hour}:00`),
  }));

/** What was answered, by item; a skipped item is absent. */
export function answersOf(form: Form, items: readonly SurveyItem[]): Record<string, string | number | string[]> {
  const answers: Record<string, string | number | string[]> = {};
  for (const { code, kind, several } of items) {
    const name = `answers.${code}`;
    const value = kind === 'date' ? form.date(name) : form.text(name);
    if (value === null) continue;
    answers[code] = several ? form.list(name) : kind === 'scale' ? Number(value) : value;
  }
  return answers;
}
