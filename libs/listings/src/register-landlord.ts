import { Injectable } from '@nestjs/common';
import {
  type NewAccount,
  type SignedIn,
  countRegistration,
  createAccount,
  openSession,
  recordConsent,
  responsibleOrganisation,
} from '@bleibe/accounts';
import { Database, newId } from '@bleibe/platform';
import { Landlord } from './landlord.entity';

export interface LandlordRegistration {
  account: Omit<NewAccount, 'name'>;
  firstName: string;
  surname: string;
  /** Null = a private person. */
  company: string | null;
  /** Where the home is, as far as known; decides which organisation looks after this landlord. */
  ags: string | null;
  /** What the landlord agreed to for the time after the move-in. */
  consents: { survey: boolean; visit: boolean };
}

/** Somebody who has a home to let signs up. */
@Injectable()
export class RegisterLandlord {
  constructor(private readonly db: Database) {}

  async run({ account, firstName, surname, company, ags, consents }: LandlordRegistration) {
    await countRegistration(this.db, account.email);
    return this.db.asSystem(async (tx): Promise<{ landlordId: string; session: SignedIn }> => {
      const name = company ?? `${firstName} ${surname}`;
      const accountId = await createAccount(tx, { ...account, name }, [{ role: 'landlord', organisationId: null }]);
      const organisationId = await responsibleOrganisation(tx, ags);
      const landlordId = newId();
      const kind = company === null ? 'private' : 'company';
      const who = { kind, firstName, surname, company } as const;
      await tx.insert(Landlord, { id: landlordId, accountId, organisationId, ...who, registeredAt: tx.now });
      const agreed = {
        subjectKind: 'landlord',
        subjectId: landlordId,
        language: account.language,
        mode: 'self',
      } as const;
      await recordConsent(tx, { ...agreed, purpose: 'aftercare-survey', given: consents.survey });
      await recordConsent(tx, { ...agreed, purpose: 'aftercare-visit', given: consents.visit });
      await tx.publish({ name: 'landlord.registered', landlordId });
      return { landlordId, session: await openSession(tx, accountId) };
    });
  }
}
