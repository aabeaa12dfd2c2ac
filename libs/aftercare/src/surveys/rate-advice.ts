import { Injectable } from '@nestjs/common';
import { endOfNextWorkingDay } from '@bleibe/calendar';
import { type Actor, Database, NotFound, Refused, type Tx, newId } from '@bleibe/platform';
import { addFollowUp } from '../escalations/add-follow-up';
import { raise } from '../escalations/raise';
import { calendarOf } from '../plans/calendar-of';
import { type RatingFigure, ratingFigures } from '../rules/rating-figures';
import { type OwnSide, ownSide, visitSubjectsOf } from '../tenancies/own-tenancies';
import { Tenancy } from '../tenancies/tenancy.entity';
import { LEXICON_SEVERITY } from './answer-rules';
import { dangersIn } from './lexicon/dangers-in';

/** Later nobody remembers how it was. */
const RATABLE_DAYS = 30;

export interface RatableContact {
  id: string;
  kind: 'visit' | 'call';
  at: Date;
}

/** Visits and calls that somebody of ours had with this person of late and that she has not rated. */
export function contactsToRate(tx: Tx, own: OwnSide): Promise<RatableContact[]> {
  return tx.query(
    `select c.id, c.kind, c.at
       from (select o.id, 'visit' as kind, o.settled_at as at from occurrence o
              where o.tenancy_id = $1 and o.kind = 'visit' and o.state = 'done' and o.subject_id = any($2)
             union all
             select f.id, f.kind, f.done_at from follow_up f left join escalation e on e.id = f.escalation_id
              where f.tenancy_id = $1 and f.kind in ('call', 'visit') and f.outcome = 'done'
                and coalesce(f.person_id, e.person_id) = $3) c
      where c.at > $4::timestamptz - make_interval(days => $5)
        and not exists (select 1 from advice_rating r where r.contact_id = c.id and r.person_id = $3)
      order by c.at, c.id`,
    [own.tenancy.id, visitSubjectsOf(own), own.personId, tx.now, RATABLE_DAYS],
  );
}

export interface NewRating {
  contactId: string;
  /** 1 to 5; 5 is best. */
  stars: number;
  /** '' = nothing written. */
  text: string;
  language: string;
}

/** How a visit or a call was. What is written is read by a person and goes through the lexicon like any free text (R22). */
@Injectable()
export class RateAdvice {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a contact of somebody else; Refused `already-rated` for one that was rated or is long past */
  run(actor: Actor, tenancyId: string, { contactId, stars, text, language }: NewRating): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const own = await ownSide(tx, actor, tenancyId);
      const { personId } = own;
      const tenancy = await tx.lock(Tenancy, { id: tenancyId });
      await mustHaveHad(tx, own, contactId);
      const id = newId();
      await tx.query(
        `insert into advice_rating (id, tenancy_id, organisation_id, person_id, contact_id, language, stars, text, at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, tenancyId, tenancy.organisationId, personId, contactId, language, stars, text, tx.now],
      );
      if (text === '') return;
      const found = dangersIn(text, language);
      const signals = found.map((category) => ({ category, severity: LEXICON_SEVERITY, itemCode: 'rating_text' }));
      await raise(tx, tenancy, personId, signals, null);
      const dueAt = endOfNextWorkingDay(tx.now, await calendarOf(tx, tenancy.ags));
      await addFollowUp(tx, tenancy, { kind: 'read-text', ratingId: id, personId, dueAt });
    });
  }
}

async function mustHaveHad(tx: Tx, own: OwnSide, contactId: string): Promise<void> {
  if ((await contactsToRate(tx, own)).some(({ id }) => id === contactId)) return;
  const [rated] = await tx.query(`select 1 from advice_rating where contact_id = $1 and person_id = $2`, [
    contactId,
    own.personId,
  ]);
  if (rated) throw new Refused('already-rated');
  throw new NotFound();
}

/** How advice is rated in the own organisation, by language; never about fewer than five answers. */
@Injectable()
export class SeeAdviceRatings {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<RatingFigure[]> {
    return this.db.onBehalfOf(actor, async (tx) =>
      ratingFigures(
        await tx.query<{ language: string; stars: number }>(
          `select language, stars from advice_rating where organisation_id = $1`,
          [actor.organisationId],
        ),
      ),
    );
  }
}
