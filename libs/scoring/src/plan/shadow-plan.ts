import type { LocalDate } from '@bleibe/calendar';
import { type CandidatePairs, type Certificate, LivePlan, allocate, allocateByPricing } from '../allocation';
import type { HouseholdFacts, ListingFacts } from '../facts';
import { MarketIndex, type PlaceFigures, StandingMarket } from '../market';
import type { ScoringPolicy } from '../policy';
import { type FloorPolicy, type FloorsOutcome, floorBonus, planWithFloors } from './floors';
import { WEIGHT_OF_A_POINT, pairWeight } from '../priority';

export interface PlanHousehold {
  id: string;
  facts: HouseholdFacts;
  /** What tier and waiting add to each of its pairs (`judgePriority`). */
  weight: number;
  never: ReadonlySet<string>;
}

export interface PlanHome {
  id: string;
  facts: ListingFacts;
  /** Units that nobody is asked about, 1 or more. */
  units: number;
}

export interface PlanTerms {
  policy: ScoringPolicy;
  figures: PlaceFigures;
  today: LocalDate;
  /** Of the lottery that decides between plans of equal value. */
  seed: number;
  floors: FloorPolicy;
}

/** Money of the plan is weight: thousandths of a point of the score. */
export interface PlanLine {
  householdId: string;
  /** null = no home in the plan. */
  listingId: string | null;
  /** What tier, waiting and the floor of its group add to each of its pairs. */
  weight: number;
  /** What the whole would lose without this household. */
  gain: number;
}

export interface PlanPrice {
  listingId: string;
  /** What the whole would gain by one more unit of it. */
  price: number;
  units: number;
}

/**
 * Homes that a household brings into the plan whatever they cost: its best ones, so that it has somewhere to go when the
 * plan changes. What the prices of a round make worth more beside them is found by pricing.
 */
const MOST_OFFERS = 50;
/** How far from the best plan of all possible pairs a round may be, as a share. */
const WITHIN = 0.0001;

/**
 * Who would live where if it were decided now: the plan of the highest value over all open homes and households, kept
 * up with every change. A suggestion: nobody is told of it, and what caseworkers have put forward is not part of it.
 */
export class ShadowPlan {
  private readonly homes = new Map<string, { number: number; units: number }>();
  private readonly households = new Map<string, { number: number; household: PlanHousehold }>();
  private readonly listingIds: string[] = [];
  private readonly index: MarketIndex;
  private readonly live: LivePlan;
  private floors: FloorsOutcome | null = null;
  /** Of the round that it began with. */
  readonly round: { pairs: number; matched: number; value: number; bound: number; floors: FloorsOutcome | null };

  /** A new round over these homes and households, in whatever order they come. */
  constructor(
    private readonly terms: PlanTerms,
    homes: readonly PlanHome[],
    households: readonly PlanHousehold[],
  ) {
    const sorted = inOrder(homes);
    this.index = MarketIndex.of(
      sorted.map(({ id, facts }) => [id, facts]),
      sorted.length,
    );
    sorted.forEach(({ id, units }, number) => this.homes.set(id, { number, units }));
    this.listingIds.push(...sorted.map(({ id }) => id));
    inOrder(households).forEach((household, number) => this.households.set(household.id, { number, household }));

    const units = Int32Array.from(sorted, (home) => home.units);
    const { pairs: priced, bound } = this.priced(sorted, units);
    const found = this.withBestOffers(priced);
    const { pairs, floors, value } = this.withFloors(found);
    const { matched, value: raisedValue, ...plan } = allocate(pairs, { seed: terms.seed });
    this.round = { pairs: pairs.weight.length, matched, value: value ?? raisedValue, bound, floors };
    this.live = new LivePlan(pairs, plan);
  }

  /**
   * Homes and households that are new or have changed, and those that are gone. The plan is the best one again
   * afterwards, over the pairs it knows: a household keeps its best homes of when it came, and all newer ones.
   */
  change(changes: {
    homes: readonly PlanHome[];
    goneHomes: readonly string[];
    households: readonly PlanHousehold[];
    goneHouseholds: readonly string[];
  }): void {
    for (const id of [...changes.goneHouseholds, ...changes.households.map((one) => one.id)]) this.withdraw(id);
    for (const id of [...changes.goneHomes, ...changes.homes.map((one) => one.id)]) this.close(id);
    this.open(inOrder(changes.homes));
    for (const household of inOrder(changes.households)) this.arrive(household);
  }

  lines(): PlanLine[] {
    return [...this.households].map(([householdId, { number, household }]) => {
      const home = this.live.homeOf(number);
      const listingId = home < 0 ? null : this.listingIds[home]!;
      return { householdId, listingId, weight: household.weight, gain: this.live.gainOf(number) };
    });
  }

  prices(): PlanPrice[] {
    return [...this.homes].map(([listingId, { number, units }]) => ({
      listingId,
      price: this.live.priceOf(number),
      units,
    }));
  }

  certificate(): Certificate {
    return this.live.certificate();
  }

  /**
   * Raises the pairs of groups that would fall short. The bonuses stay those of the round until the next one, for newer
   * households too; the value is told without them.
   */
  private withFloors(pairs: CandidatePairs): {
    pairs: CandidatePairs;
    floors: FloorsOutcome | null;
    value: number | null;
  } {
    const people = [...this.households.values()];
    const facts = people.map(({ household }) => household.facts);
    const fair = planWithFloors(pairs, facts, this.terms);
    if (!fair) return { pairs, floors: null, value: null };
    const { value, ...floors } = fair;
    this.floors = floors;
    for (const { number, household } of people)
      this.households.set(household.id, { number, household: this.raised(household) });
    const bonus = facts.map((one) => floorBonus(floors, one));
    // What is worth nothing without a bonus is no candidate with it.
    const weight = pairs.weight.map((one, pair) => (one > 0 ? one + bonus[pairs.household[pair]!]! : 0));
    return { pairs: { ...pairs, weight }, floors, value };
  }

  private raised(household: PlanHousehold): PlanHousehold {
    return this.floors
      ? { ...household, weight: household.weight + floorBonus(this.floors, household.facts) }
      : household;
  }

  private withdraw(id: string): void {
    const known = this.households.get(id);
    if (!known) return;
    this.live.withdraw(known.number);
    this.households.delete(id);
  }

  private close(id: string): void {
    const known = this.homes.get(id);
    if (!known) return;
    for (let unit = 0; unit < known.units; unit++) this.live.removeUnit(known.number);
    this.index.remove(id);
    this.homes.delete(id);
  }

  private open(homes: readonly PlanHome[]): void {
    if (homes.length === 0) return;
    const fresh = MarketIndex.of(homes.map(({ id, facts }) => [id, facts]));
    const offers = new Map(homes.map(({ id }) => [id, [] as { household: number; weight: number }[]]));
    for (const { number, household } of this.households.values()) {
      for (const { id, weight } of this.offersIn(fresh, household, homes.length)) {
        offers.get(id)!.push({ household: number, weight });
      }
    }
    for (const { id, facts, units } of homes) {
      const number = this.live.openHome(units, offers.get(id)!);
      this.listingIds[number] = id;
      this.homes.set(id, { number, units });
      this.index.put(id, facts);
    }
  }

  private arrive(newcomer: PlanHousehold): void {
    const household = this.raised(newcomer);
    const offers = this.offersIn(this.index, household, MOST_OFFERS).map(({ id, weight }) => ({
      home: this.homes.get(id)!.number,
      weight,
    }));
    this.households.set(household.id, { number: this.live.arrive(offers), household });
  }

  private priced(homes: readonly PlanHome[], units: Int32Array) {
    const { policy, figures, today, seed } = this.terms;
    const facts = homes.map((home) => home.facts);
    const market = new StandingMarket(facts, figures, policy, today);
    const people = [...this.households.values()].map(({ household }) => household);
    const missed = (i: number, price: Float64Array, gain: number, most: number) => {
      const { facts: household, weight: base, never } = people[i]!;
      const worth = { perPoint: WEIGHT_OF_A_POINT, base };
      return market
        .search({ household, worth, price, gain, most: most + never.size })
        .filter(({ home }) => !never.has(homes[home]!.id))
        .slice(0, most);
    };
    return allocateByPricing({ households: people.length, units, missed }, { seed, within: WITHIN });
  }

  private withBestOffers({ households, units, ...priced }: CandidatePairs): CandidatePairs {
    const [household, home, weight] = [[...priced.household], [...priced.home], [...priced.weight]];
    const known = new Set(household.map((one, at) => one * units.length + home[at]!));
    for (const { number, household: one } of this.households.values()) {
      for (const offer of this.offersIn(this.index, one, MOST_OFFERS)) {
        const at = this.homes.get(offer.id)!.number;
        if (known.has(number * units.length + at)) continue;
        household.push(number);
        home.push(at);
        weight.push(offer.weight);
      }
    }
    return {
      households,
      units,
      household: Int32Array.from(household),
      home: Int32Array.from(home),
      weight: Int32Array.from(weight),
    };
  }

  private offersIn(index: MarketIndex, { facts, weight, never }: PlanHousehold, most: number) {
    const { policy, figures, today } = this.terms;
    return index
      .search({ household: facts, figures, policy, today, most, never })
      .map(({ id, score }) => ({ id, weight: pairWeight({ weight }, score) }));
  }
}

/**
 * What it costs the whole, at least, to give this home to this household instead: in points of the score, rounded up;
 * 0 for a choice that is as good as the plan.
 * @param score of the pair
 */
export function costOfChoosing(
  line: Pick<PlanLine, 'weight' | 'gain'>,
  { price }: Pick<PlanPrice, 'price'>,
  score: number,
): number {
  return Math.max(0, Math.ceil((line.gain + price - pairWeight(line, score)) / WEIGHT_OF_A_POINT));
}

const inOrder = <T extends { id: string }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
