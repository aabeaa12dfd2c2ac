import type { Client } from 'pg';
import {
  type HouseholdFacts,
  type ListingFacts,
  type PlaceFigures,
  accessExtras,
  areaNeededAtFirst,
  defaultPolicy,
  grossColdRent,
  houseRules,
  isShared,
  landlordWishes,
  nearPlaces,
  personsAtFirst,
  schoolAgeChildren,
  warmRent,
  wishesMetBy,
} from '@bleibe/scoring';
import { MARKET_DAY } from './market-generator';
import {
  EARTH_DIAMETER_METRES,
  KM_PER_DEGREE,
  bitsIn,
  byBothSides,
  cut,
  insertRows,
  landlordScore,
  maskOf,
} from './sql-ranking';

/** What PostgreSQL may use to find households; each is measured, the best one counts. */
export const reversePlans = {
  'GiST on the wished box': { place: 'union', settings: [] },
  'one condition on place': { place: 'or', settings: [] },
  'indexes only': { place: 'union', settings: ['enable_seqscan = off'] },
  'no parallel workers': { place: 'union', settings: ['max_parallel_workers_per_gather = 0'] },
  'planned for each search': { place: 'union', settings: ['plan_cache_mode = force_custom_plan'] },
} as const;
export type ReversePlanName = keyof typeof reversePlans;

const kinds = [
  'uuid', 'int', 'int', 'float8', 'float8', 'bool', 'int', 'date', 'date', 'int', 'date', 'int', 'int', 'bool', 'bool', 'bool',
  'bool', 'bool', 'bool', 'float8', 'float8', 'float8', 'float8', 'text', 'text', 'text', 'bool',
  'int', 'int', 'int', 'bool', 'int',
]; // prettier-ignore

const latReach = `((metres_most / 1000 + 0.1) / ${KM_PER_DEGREE})`;
const lonReach = `(${latReach} / cos(radians(lat + ${latReach})))`;
/** null where no circle is wished. */
const bounds = `box(point(lon + ${lonReach}, lat + ${latReach}), point(lon - ${lonReach}, lat - ${latReach}))`;

/** The households of the twin. What the index computes once per household, the table holds as well. */
export async function fillHouseholds(
  client: Client,
  households: Iterable<readonly [id: string, facts: HouseholdFacts]>,
  figures: PlaceFigures,
  languages: readonly string[],
): Promise<void> {
  await client.query(`create table household (
    id uuid not null, persons smallint not null, rooms_min smallint not null, area_min float8 not null, needed float8 not null,
    pays_itself bool not null, warm_limit int, start_day date not null, last_day date, stay smallint, joins_on date,
    joining smallint not null, languages int not null, pupils bool not null, step_free bool not null, pets bool not null,
    only_women bool, women_wish bool not null, accepts_landlord bool not null, lat float8, lon float8, cos_lat float8,
    metres_most float8, wish_ags char(8), wish_kreis char(5), allowed_land char(2), anywhere bool not null,
    access int not null, near int not null, cannot_keep int not null, protected_only bool not null, wishes_met int not null,
    bounds box generated always as (${bounds}) stored)`);
  await insertRows(client, 'household', kinds, rowsOf(households, figures, languages));
  for (const index of [
    'create index on household using gist (bounds)',
    'create index on household using gist (bounds, persons)',
    'create index on household (wish_ags)',
    'create index on household (wish_kreis)',
    'create index on household (persons) where anywhere',
    'vacuum analyze household',
  ]) {
    // Without btree_gist the index over box and number does not exist, and the others stand alone.
    await client.query(index).catch((error: Error) => {
      if (!index.includes('bounds, persons')) throw error;
    });
  }
}

function* rowsOf(
  households: Iterable<readonly [id: string, facts: HouseholdFacts]>,
  figures: PlaceFigures,
  languages: readonly string[],
): Generator<unknown[]> {
  for (const [id, facts] of households) {
    const [wish, another] = facts.wishes;
    const { allowedArea, moveInUntil, joinsLater } = facts;
    if (another || (allowedArea && allowedArea.kind !== 'state'))
      throw new Error('the twin does not know such a place');
    const start = facts.moveInFrom > MARKET_DAY ? facts.moveInFrom : MARKET_DAY;
    const last = moveInUntil === null || moveInUntil < MARKET_DAY ? null : moveInUntil;
    if (last !== null && start > last) continue;
    const needed = areaNeededAtFirst(facts, figures.minAreaPerPerson('')!);
    const circle = wish?.kind === 'radius' ? wish : null;
    yield [
      ...[id, personsAtFirst(facts), facts.roomsMin ?? 0, Math.max(needed, facts.areaMin ?? 0), needed],
      ...[facts.rentPayer === 'self', facts.warmRentLimit, start, last, facts.stayMonths],
      ...[joinsLater?.on ?? null, joinsLater?.persons ?? 0, maskOf(facts.languages, languages)],
      ...[schoolAgeChildren(facts) > 0, facts.stepFree, facts.pets, facts.onlyWomenAndChildren, facts.womenOnlyWish],
      ...[facts.acceptsLandlordInFlat, circle?.lat ?? null, circle?.lon ?? null],
      ...[circle && Math.cos((circle.lat * Math.PI) / 180), circle && circle.radiusKm * 1000],
      ...[wish?.kind === 'municipality' ? wish.ags : null, wish?.kind === 'district' ? wish.kreisAgs : null],
      ...[allowedArea?.land ?? null, !wish],
      ...[maskOf(facts.accessExtras, accessExtras), maskOf(facts.nearPlaces, nearPlaces)],
      ...[maskOf(facts.cannotKeep, houseRules), facts.protectedHomeOnly, wishesMetBy(facts)],
    ];
  }
}

/** The best households for a listing as one statement. Only what matters to this listing stands in it. */
export function sqlReverseSearch(
  listing: ListingFacts,
  transit: { pupils: number; others: number },
  figures: PlaceFigures,
  languages: readonly string[],
  most: number,
  place: 'union' | 'or',
): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const given = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const where: string[] = [];
  const { weights } = defaultPolicy;
  const { availableUntil, longestStayMonths, cell } = listing;
  const free = given(listing.availableFrom, 'date');
  const from = `greatest(start_day, ${free})`;

  // Money.
  const limits = Array.from(
    { length: listing.mostPersons },
    (_, at) => figures.jobCentreLimit(listing.ags, at + 1)!.grossCold,
  );
  const [warm, gross] = [given(warmRent(listing), 'int'), given(grossColdRent(listing), 'int')];
  const ofJobCentre = `(${given(limits, 'int[]')})[persons]`;
  where.push(`case when pays_itself then coalesce(warm_limit >= ${warm}, true) else ${ofJobCentre} >= ${gross} end`);
  const part = `(case when pays_itself then ${warm} else ${gross} end::float8 / case when pays_itself then warm_limit else ${ofJobCentre} end)`;
  const fromRent = `case when pays_itself and warm_limit is null then 0 when ${part} <= 0.7::float8 then 1000 else ${cut(`1 - ((${part} - 0.7::float8) / (1 - 0.7::float8)) * (1 - 0.4::float8)`)} end`;

  // People and space.
  const [mostPersons, area] = [given(listing.mostPersons, 'int'), given(listing.area, 'float8')];
  where.push(`persons <= ${mostPersons}`, `rooms_min <= ${given(listing.rooms, 'int')}`, `area_min <= ${area}`);
  const end = `(${from} + make_interval(months => stay))::date`;
  const joining = `case when joining > 0 and (stay is null or joins_on <= ${end} - 1) then joining else 0 end`;
  const perAdult = given(figures.minAreaPerPerson('')!.adult, 'float8');
  const fromSpace = cut(`${area} / (needed + (${joining}) * ${perAdult}) - 1`);
  const fromUse = cut(`(persons + (${joining}))::float8 / ${mostPersons}`);

  // House and people in it.
  if (listing.stepFree === 'no') where.push('not step_free');
  if (listing.petsAllowed === 'no') where.push('not pets');
  if (listing.womenOnly) where.push('coalesce(only_women, true)');
  if (isShared(listing) && !listing.womenOnly) where.push('not women_wish');
  if (listing.landlordLivesThere) where.push('accepts_landlord');
  const fromSteps =
    listing.stepFree === 'yes'
      ? 'case when step_free then 1000 else 400 end'
      : 'case when step_free then 0 else 1000 end';
  const fromLanguage = `case when languages & ${given(maskOf(listing.languages, languages), 'int')} <> 0 then 1000 else 0 end`;
  const partOf = <T extends string>(column: string, stated: readonly T[], all: readonly T[]) => {
    const met = bitsIn(`${column} & ${given(maskOf(stated, all), 'int')}`, all.length);
    return `case when ${column} = 0 then 1000 else ${cut(`${met}::float8 / ${bitsIn(column, all.length)}`)} end`;
  };
  const fromAccess = partOf('access', listing.accessExtras, accessExtras);
  const fromNear = partOf('near', listing.nearPlaces, nearPlaces);
  where.push(listing.protectedHome ? 'protected_only' : 'not protected_only');
  if (listing.houseRules?.length)
    where.push(`cannot_keep & ${given(maskOf(listing.houseRules, houseRules), 'int')} = 0`);
  const fromTransit = `case when pupils then ${given(transit.pupils, 'int')} else ${given(transit.others, 'int')} end`;

  // Time.
  where.push(`(last_day is null or last_day >= ${free})`);
  let fromStay = 'case when stay is null then 1000 else 700 end';
  if (availableUntil !== null || longestStayMonths !== null) {
    fromStay = '1000';
    where.push('stay is not null');
    if (longestStayMonths !== null) where.push(`stay <= ${given(longestStayMonths, 'int')}`);
    if (availableUntil !== null) {
      const until = given(availableUntil, 'date');
      where.push(`${from} <= ${until}`, `${end} <= ${until} + 1`);
    }
  }
  const days = `(${from} - start_day)`;
  const fromSoon = `case when ${days} <= 14 then 1000 when ${days} >= 90 then 0 else ${cut(`(90 - ${days})::float8 / (90 - 14)`)} end`;

  // Place.
  where.push(`(allowed_land is null or allowed_land = ${given(listing.land, 'char(2)')})`);
  const here = given(`(${cell.lon},${cell.lat}),(${cell.lon},${cell.lat})`, 'box');
  const places = [
    `bounds @> ${here}`,
    `wish_ags = ${given(listing.ags, 'char(8)')}`,
    `wish_kreis = ${given(listing.kreisAgs, 'char(5)')}`,
    'anywhere',
  ];
  const [latitude, longitude] = [given(cell.lat, 'float8'), given(cell.lon, 'float8')];
  const half = (difference: string) => `sin(radians(${difference}) / 2) ^ 2`;
  const haversine = `${half(`${latitude} - lat`)} + cos_lat * cos(radians(${latitude})) * ${half(`${longitude} - lon`)}`;
  const circle = `cross join lateral (select round(${EARTH_DIAMETER_METRES} * asin(least(1, sqrt(${haversine})))) as metres) as away`;
  where.push('coalesce(metres <= metres_most, true)');
  const fromPlace = `case when metres_most is null then 1000 else ${cut('1 - (metres / metres_most) * (1 - 0.3::float8)')} end`;

  const score = [
    `${weights['rent-leaves-reserve']} * (${fromRent})`,
    `${weights['comfortably-big']} * (${fromSpace})`,
    `${weights['home-well-used']} * (${fromUse})`,
    `${weights['near-wished-place']} * (${fromPlace})`,
    `${weights['near-transit']} * (${fromTransit})`,
    `${weights['moves-in-soon']} * (${fromSoon})`,
    `${weights['common-language']} * (${fromLanguage})`,
    `${weights['step-free-well-used']} * (${fromSteps})`,
    `${weights['stay-length-fits']} * (${fromStay})`,
    `${weights['access-extras-there']} * (${fromAccess})`,
    `${weights['school-or-kita-near']} * (${fromNear})`,
  ].join(' + ');
  const landlord = landlordScore(given(maskOf(listing.landlordWishes, landlordWishes), 'int'), 'wishes_met');
  const source = (condition: string) =>
    `select id, (${score}) / 1000 as household, ${landlord} as landlord from household ${circle} where (${condition}) and ${where.join(' and ')}`;
  const rows = place === 'or' ? source(places.join(' or ')) : places.map(source).join(' union all ');
  return { text: byBothSides(place === 'or' ? rows : `select * from (${rows}) as rows`, given(most, 'int')), values };
}
