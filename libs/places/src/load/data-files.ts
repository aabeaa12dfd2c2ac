import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

export type CsvRow = Record<string, string>;

/** The data stay beside the sources, and the compiled code lies one folder deeper: look upwards until they are found. */
function dataFolder(): string {
  for (let folder = __dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    const candidate = join(folder, 'libs/places/data');
    if (existsSync(candidate)) return candidate;
  }
  throw new Error('the reference data (libs/places/data) are not there');
}

/** The files of libs/places/data; each is read once, however many tables are made of it. */
export class DataFiles {
  private readonly folder = dataFolder();
  private readonly contents = new Map<string, Promise<Buffer>>();
  private readonly tables = new Map<string, CsvRow[]>();

  private content(path: string): Promise<Buffer> {
    const known = this.contents.get(path);
    if (known) return known;
    const reading = readFile(join(this.folder, path));
    this.contents.set(path, reading);
    return reading;
  }

  async digest(paths: readonly string[], revision: number): Promise<string> {
    const hash = createHash('sha256').update(String(revision));
    for (const path of paths) hash.update(path).update(await this.content(path));
    return hash.digest('hex');
  }

  async csv(path: string): Promise<CsvRow[]> {
    const known = this.tables.get(path);
    if (known) return known;
    const rows: CsvRow[] = parse(await this.text(path), { columns: true, bom: true });
    this.tables.set(path, rows);
    return rows;
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse(await this.text(path)) as T;
  }

  async text(path: string): Promise<string> {
    const content = await this.content(path);
    return (path.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  }
}

/** A cell that must be there: a column that was renamed in a new edition stops the load instead of filling it with null. */
export function cell(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`column ${column} is missing`);
  return value;
}

export function orNull(row: CsvRow, column: string): string | null {
  const value = cell(row, column);
  return value === '' ? null : value;
}

/** Integer cents of an amount in euros with at most two decimals. */
export function cents(euros: string | number): number {
  const exact = Number(euros) * 100;
  const rounded = Math.round(exact);
  if (!Number.isFinite(exact) || Math.abs(exact - rounded) > 1e-6) throw new Error(`not an amount of money: ${euros}`);
  return rounded;
}
