import { Injectable } from '@nestjs/common';
import { type LocalDate, localDateOf, workingDaysAfter } from '@bleibe/calendar';
import { type Actor, Database, Invalid, Refused, type Tx } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { endOfDay } from '../escalations/raise';
import { calendarOf } from '../plans/calendar-of';
import { insertOccurrences, planInputOf, plansOf } from '../plans/create-plan';
import { exitTemplate } from '../rules/exit-template';
import { planOccurrences } from '../rules/plan-occurrences';
import { callOff } from './call-off';
import { Tenancy } from './tenancy.entity';

export const tenancyEndReasons = [
  'moved_on',
  'tenant_gave_notice',
  'landlord_gave_notice',
  'fixed_term_over',
  'protective_move',
  'left_germany',
  'lost_contact',
  'death',
  'other',
] as const;
export type TenancyEndReason = (typeof tenancyEndReasons)[number];

/** Whoever leaves for one of these needs another home; everybody else may come back at any time. */
const needsAHome: readonly TenancyEndReason[] = [
  'tenant_gave_notice',
  'landlord_gave_notice',
  'fixed_term_over',
  'protective_move',
];

const REVIEW_WORKING_DAYS = 3;

/** A tenancy ends (R15). What was planned is called off at once; how it ended is asked, and looked at by a person. */
@Injectable()
export class EndTenancy {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of another organisation; Refused `tenancy-ended`; Invalid `date-before` */
  async run(actor: Actor, tenancyId: string, end: { on: LocalDate; reason: TenancyEndReason }): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Tenancy, { id: tenancyId }));
    await this.db.onBehalfOf(actor, async (tx) => {
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      if (tenancy.state === 'ended') throw new Refused('tenancy-ended');
      if (end.on < tenancy.moveInOn) {
        throw new Invalid([{ field: 'on', code: 'date-before', values: { other: 'moveInOn' } }]);
      }
      await tx.query(
        `update tenancy set state = 'ended', ended_on = $2, end_reason = $3, end_recorded_at = $4 where id = $1`,
        [tenancyId, end.on, end.reason, tx.now],
      );
      tx.audit('end-tenancy', 'tenancy', tenancyId, { reason: end.reason });
      const looksAgain = needsAHome.includes(end.reason) ? 'yes' : 'no';
      await tx.publish({ name: 'tenancy.ended', proposalId: tenancy.proposalId, looksAgain });
      await callOff(tx, tenancy, { lastDay: end.on, tell: end.reason !== 'death' });
      // After a death nobody gets a message from us; a person decides what is right.
      if (end.reason !== 'death') await planExitSurvey(tx, tenancy, end.on);
      const calendar = await calendarOf(tx, tenancy.ags);
      const dueOn = workingDaysAfter(localDateOf(tx.now, calendar.zone), REVIEW_WORKING_DAYS, calendar.holidays);
      await addFollowUp(tx, tenancy, { kind: 'exit-review', dueAt: endOfDay(dueOn, calendar.zone) });
    });
  }
}

async function planExitSurvey(tx: Tx, tenancy: Tenancy, endedOn: LocalDate): Promise<void> {
  const input = await planInputOf(tx, { ...tenancy, moveInOn: endedOn }, exitTemplate);
  const planned = planOccurrences(input).filter(({ state }) => state === 'planned');
  const plans = await plansOf(tx, tenancy.id);
  for (const occurrence of planned) {
    const own = plans.find(({ protectedFor }) => protectedFor === occurrence.subjectId) ?? plans[0];
    if (own) await insertOccurrences(tx, own, tenancy.id, [occurrence]);
  }
}
