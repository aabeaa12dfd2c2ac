import type { Concept, Lexicon } from './lexicon/lexicon';
import { personConcepts } from './lexicon/person/concepts';
import { overlaps, type Raw } from './raw-marks';

/** What "before", "after", "at" and "without" can govern. */
type Governed = 'viewing' | 'contract' | 'handover' | 'keys' | 'payment' | 'fee';
const relations = ['before', 'after', 'at', 'without'] as const;
type Relation = (typeof relations)[number];

/**
 * What a place in the text says: a concept; a negated one ('!viewing'); one that a relation governs
 * ('before:contract'); 'payment' = pay, money or prepayment that is neither denied nor done without; 'amount'; 'contact'.
 */
export type Meaning = Concept | `!${Concept}` | `${Relation}:${Governed}` | 'payment' | 'amount' | 'contact';

export interface ClauseMark {
  meanings: readonly Meaning[];
  /** Numbers of the tokens, end exclusive. */
  start: number;
  end: number;
}

/** How far, in words, a "not" and a "before" reach within their clause. */
const NEGATION_REACH = 8;
const RELATION_REACH = 7;
/** "No sex": only words close by, for "a bit of tenderness and the rent is no problem" denies the problem. */
const CLOSE_REACH = 2;
const closelyDenied: ReadonlySet<Raw['concept']> = new Set([
  'sexual',
  'closeness',
  'sharedBed',
  'photoOfYou',
  'freeRent',
  'inReturn',
  'confined',
  'woman',
  'wage',
  'debt',
]);
/** "Without Western Union": only the very next words. */
const WITHOUT_REACH = 1;

const governable: Readonly<Partial<Record<Raw['concept'], Governed>>> = {
  viewing: 'viewing',
  unseen: 'viewing',
  contract: 'contract',
  handover: 'handover',
  keys: 'keys',
  pay: 'payment',
  unpaid: 'payment',
  money: 'payment',
  prepayment: 'payment',
  amount: 'payment',
  fee: 'fee',
  illegalFee: 'fee',
};

/** "At" and "with" name a moment, so they take no money; a fee can only be done without. */
const canGovern = (relation: Relation, governed: Governed) =>
  relation === 'without' || (governed !== 'fee' && (relation !== 'at' || governed !== 'payment'));

const keepsItsNot: ReadonlySet<Raw['concept']> = new Set(['negation', 'timeLimit']);
const isPerson: ReadonlySet<Raw['concept']> = new Set<Raw['concept']>(personConcepts);

/** What else can be called unnecessary than the paper the sentence before spoke of. */
const isOtherSubject = ({ concept }: Raw) =>
  governable[concept] !== undefined ||
  ['appointment', 'noViewing', 'bring', 'authority', 'someoneShows'].includes(concept);

const asRelation = ({ concept }: Raw): Relation | undefined => relations.find((relation) => relation === concept);

/** Drops what stands in a harmless phrase, and the "not" and "before" that are part of a longer phrase. */
function withoutHarmless(found: readonly Raw[]): Raw[] {
  const harmless = found.filter(({ concept }) => concept === 'harmless');
  const rest = found.filter((raw) => raw.concept !== 'harmless' && !harmless.some((one) => overlaps(one, raw)));
  // "cannot come" has its own meaning; its "not" denies nothing else.
  const phrases = rest.filter(
    ({ concept, made }) => made.length > 1 && !keepsItsNot.has(concept) && !isPerson.has(concept),
  );
  const swallowed = (raw: Raw) =>
    (raw.concept === 'negation' || asRelation(raw) !== undefined) &&
    phrases.some(({ concept, made }) => concept !== raw.concept && raw.made.every((at) => made.includes(at)));
  return rest.filter((raw) => !swallowed(raw));
}

/** The "not" inside a phrase about a person ("you need not pay rent") denies a payment still, but nothing about persons. */
const isInsidePersonPhrase = (negation: Raw, raw: readonly Raw[]) =>
  raw.some(
    ({ concept, made }) =>
      isPerson.has(concept) &&
      concept !== 'ruledOut' &&
      made.length > 1 &&
      negation.made.every((at) => made.includes(at)),
  );

interface Governance {
  /** What is governed, and by what. */
  relationOf: ReadonlyMap<Raw, Relation>;
  /** The relations that govern something. */
  used: ReadonlySet<Raw>;
}

/** Each relation takes the nearest noun on the side where its language puts it. */
function govern(raw: readonly Raw[], governs: Lexicon['governs']): Governance {
  const relationOf = new Map<Raw, Relation>();
  const used = new Set<Raw>();
  for (const one of raw) {
    const relation = asRelation(one);
    if (!relation) continue;
    const distance = ({ start, end }: Raw) => (governs === 'next' ? start - one.start : one.end - end);
    const nearest = raw
      .filter((other) => {
        const kind = governable[other.concept];
        return kind !== undefined && canGovern(relation, kind);
      })
      .filter((other) => distance(other) > 0 && distance(other) <= RELATION_REACH)
      .sort((a, b) => distance(a) - distance(b));
    const first = nearest[0];
    if (!first) continue;
    used.add(one);
    // One word may carry two meanings ("signing" a "contract"); all of them are governed.
    for (const other of nearest.filter((candidate) => overlaps(candidate, first))) relationOf.set(other, relation);
  }
  return { relationOf, used };
}

const isNear = (a: Raw, b: Raw, most: number) => a.start - b.end <= most && b.start - a.end <= most;

function isDenied(mark: Raw, raw: readonly Raw[], { used }: Governance): boolean {
  return raw.some((one) => {
    if (one.concept === 'negation') {
      // "Free of charge" denies a fee; what is asked instead of it is asked all the same.
      const ofPersons =
        raw.some((other) => other.concept === 'freeRent' && overlaps(other, one)) || isInsidePersonPhrase(one, raw);
      if (isPerson.has(mark.concept) && ofPersons) return false;
      return isNear(one, mark, closelyDenied.has(mark.concept) ? CLOSE_REACH : NEGATION_REACH);
    }
    if (one.concept !== 'without' || used.has(one)) return false;
    return mark.start >= one.end && mark.start - one.end <= WITHOUT_REACH;
  });
}

function meaningsOf(mark: Raw, raw: readonly Raw[], governance: Governance): Meaning[] {
  const { concept } = mark;
  const kind = governable[concept];
  const relation = governance.relationOf.get(mark);
  if (relation && kind) {
    const stillAsked = kind === 'payment' && relation !== 'without';
    // "After the prepayment you get the keys" asks for one all the same.
    const named: Meaning[] = stillAsked && concept === 'prepayment' ? ['prepayment'] : [];
    return [`${relation}:${kind}`, ...(stillAsked ? (['payment'] as const) : []), ...named];
  }

  if (concept === 'unseen') return ['without:viewing'];
  if (concept === 'unpaid') return ['without:payment'];
  // A number or address that stands there can be used, whatever is denied around it.
  if (concept === 'contact') return ['contact'];
  // Its "not" is its own: "that is not necessary". "A viewing is not necessary" rules out something else.
  if (concept === 'ruledOut') return raw.some(isOtherSubject) ? [] : ['ruledOut'];
  const denied = isDenied(mark, raw, governance);
  if (concept === 'amount') return denied ? [] : ['amount'];
  if (denied) return [`!${concept}`];
  return kind === 'payment' ? [concept, 'payment'] : [concept];
}

/** What the words of one clause say, once "not", "before" and harmless phrases are taken into account. */
export function marksOfClause(found: readonly Raw[], governs: Lexicon['governs']): ClauseMark[] {
  const raw = withoutHarmless(found);
  const governance = govern(raw, governs);
  return raw.map((mark) => ({
    start: mark.start,
    end: mark.end,
    meanings: meaningsOf(mark, raw, governance),
  }));
}
