import type { Mark, Meaning, Reading } from './marks';
import type { SignCode } from './sign';

/** One way in which a sign shows: meanings that stand together, and what takes the sting out of them. */
export interface Intent {
  sign: SignCode;
  name: string;
  /** One mark for each group, of different words. */
  needs: readonly (readonly Meaning[])[];
  /** How many clauses they may be apart; 0 = in one clause. */
  span: number;
  /** None of these in the sentences of the marks. */
  unless?: readonly Meaning[];
}

export interface Met {
  intent: Intent;
  marks: readonly Mark[];
}

const says = ({ meanings }: Mark, wanted: readonly Meaning[]) => meanings.some((meaning) => wanted.includes(meaning));

/** Sentences that only ask, warn or quote a warning: what stands in them is not meant. */
function harmlessAt({ marks, structure }: Reading): (mark: Mark) => boolean {
  const sentencesWith = (meaning: Meaning) =>
    new Set(marks.filter((mark) => says(mark, [meaning])).map(({ sentence }) => sentence));
  const warned = sentencesWith('warning');
  const polite = sentencesWith('polite');
  const ofOthers = sentencesWith('others');

  return ({ sentence, start }) => {
    if (warned.has(sentence)) return true;
    // "Beware of scams. They ask for a deposit by …"
    if (warned.has(sentence - 1) && ofOthers.has(sentence)) return true;
    if (structure.quoted[start] && (warned.has(sentence - 1) || warned.has(sentence + 1))) return true;
    return structure.questions[sentence] === true && !polite.has(sentence);
  };
}

const disjoint = (a: Mark, b: Mark) => a.end <= b.start || b.end <= a.start;

/** The first marks, in the order of the text, that meet all needs of an intent within its span. */
function meet(intent: Intent, live: readonly Mark[], all: readonly Mark[]): readonly Mark[] | null {
  const fits = (mark: Mark, chosen: readonly Mark[]) => {
    const clauses = [...chosen, mark].map(({ clause }) => clause);
    return chosen.every((one) => disjoint(one, mark)) && Math.max(...clauses) - Math.min(...clauses) <= intent.span;
  };
  const softened = (chosen: readonly Mark[]) =>
    intent.unless !== undefined &&
    all.some((mark) => says(mark, intent.unless ?? []) && chosen.some(({ sentence }) => sentence === mark.sentence));

  const choose = (index: number, chosen: readonly Mark[]): readonly Mark[] | null => {
    const wanted = intent.needs[index];
    if (!wanted) return softened(chosen) ? null : chosen;
    for (const mark of live) {
      const result = says(mark, wanted) && fits(mark, chosen) ? choose(index + 1, [...chosen, mark]) : null;
      if (result) return result;
    }
    return null;
  };
  return choose(0, []);
}

/** Which intents a reading meets. */
export function intentsMet(reading: Reading, intents: readonly Intent[]): Met[] {
  const isHarmless = harmlessAt(reading);
  const live = reading.marks.filter((mark) => !isHarmless(mark));
  return intents.flatMap((intent) => {
    const marks = meet(intent, live, reading.marks);
    return marks ? [{ intent, marks }] : [];
  });
}
