import type { LocalDate } from '@bleibe/calendar';
import type { HouseholdFacts, ListingFacts } from '../facts';
import type { ScoringPolicy } from '../policy';
import { TownBoxes } from './boxes';
import { FigureTables, type PlaceFigures } from './figure-tables';
import { HouseholdQuery } from './household-query';
import { ListingColumns } from './listing-columns';
import { PlaceJudge, VerdictMemo } from './place-judge';
import { Spots } from './places';
import { FitCount, PricedList, type Worth } from './priced-list';
import { rankRanges } from './ranking';
import { rangesFor } from './rings';
import { Tiles } from './tiles';
import type { TopList } from './top-list';

export interface PricedSearch {
  household: HouseholdFacts;
  worth: Worth;
  /** By home. */
  price: Float64Array;
  /** Only what is worth more than this after its price. */
  gain: number;
  most: number;
}

/** The homes of a round: they have numbers, do not change, and are ranked by what they are worth above their prices. */
export class StandingMarket {
  private readonly columns: ListingColumns;
  private readonly spots: Spots;
  private readonly tiles: Tiles;
  private readonly towns: TownBoxes;
  /** By slot. */
  private readonly homeOf: Int32Array;
  private readonly figures: FigureTables;
  private readonly verdicts = new VerdictMemo();

  /** @throws RangeError when a fact does not fit */
  constructor(
    listings: readonly ListingFacts[],
    figures: PlaceFigures,
    private readonly policy: ScoringPolicy,
    private readonly today: LocalDate,
  ) {
    const count = listings.length;
    const columns = new ListingColumns(count);
    const spots = new Spots(count);
    listings.forEach((facts, home) => {
      columns.write(home, facts);
      columns.spotOf[home] = spots.add(facts.cell.lat, facts.cell.lon, spots.municipalityOf(facts));
    });
    const ordered = Tiles.ordered(spots, [...listings.keys()], columns.spotOf, 0);
    this.columns = columns.permuted(ordered.slots, count);
    this.columns.spotOf.set(ordered.spotOf);
    this.homeOf = ordered.slots;
    this.spots = ordered.spots;
    this.tiles = ordered.tiles;
    this.towns = new TownBoxes(this.spots);
    this.figures = new FigureTables(figures, this.spots.municipalities, this.spots.lands);
  }

  /** Best first, equal ones by number; `weight` is what the pair is worth before the price. */
  search({ household, worth, price, gain, most }: PricedSearch): { home: number; weight: number }[] {
    const list = new PricedList(most, this.homeOf, price, worth, gain);
    this.rank(household, list);
    return list.offers();
  }

  /** How many homes no hard rule excludes. */
  countFor(household: HouseholdFacts): number {
    const counter = new FitCount();
    this.rank(household, counter);
    return counter.count;
  }

  private rank(household: HouseholdFacts, list: TopList): void {
    const { columns, spots } = this;
    const query = new HouseholdQuery(household, this.figures, this.policy, this.today, columns);
    if (query.isTooLate) return;
    const places = new PlaceJudge(household, spots, this.verdicts);
    rankRanges(query, places, columns, spots, list, rangesFor(household, this.tiles, this.towns));
  }
}
