import { addMonths } from '@bleibe/calendar';
import {
  type IdentityProvider,
  type IdentityQuestion,
  type IdentityVerdict,
  ProviderSilent,
} from './identity-provider';

/** What the simulated provider can be told: one fixed outcome per word. */
export const simulatedInputs = ['pass', 'fail', 'review', 'timeout', 'slow'] as const;
export type SimulatedInput = (typeof simulatedInputs)[number];

const VALID_MONTHS = 24;
const SLOW_MS = 4_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * For trainings and tests, never with real people. 'pass' confirms, 'fail' refuses, 'review' doubts, 'timeout' never
 * answers, 'slow' confirms after some seconds. Any other word is no verdict.
 */
export class SimulatedProvider implements IdentityProvider {
  async ask({ input, today }: IdentityQuestion): Promise<IdentityVerdict> {
    const confirmed = { state: 'confirmed', level: 'substantial', validUntil: addMonths(today, VALID_MONTHS) } as const;
    switch (input) {
      case 'pass':
        return confirmed;
      case 'slow':
        await wait(SLOW_MS);
        return confirmed;
      case 'fail':
        return { state: 'refused', level: 'none', validUntil: null };
      case 'review':
        return { state: 'doubtful', level: 'low', validUntil: null };
      default:
        throw new ProviderSilent();
    }
  }
}
