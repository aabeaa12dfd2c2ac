import type { LocalDate } from '@bleibe/calendar';
import { type IdentityLevel, type IdentityMethod, type IdentityReport, identityLevels } from '../facts';

/** What a provider can report; more may follow after 'pending', and a worse result after a better one. */
export const eventStates = ['pending', 'confirmed', 'doubtful', 'refused'] as const;
export type EventState = (typeof eventStates)[number];

export const eventMethods = ['eid', 'wallet', 'video', 'partner-office', 'simulated'] as const;

/** One report of a provider. No name, no image, no number of a document. */
export interface IdentityEvent {
  /** Of the provider's choice; the same id is the same event, however often it arrives. */
  id: string;
  /** The identity check it is about, as the provider was given it. */
  reference: string;
  occurredAt: Date;
  state: EventState;
  level: IdentityLevel;
  method: (typeof eventMethods)[number];
  /** End of the document or of the provider's result; null = none reported. */
  validUntil: LocalDate | null;
}

/** What is known of a check. */
export interface IdentityStanding {
  state: IdentityReport['state'];
  level: IdentityLevel;
  method: IdentityMethod;
  decidedAt: Date | null;
  validUntil: LocalDate | null;
}

const rankOfState: Record<IdentityReport['state'], number> = {
  pending: 0,
  unanswered: 0,
  confirmed: 1,
  doubtful: 2,
  refused: 3,
};
/** From the weakest on. */
const methodsByTrust: readonly IdentityMethod[] = [
  'simulated',
  'partner-office',
  'in-person',
  'video',
  'wallet',
  'eid',
];

const least = <T>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) <= order.indexOf(b) ? a : b);
const earliest = <T extends Date | LocalDate>(a: T | null, b: T | null): T | null =>
  a === null || (b !== null && b < a) ? b : a;

/**
 * What is known after one more event. Only the worse counts: refused over doubtful over confirmed, the lower level, the
 * earlier end. So the order of arrival, repetition and lateness change nothing, and nothing gets better without a person.
 * @returns null when the event adds nothing
 */
export function standingAfter(standing: IdentityStanding, event: IdentityEvent): IdentityStanding | null {
  const { state, level, method, occurredAt, validUntil } = event;
  const [before, after] = [rankOfState[standing.state], rankOfState[state]];
  if (after === 0 || after < before) return null;
  if (after > before) return { state, level, method, decidedAt: occurredAt, validUntil };

  const joined: IdentityStanding = {
    state,
    level: least(identityLevels, standing.level, level),
    method: least(methodsByTrust, standing.method, method),
    decidedAt: earliest(standing.decidedAt, occurredAt),
    validUntil: earliest(standing.validUntil, validUntil),
  };
  return isSame(joined, standing) ? null : joined;
}

const isSame = (a: IdentityStanding, b: IdentityStanding): boolean =>
  a.level === b.level &&
  a.method === b.method &&
  a.validUntil === b.validUntil &&
  a.decidedAt?.getTime() === b.decidedAt?.getTime();
