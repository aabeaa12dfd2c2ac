import type { Client } from 'pg';
import {
  type HouseholdFacts,
  type ListingFacts,
  type PlaceFigures,
  accessExtras,
  areaNeededAtFirst,
  criteria,
  defaultPolicy,
  grossColdRent,
  houseRules,
  landlordWishes,
  nearPlaces,
  personsAtFirst,
  schoolAgeChildren,
  warmRent,
  wishesMetBy,
} from '@bleibe/scoring';
import { MARKET_DAY } from './market-generator';
import type { SqlSearch } from './sql-plans';

export const EARTH_DIAMETER_METRES = 2 * 6_371_008;
export const KM_PER_DEGREE = 111;
const BATCH = 5_000;

/** What PostgreSQL may use; each is measured, the best one counts. `place` says how a circle is looked up. */
export const plans = {
  'GiST on the point': { place: 'box', settings: [] },
  'GiST on point, persons and rent': { place: 'box', settings: ['enable_seqscan = off'] },
  'B-tree on tile and persons': { place: 'tiles', settings: [] },
  'no parallel workers': { place: 'box', settings: ['max_parallel_workers_per_gather = 0'] },
  'planned for each search': { place: 'box', settings: ['plan_cache_mode = force_custom_plan'] },
} as const;

const tileOf = (lat: number, lon: number) => Math.floor((lat + 90) * 10) * 10_000 + Math.floor((lon + 180) * 10);

/** The table of the twin. What the index computes once per listing, the table holds as well. */
export async function createTable(client: Client): Promise<void> {
  await client.query('create extension if not exists btree_gist').catch(() => undefined);
  await client.query(`create table listing (
    id uuid not null, place point not null, lat float8 not null, lon float8 not null, cos_lat float8 not null,
    tile int not null, ags char(8) not null, kreis char(5) not null, land char(2) not null, rent_level smallint not null,
    kind text not null, step_free text not null, pets text not null, women_only bool not null, landlord bool not null,
    most_persons smallint not null, rooms smallint not null, warm int not null, gross int not null, area float8 not null,
    free_from date not null, free_until date, longest smallint, languages int not null,
    transit_pupils smallint not null, transit_others smallint not null, access int not null, near int not null,
    house_rules int, protected bool not null, wishes int not null)`);
}

const kinds = [
  'uuid', 'point', 'float8', 'float8', 'float8', 'int', 'text', 'text', 'text', 'int', 'text', 'text', 'text', 'bool', 'bool',
  'int', 'int', 'int', 'int', 'float8', 'date', 'date', 'int', 'int', 'int', 'int', 'int', 'int', 'int', 'bool', 'int',
]; // prettier-ignore

export interface SqlListing {
  id: string;
  facts: ListingFacts;
  rentLevel: number;
  transit: { pupils: number; others: number };
}

export async function fillTable(
  client: Client,
  listings: Iterable<SqlListing>,
  languages: readonly string[],
): Promise<void> {
  await insertRows(client, 'listing', kinds, rowsOf(listings, languages));
  for (const index of [
    'create index on listing using gist (place)',
    'create index on listing (tile, most_persons, warm)',
    'create index on listing (ags)',
    'create index on listing (kreis)',
    'create index on listing (most_persons, warm)',
    'create index on listing using gist (place, most_persons, warm)',
    'vacuum analyze listing',
  ]) {
    // Without btree_gist the index over point and numbers does not exist, and the others stand alone.
    await client.query(index).catch((error: Error) => {
      if (!index.includes('place, most_persons')) throw error;
    });
  }
}

function* rowsOf(listings: Iterable<SqlListing>, languages: readonly string[]): Generator<unknown[]> {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  for (const { id, facts, rentLevel, transit } of listings) {
    const { lat, lon } = facts.cell;
    yield [
      ...[id, `(${lon},${lat})`, lat, lon, Math.cos(radians(lat)), tileOf(lat, lon)],
      ...[facts.ags, facts.kreisAgs, facts.land, rentLevel, facts.kind, facts.stepFree, facts.petsAllowed],
      ...[facts.womenOnly, facts.landlordLivesThere, facts.mostPersons, facts.rooms],
      ...[warmRent(facts), grossColdRent(facts)],
      ...[facts.area, facts.availableFrom, facts.availableUntil, facts.longestStayMonths],
      ...[maskOf(facts.languages, languages), transit.pupils, transit.others],
      ...[maskOf(facts.accessExtras, accessExtras), maskOf(facts.nearPlaces, nearPlaces)],
      ...[facts.houseRules && maskOf(facts.houseRules, houseRules), facts.protectedHome],
      maskOf(facts.landlordWishes, landlordWishes),
    ];
  }
}

/** @param kinds the type of each column */
export async function insertRows(
  client: Client,
  table: string,
  kinds: readonly string[],
  all: Iterable<unknown[]>,
): Promise<void> {
  const lists = kinds.map((kind, at) => `$${at + 1}::${kind}[]`).join(', ');
  let rows: unknown[][] = [];
  const insert = async () => {
    const columns = kinds.map((_, at) => rows.map((row) => row[at]));
    await client.query(`insert into ${table} select * from unnest(${lists})`, columns);
    rows = [];
  };
  for (const row of all) {
    rows.push(row);
    if (rows.length === BATCH) await insert();
  }
  if (rows.length > 0) await insert();
}

const nobodyKnown = {
  minAreaPerPerson: null,
  neverAgain: false,
  cleared: { household: true, listing: true },
  today: MARKET_DAY,
};
const nearTransit = criteria.find(({ code }) => code === 'near-transit')!;

/** Thousandths of near-transit, for households with and without children of school age. */
export function transitShares(anybody: HouseholdFacts, facts: ListingFacts): SqlListing['transit'] {
  const share = (judged: HouseholdFacts) => {
    const finding = nearTransit.judge(judged, facts, nobodyKnown);
    return finding.kind === 'scored' ? finding.share : 0;
  };
  return { others: share({ ...anybody, childrenAges: [] }), pupils: share({ ...anybody, childrenAges: [10] }) };
}

export const maskOf = (stated: readonly string[], all: readonly string[]): number =>
  stated.reduce((mask, one) => mask | (1 << all.indexOf(one)), 0);

/** How many bits of a number are set. @param most of its bits */
export const bitsIn = (mask: string, most: number): string => `bit_count((${mask})::bit(${most}))::int`;

/** The landlord's side, from the wishes of one and what the other meets of them. */
export const landlordScore = (wishes: string, met: string): string =>
  `case when ${wishes} = 0 then 1000 else 700 + 300 * ${bitsIn(`${wishes} & ${met}`, landlordWishes.length)} / ${bitsIn(wishes, landlordWishes.length)} end`;

/** Thousandths, as `scored` cuts them. */
export const cut = (share: string): string => `floor(least(1, greatest(0, ${share})) * 1000 + 1e-9::float8)::int`;

/** The same ranking as the index gives, as one statement. Only what matters to this household stands in it. */
export function sqlSearch(
  household: HouseholdFacts,
  figures: PlaceFigures,
  agsOfLevel: readonly string[],
  languages: readonly string[],
  most: number,
  place: 'box' | 'tiles',
): SqlSearch {
  const values: unknown[] = [];
  const given = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const where: string[] = [];
  const { weights } = defaultPolicy;
  const persons = personsAtFirst(household);
  const stay = household.stayMonths;
  const start = household.moveInFrom > MARKET_DAY ? household.moveInFrom : MARKET_DAY;
  const startDay = given(start, 'date');
  const from = `greatest(free_from, ${startDay})`;

  // Money.
  const rent = household.rentPayer === 'self' ? 'warm' : 'gross';
  const ownLimit = () => (household.warmRentLimit === null ? null : given(household.warmRentLimit, 'int'));
  const byLevel = () => agsOfLevel.map((ags) => figures.jobCentreLimit(ags, persons)!.grossCold);
  const limit = household.rentPayer === 'self' ? ownLimit() : `(${given(byLevel(), 'int[]')})[rent_level]`;
  if (limit) where.push(`${rent} <= ${limit}`);
  const part = `(${rent}::float8 / ${limit})`;
  const fromRent = limit
    ? `case when ${part} <= 0.7::float8 then 1000 else ${cut(`1 - ((${part} - 0.7::float8) / (1 - 0.7::float8)) * (1 - 0.4::float8)`)} end`
    : '0';

  // People and space.
  const perPerson = figures.minAreaPerPerson('')!;
  const needed = areaNeededAtFirst(household, perPerson);
  const joining = household.joinsLater?.persons ?? 0;
  const joins =
    joining === 0
      ? null
      : stay === null
        ? 'true'
        : `${given(household.joinsLater!.on, 'date')} <= (${from} + make_interval(months => ${given(stay, 'int')}))::date - 1`;
  const withJoining = (alone: number, together: number) =>
    joins
      ? `(case when ${joins} then ${given(together, 'float8')} else ${given(alone, 'float8')} end)`
      : given(alone, 'float8');
  where.push(`most_persons >= ${given(persons, 'int')}`);
  where.push(`area >= ${given(Math.max(needed, household.areaMin ?? 0), 'float8')}`);
  if (household.roomsMin !== null) where.push(`rooms >= ${given(household.roomsMin, 'int')}`);
  const fromSpace = cut(`area / ${withJoining(needed, needed + joining * perPerson.adult)} - 1`);
  const fromUse = cut(`${withJoining(persons, persons + joining)} / most_persons`);

  // House and people in it.
  if (household.stepFree) where.push(`step_free <> 'no'`);
  if (household.pets) where.push(`pets <> 'no'`);
  if (household.onlyWomenAndChildren === false) where.push('not women_only');
  if (household.womenOnlyWish) where.push(`(women_only or (kind = 'flat' and not landlord))`);
  if (!household.acceptsLandlordInFlat) where.push('not landlord');
  const fromSteps = household.stepFree
    ? `case step_free when 'yes' then 1000 else 0 end`
    : `case step_free when 'yes' then 400 else 1000 end`;
  const spoken = household.languages.length ? given(maskOf(household.languages, languages), 'int') : null;
  const fromLanguage = spoken ? `case when languages & ${spoken} <> 0 then 1000 else 0 end` : '0';
  const partOf = <T extends string>(column: string, wished: readonly T[], all: readonly T[]) =>
    wished.length === 0
      ? '1000'
      : cut(`${bitsIn(`${column} & ${given(maskOf(wished, all), 'int')}`, all.length)}::float8 / ${wished.length}`);
  const fromAccess = partOf('access', household.accessExtras, accessExtras);
  const fromNear = partOf('near', household.nearPlaces, nearPlaces);
  where.push(household.protectedHomeOnly ? 'protected' : 'not protected');
  if (household.cannotKeep.length > 0) {
    where.push(`(house_rules is null or house_rules & ${given(maskOf(household.cannotKeep, houseRules), 'int')} = 0)`);
  }
  const fromTransit = schoolAgeChildren(household) > 0 ? 'transit_pupils' : 'transit_others';

  // Time.
  const until = household.moveInUntil;
  if (until !== null && until >= MARKET_DAY)
    where.push(`free_from <= ${given(until, 'date')}`, `${startDay} <= ${given(until, 'date')}`);
  let fromStay = '1000';
  if (stay === null) where.push('free_until is null', 'longest is null');
  else {
    const months = given(stay, 'int');
    where.push(`(longest is null or longest >= ${months})`);
    where.push(
      `(free_until is null or (${from} <= free_until and (${from} + make_interval(months => ${months}))::date <= free_until + 1))`,
    );
    fromStay = 'case when free_until is null and longest is null then 700 else 1000 end';
  }
  const days = `(${from} - ${startDay})`;
  const fromSoon = `case when ${days} <= 14 then 1000 when ${days} >= 90 then 0 else ${cut(`(90 - ${days})::float8 / (90 - 14)`)} end`;

  // Place.
  const { allowedArea, wishes } = household;
  if (allowedArea?.kind === 'state') where.push(`land = ${given(allowedArea.land, 'char(2)')}`);
  const [wish, second] = wishes;
  if (second) throw new Error('the twin knows one wished place only');
  let fromPlace = '1000';
  let circle = '';
  if (wish?.kind === 'municipality') where.push(`ags = ${given(wish.ags, 'char(8)')}`);
  else if (wish?.kind === 'district') where.push(`kreis = ${given(wish.kreisAgs, 'char(5)')}`);
  else if (wish) {
    const { lat, lon, radiusKm } = wish;
    const latReach = (radiusKm + 0.1) / KM_PER_DEGREE;
    const lonReach = latReach / Math.cos(((lat + latReach) * Math.PI) / 180);
    if (place === 'box') {
      where.push(
        `place <@ ${given(`(${lon + lonReach},${lat + latReach}),(${lon - lonReach},${lat - latReach})`, 'box')}`,
      );
    } else {
      const tiles: number[] = [];
      for (let south = Math.floor((lat - latReach) * 10); south <= Math.floor((lat + latReach) * 10); south++) {
        for (let west = Math.floor((lon - lonReach) * 10); west <= Math.floor((lon + lonReach) * 10); west++) {
          tiles.push(tileOf((south + 0.5) / 10, (west + 0.5) / 10));
        }
      }
      where.push(`tile = any(${given(tiles, 'int[]')})`);
    }
    const [latitude, longitude] = [given(lat, 'float8'), given(lon, 'float8')];
    const half = (difference: string) => `sin(radians(${difference}) / 2) ^ 2`;
    const haversine = `${half(`lat - ${latitude}`)} + cos(radians(${latitude})) * cos_lat * ${half(`lon - ${longitude}`)}`;
    circle = `cross join lateral (select round(${EARTH_DIAMETER_METRES} * asin(least(1, sqrt(${haversine})))) as metres) as away`;
    const metres = given(radiusKm * 1000, 'float8');
    where.push(`metres <= ${metres}`);
    fromPlace = cut(`1 - (metres / ${metres}) * (1 - 0.3::float8)`);
  }

  const score = [
    `${weights['rent-leaves-reserve']} * (${fromRent})`,
    `${weights['comfortably-big']} * (${fromSpace})`,
    `${weights['home-well-used']} * (${fromUse})`,
    `${weights['near-wished-place']} * (${fromPlace})`,
    `${weights['near-transit']} * ${fromTransit}`,
    `${weights['moves-in-soon']} * (${fromSoon})`,
    `${weights['common-language']} * (${fromLanguage})`,
    `${weights['step-free-well-used']} * (${fromSteps})`,
    `${weights['stay-length-fits']} * (${fromStay})`,
    `${weights['access-extras-there']} * (${fromAccess})`,
    `${weights['school-or-kita-near']} * (${fromNear})`,
  ].join(' + ');
  const landlord = landlordScore('wishes', given(wishesMetBy(household), 'int'));
  const pairs = `select id, (${score}) / 1000 as household, ${landlord} as landlord from listing ${circle}
    where ${where.join(' and ')}`;
  return { text: byBothSides(pairs, given(most, 'int')), values };
}

/** Without `offset 0` PostgreSQL would work out both sides twice. */
export const byBothSides = (pairs: string, most: string): string =>
  `select id, 2 * household * landlord / (household + landlord) as score from (${pairs} offset 0) as pair
    order by score desc, id limit ${most}`;
