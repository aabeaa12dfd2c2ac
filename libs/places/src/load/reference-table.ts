import type { DataFiles } from './data-files';

export type ColumnType = 'text' | 'text[]' | 'int' | 'int[]' | 'float8' | 'numeric' | 'date' | 'boolean';

/** How one table is filled from the data files. */
export interface ReferenceTable {
  name: string;
  /** Below libs/places/data. When one of them changes, the table is loaded anew. */
  files: readonly string[];
  /** Raise it when the same files shall give other rows. */
  revision: number;
  /** In the order of the values of a row. */
  columns: Readonly<Record<string, ColumnType>>;
  rows(files: DataFiles): Promise<unknown[][]>;
}
