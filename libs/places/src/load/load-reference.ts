import type { DataSource, EntityManager } from 'typeorm';
import { DataFiles } from './data-files';
import { lawTables } from './law-tables';
import { placeTables } from './place-tables';
import type { ColumnType, ReferenceTable } from './reference-table';
import { rentTables } from './rent-tables';
import { transitTables } from './transit-tables';

const TABLES: readonly ReferenceTable[] = [...placeTables, ...transitTables, ...rentTables, ...lawTables];

/** Any number; it only has to be the same for everybody who loads. */
const LOAD_LOCK = 7_263_415;

const ROWS_PER_INSERT = 20_000;

/** A column of arrays would be spread out by `unnest`, so it travels as text. */
const travelsAs = (type: ColumnType) => (type.endsWith('[]') ? 'text' : type);

async function fill(
  manager: EntityManager,
  { name: table, columns }: ReferenceTable,
  rows: unknown[][],
): Promise<void> {
  const names = Object.keys(columns);
  const types = Object.values(columns);
  const sql = `
    insert into ${table} (${names.join(', ')})
    select ${names.map((name, index) => `v.${name}::${types[index]}`).join(', ')}
      from unnest(${types.map((type, index) => `$${index + 1}::${travelsAs(type)}[]`).join(', ')})
        as v (${names.join(', ')})`;

  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
    const part = rows.slice(start, start + ROWS_PER_INSERT);
    const valuesByColumn = names.map((_, index) => part.map((row) => row[index]));
    await manager.query(sql, valuesByColumn);
  }
}

/**
 * Brings the reference tables to the state of libs/places/data. A table whose files have not changed is left alone; all
 * others are replaced together, so nobody ever sees old and new data mixed, and a failure leaves the old ones.
 *
 * @param source connected as the owner of the tables; the runtime role may not write them
 * @param onProgress called for every table that was replaced, with the number of its rows
 */
export async function loadReference(
  source: DataSource,
  onProgress: (line: { table: string; rows: number }) => void,
): Promise<void> {
  const files = new DataFiles();
  const wanted = await Promise.all(
    TABLES.map(async (table) => ({ table, digest: await files.digest(table.files, table.revision) })),
  );

  await source.transaction(async (manager) => {
    // Two instances that start together: the second waits here and then finds everything loaded.
    await manager.query('select pg_advisory_xact_lock($1)', [LOAD_LOCK]);
    const loads: { table_name: string; digest: string }[] = await manager.query(
      'select table_name, digest from reference_load',
    );
    const loaded = new Map(loads.map(({ table_name, digest }) => [table_name, digest]));

    for (const { table, digest } of wanted) {
      if (loaded.get(table.name) === digest) continue;
      const rows = await table.rows(files);
      await manager.query(`delete from ${table.name}`);
      await fill(manager, table, rows);
      await manager.query(`analyze ${table.name}`);
      await manager.query(
        `insert into reference_load (table_name, digest, row_count) values ($1, $2, $3)
         on conflict (table_name) do update set digest = excluded.digest, row_count = excluded.row_count`,
        [table.name, digest, rows.length],
      );
      onProgress({ table: table.name, rows: rows.length });
    }
  });
}
