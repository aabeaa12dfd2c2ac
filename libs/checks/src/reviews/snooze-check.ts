import { Injectable } from '@nestjs/common';
import { GERMANY, addDays, type LocalDate, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, Invalid, Refused, newId } from '@bleibe/platform';
import type { CheckCode } from '../finding';
import { assessSubjects } from '../subjects/assess-subject';
import { currentFindings, openForPeople } from '../subjects/current-findings';
import { isSnoozable } from '../subjects/liftable';
import { lockSubjects } from '../subjects/lock-subjects';
import { Review } from './review.entity';
import { Snooze } from './snooze.entity';

const MOST_DAYS = 90;

/** A reviewer silences one check for one subject, with a reason and an end. Never what holds, never a proof that is missing. */
@Injectable()
export class SnoozeCheck {
  constructor(private readonly db: Database) {}

  /**
   * @throws NotFound for a review of another organisation
   * @throws Invalid when the end lies in the past or more than 90 days ahead
   * @throws Refused `review-closed`, `finding-cannot-be-lifted`
   */
  async run(actor: Actor, reviewId: string, check: CheckCode, until: LocalDate, note: string): Promise<void> {
    const seen = await this.db.inContext(actor, (tx) => tx.one(Review, { id: reviewId }));
    const subject = { kind: seen.subjectKind, id: seen.subjectId };
    return this.db.onBehalfOf(actor, async (tx) => {
      const today = localDateOf(tx.now, GERMANY);
      if (until < today) throw new Invalid([{ field: 'until', code: 'date-in-past' }]);
      if (until > addDays(today, MOST_DAYS)) {
        throw new Invalid([{ field: 'until', code: 'date-too-late', values: { days: MOST_DAYS } }]);
      }

      const locked = await lockSubjects(tx, [subject]);
      const review = await tx.lock(Review, { id: reviewId });
      if (review.closedAt) throw new Refused('review-closed');
      const found = openForPeople(await currentFindings(tx, subject)).find((finding) => finding.check === check);
      if (!found || !isSnoozable(found)) throw new Refused('finding-cannot-be-lifted');
      const about = { subjectKind: subject.kind, subjectId: subject.id, organisationId: review.organisationId };
      const madeBy = String(actor.accountId);
      await tx.insert(Snooze, { id: newId(), ...about, checkCode: check, until, note, madeBy, madeAt: tx.now });
      tx.audit('snooze', subject.kind, subject.id, { check, until });
      await assessSubjects(tx, locked);
    });
  }
}
