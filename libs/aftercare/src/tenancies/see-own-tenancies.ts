import { Injectable } from '@nestjs/common';
import { whoConsents } from '@bleibe/accounts';
import type { LocalDate } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import type { DutyKind } from '../duties/plan-duties';
import { type RatableContact, contactsToRate } from '../surveys/rate-advice';
import { type OwnSide, ownSides, visitSubjectsOf } from './own-tenancies';

export interface OwnTenancy {
  id: string;
  side: OwnSide['side'];
  moveInOn: LocalDate;
  state: string;
  /** Name of the worker in charge; null = nobody yet. */
  contact: string | null;
  /** Own plan: neither visits of the household nor the form with its address. */
  hasOwnPlan: boolean;
  appointments: { id: string; step: string; startsAt: Date; state: 'offered' | 'confirmed'; worker: string | null }[];
  duties: { id: string; kind: DutyKind; dueOn: LocalDate; doneOn: LocalDate | null; settledAs: string | null }[];
  surveyConsent: boolean;
  visitConsent: boolean;
  /** What is kept of one's own answers. */
  answers: { step: string; receivedAt: Date; state: 'kept' | 'restricted' | 'erased' }[];
  visitsMade: number;
  /** Contacts of late whose advice can be rated. */
  toRate: RatableContact[];
}

/** What happens after the move-in, for those whom it is about: own appointments, own dates, what is kept. */
@Injectable()
export class SeeOwnTenancies {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<OwnTenancy[]> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const seen: OwnTenancy[] = [];
      for (const side of await ownSides(tx, actor)) seen.push(await see(tx, side));
      return seen;
    });
  }
}

async function see(tx: Tx, own: OwnSide): Promise<OwnTenancy> {
  const { tenancy, side, personId, hasOwnPlan } = own;
  const { id, moveInOn, state, workerId, householdId, landlordId } = tenancy;
  const [worker] = await tx.query<{ name: string }>(`select name from account where id = $1`, [workerId]);
  const visitSubject = side === 'landlord' ? landlordId : householdId;
  const [visits] = await tx.query<{ made: number }>(
    `select count(*)::int as made from occurrence
      where tenancy_id = $1 and kind = 'visit' and state = 'done' and subject_id = any($2)`,
    [id, visitSubjectsOf(own)],
  );
  return {
    id,
    side,
    moveInOn,
    state,
    contact: worker?.name ?? null,
    hasOwnPlan,
    appointments: await tx.query(
      `select a.id, o.step, a.starts_at as "startsAt", a.state, w.name as worker
         from appointment a join occurrence o on o.id = a.occurrence_id left join account w on w.id = a.worker_id
        where o.tenancy_id = $1 and a.state in ('offered', 'confirmed') and o.subject_id = any($2) order by a.starts_at`,
      [id, visitSubjectsOf(own)],
    ),
    duties: await tx.query(
      `select id, kind, due_on::text as "dueOn", done_on::text as "doneOn", settled_as as "settledAs"
         from duty where tenancy_id = $1 and person_id = $2 order by due_on, kind`,
      [id, personId],
    ),
    surveyConsent: (await whoConsents(tx, 'aftercare-survey', [personId])).has(personId),
    visitConsent: (await whoConsents(tx, 'aftercare-visit', [visitSubject])).has(visitSubject),
    answers: await tx.query(
      `select o.step, a.received_at as "receivedAt",
              case when a.erased_at is not null then 'erased' when a.restricted_at is not null then 'restricted' else 'kept' end
                as state
         from survey_answer a join occurrence o on o.id = a.occurrence_id
        where o.tenancy_id = $1 and o.subject_id = $2 order by a.received_at`,
      [id, personId],
    ),
    visitsMade: visits?.made ?? 0,
    toRate: await contactsToRate(tx, own),
  };
}
