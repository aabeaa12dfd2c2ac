import { type Nearness, compareTokens } from './compare-tokens';
import { isParticle, isPatronymic } from './particles';
import { type NameToken, joined, tokensOf } from './tokens';

/** `review` and `mismatch` both mean that a person looks; a machine never refuses anybody over a name. */
export type NameVerdict = 'match' | 'review' | 'mismatch';

export type NameReason =
  | 'same-names'
  /** The same name after another system of transliteration, or with other short vowels. */
  | 'other-spelling'
  | 'same-consonants'
  | 'small-difference'
  /** The document has no room for the whole name. */
  | 'name-cut'
  /** Only a part of the names in the document was stated. */
  | 'part-not-stated'
  /** More was stated than the document has: a father's name, a second given name. */
  | 'part-not-in-document'
  | 'script-not-read'
  | 'name-missing'
  | 'different-names';

export interface NameComparison {
  verdict: NameVerdict;
  reason: NameReason;
  /**
   * Whether both are spellings of one name, and a system of spelling that is in use explains every difference. That is
   * less than `match`, which also asks that it is the spelling of the document.
   */
  isSameName: boolean;
  /** Letters that differ in the parts that are nearly the same. */
  letters: number;
}

/** The names of a document. The order is free; without `surname` any two of them have to be met. */
export interface DocumentNames {
  surname: readonly string[];
  givenNames: readonly string[];
  /** The field was full, so something may be missing at its end. */
  isCut: boolean;
}

/** More parts than this are no name that was typed with care. */
const MOST_TOKENS = 8;
const MOST_JOINED = 3;
const MOST_LETTERS_IN_JOINT = 3;
/** Letters that may differ in the whole name; a name that stands alone has none to spare. */
const LETTERS_OF_NAME = 2;

interface Pairing {
  stated: readonly number[];
  document: readonly number[];
  nearness: Nearness;
}

interface Assignment {
  pairings: readonly Pairing[];
  /** Stated parts that met nothing. */
  unmet: readonly number[];
  cost: number;
}

const costOf = (nearness: Nearness): number => {
  switch (nearness.kind) {
    case 'same':
      return 0;
    case 'other-spelling':
      return 1;
    case 'same-consonants':
      return 2;
    case 'slip':
      return 2 + nearness.letters;
    case 'not-readable':
      return 6;
    case 'different':
      return Number.POSITIVE_INFINITY;
  }
};
const UNMET_COST = 10;
/** An article without a partner is nearer than one that is read into the name beside it as a slip of letters. */
const UNMET_PARTICLE_COST = 1;
/** So that 'Al Hussein' is joined only where that is nearer than its parts. */
const JOIN_COST = 0.5;

/** Neighbouring parts are read as one word as well: 'Al Hussein' and 'Alhussein', 'Anna Maria' and 'Annamaria'. */
function* runsFrom(tokens: readonly NameToken[], start: number, free: (at: number) => boolean): Generator<number[]> {
  for (let size = 1; size <= MOST_JOINED && start + size <= tokens.length; size++) {
    const run = Array.from({ length: size }, (_, offset) => start + offset);
    if (!run.every(free)) return;
    yield run;
  }
}

const pick = (tokens: readonly NameToken[], run: readonly number[]) =>
  joined(run.flatMap((at) => (tokens[at] ? [tokens[at]] : [])));

const different: Nearness = { kind: 'different' };

/** Joined parts are about as long as the one word beside them; Arabic script leaves vowels out, so length tells nothing. */
const canBeJoined = (a: NameToken, b: NameToken) =>
  a.script !== b.script || Math.abs(a.text.length - b.text.length) <= MOST_LETTERS_IN_JOINT;

/** The nearest way to give every stated part its own part of the document. */
function assign(stated: readonly NameToken[], document: readonly NameToken[]): Assignment {
  const known = new Map<string, Assignment>();
  const nearnesses = new Map<string, Nearness>();

  const nearnessOf = (own: readonly number[], theirs: readonly number[]): Nearness => {
    const key = `${own.join()}|${theirs.join()}`;
    const compare = () => {
      const [a, b] = [pick(stated, own), pick(document, theirs)];
      const isJoined = own.length + theirs.length > 2;
      return isJoined && !canBeJoined(a, b) ? different : compareTokens(a, b);
    };
    const found = nearnesses.get(key) ?? compare();
    nearnesses.set(key, found);
    return found;
  };

  const from = (at: number, used: number): Assignment => {
    if (at >= stated.length) return { pairings: [], unmet: [], cost: 0 };
    const key = `${at}|${used}`;
    const before = known.get(key);
    if (before) return before;

    const left = from(at + 1, used);
    const alone = isParticle(stated[at]?.text ?? '') ? UNMET_PARTICLE_COST : UNMET_COST;
    let best: Assignment = { ...left, unmet: [at, ...left.unmet], cost: left.cost + alone };
    for (const own of runsFrom(stated, at, () => true)) {
      for (let start = 0; start < document.length; start++) {
        for (const theirs of runsFrom(document, start, (index) => (used & (1 << index)) === 0)) {
          if (own.length > 1 && theirs.length > 1) continue;
          const nearness = nearnessOf(own, theirs);
          const step = costOf(nearness) + (own.length + theirs.length - 2) * JOIN_COST;
          if (step >= best.cost) continue;
          const rest = from(
            at + own.length,
            theirs.reduce((bits, index) => bits | (1 << index), used),
          );
          if (step + rest.cost < best.cost) {
            const pairings = [{ stated: own, document: theirs, nearness }, ...rest.pairings];
            best = { pairings, unmet: rest.unmet, cost: step + rest.cost };
          }
        }
      }
    }
    known.set(key, best);
    return best;
  };
  return from(0, 0);
}

const answer = (verdict: NameVerdict, reason: NameReason, letters = 0): NameComparison => ({
  verdict,
  reason,
  isSameName: verdict === 'match',
  letters,
});

const isExplained = ({ nearness }: Pairing): boolean =>
  nearness.kind === 'same' || ('sure' in nearness && nearness.sure);

/** Parts without a partner that papers carry or drop as the office pleases, beside at least two parts that have one. */
const mayBeMissing = (parts: readonly (NameToken | undefined)[], pairings: readonly Pairing[]): boolean =>
  parts.every(
    (part) => part !== undefined && (isParticle(part.text) || (isPatronymic(part.text) && pairings.length >= 2)),
  );

/** The last part of a cut name field is whole, or the beginning of a stated one; what would follow it is not there. */
function mayBeCut(stated: readonly NameToken[], document: readonly NameToken[], { pairings, unmet }: Assignment) {
  const last = document.at(-1);
  if (!last || pairings.some((pairing) => pairing.document.includes(document.length - 1))) return true;
  return unmet.some((at) => {
    const part = stated[at];
    return part !== undefined && beginningsOf(part).some((beginning) => compareTokens(beginning, last).kind === 'same');
  });
}

const beginningsOf = (token: NameToken): NameToken[] =>
  Array.from(token.text, (_, at) => ({ ...token, text: token.text.slice(0, at + 1) }));

/** What the pairings add up to, when every stated part has met one. */
function judgePairings(pairings: readonly Pairing[], lettersAllowed: number): NameComparison {
  const nearnesses = pairings.map(({ nearness }) => nearness);
  const letters = nearnesses.reduce((sum, nearness) => sum + (nearness.kind === 'slip' ? nearness.letters : 0), 0);
  const has = (kind: Nearness['kind']) => nearnesses.some((nearness) => nearness.kind === kind);
  if (letters > lettersAllowed) return answer('mismatch', 'different-names', letters);
  if (letters > 0) return answer('review', 'small-difference', letters);
  if (has('not-readable')) return answer('review', 'script-not-read');
  if (has('same-consonants')) return answer('review', 'same-consonants');
  if (has('other-spelling')) return answer('review', 'other-spelling');
  return answer('match', 'same-names');
}

/** @see NameComparison.isSameName */
function areOneName(
  own: readonly NameToken[],
  theirs: readonly NameToken[],
  { pairings, unmet }: Assignment,
  verdict: NameVerdict,
): boolean {
  if (verdict === 'match') return true;
  if (pairings.length === 0 || !pairings.every(isExplained)) return false;
  const met = new Set(pairings.flatMap((pairing) => pairing.document));
  const left = theirs.filter((_, at) => !met.has(at));
  return mayBeMissing([...unmet.map((at) => own[at]), ...left], pairings);
}

/**
 * A name as somebody stated it beside the one in a document, across scripts and spellings. Every stated part has to
 * meet one of the document; the order is free, and further given names of the document are.
 */
export function compareNames(stated: string, document: DocumentNames | string): NameComparison {
  const names = typeof document === 'string' ? { surname: [], givenNames: [document], isCut: false } : document;
  const surname = names.surname.flatMap(tokensOf);
  const theirs = [...surname, ...names.givenNames.flatMap(tokensOf)].slice(0, MOST_TOKENS);
  const own = tokensOf(stated).slice(0, MOST_TOKENS);
  if (own.length === 0 || theirs.length === 0) return answer('review', 'name-missing');

  const assignment = assign(own, theirs);
  const judged = judge(own, theirs, surname.length, names.isCut, assignment);
  return { ...judged, isSameName: areOneName(own, theirs, assignment, judged.verdict) };
}

function judge(
  own: readonly NameToken[],
  theirs: readonly NameToken[],
  surnameParts: number,
  isCut: boolean,
  assignment: Assignment,
): NameComparison {
  const { pairings, unmet } = assignment;
  const judged = judgePairings(pairings, own.length > 1 && theirs.length > 1 ? LETTERS_OF_NAME : 0);
  if (pairings.length === 0 || judged.verdict === 'mismatch')
    return answer('mismatch', 'different-names', judged.letters);

  const met = new Set(pairings.flatMap((pairing) => pairing.document));
  if (unmet.length > 0) {
    if (isCut && mayBeCut(own, theirs, assignment)) return answer('review', 'name-cut', judged.letters);
    // Nothing in the document speaks against it: all that is there was stated.
    const documentIsMet = met.size === theirs.length && pairings.length >= 2;
    return documentIsMet
      ? answer('review', 'part-not-in-document', judged.letters)
      : answer('mismatch', 'different-names', judged.letters);
  }

  const surnameIsMet = surnameParts === 0 || theirs.slice(0, surnameParts).some((_, at) => met.has(at));
  if (!surnameIsMet || met.size < Math.min(2, theirs.length)) {
    return judged.letters > 0 && !surnameIsMet
      ? answer('mismatch', 'different-names', judged.letters)
      : answer('review', 'part-not-stated', judged.letters);
  }
  return judged;
}
