import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bleibe/calendar';
import { Landlord, Listing, UnitLocation } from '@bleibe/listings';
import { type Actor, Database, NotFound } from '@bleibe/platform';
import { HouseholdPerson } from '@bleibe/seekers';
import { ownSide } from '../tenancies/own-tenancies';

/** What § 19 (3) BMG asks of the landlord's confirmation; the landlord's own address is written by hand. */
export interface ConfirmationForm {
  landlord: string;
  street: string;
  houseNumber: string;
  plz: string;
  municipality: string;
  moveInOn: LocalDate;
  persons: { firstName: string; surname: string }[];
}

/** The form for the registration office, filled in as far as it is known, for both sides of a tenancy. */
@Injectable()
export class SeeConfirmationForm {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of somebody else, one that has ended, and for a person who had to leave */
  run(actor: Actor, tenancyId: string): Promise<ConfirmationForm> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const { tenancy, hasOwnPlan } = await ownSide(tx, actor, tenancyId);
      if (tenancy.state === 'ended' || hasOwnPlan) throw new NotFound();
      const { landlordId, listingId, householdId, moveInOn, ags } = tenancy;
      const landlord = await tx.one(Landlord, { id: landlordId });
      const { plz } = await tx.one(Listing, { id: listingId });
      const { street, houseNumber } = await tx.one(UnitLocation, { listingId });
      const [place] = await tx.query<{ name: string }>(`select name from municipality where ags = $1`, [ags]);
      const order = { isContact: 'DESC', birthDate: 'ASC', id: 'ASC' } as const;
      const persons = await tx.manager.find(HouseholdPerson, { where: { householdId }, order });
      tx.audit('read', 'confirmation-form', tenancyId);
      return {
        landlord: landlord.company ?? `${landlord.firstName} ${landlord.surname}`,
        street,
        houseNumber,
        plz,
        municipality: place?.name ?? '',
        moveInOn,
        persons: persons.map(({ firstName, surname }) => ({ firstName, surname })),
      };
    });
  }
}
