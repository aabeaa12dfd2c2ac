import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In the order of creation; a table refers only to tables before it. */
const TABLES = [
  'reference_load',
  'reference_source',
  'state',
  'district',
  'municipality',
  'municipality_alias',
  'postal_code',
  'postal_code_municipality',
  'place_name',
  'station',
  'stop_distance',
  'public_holiday',
  'rent_level',
  'housing_benefit_limit',
  'housing_benefit_climate',
  'reference_rent',
  'job_centre_limit',
  'min_area_rule',
  'rent_rule',
  'rent_brake_area',
];

/**
 * Reference data: places, holidays, rents, limits and dated law. They are the same for everybody, so there is no
 * row-level security; the runtime role only reads, the operator's `load-reference` writes as the owner.
 * Foreign keys wait for the end of the transaction, because a reload empties a table before it fills it again.
 */
export class CreatePlaces20261125090000 implements MigrationInterface {
  name = 'CreatePlaces20261125090000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createPlaces(runner);
    await this.createRents(runner);
    await this.createLaw(runner);
    await runner.query(`grant select on ${TABLES.join(', ')} to bleibe_runtime`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function current_ags(text)`);
    for (const table of TABLES.toReversed()) await runner.query(`drop table ${table}`);
  }

  private async createPlaces(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reference_load (
        table_name text primary key,
        digest text not null,
        row_count int not null
      )`);
    await runner.query(`
      create table reference_source (
        code text primary key,
        title text not null,
        as_of date not null,
        licence text not null,
        licence_url text not null,
        attribution text not null,
        tables text[] not null
      )`);
    await runner.query(`
      create table state (
        land char(2) primary key,
        abbreviation char(2) not null unique,
        name text not null
      )`);
    await runner.query(`
      create table district (
        kreis_ags char(5) primary key,
        name text not null,
        kind text not null,
        land char(2) not null references state deferrable initially deferred,
        population int not null
      )`);
    await runner.query(`
      create table municipality (
        ags char(8) primary key,
        name text not null,
        official_name text not null,
        -- Null for the two areas of water that belong to no district; nobody lives there.
        kreis_ags char(5) references district deferrable initially deferred,
        land char(2) not null references state deferrable initially deferred,
        population int not null,
        area_km2 numeric(8,2) not null,
        lat float8,
        lon float8
      )`);
    await runner.query(`create index municipality_district on municipality (kreis_ags)`);
    await runner.query(`
      create table municipality_alias (
        old_ags char(8) primary key,
        ags char(8) not null references municipality deferrable initially deferred
      )`);
    await runner.query(`
      create function current_ags(given text) returns char(8) stable language sql as
        $$ select coalesce((select ags from municipality_alias where old_ags = given), given)::char(8) $$`);
    await runner.query(`
      create table postal_code (
        plz char(5) primary key,
        name text not null,
        main_ags char(8) not null references municipality deferrable initially deferred,
        lat float8 not null,
        lon float8 not null
      )`);
    await runner.query(`create index postal_code_start on postal_code ((plz::text) text_pattern_ops)`);
    await runner.query(`
      create table postal_code_municipality (
        plz char(5) not null references postal_code deferrable initially deferred,
        ags char(8) not null references municipality deferrable initially deferred,
        primary key (plz, ags)
      )`);
    // One row per way to start typing a place, with all that the answer needs: a search is one look into one index.
    await runner.query(`
      create table place_name (
        place text not null,
        beginning text not null,
        whole_name boolean not null,
        kind text not null check (kind in ('municipality', 'district', 'postal-code')),
        name text not null,
        district text not null,
        ags char(8),
        kreis_ags char(5) not null,
        land char(2) not null,
        plz char(5),
        lat float8 not null,
        lon float8 not null,
        population int not null,
        primary key (place, beginning)
      )`);
    await runner.query(`create index place_name_beginning on place_name (beginning text_pattern_ops)`);
    await runner.query(`
      create table station (
        id text primary key,
        name text not null,
        lat float8 not null,
        lon float8 not null,
        -- Metres in the plane of EPSG:3035, so that the nearest one is a matter of one index.
        east int not null,
        north int not null,
        -- F long distance, R regional, S suburban, U underground, T tram, B bus, W ferry; several in one text.
        kinds text not null,
        -- Of the station, not of the trains; null = not stated.
        step_free text check (step_free in ('yes', 'no', 'partial'))
      )`);
    await runner.query(`create index station_near on station using gist (point(east, north))`);
    await runner.query(`
      create table stop_distance (
        -- A row of the 1-km grid and the column of its first element: metres in EPSG:3035, divided by 1000.
        north_km int primary key,
        west_km int not null,
        -- From the centre of each cell to the nearest stop of any kind; null = none within reach.
        metres int[] not null
      )`);
    await runner.query(`
      create table public_holiday (
        date date not null,
        land char(2) not null references state deferrable initially deferred,
        -- Null = in the whole Land.
        ags char(8) references municipality deferrable initially deferred,
        name text not null,
        source_code text not null references reference_source deferrable initially deferred,
        unique nulls not distinct (land, ags, date)
      )`);
  }

  private async createRents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rent_level (
        ags char(8) primary key references municipality deferrable initially deferred,
        level int not null check (level between 1 and 7),
        -- Whose level it is: of the municipality, of its district, of an island.
        origin text not null check (origin in ('gemeinde', 'kreis', 'insel')),
        valid_from date not null,
        source_code text not null references reference_source deferrable initially deferred
      )`);
    await runner.query(`
      create table housing_benefit_limit (
        -- Null = for each further person.
        persons int check (persons > 0),
        level int not null check (level between 1 and 7),
        cents int not null check (cents > 0),
        valid_from date not null,
        valid_until date check (valid_until >= valid_from),
        reference text not null,
        source_code text not null references reference_source deferrable initially deferred,
        unique nulls not distinct (level, persons, valid_from)
      )`);
    await runner.query(`
      create table housing_benefit_climate (
        persons int check (persons > 0),
        cents int not null check (cents > 0),
        valid_from date not null,
        valid_until date check (valid_until >= valid_from),
        source_code text not null references reference_source deferrable initially deferred,
        unique nulls not distinct (persons, valid_from)
      )`);
    await runner.query(`
      create table reference_rent (
        kind text not null check (kind in ('mietspiegel', 'census', 'census-by-level')),
        ags char(8) references municipality deferrable initially deferred,
        level int check (level between 1 and 7),
        -- The row is about homes from this area (included) to that (excluded), in m²; null = open.
        area_from numeric(7,2),
        area_below numeric(7,2),
        -- First and last year in which the home became fit to live in; null = open.
        built_from int,
        built_until int,
        building_class text,
        location_class text,
        low_cents int,
        mid_cents int not null,
        high_cents int,
        valid_from date not null,
        valid_until date check (valid_until >= valid_from),
        source_code text not null references reference_source deferrable initially deferred,
        check (num_nonnulls(ags, level) = 1),
        check (coalesce(low_cents, mid_cents) <= mid_cents and mid_cents <= coalesce(high_cents, mid_cents))
      )`);
    await runner.query(`create index reference_rent_municipality on reference_rent (ags, kind)`);
    await runner.query(`create index reference_rent_level on reference_rent (level) where level is not null`);
    await runner.query(`
      create table job_centre_limit (
        ags char(8) not null references municipality deferrable initially deferred,
        -- Null = for each further person.
        persons int check (persons > 0),
        gross_cold_cents int not null check (gross_cold_cents > 0),
        max_area numeric(6,2),
        valid_from date not null,
        valid_until date check (valid_until >= valid_from),
        document text not null,
        note text,
        source_code text not null references reference_source deferrable initially deferred,
        unique nulls not distinct (ags, persons, valid_from)
      )`);
  }

  private async createLaw(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table min_area_rule (
        -- Null = where the Land has no figure of its own.
        land char(2) references state deferrable initially deferred,
        adult numeric(5,2) not null check (adult > 0),
        child numeric(5,2) not null check (child > 0),
        child_until_age int not null check (child_until_age between 1 and 18),
        valid_from date not null,
        valid_until date check (valid_until >= valid_from),
        paragraph text,
        source_code text not null references reference_source deferrable initially deferred,
        is_default boolean not null check (is_default = (land is null)),
        unique nulls not distinct (land, valid_from)
      )`);
    await runner.query(`
      create table rent_rule (
        code text not null,
        value int not null,
        valid_from date not null,
        valid_until date check (valid_until >= valid_from),
        paragraph text not null,
        source_code text not null references reference_source deferrable initially deferred,
        primary key (code, valid_from)
      )`);
    await runner.query(`
      create table rent_brake_area (
        ags char(8) not null references municipality deferrable initially deferred,
        valid_from date not null,
        valid_until date not null check (valid_until >= valid_from),
        source_code text not null references reference_source deferrable initially deferred,
        primary key (ags, valid_from)
      )`);
  }
}
