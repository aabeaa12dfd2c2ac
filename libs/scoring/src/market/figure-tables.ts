import type { JobCentreLimit, MinAreaPerPerson } from '../facts';
import type { Dictionary } from './dictionary';
import type { Municipality } from './places';

/**
 * What is known about a place for a household: dated figures that the caller looks up. An index remembers the answers
 * of an object for as long as it is used, so there must be a new one when figures change, as on a new day.
 */
export interface PlaceFigures {
  jobCentreLimit(ags: string, persons: number): JobCentreLimit | null;
  /** @param land two digits */
  minAreaPerPerson(land: string): MinAreaPerPerson | null;
}

export interface LimitTable {
  /** Cents by municipality; Infinity = not known. */
  limits: Float64Array;
  /** Infinity = some are not known. */
  highest: number;
  /** 0 = none is. */
  highestKnown: number;
}

/** The figures by the number of the municipality or the Land; each is asked for once. */
export class FigureTables {
  private readonly limits = new Map<number, LimitTable>();
  private readonly areas: (MinAreaPerPerson | null)[] = [];

  constructor(
    private readonly figures: PlaceFigures,
    private readonly municipalities: Dictionary<Municipality>,
    private readonly lands: Dictionary<string>,
  ) {}

  jobCentreLimits(persons: number): LimitTable {
    const { values } = this.municipalities;
    const before = this.limits.get(persons);
    if (before?.limits.length === values.length) return before;
    const limits = Float64Array.from(
      values,
      ({ ags }) => this.figures.jobCentreLimit(ags, persons)?.grossCold ?? Infinity,
    );
    const known = limits.filter((limit) => limit < Infinity);
    const highestOf = (some: Float64Array) => some.reduce((highest, limit) => Math.max(highest, limit), 0);
    const table = { limits, highest: highestOf(limits), highestKnown: highestOf(known) };
    this.limits.set(persons, table);
    return table;
  }

  /** By the number of the Land. */
  minAreasPerPerson(): readonly (MinAreaPerPerson | null)[] {
    const { areas, lands } = this;
    while (areas.length < lands.values.length) areas.push(this.figures.minAreaPerPerson(lands.values[areas.length]!));
    return areas;
  }
}
