import { Injectable } from '@nestjs/common';
import {
  type ConsentPurpose,
  type NewAccount,
  countRegistration,
  createAccount,
  openSession,
  recordConsent,
  responsibleOrganisation,
} from '@bleibe/accounts';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Forbidden, Invalid, type Tx, newId } from '@bleibe/platform';
import { Household } from './household.entity';
import { HouseholdHelper } from './household-helper.entity';
import { HouseholdNeeds } from './household-needs.entity';
import { HouseholdPerson } from './household-person.entity';
import { HouseholdResidence } from './household-residence.entity';
import { type NeedsInput, type PersonInput, problemsOfHousehold } from './needs-input';
import { newReference } from './reference';

export interface SeekerRegistration {
  /** How the contact adult signs in. A helper may leave it out: then the household is reached through the helper. */
  account: Omit<NewAccount, 'name'> | null;
  language: NewAccount['language'];
  /** The first is the adult whom we write to. */
  persons: PersonInput[];
  needs: NeedsInput;
  /** What the contact adult agreed to. */
  consents: { helper: boolean; survey: boolean; visit: boolean };
}

export interface RegisteredSeeker {
  householdId: string;
  reference: string;
  /** The sign-in of the contact adult; null when a helper or caseworker registered the household. */
  session: { token: string; expiresAt: Date } | null;
}

/** Takes a household in: by itself, by a helper with its consent, or by a caseworker. */
@Injectable()
export class RegisterSeeker {
  constructor(private readonly db: Database) {}

  /** @throws Invalid with one problem per field; nothing is written then */
  async run(actor: Actor, registration: SeekerRegistration): Promise<RegisteredSeeker> {
    const today = localDateOf(this.db.clock.now(), GERMANY);
    const problems = problemsOfHousehold(registration.persons, registration.needs, today);
    const mode = howRegistered(actor);
    if (mode === 'self' && !registration.account) problems.push({ field: 'account', code: 'required' });
    if (mode === 'helper' && !registration.consents.helper) {
      problems.push({ field: 'consents.helper', code: 'consent-needed' });
    }
    if (problems.length > 0) throw new Invalid(problems);
    if (registration.account) await countRegistration(this.db, registration.account.email);

    return this.db.onBehalfOf(actor, async (tx) => {
      const accountId = registration.account ? await this.createContactAccount(tx, registration) : null;
      const registeredBy = actor.accountId ?? String(accountId);
      const household = await this.insertHousehold(tx, actor, registration, registeredBy);
      const contactId = await this.insertPersons(tx, household.id, accountId, registration);

      const subjects: [ConsentPurpose, 'household' | 'person', string, boolean][] = [
        ['aftercare-survey', 'person', contactId, registration.consents.survey],
        ['aftercare-visit', 'household', household.id, registration.consents.visit],
      ];
      if (mode === 'helper') {
        const helper = { id: newId(), householdId: household.id, accountId: registeredBy, since: tx.now };
        await tx.insert(HouseholdHelper, helper);
        subjects.push(['acted-for-by-helper', 'household', household.id, true]);
      }
      for (const [purpose, subjectKind, subjectId, given] of subjects) {
        await recordConsent(tx, { purpose, subjectKind, subjectId, given, mode, language: registration.language });
      }
      await tx.publish({ name: 'seeker.registered', householdId: household.id });
      const session = mode === 'self' && accountId ? await openSession(tx, accountId) : null;
      return { householdId: household.id, reference: household.reference, session };
    });
  }

  private createContactAccount(tx: Tx, { account, persons }: SeekerRegistration): Promise<string> {
    const name = `${persons[0]?.firstName} ${persons[0]?.surname}`;
    if (!account) throw new Invalid([{ field: 'account', code: 'required' }]);
    return createAccount(tx, { ...account, name }, [{ role: 'seeker', organisationId: null }]);
  }

  private async insertHousehold(tx: Tx, actor: Actor, { needs }: SeekerRegistration, registeredBy: string) {
    const wish = needs.placeWishes[0];
    const place = wish?.kind === 'municipality' ? wish.ags : wish?.kind === 'district' ? wish.kreisAgs : null;
    const organisationId = actor.organisationId ?? (await responsibleOrganisation(tx, allowedPlace(needs) ?? place));
    const household = { id: newId(), reference: newReference(), organisationId };
    const caseworkerId = actor.roles.includes('caseworker') ? actor.accountId : null;
    await tx.insert(Household, { ...household, caseworkerId, state: 'looking', registeredBy, registeredAt: tx.now });

    const { joinsLater, allowedArea, permitEnds, protectedHomeOnly, ...plain } = needs;
    await tx.insert(HouseholdNeeds, {
      ...plain,
      householdId: household.id,
      joinsLaterPersons: joinsLater?.persons ?? null,
      joinsLaterOn: joinsLater?.on ?? null,
    });
    await tx.insert(HouseholdResidence, { householdId: household.id, allowedArea, permitEnds, protectedHomeOnly });
    return household;
  }

  /** Each adult decides for himself (D11): whoever was not asked has no consent on record, which counts as no. */
  private async insertPersons(
    tx: Tx,
    householdId: string,
    accountId: string | null,
    { persons }: SeekerRegistration,
  ): Promise<string> {
    const ids = persons.map(() => newId());
    for (const [index, person] of persons.entries()) {
      const isContact = index === 0;
      const { firstName, surname, birthDate, phone } = person;
      await tx.insert(HouseholdPerson, {
        id: String(ids[index]),
        householdId,
        accountId: isContact ? accountId : null,
        firstName,
        surname,
        birthDate,
        isContact,
        phone: phone ?? null,
      });
    }
    return String(ids[0]);
  }
}

function howRegistered(actor: Actor): 'self' | 'helper' | 'caseworker' {
  if (actor.accountId === null) return 'self';
  if (actor.roles.includes('caseworker')) return 'caseworker';
  if (actor.roles.includes('helper')) return 'helper';
  throw new Forbidden();
}

/** A residence obligation says where the household will live, more surely than a wish. */
function allowedPlace({ allowedArea }: NeedsInput): string | null {
  if (!allowedArea) return null;
  return allowedArea.kind === 'state'
    ? allowedArea.land
    : allowedArea.kind === 'district'
      ? allowedArea.kreisAgs
      : allowedArea.ags;
}
