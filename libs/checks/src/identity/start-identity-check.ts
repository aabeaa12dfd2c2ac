import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, NotFound, Refused, newId } from '@bleibe/platform';
import { IdentityCheck } from './identity-check.entity';
import { IDENTITY_PROVIDER, type IdentityProvider } from './identity-provider';
import type { SimulatedInput } from './simulated-provider';
import { ownSubject } from './subject-of';

/** After so long without an answer the person may begin again; the earlier attempt is put aside. */
const PATIENCE_HOURS = 3;

export const askTaskKey = (identityCheckId: string): string => `ask-identity-provider ${identityCheckId}`;

export interface StartedIdentityCheck {
  id: string;
  /** Where the person goes on; null = nowhere, the answer comes by itself. */
  link: string | null;
}

/** A landlord, or the contact adult of a household, begins the check of the own identity with the provider. */
@Injectable()
export class StartIdentityCheck {
  constructor(
    private readonly db: Database,
    @Inject(IDENTITY_PROVIDER) private readonly provider: IdentityProvider | null,
  ) {}

  /**
   * @param input what a simulated provider is told to answer
   * @throws NotFound where no provider is connected
   * @throws Refused `identity-check-running` while an earlier one has no answer yet
   */
  async run(actor: Actor, input: SimulatedInput | null): Promise<StartedIdentityCheck> {
    const { provider } = this;
    if (!provider) throw new NotFound();
    const subject = await this.db.inContext(actor, ownSubject);
    if (!subject) throw new Forbidden();
    return this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`identity:${subject.subjectId}`]);
      const of = [subject.subjectKind, subject.subjectId];
      const running = await tx.query(
        `select 1 from identity_check where subject_kind = $1 and subject_id = $2 and state = 'pending'
            and superseded_at is null and started_at > $3`,
        [...of, new Date(tx.now.getTime() - PATIENCE_HOURS * 3_600_000)],
      );
      if (running.length > 0) throw new Refused('identity-check-running');
      await tx.query(
        `update identity_check set superseded_at = $3 where subject_kind = $1 and subject_id = $2
            and state in ('pending', 'unanswered') and superseded_at is null`,
        [...of, tx.now],
      );

      const id = newId();
      const { name, method } = provider;
      const fresh = { state: 'pending', level: 'none', startedAt: tx.now } as const;
      await tx.insert(IdentityCheck, { id, ...subject, provider: name, method, simulatedInput: input, ...fresh });
      if (provider.ask) {
        await tx.addTask({ name: 'checks.ask-identity-provider', ids: { identityCheckId: id }, key: askTaskKey(id) });
      }
      return { id, link: provider.linkFor(id) };
    });
  }
}
