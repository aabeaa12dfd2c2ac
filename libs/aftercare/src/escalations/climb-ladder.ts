import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@bleibe/platform';
import { Tenancy } from '../tenancies/tenancy.entity';
import { type DueRung, climb } from './ladder';

interface Row {
  id: string;
  escalation_id: string;
  tenancy_id: string;
  severity: string;
  role: DueRung['role'];
  seq: number;
  repeat_minutes: number | null;
  at: Date;
  state: 'open' | 'acknowledged' | 'closed';
}

/**
 * Climbs the rungs whose time has come, each exactly once, and marks what nobody had by its deadline (R21). It reads
 * the database and nothing else: an escalation does not depend on the queue (R11).
 */
@Injectable()
export class ClimbLadder {
  readonly nextDue = `
    select least((select min(at) from escalation_rung where told_at is null and skipped is null and at > $1),
                 (select min(deadline_at) from escalation
                   where state = 'open' and breached_at is null and deadline_at > $1))`;

  constructor(private readonly db: Database) {}

  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const due = await tx.query<Row>(
        `select r.id, r.escalation_id, e.tenancy_id, r.severity, r.role, r.seq, r.repeat_minutes, r.at, e.state
           from escalation_rung r join escalation e on e.id = r.escalation_id
          where r.at <= $1 and r.told_at is null and r.skipped is null
          order by r.at, r.id for update of r skip locked`,
        [tx.now],
      );
      for (const row of due) await this.take(tx, row);
      const breached = await tx.query(
        `update escalation set breached_at = deadline_at
          where state = 'open' and breached_at is null and deadline_at <= $1 returning id`,
        [tx.now],
      );
      return due.length + breached.length;
    });
  }

  private async take(tx: Tx, row: Row): Promise<void> {
    const { id, escalation_id: escalationId, severity, role, at } = row;
    if (row.state !== 'open') {
      await tx.query(`update escalation_rung set skipped = $2 where id = $1`, [id, row.state]);
      return;
    }
    const { seq, repeat_minutes: repeatMinutes } = row;
    const rung = { id, escalationId, severity, role, at, seq, repeatMinutes };
    await climb(tx, await tx.one(Tenancy, { id: row.tenancy_id }), rung);
  }
}
