import type { AllowedArea, HouseholdFacts, PlaceWish } from '../facts';
import type { Municipality, Spots } from './places';
import { FULL, placeShare } from './shares';
import { chordOf, nearMetres, onSphere, wholeMetres } from './sphere';

type RadiusWish = Extract<PlaceWish, { kind: 'radius' }>;

export const isIn = (
  area: AllowedArea,
  { ags, kreisAgs, land }: Pick<Municipality, 'ags' | 'kreisAgs' | 'land'>,
): boolean => {
  switch (area.kind) {
    case 'state':
      return area.land === land;
    case 'district':
      return area.kreisAgs === kreisAgs;
    case 'municipality':
      return area.ags === ags;
  }
};

const asWished = (wish: PlaceWish, { ags, kreisAgs }: Municipality): boolean =>
  (wish.kind === 'municipality' && wish.ags === ags) || (wish.kind === 'district' && wish.kreisAgs === kreisAgs);

/** What a municipality means to a household; less than these = not looked at yet. */
export const OUTSIDE = 1;
export const CIRCLES_DECIDE = 2;
const WISHED = 3;

/** Verdicts by municipality, above `base` if they belong to the present search; kept to spare the memory of each search. */
export class VerdictMemo {
  marks = new Int32Array(0);
  base = 0;

  forgetFor(municipalities: number): void {
    this.base += 4;
    if (this.marks.length >= municipalities && this.base < 2 ** 30) return;
    this.marks = new Int32Array(municipalities + 64);
    this.base = 4;
  }
}

/** More than what rounding to whole metres moves, and the error of the cheap distance. */
const ROUNDING_METRES = 0.55;

class Circle {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Spots with a longer squared chord are outside for certain. */
  readonly farthest: number;
  private readonly metres: number;
  /** Thousandths that a metre costs, and rounding at most. */
  private readonly perMetre: number;
  private readonly byRounding: number;

  constructor(private readonly middle: RadiusWish) {
    this.metres = middle.radiusKm * 1000;
    [this.x, this.y, this.z] = onSphere(middle.lat, middle.lon);
    this.farthest = chordOf(this.metres + 1);
    this.perMetre = (FULL - placeShare(1)) / this.metres;
    this.byRounding = ROUNDING_METRES * this.perMetre;
  }

  /**
   * Thousandths of near-wished-place, -1 = outside. Distances count in whole metres; only where rounding decides is it done.
   * @param chord squared, not longer than `farthest`
   */
  shareAt(chord: number, lat: number, lon: number): number {
    const metres = nearMetres(chord);
    const points = FULL - metres * this.perMetre;
    const share = (points - this.byRounding) | 0;
    if (share === ((points + this.byRounding) | 0) && metres + ROUNDING_METRES < this.metres) return share;
    const whole = wholeMetres(chord, this.middle.lat, this.middle.lon, lat, lon);
    if (whole > this.metres) return -1;
    return placeShare(this.metres === 0 ? 0 : whole / this.metres);
  }
}

/** The rules and the criterion of place for one household: within-allowed-area, place-wished, near-wished-place. */
export class PlaceJudge {
  private readonly circles: Circle[];

  constructor(
    private readonly household: HouseholdFacts,
    private readonly spots: Spots,
    readonly memo: VerdictMemo,
  ) {
    memo.forgetFor(spots.municipalities.values.length);
    this.circles = household.wishes.filter((wish) => wish.kind === 'radius').map((wish) => new Circle(wish));
  }

  /** The verdict on every municipality, or 0 when they differ. */
  get verdictEverywhere(): number {
    const { allowedArea, wishes } = this.household;
    if (allowedArea || this.circles.length < wishes.length) return 0;
    return wishes.length === 0 ? WISHED : CIRCLES_DECIDE;
  }

  verdictOn(municipality: number): number {
    const { allowedArea, wishes } = this.household;
    const place = this.spots.municipalities.values[municipality]!;
    let verdict = CIRCLES_DECIDE;
    if (allowedArea && !isIn(allowedArea, place)) verdict = OUTSIDE;
    else if (wishes.length === 0) verdict = WISHED;
    else if (this.circles.length < wishes.length) {
      if (wishes.some((wish) => asWished(wish, place))) verdict = WISHED;
      else if (this.circles.length === 0) verdict = OUTSIDE;
    }
    this.memo.marks[municipality] = this.memo.base + verdict;
    return verdict;
  }

  /** Thousandths of near-wished-place by the wished circles; -1 = outside of all of them. */
  shareByCircles(spot: number): number {
    const { x, y, z, lat, lon } = this.spots;
    const { circles } = this;
    let best = -1;
    for (let nth = 0; nth < circles.length; nth++) {
      const circle = circles[nth]!;
      const dx = x[spot]! - circle.x;
      const dy = y[spot]! - circle.y;
      const dz = z[spot]! - circle.z;
      const chord = dx * dx + dy * dy + dz * dz;
      if (chord <= circle.farthest) best = Math.max(best, circle.shareAt(chord, lat[spot]!, lon[spot]!));
    }
    return best;
  }
}
