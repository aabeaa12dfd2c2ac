import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { ApiPropertyOptional } from '@nestjs/swagger';

const MOST = 100;

/** `?limit=&after=`: the page after the record with that id. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: MOST, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ context: { code: 'not-whole', values: {} } })
  @Min(1, { context: { code: 'too-small', values: { least: 1 } } })
  @Max(MOST, { context: { code: 'too-big', values: { most: MOST } } })
  limit: number = 20;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { context: { code: 'not-an-id', values: {} } })
  after?: string;
}

/** One more than asked for says whether there is a next page, without counting what one may not see. */
export function pageOf<Row, View>(
  rows: Row[],
  limit: number,
  idOf: (row: Row) => string,
  view: (row: Row) => View,
): { items: View[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length > limit && last ? idOf(last) : null };
}
