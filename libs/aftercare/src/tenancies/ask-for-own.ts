import { Injectable } from '@nestjs/common';
import { type Actor, Database, Invalid, NotFound } from '@bleibe/platform';
import { settle } from '../duties/settle-duty';
import { raise } from '../escalations/raise';
import { type ConsentChange, applyConsent } from '../plans/change-consent';
import { ownSide } from './own-tenancies';
import { Tenancy } from './tenancy.entity';

/** "Please call me": by whoever lives there or lets it; the deadlines are those of a survey's wish for a call (R20). */
@Injectable()
export class AskOwnCall {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of somebody else */
  run(actor: Actor, tenancyId: string, when: 'today' | 'this_week'): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const { tenancy, personId, side } = await ownSide(tx, actor, tenancyId);
      await tx.lock(Tenancy, { id: tenancyId });
      // Landlords are promised a call within a working day, whatever they tick.
      const severity = when === 'today' || side === 'landlord' ? 'CALL' : 'S3';
      await raise(tx, tenancy, personId, [{ category: 'wish_for_call', severity, itemCode: 'call_me' }], null);
    });
  }
}

/** Takes back one's own consent, or gives it anew. For visits the household is asked as one. */
@Injectable()
export class ChangeOwnConsent {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of somebody else; Invalid where visits are not this person's to decide any more */
  run(actor: Actor, tenancyId: string, change: Omit<ConsentChange, 'tenancyId' | 'subjectId'>): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const { side, personId, hasOwnPlan } = await ownSide(tx, actor, tenancyId);
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const ofHousehold = change.purpose === 'aftercare-visit' && side === 'household';
      if (ofHousehold && hasOwnPlan) throw new Invalid([{ field: 'purpose', code: 'not-one-of' }]);
      const subjectId = ofHousehold ? tenancy.householdId : personId;
      await applyConsent(tx, tenancy, { ...change, tenancyId, subjectId }, 'self');
    });
  }
}

/** "I have done that": one's own legal date. */
@Injectable()
export class SettleOwnDuty {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a date of somebody else. A second call changes nothing. */
  run(actor: Actor, dutyId: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const [duty] = await tx.query<{ tenancy_id: string; person_id: string }>(
        `select tenancy_id, person_id from duty where id = $1`,
        [dutyId],
      );
      if (!duty) throw new NotFound();
      const { personId } = await ownSide(tx, actor, duty.tenancy_id);
      if (personId !== duty.person_id) throw new NotFound();
      await settle(tx, await tx.lock(Tenancy, { id: duty.tenancy_id }), dutyId, 'done');
    });
  }
}
