import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { FollowUp } from '../escalations/follow-up.entity';
import { AftercarePlan } from '../plans/aftercare-plan.entity';
import { Occurrence } from '../plans/occurrence.entity';
import { type DueLabel, dueLabel } from '../rules/due-label';
import { Tenancy } from './tenancy.entity';

export interface SeenTenancy {
  tenancy: Tenancy;
  reference: string;
  municipality: string;
}

export interface SeenPlan extends SeenTenancy {
  /** Nothing is sent at the moment (R14). */
  paused: boolean;
  /** Null = until somebody resumes, or not paused. */
  pausedUntil: Date | null;
  /** With what is due, said by one function and never stored (R31). */
  occurrences: (Occurrence & { label: DueLabel | null })[];
  /** Empty for those who may know of the plan but not of alarms. */
  followUps: FollowUp[];
}

/** Tenancies of the organisation, and the plan of each. */
@Injectable()
export class SeeTenancies {
  constructor(private readonly db: Database) {}

  list(actor: Actor, { limit, after }: { limit: number; after: string | null }): Promise<SeenTenancy[]> {
    return this.db.inContext(actor, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(Tenancy, 'tenancy')
        .orderBy('tenancy.createdAt', 'DESC')
        .addOrderBy('tenancy.id', 'DESC')
        .limit(limit);
      if (after) {
        query.where(
          '(tenancy.createdAt, tenancy.id) < (select t.created_at, t.id from tenancy t where t.id = :after)',
          {
            after,
          },
        );
      }
      const seen: SeenTenancy[] = [];
      for (const tenancy of await query.getMany()) seen.push(await withNames(tx, tenancy));
      return seen;
    });
  }

  one(actor: Actor, id: string): Promise<SeenPlan> {
    return this.db.inContext(actor, async (tx) => {
      const seen = await withNames(tx, await tx.one(Tenancy, { id }));
      const order = { on: 'ASC', step: 'ASC', id: 'ASC' } as const;
      const occurrences = await tx.manager.find(Occurrence, { where: { tenancyId: id }, order });
      const followUps = await tx.manager.find(FollowUp, {
        where: { tenancyId: id },
        order: { dueAt: 'ASC', id: 'ASC' },
      });
      const today = localDateOf(tx.now, GERMANY);
      const labelled = occurrences.map((one) => ({ ...one, label: dueLabel(one, today) }));
      const plan = await tx.manager.findOneBy(AftercarePlan, { tenancyId: id, protectedFor: IsNull() });
      const { pausedFrom = null, pausedUntil = null } = plan ?? {};
      const paused = pausedFrom !== null && (pausedUntil === null || pausedUntil > tx.now);
      return { ...seen, occurrences: labelled, followUps, paused, pausedUntil: paused ? pausedUntil : null };
    });
  }
}

async function withNames(tx: Tx, tenancy: Tenancy): Promise<SeenTenancy> {
  const [row] = await tx.query<{ reference: string; municipality: string }>(
    `select h.reference, m.name as municipality from household h, municipality m where h.id = $1 and m.ags = $2`,
    [tenancy.householdId, tenancy.ags],
  );
  return { tenancy, reference: row?.reference ?? '', municipality: row?.municipality ?? '' };
}
