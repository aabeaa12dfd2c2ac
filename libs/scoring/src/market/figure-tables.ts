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
  highest: number;
}

/** The figures by the number of the municipality; each is asked for once. */
export class FigureTables {
  private readonly limits = new Map<number, LimitTable>();
  private readonly areas = new Map<string, MinAreaPerPerson | null>();

  constructor(
    private readonly figures: PlaceFigures,
    private readonly municipalities: Dictionary<Municipality>,
  ) {}

  jobCentreLimits(persons: number): LimitTable {
    const { values } = this.municipalities;
    const known = this.limits.get(persons);
    if (known?.limits.length === values.length) return known;
    const limits = Float64Array.from(
      values,
      ({ ags }) => this.figures.jobCentreLimit(ags, persons)?.grossCold ?? Infinity,
    );
    const table = { limits, highest: limits.reduce((highest, limit) => Math.max(highest, limit), 0) };
    this.limits.set(persons, table);
    return table;
  }

  minAreaPerPerson(land: string): MinAreaPerPerson | null {
    let area = this.areas.get(land);
    if (area === undefined) {
      area = this.figures.minAreaPerPerson(land);
      this.areas.set(land, area);
    }
    return area;
  }
}
