import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Invalid, Refused } from '@bleibe/platform';
import { Household } from './household.entity';
import { type NeedsInput, problemsOfNeeds } from './needs-input';

/** The household, its helper or its caseworker brings the needs up to date; every pair is then scored anew. */
@Injectable()
export class ChangeNeeds {
  constructor(private readonly db: Database) {}

  /**
   * @param version of the needs as they were read
   * @throws Refused `changed` when somebody else was faster
   */
  run(actor: Actor, householdId: string, { version, needs }: { version: number; needs: NeedsInput }): Promise<number> {
    const problems = problemsOfNeeds(needs, localDateOf(this.db.clock.now(), GERMANY));
    if (problems.length > 0) throw new Invalid(problems);

    return this.db.inContext(actor, async (tx) => {
      const { state } = await tx.one(Household, { id: householdId });
      if (state === 'withdrawn') throw new Refused('household-withdrawn');
      const [row] = await tx.query<{ version: number }>(
        `update household_needs
            set rent_payer = $3, warm_rent_limit = $4, rooms_min = $5, area_min = $6, step_free = $7, pets = $8,
                smoker = $9, place_wishes = $10, move_in_from = $11, move_in_until = $12, stay_months = $13,
                languages = $14, women_only_wish = $15, only_women_and_children = $16,
                accepts_landlord_in_flat = $17, joins_later_persons = $18, joins_later_on = $19, access_extras = $20, near_places = $21, cannot_keep = $22, version = version + 1
          where household_id = $1 and version = $2
          returning version`,
        [
          householdId,
          version,
          needs.rentPayer,
          needs.warmRentLimit,
          needs.roomsMin,
          needs.areaMin,
          needs.stepFree,
          needs.pets,
          needs.smoker,
          JSON.stringify(needs.placeWishes),
          needs.moveInFrom,
          needs.moveInUntil,
          needs.stayMonths,
          needs.languages,
          needs.womenOnlyWish,
          needs.onlyWomenAndChildren,
          needs.acceptsLandlordInFlat,
          needs.joinsLater?.persons ?? null,
          needs.joinsLater?.on ?? null,
          needs.accessExtras,
          needs.nearPlaces,
          needs.cannotKeep,
        ],
      );
      if (!row) throw new Refused('changed');
      const area = needs.allowedArea === null ? null : JSON.stringify(needs.allowedArea);
      await tx.query(
        `update household_residence set allowed_area = $2, permit_ends = $3, protected_home_only = $4
          where household_id = $1`,
        [householdId, area, needs.permitEnds, needs.protectedHomeOnly],
      );
      tx.audit('change-needs', 'household', householdId);
      await tx.publish({ name: 'needs.changed', householdId });
      return row.version;
    });
  }
}
