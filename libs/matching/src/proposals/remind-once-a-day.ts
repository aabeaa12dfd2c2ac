import { Injectable } from '@nestjs/common';
import { GERMANY, addDays, isSendDay, isWithinSendHours, localMoment } from '@bleibe/calendar';
import { CONFIRM_EVERY_DAYS, REMIND_BEFORE_DAYS } from '@bleibe/listings';
import { queueMessage } from '@bleibe/notifications';
import { holidaysOf } from '@bleibe/places';
import { Database, type Tx } from '@bleibe/platform';
import { accountsOf, teamLeadsOf } from './accounts-of';
import type { Party } from './proposal-moves';
import { Proposal } from './proposal.entity';
import { type Lane, isTimed } from './stage-table';
import { stagesOfVersion } from './stages-of';

/** What waits for an account: a step of a proposal, and the homes that this landlord has to confirm. */
interface Waits {
  step: boolean;
  landlordId: string | null;
}
type Waiting = Map<string, Waits>;

/**
 * One letter per person and day, whatever waits for it: answers, steps of a case, homes to confirm. Reminders are due
 * in the morning, so what is due on a day is told together; nothing more is told before the next day.
 */
@Injectable()
export class RemindOnceADay {
  readonly nextDue = `
    select '-infinity'::timestamptz
     where exists (select 1 from proposal where ended_at is null)
        or exists (select 1 from listing where state in ('submitted', 'cleared', 'held'))`;

  constructor(private readonly db: Database) {}

  /** @returns how many people were written to */
  run(): Promise<number> {
    return this.db.asSystem(async (tx) => {
      const { date, hour } = localMoment(tx.now, GERMANY);
      if (!isWithinSendHours(hour)) return 0;
      const waiting: Waiting = new Map();
      const isOpen = await sendDayOf(tx);
      await addSteps(tx, waiting, isOpen);
      await addHomes(tx, waiting, isOpen);
      for (const [accountId, { step, landlordId }] of waiting) {
        const kind = step ? 'steps-waiting' : 'listing-confirmation-wanted';
        const ids = { day: date, ...(landlordId && { landlordId }) };
        await queueMessage(tx, { accountId, kind, ids, occasion: `reminder:${date}` });
      }
      return waiting.size;
    });
  }
}

/** Whether reminders go out today at a place; by municipality, looked up once. */
async function sendDayOf(tx: Tx): Promise<(ags: string) => Promise<boolean>> {
  const { date } = localMoment(tx.now, GERMANY);
  const known = new Map<string, boolean>();
  return async (ags) => {
    const had = known.get(ags);
    if (had !== undefined) return had;
    const holidays = await holidaysOf(tx, ags);
    const open = holidays === null || isSendDay(date, holidays);
    known.set(ags, open);
    return open;
  };
}

async function addSteps(tx: Tx, waiting: Waiting, isOpen: (ags: string) => Promise<boolean>): Promise<void> {
  const due = await tx.query<{ id: string; ags: string }>(
    `select p.id, l.ags from proposal p join listing l on l.id = p.listing_id
      where p.ended_at is null and least(p.remind_at, p.escalate_at) <= $1
      order by p.id for update of p skip locked`,
    [tx.now],
  );
  for (const { id, ags } of due) {
    if (!(await isOpen(ags))) continue;
    const proposal = await tx.one(Proposal, { id });
    for (const accountId of await whoHasToAct(tx, proposal)) waiting.set(accountId, { step: true, landlordId: null });
    await tx.query(
      `update proposal set remind_at = case when remind_at > $2 then remind_at end,
                           escalate_at = case when escalate_at > $2 then escalate_at end
        where id = $1`,
      [id, tx.now],
    );
  }
}

/** The lane of the step, whoever has not accepted the date of a viewing or not said how it went, and the team leads once it is escalated. */
async function whoHasToAct(tx: Tx, proposal: Proposal): Promise<string[]> {
  const stages = await stagesOfVersion(tx, proposal.stageVersion);
  if (!isTimed(proposal.state, stages)) return [];
  const lanes = new Set<Lane>([stages.stages[proposal.state].lane]);
  const silent = (party: Party) => `v.${party}_accepted_at is null or v.starts_at <= $2 and not exists (
    select 1 from viewing_statement s where s.viewing_id = v.id and s.party = '${party}')`;
  const [open] = await tx.query<{ household: boolean; landlord: boolean }>(
    `select ${silent('household')} as household, ${silent('landlord')} as landlord from viewing v
      where v.proposal_id = $1 and v.outcome is null and v.cancelled_at is null`,
    [proposal.id, tx.now],
  );
  if (open?.household) lanes.add('household');
  if (open?.landlord) lanes.add('landlord');

  const accounts: string[] = [];
  for (const lane of lanes) accounts.push(...(await accountsOf(tx, proposal, lane)));
  if (proposal.escalateAt && proposal.escalateAt <= tx.now) {
    accounts.push(...(await teamLeadsOf(tx, proposal.organisationId)));
  }
  return accounts;
}

/** Homes that retire soon unless their landlord says that they are still free. */
async function addHomes(tx: Tx, waiting: Waiting, isOpen: (ags: string) => Promise<boolean>): Promise<void> {
  const { date } = localMoment(tx.now, GERMANY);
  const due = await tx.query<{ id: string; ags: string; landlord_id: string; account_id: string }>(
    `select l.id, l.ags, l.landlord_id, o.account_id from listing l join landlord o on o.id = l.landlord_id
      where l.state in ('submitted', 'cleared', 'held')
        and (l.confirmed_at at time zone $1)::date <= $2
        and (l.reminded_at is null or l.reminded_at <= l.confirmed_at)
      order by l.id for update of l skip locked`,
    [GERMANY, addDays(date, REMIND_BEFORE_DAYS - CONFIRM_EVERY_DAYS)],
  );
  for (const { id, ags, landlord_id: landlordId, account_id: accountId } of due) {
    if (!(await isOpen(ags))) continue;
    waiting.set(accountId, { step: waiting.get(accountId)?.step ?? false, landlordId });
    await tx.query(`update listing set reminded_at = $2 where id = $1`, [id, tx.now]);
  }
}
