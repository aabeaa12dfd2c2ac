import { Injectable } from '@nestjs/common';
import { whoConsents } from '@bleibe/accounts';
import { type Actor, Database, type Tx, newId } from '@bleibe/platform';
import { HouseholdPerson, isAdultOn } from '@bleibe/seekers';
import { planDuties } from '../duties/plan-duties';
import { type PlanInput, type PlannedOccurrence, type Respondent, planOccurrences } from '../rules/plan-occurrences';
import type { PlanTemplate } from '../rules/plan-template';
import { Tenancy } from '../tenancies/tenancy.entity';
import { AftercarePlan } from './aftercare-plan.entity';
import { calendarOf } from './calendar-of';
import { Occurrence } from './occurrence.entity';
import { rememberAll } from './remember';
import { currentTemplate, keepTemplate } from './template-of';

/** Plans the visits and surveys of the first year. A second call for the same tenancy changes nothing. */
@Injectable()
export class CreatePlan {
  constructor(private readonly db: Database) {}

  /**
   * @param given left out = the version in force for the organisation; another one is for simulations and trials
   * @throws Refused `holidays-not-known` when the plan reaches beyond the years whose holidays are loaded
   */
  run(actor: Actor, tenancyId: string, given?: PlanTemplate): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const planned = await tx.manager.findOneBy(AftercarePlan, { tenancyId });
      if (planned || tenancy.state === 'ended') return;

      const template = given ?? (await currentTemplate(tx, tenancy.organisationId));
      await keepTemplate(tx, template);
      const planId = newId();
      const { code, version } = template;
      const activated = { template: code, templateVersion: version, activatedAt: tx.now };
      await tx.insert(AftercarePlan, { id: planId, tenancyId, ...activated });
      const occurrences = planOccurrences(await planInputOf(tx, tenancy, template));
      await insertOccurrences(tx, { id: planId }, tenancyId, occurrences);
      await planDuties(tx, tenancy);
    });
  }
}

/** What the dates of a plan are calculated from, as things stand now. */
export async function planInputOf(tx: Tx, tenancy: Tenancy, template: PlanTemplate): Promise<PlanInput> {
  return {
    template,
    moveIn: tenancy.moveInOn,
    respondents: await respondentsOf(tx, tenancy),
    // Without a worker the review waits under the tenancy itself.
    subjects: { flat: tenancy.listingId, household: tenancy.householdId, worker: tenancy.workerId ?? tenancy.id },
    calendar: await calendarOf(tx, tenancy.ags),
    activatedAt: tx.now,
  };
}

export async function insertOccurrences(
  tx: Tx,
  plan: { id: string; protectedFor?: string | null },
  tenancyId: string,
  planned: readonly PlannedOccurrence[],
): Promise<void> {
  if (planned.length === 0) return;
  const isProtected = Boolean(plan.protectedFor);
  const rows = planned.map((one) => ({ id: newId(), planId: plan.id, tenancyId, protected: isProtected, ...one }));
  await tx.manager.createQueryBuilder().insert().into(Occurrence).values(rows).returning([]).execute();
  await rememberAll(
    tx,
    rows.map(({ id, state, on, nominalOn, reason }) => ({
      id,
      code: 'planned',
      details: { state, on, nominalOn, reason },
    })),
  );
}

/** The plan of the household first, then those of persons who had to leave. */
export const plansOf = (tx: Tx, tenancyId: string): Promise<AftercarePlan[]> =>
  tx.manager
    .createQueryBuilder(AftercarePlan, 'plan')
    .where('plan.tenancyId = :tenancyId', { tenancyId })
    .orderBy('plan.protectedFor', 'ASC', 'NULLS FIRST')
    .getMany();

/** Everybody a plan may ask, with what each of them has agreed to (R16, R18). */
export async function respondentsOf(tx: Tx, tenancy: Tenancy): Promise<Respondent[]> {
  const persons = await tx.manager.find(HouseholdPerson, {
    where: { householdId: tenancy.householdId },
    order: { isContact: 'DESC', id: 'ASC' },
  });
  const ids = [...persons.map(({ id }) => id), tenancy.landlordId];
  const survey = await whoConsents(tx, 'aftercare-survey', ids);
  const visit = await whoConsents(tx, 'aftercare-visit', [tenancy.householdId, tenancy.landlordId]);
  const hours = await preferredHours(tx, ids);
  const people = persons.map(({ id, birthDate }): Respondent => ({
    id,
    kind: isAdultOn(birthDate, tenancy.moveInOn) ? 'adult' : 'minor',
    surveyConsent: survey.has(id),
    visitConsent: visit.has(tenancy.householdId),
    preferredHour: hours.get(id) ?? null,
  }));
  return [
    ...people,
    {
      id: tenancy.landlordId,
      kind: 'landlord',
      surveyConsent: survey.has(tenancy.landlordId),
      visitConsent: visit.has(tenancy.landlordId),
      preferredHour: hours.get(tenancy.landlordId) ?? null,
    },
  ];
}

async function preferredHours(tx: Tx, personIds: string[]): Promise<Map<string, number | null>> {
  const rows = await tx.query<{ person_id: string; preferred_hour: number | null }>(
    `select person_id, preferred_hour from contact_preference where person_id = any($1)`,
    [personIds],
  );
  return new Map(rows.map((row) => [row.person_id, row.preferred_hour]));
}
