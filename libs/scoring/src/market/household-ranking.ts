import { NO_DAY, wholeMonths } from './day-numbers';
import { FOR_GOOD, type HouseholdColumns } from './household-columns';
import { soonShares } from './household-query';
import type { ListingQuery } from './listing-query';
import { bothSides, leastHouseholdSide } from '../landlord-side';
import { FULL, SHARE_WHEN_LONGER, reserveShare, spaceShare, useShare } from './shares';
import type { SlotRange } from './tiles';
import type { TopList } from './top-list';

/** The rules and the criterion of place; -1 = excluded, else thousandths of near-wished-place. */
export type PlaceShare = (slot: number) => number;

const CHUNK = 512;
const sifted = new Int32Array(CHUNK);
const LARGEST = 2 ** 31 - 1;

/** As in `ranking.ts`: the slots that pass the cheap rules, without a branch. @returns how many passed */
function sift(query: ListingQuery, columns: HouseholdColumns, start: number, end: number): number {
  const { traitShares, mostPersons, rooms, free, mostStay, wholeLimits, warmRent, grossColdRent } = query;
  const { traits, persons, roomsMin, lastDay, stay, limit, paysItself } = columns;
  let passed = 0;
  for (let slot = start; slot < end; slot++) {
    const own = paysItself[slot]!;
    const many = persons[slot]!;
    const left = ((limit[slot]! - warmRent) & own) | ((wholeLimits[many]! - grossColdRent) & ~own);
    const rules =
      traitShares[traits[slot]!]! |
      (mostPersons - many) |
      (rooms - roomsMin[slot]!) |
      (lastDay[slot]! - free) |
      (mostStay - stay[slot]!) |
      left;
    sifted[passed] = slot;
    passed += (rules >>> 31) ^ 1;
  }
  return passed;
}

/** One search over ranges of slots: who could not come into the list even in the best place is not asked for it. */
export function rankHouseholds(
  query: ListingQuery,
  columns: HouseholdColumns,
  placeShare: PlaceShare,
  top: TopList,
  ranges: readonly SlotRange[],
): void {
  for (const { start, end, mostPlace } of ranges) {
    for (let chunk = start; chunk < end; chunk += CHUNK) {
      const passed = sift(query, columns, chunk, Math.min(end, chunk + CHUNK));
      if (passed > 0) rankSifted(query, columns, placeShare, top, passed, mostPlace);
    }
  }
}

function rankSifted(
  query: ListingQuery,
  columns: HouseholdColumns,
  placeShare: PlaceShare,
  top: TopList,
  passed: number,
  mostPlace: number,
): void {
  const { weights, size, free, until, longest, ends, mostPersons, minArea, areaNeeded, languageShares } = query;
  const { persons, traits, family, startDay, joinFromDay, joining, paysItself, limit, areaMin, stay } = columns;
  const { languages, extras, hasPupils } = columns;
  const weightOfPlace = weights['near-wished-place'];
  const weightOfUse = weights['home-well-used'];
  const weightOfSpace = weights['comfortably-big'];
  const afterSure = weightOfPlace * mostPlace + (weightOfUse + weightOfSpace) * FULL;
  let { threshold } = top;
  let neededPoints = leastHouseholdSide(threshold) * FULL;

  for (let nth = 0; nth < passed; nth++) {
    const slot = sifted[nth]!;
    const byExtras = query.extraPoints[extras[slot]!]!;
    if (byExtras < 0) continue;
    const from = Math.max(startDay[slot]!, free);
    let stayShare = FULL;
    if (ends) {
      // Too short a stay excludes, so whatever is left is long enough.
      const wanted = stay[slot]!;
      if (longest < wanted) continue;
      if (until !== NO_DAY && (from > until || wholeMonths(from, until + 1) < wanted)) continue;
    } else if (stay[slot] !== FOR_GOOD) stayShare = SHARE_WHEN_LONGER;

    const own = paysItself[slot] !== 0;
    const most = own ? (limit[slot] === LARGEST ? Infinity : limit[slot]!) : query.limits[persons[slot]!]!;
    const sure =
      byExtras +
      weights['step-free-well-used'] * query.traitShares[traits[slot]!]! +
      weights['stay-length-fits'] * stayShare +
      weights['common-language'] * languageShares[languages[slot]!]! +
      weights['near-transit'] * (hasPupils[slot] ? query.transitForPupils : query.transitForOthers) +
      weights['moves-in-soon'] * soonShares[Math.min(90, from - startDay[slot]!)]! +
      weights['rent-leaves-reserve'] * reserveShare(own ? query.warmRent : query.grossColdRent, most);
    if (sure + afterSure < neededPoints) continue;

    const needed = minArea ? areaNeeded[family[slot]!]! : 0;
    if (size < needed || size < areaMin[slot]!) continue;
    const joins = from >= joinFromDay[slot]! ? joining[slot]! : 0;
    const bySize =
      weightOfUse * useShare(persons[slot]! + joins, mostPersons) +
      weightOfSpace * spaceShare(size, minArea ? needed + joins * minArea.adult : 0);
    if (sure + bySize + weightOfPlace * mostPlace < neededPoints) continue;

    const place = placeShare(slot);
    if (place < 0) continue;
    const householdScore = Math.floor((sure + bySize + weightOfPlace * place) / FULL);
    const score = bothSides(householdScore, query.landlordScores[extras[slot]!]!);
    if (score < threshold) continue;
    top.offer(slot, score);
    if (top.threshold === threshold) continue;
    threshold = top.threshold;
    neededPoints = leastHouseholdSide(threshold) * FULL;
  }
}
