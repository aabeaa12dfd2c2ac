import { stepFreeWellUsed } from '../criteria/step-free-well-used.criterion';
import type { HouseholdFacts, ListingFacts } from '../facts';
import type { HardRule } from '../finding';
import { landlordInFlatAccepted } from '../hard-rules/landlord-in-flat-accepted.rule';
import { petsWelcome } from '../hard-rules/pets-welcome.rule';
import { smokingAgreed } from '../hard-rules/smoking-agreed.rule';
import { stepFreeWhenNeeded } from '../hard-rules/step-free-when-needed.rule';
import { womenOnlyRespected } from '../hard-rules/women-only-respected.rule';
import { womenOnlyWhenWished } from '../hard-rules/women-only-when-wished.rule';
import { anyoneElse, nowhere, someListing } from './stand-ins';

const KINDS = ['flat', 'room'] as const;
const STEP_FREE = ['yes', 'no', 'unknown'] as const;
const PETS = ['yes', 'no', 'ask'] as const;
const BOTH = [false, true] as const;

type Traits = Pick<
  ListingFacts,
  'kind' | 'stepFree' | 'petsAllowed' | 'smokingAllowed' | 'womenOnly' | 'landlordLivesThere'
>;

/** What a listing is like in the ways there are few of: 144 combinations, one number each. */
export function traitsOf(listing: Traits): number {
  let code = KINDS.indexOf(listing.kind);
  code = code * 3 + STEP_FREE.indexOf(listing.stepFree);
  code = code * 3 + PETS.indexOf(listing.petsAllowed);
  code = code * 2 + Number(listing.smokingAllowed);
  code = code * 2 + Number(listing.womenOnly);
  return code * 2 + Number(listing.landlordLivesThere);
}

const combinations: Traits[] = KINDS.flatMap((kind) =>
  STEP_FREE.flatMap((stepFree) =>
    PETS.flatMap((petsAllowed) =>
      BOTH.flatMap((smokingAllowed) =>
        BOTH.flatMap((womenOnly) =>
          BOTH.map((landlordLivesThere) => ({
            kind,
            stepFree,
            petsAllowed,
            smokingAllowed,
            womenOnly,
            landlordLivesThere,
          })),
        ),
      ),
    ),
  ),
);

const rules: readonly HardRule[] = [
  stepFreeWhenNeeded,
  petsWelcome,
  smokingAgreed,
  womenOnlyRespected,
  womenOnlyWhenWished,
  landlordInFlatAccepted,
];

export interface TraitShares {
  /** The same for households that are alike in what traits matter to. */
  key: number;
  /** By the number of the traits: -1 = excluded, else the thousandths of step-free-well-used. */
  shares: Int16Array;
}

const known = new Map<number, TraitShares>();

/** Judged by the rules themselves, once for each of the few sorts of household there are. */
export function traitShares(household: HouseholdFacts): TraitShares {
  const { stepFree, pets, smoker, womenOnlyWish, onlyWomenAndChildren, acceptsLandlordInFlat } = household;
  const bits = [stepFree, pets, smoker, womenOnlyWish, acceptsLandlordInFlat, onlyWomenAndChildren === null];
  const key = bits.reduce((sum, bit) => 2 * sum + Number(bit), Number(onlyWomenAndChildren ?? false));
  const before = known.get(key);
  if (before) return before;

  const one = { ...anyoneElse, stepFree, pets, smoker, womenOnlyWish, onlyWomenAndChildren, acceptsLandlordInFlat };
  const shares = new Int16Array(256).fill(-1);
  for (const combination of combinations) {
    const listing = { ...someListing, ...combination };
    if (rules.some((rule) => rule.judge(one, listing, nowhere).kind === 'excluded')) continue;
    const finding = stepFreeWellUsed.judge(one, listing, nowhere);
    shares[traitsOf(combination)] = finding.kind === 'scored' ? finding.share : 0;
  }
  known.set(key, { key, shares });
  return { key, shares };
}
