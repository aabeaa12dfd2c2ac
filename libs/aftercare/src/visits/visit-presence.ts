import { Injectable } from '@nestjs/common';
import { addMinutes } from '@bleibe/calendar';
import { type Actor, Database, Forbidden, NotFound, Refused, newId } from '@bleibe/platform';
import { correctedTime } from '../rules/merge-form';
import { Tenancy } from '../tenancies/tenancy.entity';
import { bookedFor, findVisit, isFinished, mustBeVisitor, tenancyOfVisit } from './find-visit';

export interface Arrival {
  /** How long the visit is meant to take. */
  minutes: number;
  arrivedAt: Date;
  /** The clock of the phone runs ahead of ours by so much. */
  skewMs: number;
}

/** A worker goes in. From now on somebody looks after her if she does not come out again. */
@Injectable()
export class CheckIn {
  constructor(private readonly db: Database) {}

  /**
   * Again for the same visit it changes nothing.
   * @throws NotFound for a visit of another organisation; Forbidden for one of a colleague
   * @throws Refused `visit-finished`; `not-alone` where two have to go and the second is not there; `still-out` for
   *   somebody who has not left another visit
   */
  async run(actor: Actor, visitId: string, { minutes, arrivedAt, skewMs }: Arrival): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyOfVisit(await findVisit(tx, visitId)) });
      const visited = await findVisit(tx, visitId);
      await mustBeVisitor(tx, tenancy, visited);
      const booked = await bookedFor(tx, visited);
      const me = String(actor.accountId);
      const pair = [booked?.workerId, booked?.secondWorkerId].filter((id) => id != null);
      if (tenancy.visitByTwo && (pair.length < 2 || !pair.includes(me))) throw new Refused('not-alone');
      const isForTwo = pair.length === 2 && pair.includes(me);
      const at = correctedTime(arrivedAt, skewMs, tx.now);
      for (const workerId of isForTwo ? pair : [me]) {
        const [out] = await tx.query<{ visit_id: string }>(
          `select visit_id from visit_presence where worker_id = $1 and checked_out_at is null`,
          [workerId],
        );
        if (out?.visit_id === visitId) continue;
        if (out) throw new Refused('still-out');
        if (isFinished(visited)) throw new Refused('visit-finished');
        await tx.query(
          `insert into visit_presence (id, visit_id, tenancy_id, organisation_id, worker_id, checked_in_at, expected_until)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [newId(), visitId, tenancy.id, tenancy.organisationId, workerId, at, addMinutes(at, minutes)],
        );
      }
    });
  }
}

/** She is out again, safe. Again it changes nothing. */
@Injectable()
export class CheckOut {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation */
  async run(actor: Actor, visitId: string): Promise<void> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    await this.db.onBehalfOf(actor, async (tx) => {
      await tx.query(
        `update visit_presence set checked_out_at = $3, checked_out_by = $2
          where visit_id = $1 and worker_id = $2 and checked_out_at is null`,
        [visitId, actor.accountId, tx.now],
      );
    });
  }
}

/** Somebody has spoken with a worker who had not come back, and writes down what is the matter. */
@Injectable()
export class ClearPresence {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound for a worker of another organisation
   * @throws Forbidden for one's own: who is not back is found by somebody else
   * @throws Refused `presence-over`
   */
  run(actor: Actor, id: string, note: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const [presence] = await tx.query<{ worker_id: string; checked_out_at: Date | null }>(
        `select worker_id, checked_out_at from visit_presence where id = $1 and organisation_id = $2 for update`,
        [id, actor.organisationId],
      );
      if (!presence) throw new NotFound();
      if (presence.worker_id === actor.accountId) throw new Forbidden('needs_second_person');
      if (presence.checked_out_at) throw new Refused('presence-over');
      await tx.query(`update visit_presence set checked_out_at = $2, checked_out_by = $3, note = $4 where id = $1`, [
        id,
        tx.now,
        actor.accountId,
        note,
      ]);
      tx.audit('clear-presence', 'account', presence.worker_id);
    });
  }
}

export interface SeenPresence {
  id: string;
  visitId: string;
  tenancyId: string;
  reference: string;
  workerId: string;
  name: string;
  checkedInAt: Date;
  expectedUntil: Date;
  alertedAt: Date | null;
}

/** Who of the organisation is at a visit at this moment, the longest overdue first. */
@Injectable()
export class SeePresences {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<SeenPresence[]> {
    return this.db.onBehalfOf(actor, (tx) =>
      tx.query<SeenPresence>(
        `select p.id, p.visit_id as "visitId", p.tenancy_id as "tenancyId", h.reference, p.worker_id as "workerId", a.name,
            p.checked_in_at as "checkedInAt", p.expected_until as "expectedUntil", p.alerted_at as "alertedAt"
       from visit_presence p join tenancy t on t.id = p.tenancy_id join household h on h.id = t.household_id
       join account a on a.id = p.worker_id
      where p.organisation_id = $1 and p.checked_out_at is null order by p.expected_until, p.id`,
        [actor.organisationId],
      ),
    );
  }
}
