import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, type Tx } from '@bleibe/platform';
import { FollowUp } from '../escalations/follow-up.entity';
import { raise } from '../escalations/raise';
import { SurveyAnswer } from '../plans/survey-answer.entity';
import { Tenancy } from '../tenancies/tenancy.entity';
import { signalsOf } from '../visits/concern-weights';
import type { VisitConcern } from '../visits/visit-report.entity';
import { type ItemCode, itemOf } from './items';

export interface FreeText {
  /** Of the follow-up that asks for the reading. */
  id: string;
  tenancyId: string;
  reference: string;
  /** The step of the plan the survey belongs to; null = it belongs to a rating of advice. */
  step: string | null;
  dueAt: Date;
  /** The language it was written in. */
  language: string;
  /** Empty when the person had the answers erased meanwhile. */
  texts: { itemCode: string; text: string }[];
}

interface Row {
  id: string;
  tenancy_id: string;
  reference: string;
  occurrence_id: string | null;
  rating_id: string | null;
  step: string | null;
  due_at: Date;
}

/** Texts wait for the worker and the deputy of the tenancy; where there is none, for everybody who visits. */
const MINE = `(t.worker_id is null or t.worker_id = $1 or t.deputy_id = $1)`;

/** Every free text that nobody has read yet (R22), nearest deadline first. */
@Injectable()
export class SeeFreeTexts {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<FreeText[]> {
    return this.db.inContext(actor, async (tx) => {
      const rows = await tx.query<Row>(
        `select f.id, f.tenancy_id, h.reference, f.occurrence_id, f.rating_id, o.step, f.due_at
           from follow_up f join tenancy t on t.id = f.tenancy_id join household h on h.id = t.household_id
           left join occurrence o on o.id = f.occurrence_id
          where f.kind = 'read-text' and f.done_at is null and ${MINE} order by f.due_at, f.id`,
        [actor.accountId],
      );
      const seen: FreeText[] = [];
      for (const row of rows) seen.push(await withText(tx, row));
      if (seen.length > 0) tx.audit('read', 'free-texts', String(actor.accountId));
      return seen;
    });
  }
}

async function withText(tx: Tx, row: Row): Promise<FreeText> {
  const { id, tenancy_id: tenancyId, reference, step, due_at: dueAt } = row;
  if (row.rating_id) {
    const [rating] = await tx.query<{ language: string; text: string }>(
      `select language, text from advice_rating where id = $1`,
      [row.rating_id],
    );
    const texts = rating ? [{ itemCode: 'rating_text', text: rating.text }] : [];
    return { id, tenancyId, reference, step, dueAt, language: rating?.language ?? '', texts };
  }
  const [last] = await tx.manager.find(SurveyAnswer, {
    where: { occurrenceId: String(row.occurrence_id) },
    order: { revision: 'DESC' },
    take: 1,
  });
  const texts = Object.entries(last?.restrictedAt ? {} : (last?.answers ?? {}))
    .filter(([code, text]) => isRead(code as ItemCode) && String(text).trim() !== '')
    .map(([itemCode, text]) => ({ itemCode, text: String(text) }));
  return { id, tenancyId, reference, step, dueAt, language: last?.language ?? '', texts };
}

const isRead = (code: ItemCode): boolean => {
  const item = itemOf(code);
  return item.kind === 'text' && item.readByPeople;
};

/** Somebody has read a text, and raises what the lexicon did not find. */
@Injectable()
export class MarkTextRead {
  constructor(private readonly db: Database) {}

  /** A second call changes nothing. @throws NotFound for a text of another organisation or of a colleague */
  async run(actor: Actor, id: string, concerns: readonly VisitConcern[]): Promise<void> {
    await this.db.inContext(actor, async (tx) => {
      const found = await tx.query(
        `select 1 from follow_up f join tenancy t on t.id = f.tenancy_id
          where f.id = $2 and f.kind = 'read-text' and ${MINE}`,
        [actor.accountId, id],
      );
      if (found.length === 0) throw new NotFound();
    });
    await this.db.onBehalfOf(actor, async (tx) => {
      const { tenancyId, personId, occurrenceId, doneAt } = await tx.lock(FollowUp, { id });
      if (doneAt || !personId) return;
      const [last] = await tx.query<{ id: string }>(
        `select id from survey_answer where occurrence_id = $1 order by revision desc limit 1`,
        [occurrenceId],
      );
      await raise(tx, await tx.lock(Tenancy, { id: tenancyId }), personId, signalsOf(concerns), last?.id ?? null);
      await tx.query(`update follow_up set done_at = $2, done_by = $3, outcome = 'done' where id = $1`, [
        id,
        tx.now,
        actor.accountId,
      ]);
    });
  }
}
