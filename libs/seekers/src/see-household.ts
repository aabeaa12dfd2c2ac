import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { HouseholdNeeds } from './household-needs.entity';
import { HouseholdPerson } from './household-person.entity';
import { HouseholdResidence } from './household-residence.entity';
import { Household } from './household.entity';

export interface SeenHousehold {
  household: Household;
  needs: HouseholdNeeds;
  /** Null where the actor may know the facts of the household but not who they are. */
  persons: HouseholdPerson[] | null;
  residence: HouseholdResidence | null;
}

/** A household with what row-level security lets this actor read of it. */
@Injectable()
export class SeeHousehold {
  constructor(private readonly db: Database) {}

  run(actor: Actor, id: string): Promise<SeenHousehold> {
    return this.db.inContext(actor, async (tx) => {
      const household = await tx.one(Household, { id });
      const seen = await readHousehold(tx, household);
      // Reading persons (P3) and residence (P4) of somebody else leaves a line (D8).
      if (seen.persons && actor.organisationId) tx.audit('read', 'household-persons', id);
      return seen;
    });
  }

  /** The households this person belongs to or acts for; newest first. */
  ownHouseholds(actor: Actor): Promise<SeenHousehold[]> {
    return this.db.inContext(actor, async (tx) => {
      const rows = await tx.manager
        .createQueryBuilder(Household, 'household')
        .where('household.id = any((select my_household_ids())::uuid[])')
        .orderBy('household.registeredAt', 'DESC')
        .getMany();
      const seen: SeenHousehold[] = [];
      for (const household of rows) seen.push(await readHousehold(tx, household));
      return seen;
    });
  }
}

async function readHousehold(tx: Tx, household: Household): Promise<SeenHousehold> {
  const householdId = household.id;
  const needs = await tx.one(HouseholdNeeds, { householdId });
  const persons = await tx.manager.find(HouseholdPerson, {
    where: { householdId },
    order: { isContact: 'DESC', birthDate: 'ASC', id: 'ASC' },
  });
  const residence = await tx.manager.findOneBy(HouseholdResidence, { householdId });
  return { household, needs, persons: persons.length > 0 ? persons : null, residence };
}
