import { Injectable } from '@nestjs/common';
import { whoConsents } from '@bleibe/accounts';
import { GERMANY, type LocalCalendar } from '@bleibe/calendar';
import { holidaysOf } from '@bleibe/places';
import { type Actor, Database, Refused, type Tx, newId } from '@bleibe/platform';
import { HouseholdPerson, isAdultOn } from '@bleibe/seekers';
import { type Respondent, planOccurrences } from '../rules/plan-occurrences';
import { standard12m } from '../rules/standard-12m';
import { Tenancy } from '../tenancies/tenancy.entity';
import { AftercarePlan } from './aftercare-plan.entity';
import { Occurrence } from './occurrence.entity';

/** Plans the visits and surveys of the first year. A second call for the same tenancy changes nothing. */
@Injectable()
export class CreatePlan {
  constructor(private readonly db: Database) {}

  /** @throws Refused `holidays-not-known` when the plan reaches beyond the years whose holidays are loaded */
  run(actor: Actor, tenancyId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const planned = await tx.manager.findOneBy(AftercarePlan, { tenancyId });
      if (planned || tenancy.state === 'ended') return;

      const planId = newId();
      const { code, version } = standard12m;
      const activated = { template: code, templateVersion: version, activatedAt: tx.now };
      await tx.insert(AftercarePlan, { id: planId, tenancyId, ...activated });
      const occurrences = planOccurrences({
        template: standard12m,
        moveIn: tenancy.moveInOn,
        respondents: await respondentsOf(tx, tenancy),
        // Without a worker the review waits under the tenancy itself.
        subjects: {
          flat: tenancy.listingId,
          household: tenancy.householdId,
          worker: tenancy.workerId ?? tenancy.id,
        },
        calendar: await calendarOf(tx, tenancy.ags),
        activatedAt: tx.now,
      });
      for (const occurrence of occurrences)
        await tx.insert(Occurrence, { id: newId(), planId, tenancyId, ...occurrence });
    });
  }
}

/** Holidays and zone of the place of the home. */
export async function calendarOf(tx: Tx, ags: string): Promise<LocalCalendar> {
  const holidays = await holidaysOf(tx, ags);
  if (!holidays) throw new Refused('place-without-calendar');
  return { holidays, zone: GERMANY };
}

/** Everybody a plan may ask, with what each of them has agreed to (R16, R18). */
export async function respondentsOf(tx: Tx, tenancy: Tenancy): Promise<Respondent[]> {
  const persons = await tx.manager.find(HouseholdPerson, {
    where: { householdId: tenancy.householdId },
    order: { isContact: 'DESC', id: 'ASC' },
  });
  const survey = await whoConsents(tx, 'aftercare-survey', [...persons.map(({ id }) => id), tenancy.landlordId]);
  const visit = await whoConsents(tx, 'aftercare-visit', [tenancy.householdId, tenancy.landlordId]);
  const people = persons.map(({ id, birthDate }): Respondent => ({
    id,
    kind: isAdultOn(birthDate, tenancy.moveInOn) ? 'adult' : 'minor',
    surveyConsent: survey.has(id),
    visitConsent: visit.has(tenancy.householdId),
    preferredHour: null,
  }));
  return [
    ...people,
    {
      id: tenancy.landlordId,
      kind: 'landlord',
      surveyConsent: survey.has(tenancy.landlordId),
      visitConsent: visit.has(tenancy.landlordId),
      preferredHour: null,
    },
  ];
}
