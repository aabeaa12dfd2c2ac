import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { Account } from './account.entity';
import type { Language } from './roles';

export interface OwnAccount {
  id: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  language: Language;
  roles: string[];
  hasSecondFactor: boolean;
  organisation: { id: string; name: string } | null;
}

@Injectable()
export class SeeOwnAccount {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<OwnAccount> {
    return this.db.inContext(actor, async (tx) => {
      const { id, name, email, emailConfirmedAt, language } = await tx.one(Account, { id: String(actor.accountId) });
      const [organisation] = await tx.query<{ id: string; name: string }>(
        `select id, name from organisation where id = $1`,
        [actor.organisationId],
      );
      const factors = await tx.query(
        `select 1 from second_factor where account_id = $1 and confirmed_at is not null and removed_at is null`,
        [id],
      );
      return {
        id,
        name,
        email,
        emailConfirmed: emailConfirmedAt !== null,
        language,
        roles: [...actor.roles],
        hasSecondFactor: factors.length > 0,
        organisation: organisation ?? null,
      };
    });
  }
}
