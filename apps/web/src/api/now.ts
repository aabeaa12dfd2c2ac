import { Clock } from '@bleibe/platform';
import type { Visitor } from '../door/visitor';

const clock = new Clock();

/** A training instance lives in a time of its own, which the API knows. */
export async function nowOf(v: Visitor): Promise<Date> {
  if (!v.demo) return clock.now();
  const told = await v.api.get<{ now: string }>('/demo/clock');
  return told.ok ? new Date(told.data.now) : clock.now();
}
