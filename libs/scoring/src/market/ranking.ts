import { NO_DAY, wholeMonths } from './day-numbers';
import { type HouseholdQuery, soonShares } from './household-query';
import { type ListingColumns, NO_LONGEST } from './listing-columns';
import { CIRCLES_DECIDE, OUTSIDE, type PlaceJudge } from './place-judge';
import type { Spots } from './places';
import { reserveShare, spaceShare } from './shares';
import type { TopList } from './top-list';

const SHARE_WHEN_LONGER = 700;

/**
 * One search over a range of slots. Most listings fail in the first test: it puts the cheap rules into the sign of one
 * number, because a branch for each of them would be guessed wrong by the processor half of the time. For the rest,
 * what costs least is asked first, and who could not come into the list even with full points is not asked further.
 */
export function rankRange(
  query: HouseholdQuery,
  places: PlaceJudge,
  columns: ListingColumns,
  spots: Spots,
  top: TopList,
  start: number,
  end: number,
): void {
  const { languageShares, kindPoints, kindPointsLater, rent, transit, limits } = query;
  const { startDay, lastDay, joinFromDay, stay, highestLimit, leastArea } = query;
  const { kind, languages, area, availableFrom, availableUntil, longestStay, spotOf } = columns;
  const { municipality } = spots;
  const { marks, base } = places.memo;
  const { values: towns } = spots.municipalities;
  const weights = query.weights;
  const weightOfPlace = weights['near-wished-place'];
  const weightOfLanguage = weights['common-language'];
  const weightOfTransit = weights['near-transit'];
  const weightOfStay = weights['stay-length-fits'];
  const weightOfRent = weights['rent-leaves-reserve'];
  const weightOfSpace = weights['comfortably-big'];
  const weightOfSoon = weights['moves-in-soon'];
  const afterTables = (weightOfPlace + weightOfRent + weightOfSpace + weightOfSoon) * 1000;
  const afterPlace = (weightOfRent + weightOfSpace + weightOfSoon) * 1000;

  const afterKind = 1_000_000 - (weights['step-free-well-used'] + weights['home-well-used']) * 1000;
  // With those who join a home is never used less, so this is the most a kind can give.
  const mostByKind = joinFromDay === Infinity ? kindPoints : kindPointsLater;
  let neededByKind = Math.max(0, top.threshold * 1000 - afterKind);

  for (let slot = start; slot < end; slot++) {
    const byKind = mostByKind[kind[slot]!]!;
    if (((highestLimit - rent[slot]!) | (byKind - neededByKind) | (area[slot]! - leastArea)) < 0) continue;
    if (availableFrom[slot]! > lastDay) continue;

    const from = Math.max(startDay, availableFrom[slot]!);
    const until = availableUntil[slot]!;
    const longest = longestStay[slot]!;
    let stayShare = 1000;
    if (until === NO_DAY && longest === NO_LONGEST) {
      if (stay !== Infinity) stayShare = SHARE_WHEN_LONGER;
    } else {
      // Too short a stay excludes, so whatever is left is long enough.
      if (longest !== NO_LONGEST && longest < stay) continue;
      if (until !== NO_DAY && (from > until || wholeMonths(from, until + 1) < stay)) continue;
    }
    const joins = from >= joinFromDay;
    const byTables =
      (joins ? byKind : kindPoints[kind[slot]!]!) +
      weightOfLanguage * languageShares[languages[slot]!]! +
      weightOfTransit * transit[slot]! +
      weightOfStay * stayShare;
    const needed = top.threshold * 1000 - byTables;
    if (afterTables < needed) continue;

    const spot = spotOf[slot]!;
    const town = municipality[spot]!;
    const mark = marks[town]! - base;
    const verdict = mark > 0 ? mark : places.verdictOn(town);
    if (verdict === OUTSIDE) continue;
    const limit = limits === null ? query.ownLimit : limits[town]!;
    const price = rent[slot]!;
    if (price > limit) continue;
    const place = verdict === CIRCLES_DECIDE ? places.shareByCircles(spot) : 1000;
    if (place < 0) continue;
    if (weightOfPlace * place + afterPlace < needed) continue;

    const size = area[slot]! / 100;
    const land = towns[town]!.landCode;
    if (size < query.areaAtLeast[land]!) continue;
    const score = Math.floor(
      (byTables +
        weightOfPlace * place +
        weightOfRent * (limit === Infinity ? 0 : reserveShare(price, limit)) +
        weightOfSpace * spaceShare(size, (joins ? query.areaNeededLater : query.areaNeeded)[land]!) +
        weightOfSoon * soonShares[Math.min(90, from - startDay)]!) /
        1000,
    );
    if (score < top.threshold) continue;
    top.offer(slot, score);
    neededByKind = Math.max(0, top.threshold * 1000 - afterKind);
  }
}
