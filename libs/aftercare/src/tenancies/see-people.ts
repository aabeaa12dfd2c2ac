import { Injectable } from '@nestjs/common';
import { whoConsents } from '@bleibe/accounts';
import { type Actor, Database } from '@bleibe/platform';
import { HouseholdPerson, isAdultOn } from '@bleibe/seekers';
import { plansOf } from '../plans/create-plan';
import { Tenancy } from './tenancy.entity';

export interface SeenSubject {
  id: string;
  kind: 'adult' | 'household' | 'landlord';
  isContact: boolean;
  /** Only around a visit of one's own (row-level security); null = not to be seen now. */
  firstName: string | null;
  /** Null = is not asked for it. */
  surveyConsent: boolean | null;
  visitConsent: boolean | null;
  /** Goes on in a plan of her own (R32). */
  hasOwnPlan: boolean;
}

/** Whom a tenancy is about and what each of them has agreed to. */
@Injectable()
export class SeePeople {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of another organisation */
  async run(actor: Actor, tenancyId: string): Promise<SeenSubject[]> {
    const names = await this.db.inContext(actor, async (tx) => {
      const { householdId } = await tx.one(Tenancy, { id: tenancyId });
      const visible = await tx.manager.findBy(HouseholdPerson, { householdId });
      if (visible.length > 0) tx.audit('read', 'household-persons', householdId);
      return new Map(visible.map(({ id, firstName }) => [id, firstName]));
    });
    return this.db.onBehalfOf(actor, async (tx) => {
      const { householdId, landlordId, moveInOn } = await tx.one(Tenancy, { id: tenancyId });
      const order = { isContact: 'DESC', id: 'ASC' } as const;
      const persons = await tx.manager.find(HouseholdPerson, { where: { householdId }, order });
      const adults = persons.filter(({ birthDate }) => isAdultOn(birthDate, moveInOn));
      const survey = await whoConsents(tx, 'aftercare-survey', [...adults.map(({ id }) => id), landlordId]);
      const visit = await whoConsents(tx, 'aftercare-visit', [householdId, landlordId]);
      const own = (await plansOf(tx, tenancyId)).map(({ protectedFor }) => protectedFor);
      const nobodyYet = { isContact: false, firstName: null, hasOwnPlan: false };
      return [
        ...adults.map(({ id, isContact }): SeenSubject => ({
          id,
          kind: 'adult',
          isContact,
          firstName: names.get(id) ?? null,
          surveyConsent: survey.has(id),
          visitConsent: null,
          hasOwnPlan: own.includes(id),
        })),
        { ...nobodyYet, id: householdId, kind: 'household', surveyConsent: null, visitConsent: visit.has(householdId) },
        {
          ...nobodyYet,
          id: landlordId,
          kind: 'landlord',
          surveyConsent: survey.has(landlordId),
          visitConsent: visit.has(landlordId),
        },
      ];
    });
  }
}
