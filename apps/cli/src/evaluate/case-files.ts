import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** A mistake in a file of cases, told with file and line. */
export class CaseFileMistake extends Error {}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CaseFileMistake(`The file ${file} cannot be read.`);
  }
}

/** One JSON object a line; empty lines are skipped. */
export async function readJsonLines<T>(file: string): Promise<T[]> {
  const lines = (await textOf(file)).replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch {
      throw new CaseFileMistake(`${file}, line ${at + 1}: this is no JSON object.`);
    }
  });
}

export type Cells = Record<string, string>;

/** A table with a line of column names; comma, semicolon or tabulator between the cells. */
export async function readTable(file: string): Promise<{ columns: string[]; rows: Cells[] }> {
  const text = await textOf(file);
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    trim: true,
    skip_empty_lines: true,
  });
  const [columns = [], ...others] = rows;
  return {
    columns,
    rows: others.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))),
  };
}

function delimiterOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** The column that goes by one of these names, without regard to case, spaces and underscores. */
export function columnFor(columns: readonly string[], names: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');
  const wanted = names.map(plain);
  return columns
    .filter((column) => wanted.includes(plain(column)))
    .toSorted((a, b) => wanted.indexOf(plain(a)) - wanted.indexOf(plain(b)))[0];
}
