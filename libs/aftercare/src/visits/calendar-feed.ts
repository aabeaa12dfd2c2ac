import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, Secrets, hashOfToken, newId } from '@bleibe/platform';

const FEED_TOKEN = 'calendar-feed';
/** Days before and after today that a calendar shows. */
const DAYS_BACK = 30;
const DAYS_AHEAD = 180;

export interface FeedEntry {
  /** Stays the same for one appointment, whatever becomes of it. */
  uid: string;
  sequence: number;
  startsAt: Date;
  cancelled: boolean;
  /** The reference of the household; no name. */
  reference: string;
  /** Null where even the municipality says too much (R32). */
  municipality: string | null;
}

/** A secret address for the calendar of a worker; making a new one ends the one before. */
@Injectable()
export class MakeCalendarFeed {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** @returns the token, which is not kept anywhere */
  run(actor: Actor): Promise<string> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const id = newId();
      const token = this.secrets.token(FEED_TOKEN, id);
      await tx.query(`update calendar_feed set revoked_at = $2 where account_id = $1 and revoked_at is null`, [
        actor.accountId,
        tx.now,
      ]);
      await tx.query(
        `insert into calendar_feed (id, account_id, organisation_id, token_hash, created_at) values ($1, $2, $3, $4, $5)`,
        [id, actor.accountId, actor.organisationId, hashOfToken(token), tx.now],
      );
      tx.audit('make-calendar-feed', 'account', String(actor.accountId));
      return token;
    });
  }
}

/** The address works no more. */
@Injectable()
export class RevokeCalendarFeed {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(`update calendar_feed set revoked_at = $2 where account_id = $1 and revoked_at is null`, [
        actor.accountId,
        tx.now,
      ]);
      tx.audit('revoke-calendar-feed', 'account', String(actor.accountId));
    });
  }
}

/** Since when there is an address, for its page; null = there is none. */
@Injectable()
export class SeeCalendarFeed {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Date | null> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const [feed] = await tx.query<{ created_at: Date }>(
        `select created_at from calendar_feed where account_id = $1 and revoked_at is null`,
        [actor.accountId],
      );
      return feed?.created_at ?? null;
    });
  }
}

/** What a calendar program fetches. It goes to servers of others: time, code and municipality, no name, no address. */
@Injectable()
export class ReadCalendarFeed {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a token that is not valid, and when the person does not visit for the organisation any more */
  run(token: string): Promise<FeedEntry[]> {
    return this.db.asSystem(async (tx) => {
      const [feed] = await tx.query<{ account_id: string; organisation_id: string }>(
        `select f.account_id, f.organisation_id from calendar_feed f
           join membership m on m.account_id = f.account_id and m.organisation_id = f.organisation_id
                            and m.role = 'aftercare-worker'
          where f.token_hash = $1 and f.revoked_at is null`,
        [hashOfToken(token)],
      );
      if (!feed) throw new NotFound();
      return tx.query<FeedEntry>(
        `select a.id as uid, a.sequence, a.starts_at as "startsAt", a.state in ('cancelled', 'refused') as cancelled,
                h.reference,
                case when not exists (select 1 from aftercare_plan p where p.tenancy_id = t.id and p.protected_for is not null)
                     then m.name end as municipality
           from appointment a join occurrence o on o.id = a.occurrence_id join tenancy t on t.id = o.tenancy_id
           join household h on h.id = t.household_id join municipality m on m.ags = t.ags
          where $1 in (a.worker_id, a.second_worker_id) and t.organisation_id = $2
            and a.starts_at between $3::timestamptz - make_interval(days => $4) and $3::timestamptz + make_interval(days => $5)
          order by a.starts_at, a.id`,
        [feed.account_id, feed.organisation_id, tx.now, DAYS_BACK, DAYS_AHEAD],
      );
    });
  }
}
