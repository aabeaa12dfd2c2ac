import { type LocalDate, daysBetween } from '@bleibe/calendar';
import type { Answers, ItemCode } from './items';

export const who5Items = ['who5_1', 'who5_2', 'who5_3', 'who5_4', 'who5_5'] as const satisfies readonly ItemCode[];

/** Languages whose official wording is in `who5-pack`. */
export const who5Languages: readonly string[] = ['de', 'en'];

export interface Who5Score {
  /** 0 to 25. */
  raw: number;
  /** 0 to 100, a multiple of 4. The respondent never sees it. */
  index: number;
}

export interface EarlierWho5 {
  index: number;
  on: LocalDate;
}

const INDEX_PER_POINT = 4;
const VERY_LOW_RAW = 7;
const LOW_RAW = 12;
const NOTABLE_DROP = 12;
const COMPARABLE_DAYS = 200;

/** R19: null as soon as one of the five answers is missing; a part of the scale means nothing. */
export function scoreWho5(answers: Answers): Who5Score | null {
  const points = who5Items.map((code) => answers[code]);
  if (!points.every((value) => typeof value === 'number')) return null;
  const raw = points.reduce((sum, value) => sum + value, 0);
  return { raw, index: raw * INDEX_PER_POINT };
}

/** R19: what a score asks for; product limits after the WHO-5 literature, no diagnosis. Null = nothing. */
export function who5Severity(
  { raw, index }: Who5Score,
  answeredOn: LocalDate,
  earlier: EarlierWho5 | null,
): 'S2' | 'S3' | null {
  if (raw <= VERY_LOW_RAW) return 'S2';
  if (raw <= LOW_RAW) return 'S3';
  const comparable = earlier && daysBetween(earlier.on, answeredOn) <= COMPARABLE_DAYS;
  return comparable && earlier.index - index >= NOTABLE_DROP ? 'S3' : null;
}
