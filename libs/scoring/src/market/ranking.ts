import { NO_DAY, wholeMonths } from './day-numbers';
import { type HouseholdQuery, soonShares } from './household-query';
import { AREA, FIRST_WORDS, KIND_AND_FREE, type ListingColumns, NO_LONGEST } from './listing-columns';
import { CIRCLES_DECIDE, OUTSIDE, type PlaceJudge } from './place-judge';
import type { Spots } from './places';
import { bothSides, householdSidePerPoint, leastHouseholdSide } from '../landlord-side';
import { WEIGHTS_TOTAL } from '../policy';
import { FULL, SHARE_WHEN_LONGER, reserveShare, spaceShare } from './shares';
import type { SlotRange } from './tiles';
import type { TopList } from './top-list';

/** So many slots are sifted at once: enough to be quick, few enough that what the list has learnt comes in soon. */
const CHUNK = 512;
const sifted = new Int32Array(CHUNK);
/** A threshold is rounded up to a whole point, worth two of the household's side at most, and so is that side. */
const ROUNDED_UP = 3 * FULL + 1;

/**
 * Writes down the slots that pass the cheap rules. The rules are the sign of one number, and a slot that fails is
 * overwritten by the next one: a branch would be guessed wrong by the processor for every sixth listing.
 * @param passed so many are written down already
 * @returns how many are now
 */
function sift(
  query: HouseholdQuery,
  columns: ListingColumns,
  neededByKind: number,
  start: number,
  end: number,
  passed: number,
): number {
  const { mostByKind, rent, highestLimit, leastArea, lastDay } = query;
  const { first } = columns;
  for (let slot = start, at = start * FIRST_WORDS; slot < end; slot++, at += FIRST_WORDS) {
    const kindAndFree = first[at + KIND_AND_FREE]!;
    const rules =
      (mostByKind[kindAndFree & 0xffff]! - neededByKind) |
      (highestLimit - first[at + rent]!) |
      (first[at + AREA]! - leastArea) |
      (lastDay - (kindAndFree >>> 16));
    sifted[passed] = slot;
    passed += (rules >>> 31) ^ 1;
  }
  return passed;
}

/**
 * One search over ranges of slots. Who could not come into the list even with full points in what is still unknown is
 * not asked further, and what costs least is asked first. Short ranges that are as far away are sifted together.
 */
export function rankRanges(
  query: HouseholdQuery,
  places: PlaceJudge,
  columns: ListingColumns,
  spots: Spots,
  top: TopList,
  ranges: readonly SlotRange[],
): void {
  const { weights } = query;
  const weightOfPlace = weights['near-wished-place'];
  const weightOfKind = weights['step-free-well-used'] + weights['home-well-used'];
  let passed = 0;
  let looked = 0;
  for (let nth = 0; nth < ranges.length; nth++) {
    const { start, end, mostPlace } = ranges[nth]!;
    const lostByPlace = weightOfPlace * (FULL - mostPlace);
    const afterKind = (WEIGHTS_TOTAL - weightOfKind) * FULL - lostByPlace;
    for (let from = start; from < end;) {
      const to = Math.min(end, from + CHUNK - looked);
      const neededByKind = Math.max(0, leastHouseholdSide(top.threshold) * FULL - afterKind);
      passed = sift(query, columns, neededByKind, from, to, passed);
      looked += to - from;
      from = to;
      if (looked < CHUNK) continue;
      rankSifted(query, places, columns, spots, top, passed, lostByPlace);
      passed = looked = 0;
    }
    if (passed === 0 || ranges[nth + 1]?.mostPlace === mostPlace) continue;
    rankSifted(query, places, columns, spots, top, passed, lostByPlace);
    passed = looked = 0;
  }
}

/** @param lostByPlace points, in thousandths, that near-wished-place cannot give here */
function rankSifted(
  query: HouseholdQuery,
  places: PlaceJudge,
  columns: ListingColumns,
  spots: Spots,
  top: TopList,
  passed: number,
  lostByPlace: number,
): void {
  const { languageShares, extraPoints, landlordScores, kindPoints, mostByKind, rent, transit, limits, weights } = query;
  const { startDay, joinFromDay, stay, ownLimit, mostLimit, leastNeeded } = query;
  const { landsAreAlike, areaAtLeast, areaNeeded, areaNeededLater } = query;
  const { first, languages, extras, availableUntil, longestStay, spotOf } = columns;
  const { municipality } = spots;
  const { values: towns } = spots.municipalities;
  const { marks, base } = places.memo;
  const { verdictEverywhere } = places;
  const townMatters = verdictEverywhere === 0 || limits !== null || !landsAreAlike;
  const weightOfPlace = weights['near-wished-place'];
  const weightOfLanguage = weights['common-language'];
  const weightOfTransit = weights['near-transit'];
  const weightOfStay = weights['stay-length-fits'];
  const weightOfRent = weights['rent-leaves-reserve'];
  const weightOfSpace = weights['comfortably-big'];
  const weightOfSoon = weights['moves-in-soon'];
  const afterMoney = (weightOfStay + weightOfPlace) * FULL - lostByPlace;
  const afterTables = (weightOfRent + weightOfSpace) * FULL + afterMoney;
  const { markup } = top;
  let { threshold } = top;
  let needed = leastHouseholdSide(threshold) * FULL;
  // What a price asks for beyond, in thousandths of points of the household's side.
  let perPrice = markup === null ? 0 : (householdSidePerPoint(threshold) * FULL) / markup.perPoint;

  for (let nth = 0; nth < passed; nth++) {
    const slot = sifted[nth]!;
    const byExtras = extraPoints[extras[slot]!]!;
    if (byExtras < 0) continue;
    const at = slot * FIRST_WORDS;
    const kindAndFree = first[at + KIND_AND_FREE]!;
    const kind = kindAndFree & 0xffff;
    const byKind = mostByKind[kind]!;
    const from = Math.max(startDay, kindAndFree >>> 16);
    const byTables =
      byExtras +
      weightOfLanguage * languageShares[languages[slot]!]! +
      weightOfTransit * transit[slot]! +
      weightOfSoon * soonShares[Math.min(90, from - startDay)]!;
    let wanted = needed;
    // Rounding may make this no stricter than the price and the worth together.
    if (markup !== null) wanted += markup.price[markup.homeOf[slot]!]! * perPrice - ROUNDED_UP;
    if (byKind + byTables + afterTables < wanted) continue;

    const price = first[at + rent]!;
    const size = first[at + AREA]! / 100;
    const mostReserve = reserveShare(price, mostLimit);
    const mostSpace = spaceShare(size, leastNeeded);
    const mostByMoney = weightOfRent * mostReserve + weightOfSpace * mostSpace;
    if (byKind + byTables + mostByMoney + afterMoney < wanted) continue;

    let stayShare = FULL;
    // For good fits only what has no end, and that is told by the kind.
    if (stay !== Infinity) {
      const until = availableUntil[slot]!;
      const longest = longestStay[slot]!;
      if (until === NO_DAY && longest === NO_LONGEST) stayShare = SHARE_WHEN_LONGER;
      // Too short a stay excludes, so whatever is left is long enough.
      if (longest !== NO_LONGEST && longest < stay) continue;
      if (until !== NO_DAY && (from > until || wholeMonths(from, until + 1) < stay)) continue;
    }

    const spot = spotOf[slot]!;
    let verdict = verdictEverywhere;
    let limit = ownLimit;
    let land = 0;
    if (townMatters) {
      const town = municipality[spot]!;
      if (verdict === 0) {
        const mark = marks[town]! - base;
        verdict = mark > 0 ? mark : places.verdictOn(town);
        if (verdict === OUTSIDE) continue;
      }
      if (limits !== null) limit = limits[town]!;
      if (!landsAreAlike) land = towns[town]!.landCode;
      if (price > limit || size < areaAtLeast[land]!) continue;
    } else if (size < areaAtLeast[land]!) continue;
    const place = verdict === CIRCLES_DECIDE ? places.shareByCircles(spot) : FULL;
    if (place < 0) continue;

    const joins = from >= joinFromDay;
    const spaceNeeded = (joins ? areaNeededLater : areaNeeded)[land]!;
    const householdScore = Math.floor(
      ((joins ? byKind : kindPoints[kind]!) +
        byTables +
        weightOfStay * stayShare +
        weightOfPlace * place +
        weightOfRent * (limit === mostLimit ? mostReserve : reserveShare(price, limit)) +
        weightOfSpace * (spaceNeeded === leastNeeded ? mostSpace : spaceShare(size, spaceNeeded))) /
        FULL,
    );
    const score = bothSides(householdScore, landlordScores[extras[slot]!]!);
    if (score < threshold) continue;
    top.offer(slot, score);
    if (top.threshold === threshold) continue;
    threshold = top.threshold;
    needed = leastHouseholdSide(threshold) * FULL;
    if (markup !== null) perPrice = (householdSidePerPoint(threshold) * FULL) / markup.perPoint;
  }
}
