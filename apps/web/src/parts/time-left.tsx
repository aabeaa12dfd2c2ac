import type { Visitor } from '../door/visitor';
import { Tag } from './layout';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** How long until a deadline, or since when it is over, in words; the exact moment stands beside it. */
export function TimeLeft({ v, now, deadline }: { v: Visitor; now: Date; deadline: string }) {
  const minutes = Math.round((Date.parse(deadline) - now.getTime()) / MINUTE_MS);
  const isOver = minutes < 0;
  const long = Math.abs(minutes);
  const words =
    long < HOUR_MINUTES
      ? v.f.minutes(long)
      : long < DAY_MINUTES
        ? v.f.hours(Math.floor(long / HOUR_MINUTES))
        : v.f.days(Math.floor(long / DAY_MINUTES));
  return <Tag tone={isOver ? 'bad' : 'waiting'}>{isOver ? v.t.today.overdue(words) : v.t.today.left(words)}</Tag>;
}
