import type { HouseholdFacts } from '../facts';
import type { CriterionCode } from '../finding';
import type { Dictionary } from './dictionary';
import { useShare } from './shares';
import { traitShares } from './traits';

/** What many listings have in common, so that a household judges it once for all of them. */
export interface ListingKind {
  /** By `traitsOf`. */
  traits: number;
  rooms: number;
  mostPersons: number;
  /** It has a last day or a longest stay. */
  ends: boolean;
}

type Weights = Readonly<Record<CriterionCode, number>>;

/** A few hundred sorts of households are enough to serve nearly all of them. */
const MOST_TABLES = 1000;

/** By the kind of a listing: points (in thousandths) of step-free-well-used and home-well-used, -1 = excluded. */
export class KindTables {
  private readonly known = new Map<string, Int32Array>();

  constructor(private readonly kinds: Dictionary<ListingKind>) {}

  /** @param joining persons who join during the stay */
  pointsFor(household: HouseholdFacts, weights: Weights, persons: number, joining: number): Int32Array {
    if (this.known.size >= MOST_TABLES) this.known.clear();
    const { roomsMin, stayMonths } = household;
    const { key, shares } = traitShares(household);
    const weightOfTraits = weights['step-free-well-used'];
    const weightOfUse = weights['home-well-used'];
    const sort = `${key} ${persons} ${joining} ${roomsMin} ${stayMonths === null} ${weightOfTraits} ${weightOfUse}`;
    const before = this.known.get(sort);
    if (before?.length === this.kinds.values.length) return before;

    const points = Int32Array.from(this.kinds.values, ({ traits, rooms, mostPersons, ends }) => {
      const share = shares[traits]!;
      const tooSmall = mostPersons < persons || (roomsMin !== null && rooms < roomsMin);
      // For good needs a home without end.
      const tooShort = ends && stayMonths === null;
      if (share < 0 || tooSmall || tooShort) return -1;
      return weightOfTraits * share + weightOfUse * useShare(persons + joining, mostPersons);
    });
    this.known.set(sort, points);
    return points;
  }
}
