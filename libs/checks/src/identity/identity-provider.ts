import type { LocalDate } from '@bleibe/calendar';
import type { IdentityLevel } from '../facts';

export interface IdentityQuestion {
  /** The same key asks the same question again; a provider must answer it once. */
  idempotencyKey: string;
  input: string | null;
  today: LocalDate;
}

export interface IdentityVerdict {
  state: 'confirmed' | 'doubtful' | 'refused';
  level: IdentityLevel;
  validUntil: LocalDate | null;
}

/** Who can say whether somebody is who they say. "No verdict" is an error, never a pass. */
export interface IdentityProvider {
  /** @throws ProviderSilent when there is no verdict yet; the task comes back later */
  ask(question: IdentityQuestion): Promise<IdentityVerdict>;
}

/** Injection token; the door chooses the adapter. */
export const IDENTITY_PROVIDER = Symbol('identity-provider');

export class ProviderSilent extends Error {
  constructor() {
    super('provider-silent');
    this.name = 'ProviderSilent';
  }
}

/** Where no provider is connected there is never a verdict, and so never a pass. */
export class NoProvider implements IdentityProvider {
  ask(): Promise<IdentityVerdict> {
    return Promise.reject(new ProviderSilent());
  }
}
