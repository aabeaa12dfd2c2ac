import { Inject, Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import { IdentityCheck } from './identity-check.entity';
import { IDENTITY_PROVIDER, type IdentityProvider } from './identity-provider';

/** Asks the provider outside any transaction, then writes its verdict. A second answer changes nothing. */
@Injectable()
export class AskIdentityProvider {
  constructor(
    private readonly db: Database,
    @Inject(IDENTITY_PROVIDER) private readonly provider: IdentityProvider,
  ) {}

  /** @throws ProviderSilent when there is no verdict; the task is tried again later */
  async run(actor: Actor, identityCheckId: string): Promise<void> {
    const check = await this.db.inContext(actor, (tx) => tx.one(IdentityCheck, { id: identityCheckId }));
    if (check.state !== 'pending') return;

    const { state, level, validUntil } = await this.provider.ask({
      idempotencyKey: check.id,
      input: check.simulatedInput,
      today: localDateOf(this.db.clock.now(), GERMANY),
    });

    await this.db.inContext(actor, async (tx) => {
      const [row] = await tx.query(
        `update identity_check set state = $2, level = $3, valid_until = $4, decided_at = $5
          where id = $1 and state = 'pending' returning id`,
        [identityCheckId, state, level, validUntil, tx.now],
      );
      if (row) await tx.publish({ name: 'identity.decided', kind: check.subjectKind, id: check.subjectId });
    });
  }
}
