import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, addDays, addMonths, daysBetween, localDateOf, startOfDay } from '@bleibe/calendar';
import { currentPolicy, groupsOf } from '@bleibe/matching';
import { type Actor, Database, Forbidden, type Tx, hasRole } from '@bleibe/platform';
import { judgePriority } from '@bleibe/scoring';
import { priorityFacts } from '@bleibe/seekers';
import { type CountedHousehold, type FairnessTable, fairnessTable } from './fairness-table';

export interface FairnessReport {
  /** First and last day of the period; households that registered in it are counted. */
  from: LocalDate;
  until: LocalDate;
  table: FairnessTable;
}

const MONTHS = 12;

interface Row {
  id: string;
  registered_at: Date;
  languages: string[];
  housed_on: LocalDate | null;
}

/**
 * Who gets a home and how long it takes, by group, for the households of the organisation. Whole months only, so that
 * two looks on two days do not differ by one household.
 */
@Injectable()
export class SeeFairnessReport {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<FairnessReport> {
    if (!hasRole(actor, 'coordinator', 'team-lead')) throw new Forbidden();
    // Coordinators may not read households; this reads them as the product does and hands out counts alone.
    return this.db.onBehalfOf(actor, async (tx) => {
      const firstOfMonth = `${localDateOf(tx.now, GERMANY).slice(0, 8)}01`;
      const [from, until] = [addMonths(firstOfMonth, -MONTHS), addDays(firstOfMonth, -1)];
      tx.audit('see-fairness-report', 'organisation', String(actor.organisationId));
      const households = await counted(tx, String(actor.organisationId), from, until);
      return { from, until, table: fairnessTable(households) };
    });
  }
}

async function counted(tx: Tx, organisationId: string, from: LocalDate, until: LocalDate): Promise<CountedHousehold[]> {
  const rows = await tx.query<Row>(
    `select h.id, h.registered_at, n.languages,
            (select min(l.signed_on)::text from proposal p join lease l on l.proposal_id = p.id
              where p.household_id = h.id and l.signed_on <= $4
                -- A home that came to nothing before the move-in is none.
                and (p.ended_at is null or p.end_reason = 'moved-out')) as housed_on
       from household h join household_needs n on n.household_id = h.id
      where h.organisation_id = $1 and h.state <> 'withdrawn' and h.registered_at >= $2 and h.registered_at < $3
      order by h.id`,
    [organisationId, startOfDay(from, GERMANY), startOfDay(addDays(until, 1), GERMANY), until],
  );
  const facts = await priorityFacts(
    tx,
    rows.map(({ id }) => id),
    until,
  );
  const { priority } = await currentPolicy(tx);
  return rows.flatMap(({ id, registered_at, languages, housed_on }) => {
    const own = facts.get(id);
    if (!own) return [];
    const end = housed_on ?? until;
    const { tier } = judgePriority(own, priority, end);
    const days = Math.max(0, daysBetween(localDateOf(registered_at, GERMANY), end));
    return [{ days, housed: housed_on !== null, groups: groupsOf(own, languages, tier) }];
  });
}
