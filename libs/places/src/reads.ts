/** What a question to the reference data needs: a `Tx` of the platform or the manager of a data source. */
export interface Reads {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** The part of a query that keeps the rows in force on the day `$parameter`; without such a row there is no answer. */
export const inForce = (table: string, parameter: string) =>
  `${table}.valid_from <= ${parameter}::date and coalesce(${table}.valid_until >= ${parameter}::date, true)`;
