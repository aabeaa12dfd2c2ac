import { Injectable } from '@nestjs/common';
import { type ConsentPurpose, recordConsent } from '@bleibe/accounts';
import { localDateOf } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { planOccurrences } from '../rules/plan-occurrences';
import { subjectKindOf } from '../tenancies/subject-kind';
import { Tenancy } from '../tenancies/tenancy.entity';
import { cancelAppointments } from '../visits/cancel-appointments';
import { calendarOf } from './calendar-of';
import { insertOccurrences, planInputOf, plansOf } from './create-plan';
import { settle } from './remember';
import { dropTellings } from './tell-person';
import { templateOf } from './template-of';

export interface ConsentChange {
  tenancyId: string;
  /** A person, the landlord, or for visits the household. */
  subjectId: string;
  purpose: Extract<ConsentPurpose, 'aftercare-survey' | 'aftercare-visit'>;
  given: boolean;
  /** What becomes of answers when consent is withdrawn: kept, or erased as soon as no open alarm needs them (R16). */
  choice: 'stop' | 'erase';
  language: string;
}

/** Takes consent back, or gives it anew; as easily one way as the other (R16). The log only grows. */
@Injectable()
export class ChangeConsent {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of another organisation, or somebody who is not of this one */
  async run(actor: Actor, change: ConsentChange): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: change.tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: change.tenancyId });
      await applyConsent(tx, tenancy, change, 'caseworker');
    });
  }
}

/**
 * With the tenancy locked. @param mode who ticked it
 * @throws NotFound for somebody who is not of this tenancy
 */
export async function applyConsent(
  tx: Tx,
  tenancy: Tenancy,
  change: ConsentChange,
  mode: 'self' | 'caseworker',
): Promise<void> {
  const { subjectId, purpose, given, language } = change;
  const subjectKind = await subjectKindOf(tx, tenancy, subjectId);
  await recordConsent(tx, { subjectKind, subjectId, purpose, given, language, mode });
  await (given ? planAnew(tx, tenancy, change) : stop(tx, tenancy, change));
}

async function stop(tx: Tx, tenancy: Tenancy, { subjectId, purpose, choice }: ConsentChange): Promise<void> {
  const isSurvey = purpose === 'aftercare-survey';
  const open = await tx.query<{ id: string }>(
    `select id from occurrence
      where tenancy_id = $1 and subject_id = any($2) and kind = $3
        and state in ('planned', 'offered', 'confirmed', 'sent') order by id for update`,
    [tenancy.id, subjectsOf(tenancy, subjectId), isSurvey ? 'survey' : 'visit'],
  );
  for (const { id } of open) {
    await settle(tx, id, 'cancelled', 'consent_withdrawn');
    await dropTellings(tx, { occurrenceId: id });
    if (!isSurvey) await cancelAppointments(tx, tenancy, id, 'consent_withdrawn');
  }
  if (!isSurvey) return;
  await tx.query(
    `update survey_link set revoked_at = $3
      where revoked_at is null and occurrence_id in
            (select id from occurrence where tenancy_id = $1 and subject_id = $2 and kind = 'survey')`,
    [tenancy.id, subjectId, tx.now],
  );
  if (choice === 'erase') {
    await tx.query(
      `update survey_answer set restricted_at = $3
        where restricted_at is null and occurrence_id in
              (select id from occurrence where tenancy_id = $1 and subject_id = $2)`,
      [tenancy.id, subjectId, tx.now],
    );
    await eraseRestricted(tx, tenancy.id);
  }
}

/** Visits of the household and those of the flat hang on the consent of one of the two sides. */
const subjectsOf = (tenancy: Tenancy, subjectId: string): string[] =>
  subjectId === tenancy.landlordId ? [subjectId, tenancy.listingId] : [subjectId];

/** Answers whose erasure was asked for go as soon as no open escalation rests on them. */
export async function eraseRestricted(tx: Tx, tenancyId: string): Promise<void> {
  await tx.query(
    `update survey_answer a set answers = '{}', who5_index = null, rent_stated = null, erased_at = $2
      where a.restricted_at is not null and a.erased_at is null
        and a.occurrence_id in (select id from occurrence where tenancy_id = $1)
        and not exists (select 1 from escalation_signal s join escalation e on e.id = s.escalation_id
                         where s.answer_id = a.id and e.state <> 'closed')`,
    [tenancyId, tx.now],
  );
}

/** New consent acts on future steps only: each gets a new occurrence with the next ordinal. */
async function planAnew(tx: Tx, tenancy: Tenancy, { subjectId, purpose }: ConsentChange): Promise<void> {
  const kind = purpose === 'aftercare-survey' ? 'survey' : 'visit';
  const calendar = await calendarOf(tx, tenancy.ags);
  const today = localDateOf(tx.now, calendar.zone);
  const subjects = subjectsOf(tenancy, subjectId);
  for (const plan of await plansOf(tx, tenancy.id)) {
    const planned = planOccurrences(await planInputOf(tx, tenancy, await templateOf(tx, plan)));
    const future = planned.filter((one) => one.kind === kind && subjects.includes(one.subjectId) && one.on > today);
    for (const occurrence of future) {
      const had = await tx.query<{ state: string; reason: string | null; ordinal: number }>(
        `select state, reason, ordinal from occurrence
          where plan_id = $1 and step = $2 and subject_id = $3 order by ordinal desc limit 1`,
        [plan.id, occurrence.step, occurrence.subjectId],
      );
      const [last] = had;
      if (!last || !['no_consent', 'consent_withdrawn'].includes(last.reason ?? '')) continue;
      await insertOccurrences(tx, plan, tenancy.id, [{ ...occurrence, ordinal: last.ordinal + 1 }]);
    }
  }
}
