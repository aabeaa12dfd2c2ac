import { type GroundCode, groundCodes } from './finding';

/** From the most pressing to the rest. */
export const priorityTiers = ['acute', 'urgent', 'raised', 'regular'] as const;
export type PriorityTier = (typeof priorityTiers)[number];

/** Weights of pairs are counted in thousandths of a point of the score. */
export const WEIGHT_OF_A_POINT = 1000;
/** The whole range of the score, 0 to 1000 points. */
export const WEIGHT_OF_ALL_POINTS = 1000 * WEIGHT_OF_A_POINT;

/** Two years: after that waiting counts no more, so that it never becomes the only thing that counts. */
const LONGEST_AGEING_DAYS = 730;
/** So that weights fit into the 32-bit columns of the plan with room to spare. */
const HIGHEST_BONUS = 100_000_000;

/** Who goes first, apart from how well a home fits. Versioned with the weights of the criteria. */
export interface PriorityPolicy {
  /** Whole weight that a tier adds to every pair of a household; `acute` is strict, `regular` adds nothing. */
  tierBonus: Readonly<Record<PriorityTier, number>>;
  /** Where a ground leads. Several grounds of a household do not add up: the highest tier counts. */
  tierOf: Readonly<Record<GroundCode, PriorityTier>>;
  homeEndsSoonDays: number;
  homeEndsLaterDays: number;
  youngChildUnderAge: number;
  /** Whole weight per day of waiting, up to `mostDays`. */
  ageing: { perDay: number; mostDays: number };
}

/**
 * Version 1. The soft tiers are a quarter of the score range apart and two years of waiting are worth just less than one
 * of them; the strict tier outweighs score, ageing and the softer tiers together. A considered guess that the dry run
 * makes visible, no measurement.
 */
export const defaultPriority: PriorityPolicy = {
  tierBonus: { acute: 1_750_000, urgent: 500_000, raised: 250_000, regular: 0 },
  tierOf: {
    'no-place-to-stay': 'acute',
    'home-ends-soon': 'acute',
    'home-ends-later': 'urgent',
    'home-unfit': 'urgent',
    'hardship-documented': 'urgent',
    'young-child': 'raised',
    'one-adult-with-children': 'raised',
    'step-free-needed': 'raised',
  },
  homeEndsSoonDays: 28,
  homeEndsLaterDays: 90,
  youngChildUnderAge: 6,
  ageing: { perDay: 342, mostDays: 730 },
};

export type PriorityProblem =
  | { code: 'tier-bonus-not-whole'; values: { tier: string } }
  | { code: 'tier-bonus-too-high'; values: { tier: string; most: number } }
  | { code: 'tiers-not-in-order'; values: { tier: string } }
  | { code: 'regular-tier-has-bonus'; values: { bonus: number } }
  | { code: 'strict-tier-not-strict'; values: { bonus: number; least: number } }
  | { code: 'ground-without-tier'; values: { ground: string } }
  | { code: 'ground-unknown'; values: { ground: string } }
  | { code: 'days-not-whole'; values: { field: string } }
  | { code: 'home-ends-days-not-in-order'; values: { soon: number; later: number } }
  | { code: 'ageing-too-long'; values: { days: number; most: number } };

const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** The least bonus with which no score, no waiting and no softer tier can outweigh the strict one. */
export const leastStrictBonus = ({ tierBonus, ageing }: PriorityPolicy): number =>
  tierBonus.urgent + WEIGHT_OF_ALL_POINTS + ageing.perDay * ageing.mostDays + 1;

/** What is wrong with it; empty = it may be used. Takes what comes from a database or a form. */
export function checkPriority(policy: PriorityPolicy): PriorityProblem[] {
  const problems: PriorityProblem[] = [...problemsOfDays(policy), ...problemsOfGrounds(policy)];
  const { tierBonus } = policy;
  for (const tier of priorityTiers) {
    if (!isWhole(tierBonus[tier])) problems.push({ code: 'tier-bonus-not-whole', values: { tier } });
    else if (tierBonus[tier] > HIGHEST_BONUS) {
      problems.push({ code: 'tier-bonus-too-high', values: { tier, most: HIGHEST_BONUS } });
    }
  }
  if (problems.length > 0) return problems;

  if (tierBonus.regular !== 0) problems.push({ code: 'regular-tier-has-bonus', values: { bonus: tierBonus.regular } });
  for (const [higher, lower] of [
    ['urgent', 'raised'],
    ['raised', 'regular'],
  ] as const) {
    if (tierBonus[higher] < tierBonus[lower]) problems.push({ code: 'tiers-not-in-order', values: { tier: higher } });
  }
  const least = leastStrictBonus(policy);
  if (tierBonus.acute < least) {
    problems.push({ code: 'strict-tier-not-strict', values: { bonus: tierBonus.acute, least } });
  }
  return problems;
}

function problemsOfDays(policy: PriorityPolicy): PriorityProblem[] {
  const { homeEndsSoonDays, homeEndsLaterDays, youngChildUnderAge, ageing } = policy;
  const whole = {
    homeEndsSoonDays,
    homeEndsLaterDays,
    youngChildUnderAge,
    'ageing.perDay': ageing.perDay,
    'ageing.mostDays': ageing.mostDays,
  };
  const problems: PriorityProblem[] = Object.entries(whole)
    .filter(([, value]) => !isWhole(value))
    .map(([field]) => ({ code: 'days-not-whole', values: { field } }));
  if (problems.length > 0) return problems;
  if (homeEndsSoonDays > homeEndsLaterDays) {
    const values = { soon: homeEndsSoonDays, later: homeEndsLaterDays };
    problems.push({ code: 'home-ends-days-not-in-order', values });
  }
  if (ageing.mostDays > LONGEST_AGEING_DAYS) {
    problems.push({ code: 'ageing-too-long', values: { days: ageing.mostDays, most: LONGEST_AGEING_DAYS } });
  }
  return problems;
}

function problemsOfGrounds({ tierOf }: PriorityPolicy): PriorityProblem[] {
  const known = new Set<string>(groundCodes);
  const tiers = new Set<string>(priorityTiers);
  return [
    ...groundCodes
      .filter((ground) => !Object.hasOwn(tierOf, ground) || !tiers.has(tierOf[ground]))
      .map((ground) => ({ code: 'ground-without-tier' as const, values: { ground } })),
    ...Object.keys(tierOf)
      .filter((ground) => !known.has(ground))
      .map((ground) => ({ code: 'ground-unknown' as const, values: { ground } })),
  ];
}
