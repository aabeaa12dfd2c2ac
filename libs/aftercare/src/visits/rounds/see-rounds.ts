import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import type { PlanChange } from '../../routes/week/replan-week';
import type { Assignment, Cell, Tour, Unassigned } from '../../routes/week/week';
import { keptPlan } from './plan-rounds';

/** Codes and places of a visit as a round may show them: no name and no address (R30). */
export interface RoundStop {
  visitId: string;
  reference: string;
  /** Null = a visit that an alarm asked for. */
  step: string | null;
  tenancyId: string;
  occurrenceId: string | null;
  municipality: string;
  /** Centre of a 1 km cell. */
  cell: Cell;
  isBooked: boolean;
}

export interface SeenRounds {
  madeAt: Date;
  endedBy: 'effort' | 'time';
  base: Cell | null;
  stops: RoundStop[];
  assignments: readonly Assignment[];
  unassigned: readonly Unassigned[];
  tours: readonly Tour[];
  changes: readonly PlanChange[];
}

/** The plan of a week with its reasons; visits that are over by now, or of somebody who had to leave, are left out. */
@Injectable()
export class SeeRounds {
  constructor(private readonly db: Database) {}

  /** @returns null when nobody has planned this week */
  run(actor: Actor, monday: LocalDate): Promise<SeenRounds | null> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const kept = await keptPlan(tx, String(actor.organisationId), monday);
      if (!kept) return null;
      const { week, plan, changes, madeAt } = kept;
      const known = await tx.query<Omit<RoundStop, 'cell' | 'isBooked'>>(
        `select coalesce(o.id, f.id) as "visitId", h.reference, o.step, t.id as "tenancyId", o.id as "occurrenceId",
                m.name as municipality
           from unnest($1::uuid[]) as v (id)
           left join occurrence o on o.id = v.id left join follow_up f on f.id = v.id
           join tenancy t on t.id = coalesce(o.tenancy_id, f.tenancy_id)
           join household h on h.id = t.household_id join municipality m on m.ags = t.ags
          where not coalesce(o.protected, false)`,
        [week.visits.map(({ id }) => id)],
      );
      const stops = known.flatMap((stop): RoundStop[] => {
        const visit = week.visits.find(({ id }) => id === stop.visitId);
        return visit ? [{ ...stop, cell: visit.cell, isBooked: visit.appointment !== null }] : [];
      });
      const shown = new Set(stops.map(({ visitId }) => visitId));
      return {
        madeAt,
        endedBy: plan.endedBy,
        base: week.workers[0]?.base ?? null,
        stops,
        assignments: plan.assignments.filter(({ visitId }) => shown.has(visitId)),
        unassigned: plan.unassigned.filter(({ visitId }) => shown.has(visitId)),
        tours: plan.tours,
        changes: changes.filter(({ visitId }) => shown.has(visitId)),
      };
    });
  }
}
