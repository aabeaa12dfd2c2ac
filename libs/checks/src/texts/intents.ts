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
  /** The span does not reach over the end of a sentence. */
  sameSentence?: boolean;
  /** Most words between two marks that follow each other; without it only the span counts. */
  within?: number;
  /** Only where the marks stand in the order of the needs. */
  inOrder?: boolean;
  /** None of these in the sentences of the marks. */
  unless?: readonly Meaning[];
  /** None of these in the sentence after: "… your passport. That is not necessary." */
  unlessNext?: readonly Meaning[];
  /** "Do you have WhatsApp?" lures as well as a statement; only a question for oneself does not. */
  alsoAsked?: boolean;
}

export interface Met {
  intent: Intent;
  marks: readonly Mark[];
}

const says = ({ meanings }: Mark, wanted: readonly Meaning[]) => meanings.some((meaning) => wanted.includes(meaning));

/** Sentences that only ask, warn or quote a warning: what stands in them is not meant. */
function harmlessAt({ marks, structure }: Reading, questionsCount: boolean): (mark: Mark) => boolean {
  const sentencesWith = (meaning: Meaning) =>
    new Set(marks.filter((mark) => says(mark, [meaning])).map(({ sentence }) => sentence));
  const warned = sentencesWith('warning');
  const polite = sentencesWith('polite');
  const ofOthers = sentencesWith('others');
  const forOneself = sentencesWith('ownQuestion');

  return ({ sentence, start }) => {
    if (warned.has(sentence)) return true;
    // "Beware of scams. They ask for a deposit by …"
    if (warned.has(sentence - 1) && ofOthers.has(sentence)) return true;
    if (structure.quoted[start] && (warned.has(sentence - 1) || warned.has(sentence + 1))) return true;
    if (structure.questions[sentence] !== true) return false;
    return questionsCount ? forOneself.has(sentence) : !polite.has(sentence);
  };
}

const disjoint = (a: Mark, b: Mark) => a.end <= b.start || b.end <= a.start;

const isWithin = (most: number, chosen: readonly Mark[], mark: Mark) =>
  chosen.length === 0 || chosen.some((one) => mark.start - one.end <= most && one.start - mark.end <= most);

/** The marks of a text by clause, so that a long text costs no more per sentence than a short one. */
class Search {
  private readonly byClause = new Map<number, Mark[]>();
  private readonly saidIn = new Map<number, Set<Meaning>>();

  constructor(
    private readonly live: readonly Mark[],
    all: readonly Mark[],
  ) {
    for (const mark of live) this.byClause.set(mark.clause, [...(this.byClause.get(mark.clause) ?? []), mark]);
    for (const { sentence, meanings } of all) {
      const said = this.saidIn.get(sentence) ?? new Set();
      meanings.forEach((meaning) => said.add(meaning));
      this.saidIn.set(sentence, said);
    }
  }

  /** The first marks, in the order of the text, that meet all needs of an intent within its span. */
  meet(intent: Intent, chosen: readonly Mark[] = []): readonly Mark[] | null {
    const wanted = intent.needs[chosen.length];
    if (!wanted) return this.isSoftened(intent, chosen) ? null : chosen;
    for (const mark of this.candidates(intent, chosen)) {
      if (!says(mark, wanted) || !chosen.every((one) => disjoint(one, mark))) continue;
      if (intent.sameSentence && chosen.some(({ sentence }) => sentence !== mark.sentence)) continue;
      if (intent.within !== undefined && !isWithin(intent.within, chosen, mark)) continue;
      if (intent.inOrder && chosen.some(({ end }) => end > mark.start)) continue;
      const met = this.meet(intent, [...chosen, mark]);
      if (met) return met;
    }
    return null;
  }

  private candidates({ span }: Intent, chosen: readonly Mark[]): readonly Mark[] {
    if (chosen.length === 0) return this.live;
    const clauses = chosen.map(({ clause }) => clause);
    const first = Math.max(...clauses) - span;
    const last = Math.min(...clauses) + span;
    const near: Mark[] = [];
    for (let clause = first; clause <= last; clause++) near.push(...(this.byClause.get(clause) ?? []));
    return near;
  }

  private isSoftened({ unless = [], unlessNext = [] }: Intent, chosen: readonly Mark[]): boolean {
    const isSaid = (sentence: number, wanted: readonly Meaning[]) =>
      wanted.some((meaning) => this.saidIn.get(sentence)?.has(meaning));
    return chosen.some(({ sentence }) => isSaid(sentence, unless) || isSaid(sentence + 1, unlessNext));
  }
}

/** Which intents a reading meets. */
export function intentsMet(reading: Reading, intents: readonly Intent[]): Met[] {
  const searchOf = (questionsCount: boolean) => {
    const isHarmless = harmlessAt(reading, questionsCount);
    return new Search(
      reading.marks.filter((mark) => !isHarmless(mark)),
      reading.marks,
    );
  };
  const stated = searchOf(false);
  const statedOrAsked = searchOf(true);
  return intents.flatMap((intent) => {
    const marks = (intent.alsoAsked ? statedOrAsked : stated).meet(intent);
    return marks ? [{ intent, marks }] : [];
  });
}
