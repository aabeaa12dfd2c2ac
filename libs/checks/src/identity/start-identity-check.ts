import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused, newId } from '@bleibe/platform';
import { IdentityCheck } from './identity-check.entity';
import type { SimulatedInput } from './simulated-provider';
import { ownSubject } from './subject-of';

/** A provider that has said nothing for so long will not; the person may begin again. */
const PATIENCE_HOURS = 3;

/** A landlord, or the contact adult of a household, begins the check of the own identity with a provider. */
@Injectable()
export class StartIdentityCheck {
  constructor(private readonly db: Database) {}

  /** @throws Refused `identity-check-running` while an earlier one has no answer yet */
  async run(actor: Actor, input: SimulatedInput): Promise<string> {
    const subject = await this.db.inContext(actor, ownSubject);
    if (!subject) throw new Forbidden();
    return this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`identity:${subject.subjectId}`]);
      const running = await tx.query(
        `select 1 from identity_check
          where subject_kind = $1 and subject_id = $2 and state = 'pending' and started_at > $3`,
        [subject.subjectKind, subject.subjectId, new Date(tx.now.getTime() - PATIENCE_HOURS * 3_600_000)],
      );
      if (running.length > 0) throw new Refused('identity-check-running');

      const id = newId();
      const fresh = { state: 'pending', level: 'none', startedAt: tx.now } as const;
      await tx.insert(IdentityCheck, { id, ...subject, method: 'simulated', simulatedInput: input, ...fresh });
      await tx.addTask({ name: 'checks.ask-identity-provider', ids: { identityCheckId: id } });
      return id;
    });
  }
}
