import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotSignedIn, hashOfToken } from '@bleibe/platform';
import { isStaff } from './roles';

interface Row {
  id: string;
  account_id: string;
  organisation_id: string | null;
  last_used_at: Date;
  roles: string[];
}

export interface ResumedSession {
  sessionId: string;
  actor: Actor;
}

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
        `select s.id, s.account_id, s.organisation_id, s.last_used_at,
                array(select m.role from membership m
                       where m.account_id = s.account_id
                         and m.organisation_id is not distinct from s.organisation_id) as roles
           from session s
          where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2`,
        [hashOfToken(token), tx.now],
      );
      if (!session) throw new NotSignedIn();

      const idleMs = tx.now.getTime() - session.last_used_at.getTime();
      const mostIdle = isStaff(session.roles) ? STAFF_IDLE_MINUTES : PRIVATE_IDLE_MINUTES;
      if (idleMs > mostIdle * 60_000) throw new NotSignedIn();
      if (idleMs > NOTE_USE_EVERY_MS) {
        await tx.query(`update session set last_used_at = $2 where id = $1`, [session.id, tx.now]);
      }
      const { account_id: accountId, organisation_id: organisationId, roles } = session;
      return { sessionId: session.id, actor: { accountId, organisationId, roles, system: false } };
    });
  }
}
