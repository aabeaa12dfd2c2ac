import type { IdentityMethod } from '../facts';
import type { IdentityEvent } from './identity-event';

export interface IdentityQuestion {
  /** The identity check; the same reference asks the same question again, and a provider must answer it once. */
  reference: string;
  /** What a simulated provider is told to answer; null for every real one. */
  input: string | null;
  startedAt: Date;
  now: Date;
}

/**
 * Who can say whether somebody is who they say: by a callback (`ReceiveIdentityEvent`), or when asked. "No verdict yet" is
 * a normal state and never a pass.
 */
export interface IdentityProvider {
  /** As it stands in the address of its callback. */
  name: string;
  /** How its checks are called until it reports the method itself. */
  method: IdentityMethod;
  /** Where the person goes to be checked; null = nowhere. */
  linkFor(reference: string): string | null;
  /**
   * What has happened so far; null = this provider calls back and is not asked.
   * @throws ProviderSilent when there is no verdict yet; any other error counts as an outage
   */
  ask: ((question: IdentityQuestion) => Promise<IdentityEvent[]>) | null;
}

/** Injection token; null = no provider is connected, and identities are confirmed in person. */
export const IDENTITY_PROVIDER = Symbol('identity-provider');

export class ProviderSilent extends Error {
  constructor() {
    super('provider-silent');
    this.name = 'ProviderSilent';
  }
}
