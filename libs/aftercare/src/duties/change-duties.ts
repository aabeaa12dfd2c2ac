import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, NotFound } from '@bleibe/platform';
import { HouseholdPerson } from '@bleibe/seekers';
import { raise } from '../escalations/raise';
import { calendarOf } from '../plans/calendar-of';
import { type PermitFacts, judgePermit } from '../rules/permit-law';
import { Tenancy } from '../tenancies/tenancy.entity';
import { type DutyKind, setDuty } from './plan-duties';

/** What somebody has done is not reminded of any more. */
@Injectable()
export class MarkDutyDone {
  constructor(private readonly db: Database) {}

  /** @param personId null = of everybody in this tenancy */
  async run(actor: Actor, tenancyId: string, kind: DutyKind, personId: string | null): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      const { zone } = await calendarOf(tx, tenancy.ags);
      const done = await tx.query<{ id: string }>(
        `update duty set done_on = coalesce(done_on, $4), settled_as = coalesce(settled_as, 'done')
          where tenancy_id = $1 and kind = $2 and ($3::uuid is null or person_id = $3) returning id`,
        [tenancyId, kind, personId, localDateOf(tx.now, zone)],
      );
      if (done.length === 0) throw new NotFound();
      await tx.query(
        `update duty_reminder set state = 'dropped', reason = 'done', settled_at = $2
          where duty_id = any($1) and state = 'planned'`,
        [done.map(({ id }) => id), tx.now],
      );
    });
  }
}

/** Writes down a residence permit; what is unclear goes to a person and is not told automatically (R27). */
@Injectable()
export class RecordPermit {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, tenancyId: string, personId: string, facts: PermitFacts): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      await tx.one(HouseholdPerson, { id: personId, householdId: tenancy.householdId });
      const { zone } = await calendarOf(tx, tenancy.ags);
      const judged = judgePermit(facts, localDateOf(tx.now, zone));
      if (judged.kind === 'ask-a-person') {
        const signal = { category: 'permit', severity: 'S3', itemCode: 'permit_unclear' } as const;
        return raise(tx, tenancy, personId, [signal], null);
      }
      const { dueOn, text: textCode } = judged;
      await setDuty(tx, tenancy, { kind: 'permit', personId, personKind: 'person', dueOn, askOn: null, textCode });
    });
  }
}

/** Writes down when a benefit ends, so that the next application comes in time. */
@Injectable()
export class RecordBenefitEnd {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, tenancyId: string, personId: string, dueOn: LocalDate): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      await tx.one(HouseholdPerson, { id: personId, householdId: tenancy.householdId });
      const duty = { kind: 'benefit_end', personId, personKind: 'person', dueOn, askOn: null } as const;
      await setDuty(tx, tenancy, { ...duty, textCode: 'benefit_end' });
    });
  }
}
