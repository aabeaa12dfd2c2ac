import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Secrets, newId } from '@bleibe/platform';
import { Account } from '../account.entity';
import { isFresh } from '../sessions/resume-session';
import { factorKey } from './factor-key';
import { SecondFactor } from './second-factor.entity';
import { base32 } from './totp';

export interface FactorToSetUp {
  /** To be typed into the app. */
  key: string;
  /** The same for an app on this telephone (Key URI format of Google Authenticator). */
  address: string;
}

const ISSUER = 'Bleibe';

/** Begins with an authenticator app; it counts once a code of it was shown. The one before works until then. */
@Injectable()
export class SetUpSecondFactor {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** @throws Forbidden `needs_step_up` when there is one already that was not shown within the last ten minutes */
  run(actor: Actor, secondFactorAt: Date | null): Promise<FactorToSetUp> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const account = await tx.one(Account, { id: String(actor.accountId) });
      const [has] = await tx.query(
        `select 1 from second_factor where account_id = $1 and confirmed_at is not null and removed_at is null`,
        [account.id],
      );
      if (has && !isFresh(secondFactorAt, tx.now)) throw new Forbidden('needs_step_up');
      // Whoever comes back to the page has typed the key into the app already.
      const [begun] = await tx.query<{ id: string }>(
        `select id from second_factor where account_id = $1 and confirmed_at is null and removed_at is null`,
        [account.id],
      );
      const id = begun?.id ?? newId();
      if (!begun) await tx.insert(SecondFactor, { id, accountId: account.id, createdAt: tx.now, lastStep: '0' });
      const key = base32(factorKey(this.secrets, id));
      const label = encodeURIComponent(`${ISSUER}:${account.email}`);
      return { key, address: `otpauth://totp/${label}?secret=${key}&issuer=${ISSUER}` };
    });
  }
}
