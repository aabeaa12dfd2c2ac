import { Client } from 'pg';
import { nobody } from '@bleibe/platform';
import { Town } from '../../factories/town';

/** Tables without a person in them: reference data, and what holds ids and codes only. */
const WITHOUT_POLICIES = [
  'task',
  'fact',
  'throttle',
  'demo_clock',
  'migration',
  'organisation',
  'scoring_policy',
  'stage_table',
  'reference_source',
  'reference_load',
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

describe('row-level security', () => {
  let town: Town;
  beforeAll(async () => (town = await Town.open()));
  afterAll(() => town.close());

  it('is on for every table that may hold something about people', async () => {
    const tables = await town.rows<{ name: string; secured: boolean }>(
      `select relname as name, relrowsecurity as secured from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r'`,
    );
    const open = tables.filter(({ secured }) => !secured).map(({ name }) => name);
    expect(open.sort()).toEqual([...WITHOUT_POLICIES].sort());
  });

  it('holds the doors, whose role owns nothing and cannot step around it', async () => {
    const [role] = await town.rows(
      `select current_user as name, rolbypassrls, rolsuper,
              (select count(*)::int from pg_class where relowner = r.oid) as owns
         from pg_roles r where rolname = current_user`,
    );
    expect(role).toEqual({ name: 'bleibe_runtime', rolbypassrls: false, rolsuper: false, owns: 0 });
  });

  it('shows nothing outside a context', async () => {
    await town.seeker();
    for (const table of ['household', 'household_person', 'account', 'finding', 'audit_event']) {
      expect(await town.source.query(`select 1 from ${table} limit 1`)).toEqual([]);
    }
  });

  it('leaks nothing from one request to the next through the pool', async () => {
    const { householdId, actor } = await town.seeker();
    const see = (who: typeof actor) =>
      town.db.inContext(
        who,
        async (tx) => (await tx.query(`select 1 from household where id = $1`, [householdId])).length,
      );
    const seen = await Promise.all(Array.from({ length: 400 }, (_, n) => see(n % 2 ? actor : nobody)));
    expect(seen).toEqual(Array.from({ length: 400 }, (_, n) => n % 2));
  });

  it('lets the log of acts and of consents only grow', async () => {
    await town.seeker();
    for (const table of ['audit_event', 'consent_entry']) {
      await expect(
        town.rows(`update ${table} set ${table === 'audit_event' ? `act = 'x'` : 'given = true'}`),
      ).rejects.toThrow(/permission denied/);
      await expect(town.rows(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    }
  });

  it('goes with entities that are what the tables are', async () => {
    const columns = await town.rows<{ table_name: string; column_name: string; is_nullable: string }>(
      `select table_name, column_name, is_nullable from information_schema.columns where table_schema = 'public'`,
    );
    const nullable = new Map(columns.map((one) => [`${one.table_name}.${one.column_name}`, one.is_nullable === 'YES']));
    const wrong = town.source.entityMetadatas.flatMap((entity) =>
      entity.columns
        .filter((column) => nullable.get(`${entity.tableName}.${column.databaseName}`) !== column.isNullable)
        .map((column) => `${entity.tableName}.${column.databaseName}`),
    );
    expect(wrong).toEqual([]);
  });

  it('can be taken down and built up again by its migrations', async () => {
    const name = `down_${Date.now()}`;
    const server = new Client({ connectionString: process.env.BLEIBE_TEST_DATABASE_URL });
    await server.connect();
    await server.query(`create database ${name}`);
    const url = new URL(String(process.env.BLEIBE_TEST_DATABASE_URL));
    url.pathname = `/${name}`;
    const { ownerSource } = await import('../../../migrations/data-source.js');
    const source = await ownerSource(url.href).initialize();
    try {
      const steps = await source.runMigrations();
      for (const _ of steps) await source.undoLastMigration();
      const left: { relname: string }[] = await source.query(
        `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname = 'public' and relkind in ('r', 'v')`,
      );
      expect(left.map(({ relname }) => relname)).toEqual(['migration']);
      expect(await source.runMigrations()).toHaveLength(steps.length);
    } finally {
      await source.destroy();
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    }
  });
});
