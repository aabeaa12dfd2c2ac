import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { SubjectKind } from '../plan';
import { CheckSubject } from './check-subject';

/** An address was confirmed: whoever is reached through it is checked again. */
@Injectable()
export class CheckSubjectsOfAccount {
  constructor(
    private readonly db: Database,
    private readonly checkSubject: CheckSubject,
  ) {}

  async run(actor: Actor, accountId: string): Promise<void> {
    const subjects = await this.db.inContext(actor, (tx) =>
      tx.query<{ kind: SubjectKind; id: string }>(
        `select 'landlord' as kind, id from landlord where account_id = $1
         union all
         select 'household', household_id from household_person where account_id = $1 and is_contact
         union all
         select 'household', household_id from household_helper where account_id = $1 and ended_at is null`,
        [accountId],
      ),
    );
    for (const subject of subjects) await this.checkSubject.run(actor, subject);
  }
}
