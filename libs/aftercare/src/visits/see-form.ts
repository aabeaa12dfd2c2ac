import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, type Tx } from '@bleibe/platform';
import { Tenancy } from '../tenancies/tenancy.entity';
import { type Visited, bookedFor, findVisit, isFinished, mustBeVisitor, tenancyOfVisit } from './find-visit';
import { type FormSectionCode, sectionsFor } from './form/form-sections';
import type { SignatureRole } from './sign-form';
import { formOf } from './sync-form';
import type { VisitConcern, VisitOutcome } from './visit-report.entity';

export interface SeenForm {
  visitId: string;
  tenancyId: string;
  reference: string;
  /** Null = a visit that an alarm asked for. */
  step: string | null;
  finished: boolean;
  startsAt: Date | null;
  /** Nobody goes there alone. */
  byTwo: boolean;
  /** The reader has gone in and not come out. */
  isIn: boolean;
  sections: readonly FormSectionCode[];
  version: number;
  values: Record<string, unknown>;
  /** Values that came second and that a person has to decide on, by item. */
  conflicts: Record<string, unknown[]>;
  signatures: { role: SignatureRole; name: string; signedAt: Date; formVersion: number }[];
  photos: { id: string; width: number; height: number }[];
  reports: {
    outcome: VisitOutcome;
    concerns: VisitConcern[];
    note: string;
    visitedAt: Date;
    additional: boolean;
    by: string;
  }[];
  reviews: { verdict: 'accepted' | 'sent-back'; note: string; at: Date; formVersion: number; by: string }[];
  /** Whether this reader may write in it, or only read. */
  mayWrite: boolean;
}

/** The whole file of one visit: form, signatures, pictures, reports, reviews; for the page and for printing. */
@Injectable()
export class SeeForm {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a visit of another organisation; Forbidden for one of a colleague */
  async run(actor: Actor, visitId: string): Promise<SeenForm> {
    await this.db.inContext(actor, (tx) => findVisit(tx, visitId));
    return this.db.onBehalfOf(actor, async (tx) => {
      const visited = await findVisit(tx, visitId);
      const tenancy = await tx.one(Tenancy, { id: tenancyOfVisit(visited) });
      const mayWrite = await isVisitor(tx, tenancy, visited);
      if (!mayWrite && !actor.roles.includes('team-lead')) throw new Forbidden();
      tx.audit('read', 'visit-form', visitId);
      return { ...(await fileOf(tx, tenancy, visited, visitId)), mayWrite };
    });
  }
}

const isVisitor = (tx: Tx, tenancy: Tenancy, visited: Visited): Promise<boolean> =>
  mustBeVisitor(tx, tenancy, visited).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Forbidden) return false;
      throw error;
    },
  );

export const mayReadForm = async (tx: Tx, tenancy: Tenancy, visited: Visited): Promise<boolean> =>
  tx.actor.roles.includes('team-lead') || isVisitor(tx, tenancy, visited);

async function fileOf(
  tx: Tx,
  tenancy: Tenancy,
  visited: Visited,
  visitId: string,
): Promise<Omit<SeenForm, 'mayWrite'>> {
  const [household] = await tx.query<{ reference: string }>(`select reference from household where id = $1`, [
    tenancy.householdId,
  ]);
  const { version, fields } = await formOf(tx, visitId);
  const values = Object.fromEntries(Object.entries(fields).map(([code, { value }]) => [code, value]));
  const { occurrence } = visited;
  return {
    visitId,
    tenancyId: tenancy.id,
    reference: household?.reference ?? '',
    step: occurrence?.step ?? null,
    finished: isFinished(visited),
    startsAt: (await bookedFor(tx, visited))?.startsAt ?? null,
    byTwo: tenancy.visitByTwo,
    isIn: await isAtVisit(tx, visitId),
    sections: sectionsFor(occurrence?.content ?? null),
    version,
    values,
    conflicts: await openConflicts(tx, visitId, values),
    signatures: await tx.query(
      `select role, name, signed_at as "signedAt", form_version as "formVersion" from visit_signature
        where visit_id = $1 order by received_at, id`,
      [visitId],
    ),
    photos: await tx.query(`select id, width, height from visit_photo where visit_id = $1 order by received_at, id`, [
      visitId,
    ]),
    reports: await tx.query(
      `select r.outcome, r.concerns, r.note, r.visited_at as "visitedAt", r.additional, a.name as by
         from visit_report r join account a on a.id = r.worker_id
        where r.occurrence_id = $1 or r.follow_up_id = $1 order by r.received_at, r.id`,
      [visitId],
    ),
    reviews: await tx.query(
      `select v.verdict, v.note, v.at, v.form_version as "formVersion", a.name as by
         from visit_review v join account a on a.id = v.reviewed_by where v.visit_id = $1 order by v.at, v.id`,
      [visitId],
    ),
  };
}

async function isAtVisit(tx: Tx, visitId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from visit_presence where visit_id = $1 and worker_id = $2 and checked_out_at is null`,
    [visitId, tx.actor.accountId],
  );
  return rows.length > 0;
}

/** Until somebody has looked at them; what the form says by now is no conflict any more. */
async function openConflicts(
  tx: Tx,
  visitId: string,
  values: Record<string, unknown>,
): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  const rows = await tx.query<{ conflicts: Record<string, unknown> }>(
    `select r.conflicts from visit_form_revision r
      where r.visit_id = $1 and r.conflicts <> '{}'
        and exists (select 1 from follow_up f where f.visit_id = r.visit_id and f.kind = 'resolve-conflict' and f.done_at is null)
      order by r.received_at`,
    [visitId],
  );
  for (const { conflicts } of rows) {
    for (const [code, value] of Object.entries(conflicts)) {
      if (values[code] !== value) (found[code] ??= []).push(value);
    }
  }
  return found;
}
