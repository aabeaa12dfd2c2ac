import { GERMANY, addMonths, localDateOf } from '@bleibe/calendar';
import type { IdentityEvent } from './identity-event';
import { type IdentityProvider, type IdentityQuestion, ProviderSilent } from './identity-provider';

/** What the simulated provider can be told: one fixed course of events per word. */
export const simulatedInputs = [
  'pass',
  'fail',
  'review',
  'timeout',
  'slow',
  'twice',
  'late',
  'out-of-order',
  'outage',
] as const;
export type SimulatedInput = (typeof simulatedInputs)[number];

const VALID_MONTHS = 24;
const SLOW_MS = 4_000;
const LATE_MS = 3_600_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * For trainings and tests, never with real people. 'pass' confirms, 'fail' refuses, 'review' doubts, 'timeout' never
 * answers, 'slow' confirms after some seconds, 'twice' confirms twice by the same event, 'late' confirms after an hour,
 * 'out-of-order' confirms before it says that it has begun, 'outage' fails. Any other word is no verdict.
 */
export class SimulatedProvider implements IdentityProvider {
  readonly name = 'simulated';
  readonly method = 'simulated';

  linkFor(): null {
    return null;
  }

  async ask({ reference, input, startedAt, now }: IdentityQuestion): Promise<IdentityEvent[]> {
    const event = (id: string, more: Partial<IdentityEvent>): IdentityEvent => ({
      id: `${reference}-${id}`,
      reference,
      occurredAt: now,
      state: 'confirmed',
      level: 'substantial',
      method: 'simulated',
      validUntil: null,
      ...more,
    });
    const confirmed = event('end', { validUntil: addMonths(localDateOf(now, GERMANY), VALID_MONTHS) });
    switch (input) {
      case 'pass':
        return [confirmed];
      case 'slow':
        await wait(SLOW_MS);
        return [confirmed];
      case 'twice':
        return [confirmed, confirmed];
      case 'late':
        if (now.getTime() < startedAt.getTime() + LATE_MS) throw new ProviderSilent();
        return [confirmed];
      case 'out-of-order':
        return [confirmed, event('begun', { state: 'pending', level: 'none', occurredAt: startedAt })];
      case 'fail':
        return [event('end', { state: 'refused', level: 'none' })];
      case 'review':
        return [event('end', { state: 'doubtful', level: 'low' })];
      case 'outage':
        throw new Error('simulated-outage');
      default:
        throw new ProviderSilent();
    }
  }
}
