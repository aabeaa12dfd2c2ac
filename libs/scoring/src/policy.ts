import { type CriterionCode, criterionCodes } from './finding';
import { type FloorPolicy, type FloorProblem, checkFloors, noFloors } from './plan/floors';
import { type PriorityPolicy, type PriorityProblem, checkPriority, defaultPriority } from './priority';

/** Versioned data that a coordinator edits; every proposal keeps the version it was scored with. */
export interface ScoringPolicy {
  version: number;
  /** Whole thousandths per criterion, together 1000: the most points a criterion can give. */
  weights: Readonly<Record<CriterionCode, number>>;
}

export const WEIGHTS_TOTAL = 1000;

/**
 * Version 1, to start with. The weights are a considered guess, no measurement: what decides whether a home is kept
 * (money, place) counts most, language least because it stands in for origin.
 */
export const defaultPolicy: ScoringPolicy = {
  version: 1,
  weights: {
    'rent-leaves-reserve': 170,
    'comfortably-big': 110,
    'home-well-used': 110,
    'near-wished-place': 170,
    'near-transit': 90,
    'moves-in-soon': 90,
    'common-language': 50,
    'step-free-well-used': 70,
    'stay-length-fits': 70,
    'access-extras-there': 40,
    'school-or-kita-near': 30,
    // No offers are known to the product yet.
    'offers-near': 0,
  },
};

/**
 * The weights of a version as it is used today: a criterion that came later had no weight in it, so it has none now.
 * @param weights as stored
 */
export const withEveryCriterion = (weights: Partial<ScoringPolicy['weights']>): ScoringPolicy['weights'] =>
  Object.fromEntries(criterionCodes.map((code) => [code, weights[code] ?? 0])) as Record<CriterionCode, number>;

/** The whole record of a version: how well a home fits, and, apart from it, who goes first. */
export interface MatchingPolicy extends ScoringPolicy {
  priority: PriorityPolicy;
  floors: FloorPolicy;
}

/** Without floors to start with: whoever sets one sees what it costs first. */
export const defaultMatchingPolicy: MatchingPolicy = {
  ...defaultPolicy,
  priority: defaultPriority,
  floors: noFloors,
};

export type PolicyProblem =
  | { code: 'version-not-a-whole-number'; values: { version: number } }
  | { code: 'weight-missing'; values: { criterion: string } }
  | { code: 'weight-not-whole'; values: { criterion: string; weight: number } }
  | { code: 'criterion-unknown'; values: { criterion: string } }
  | { code: 'weights-do-not-add-up'; values: { sum: number; wanted: number } };

/** What is wrong with a policy; empty = it may be used. Takes any object, because policies come from a database. */
export function checkPolicy(policy: { version: number; weights: Readonly<Record<string, number>> }): PolicyProblem[] {
  const { version, weights } = policy;
  const problems: PolicyProblem[] = [];
  if (!Number.isInteger(version) || version < 1) {
    problems.push({ code: 'version-not-a-whole-number', values: { version } });
  }

  for (const criterion of criterionCodes) {
    const weight = Object.hasOwn(weights, criterion) ? weights[criterion] : undefined;
    if (weight === undefined) problems.push({ code: 'weight-missing', values: { criterion } });
    else if (!Number.isInteger(weight) || weight < 0) {
      problems.push({ code: 'weight-not-whole', values: { criterion, weight } });
    }
  }
  const known = new Set<string>(criterionCodes);
  for (const criterion of Object.keys(weights).filter((code) => !known.has(code))) {
    problems.push({ code: 'criterion-unknown', values: { criterion } });
  }

  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (sum !== WEIGHTS_TOTAL) problems.push({ code: 'weights-do-not-add-up', values: { sum, wanted: WEIGHTS_TOTAL } });
  return problems;
}

/** Problems of all parts; empty = the version may be used. */
export const checkMatchingPolicy = (policy: MatchingPolicy): (PolicyProblem | PriorityProblem | FloorProblem)[] => [
  ...checkPolicy(policy),
  ...checkPriority(policy.priority),
  ...checkFloors(policy.floors),
];
