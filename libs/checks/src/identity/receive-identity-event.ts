import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Database, NotFound, NotSignedIn, system } from '@bleibe/platform';
import type { IdentityEvent } from './identity-event';
import { type Taking, takeIdentityEvent } from './take-identity-event';
import { isSignedNow } from './webhook-signature';

export interface Callback {
  /** From the address. */
  provider: string;
  timestamp: string;
  signature: string;
  body: string;
  event: IdentityEvent;
}

/** A provider calls back. Its signature is its sign-in; the same event again is answered alike and changes nothing. */
@Injectable()
export class ReceiveIdentityEvent {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @throws NotFound when no such provider is connected, or it has no such check
   * @throws NotSignedIn when the signature is wrong or its time is over
   */
  run({ provider, event, ...signed }: Callback): Promise<Taking> {
    const { identityProvider: connected } = this.config;
    if (!connected || connected.name !== provider) return Promise.reject(new NotFound());
    if (!isSignedNow(signed, connected.secret, this.db.clock.now())) return Promise.reject(new NotSignedIn());
    return this.db.inContext(system, (tx) => takeIdentityEvent(tx, provider, event));
  }
}
