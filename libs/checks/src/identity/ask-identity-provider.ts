import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { IdentityCheck } from './identity-check.entity';
import type { IdentityEvent } from './identity-event';
import { IDENTITY_PROVIDER, type IdentityProvider, type IdentityQuestion, ProviderSilent } from './identity-provider';
import { countAnswer, countOutage, mayAsk } from './provider-breaker';
import { takeIdentityEvent } from './take-identity-event';

/** A provider that is slower than this is out. */
const LIMIT_MS = 10_000;

type Ask = NonNullable<IdentityProvider['ask']>;

/** Asks the provider outside any transaction, then writes down what it has reported. Asking again is harmless. */
@Injectable()
export class AskIdentityProvider {
  constructor(
    private readonly db: Database,
    @Inject(IDENTITY_PROVIDER) private readonly provider: IdentityProvider | null,
  ) {}

  /** @throws ProviderSilent when there is no verdict, or the provider is being left alone; the task comes back later */
  async run(actor: Actor, identityCheckId: string): Promise<void> {
    const { provider } = this;
    if (!provider?.ask) return;
    const { name, ask } = provider;
    const { check, allowed } = await this.db.inContext(actor, async (tx) => {
      const row = await tx.one(IdentityCheck, { id: identityCheckId });
      const waits = row.state === 'pending' && row.supersededAt === null && row.provider === name;
      return { check: waits ? row : null, allowed: waits && (await mayAsk(tx, name)) };
    });
    if (!check) return;
    if (!allowed) throw new ProviderSilent();

    const { id: reference, simulatedInput: input, startedAt } = check;
    const events = await this.askInTime(actor, ask.bind(provider), {
      reference,
      input,
      startedAt,
      now: this.db.clock.now(),
    });
    await this.db.inContext(actor, async (tx) => {
      await countAnswer(tx, name);
      for (const event of events) await takeIdentityEvent(tx, name, event);
    });
  }

  private async askInTime(actor: Actor, ask: Ask, question: IdentityQuestion): Promise<IdentityEvent[]> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new ProviderOut()), LIMIT_MS);
    });
    const name = String(this.provider?.name);
    try {
      return await Promise.race([ask(question), limit]);
    } catch (error) {
      const count = error instanceof ProviderSilent ? countAnswer : countOutage;
      await this.db.inContext(actor, (tx) => count(tx, name));
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

class ProviderOut extends Error {
  constructor() {
    super('provider-out');
    this.name = 'ProviderOut';
  }
}
