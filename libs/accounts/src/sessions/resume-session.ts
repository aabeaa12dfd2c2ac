import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotSignedIn, hashOfToken } from '@bleibe/platform';
import { isStaff } from '../roles';

interface Row {
  id: string;
  account_id: string;
  organisation_id: string | null;
  last_used_at: Date;
  second_factor_at: Date | null;
  frozen: boolean;
  roles: string[];
}

export interface ResumedSession {
  sessionId: string;
  actor: Actor;
  /** Whoever works here signs in with two factors; before the second one is shown, only that may be done. */
  lacksSecondFactor: boolean;
  secondFactorAt: Date | null;
  /** It was shown within the last ten minutes, or none is asked of this person. */
  isFresh: boolean;
  /** Two colleagues took the second factor away within the last day: acts that ask for a fresh one wait. */
  isFrozen: boolean;
}

const FRESH_MINUTES = 10;
const FROZEN_HOURS = 24;

/** Disclosure matrix, section 7: a step-up is a second factor within the last ten minutes. */
export const isFresh = (secondFactorAt: Date | null, now: Date): boolean =>
  secondFactorAt !== null && now.getTime() - secondFactorAt.getTime() <= FRESH_MINUTES * 60_000;

const STAFF_IDLE_MINUTES = 30;
const PRIVATE_IDLE_MINUTES = 24 * 60;
/** Noting every use would make each reading request a write. */
const NOTE_USE_EVERY_MS = 60_000;

/** Whose session this token is. Roles are read anew each time, so that a withdrawn role is gone at the next request. */
@Injectable()
export class ResumeSession {
  constructor(private readonly db: Database) {}

  /** @throws NotSignedIn if the token is unknown, ended, over or was idle for too long */
  run(token: string): Promise<ResumedSession> {
    return this.db.asSystem(async (tx) => {
      const [session] = await tx.query<Row>(
        `select s.id, s.account_id, s.organisation_id, s.last_used_at, s.second_factor_at,
                exists (select 1 from factor_reset r where r.account_id = s.account_id and r.agreed
                           and r.settled_at > $2::timestamptz - make_interval(hours => $3)) as frozen,
                array(select m.role from membership m
                       where m.account_id = s.account_id
                         and m.organisation_id is not distinct from s.organisation_id) as roles
           from session s
          where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2`,
        [hashOfToken(token), tx.now, FROZEN_HOURS],
      );
      if (!session) throw new NotSignedIn();

      const idleMs = tx.now.getTime() - session.last_used_at.getTime();
      const staff = isStaff(session.roles);
      const mostIdle = staff ? STAFF_IDLE_MINUTES : PRIVATE_IDLE_MINUTES;
      if (idleMs > mostIdle * 60_000) throw new NotSignedIn();
      if (idleMs > NOTE_USE_EVERY_MS) {
        await tx.query(`update session set last_used_at = $2 where id = $1`, [session.id, tx.now]);
      }
      const {
        account_id: accountId,
        organisation_id: organisationId,
        roles,
        second_factor_at: secondFactorAt,
      } = session;
      return {
        sessionId: session.id,
        actor: { accountId, organisationId, roles, system: false },
        lacksSecondFactor: staff && !secondFactorAt,
        secondFactorAt,
        isFresh: !staff || isFresh(secondFactorAt, tx.now),
        isFrozen: session.frozen,
      };
    });
  }
}
