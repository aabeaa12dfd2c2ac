import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import { assessSubjects } from '../subjects/assess-subject';
import { currentFindings, openForPeople } from '../subjects/current-findings';
import { isLiftable } from '../subjects/liftable';
import { lockSubjects } from '../subjects/lock-subjects';
import type { Subject } from '../subjects/subject';
import { Appeal } from '../appeals/appeal.entity';
import { type OutcomeLabel, ReviewDecision, type ReviewReason } from './review-decision.entity';
import { Review } from './review.entity';

export interface ReviewVerdict {
  verdict: 'lift' | 'keep';
  reasonCode: ReviewReason;
  note: string;
  label?: OutcomeLabel | null;
  /** In plain words for the person concerned; null = only the reason is told. */
  answer?: string | null;
}

export type ReviewOutcome = 'lifted' | 'kept' | 'needs-second-person';

const NOTE_AT_LEAST = 10;

/** A person decides what the checks could not: a review needs one, lifting a hold needs two different people. */
@Injectable()
export class DecideReview {
  constructor(private readonly db: Database) {}

  /**
   * @throws Refused `review-closed`, `finding-cannot-be-lifted`
   * @throws Forbidden `needs_second_person` when the same person tries to be the second one, or has decided what is
   *   appealed against
   */
  async run(
    actor: Actor,
    reviewId: string,
    { verdict, reasonCode, note, label = null, answer = null }: ReviewVerdict,
  ): Promise<ReviewOutcome> {
    if (note.trim().length < NOTE_AT_LEAST) {
      throw new Invalid([{ field: 'note', code: 'note-too-short', values: { least: NOTE_AT_LEAST } }]);
    }
    // Whoever may not see the review finds nothing.
    const seen = await this.db.inContext(actor, (tx) => tx.one(Review, { id: reviewId }));

    return this.db.onBehalfOf(actor, async (tx) => {
      const locked = await lockSubjects(tx, [{ kind: seen.subjectKind, id: seen.subjectId }]);
      const review = await tx.lock(Review, { id: reviewId });
      if (review.closedAt) throw new Refused('review-closed');
      const before = await tx.manager.findBy(ReviewDecision, { reviewId });
      const earlier = [...before, ...(await decisionsAppealed(tx, review))];
      if (earlier.some(({ decidedBy }) => decidedBy === actor.accountId)) throw new Forbidden('needs_second_person');

      const subject = { kind: review.subjectKind, id: review.subjectId };
      if (verdict === 'lift') await mustBeLiftable(tx, subject);
      const decidedBy = String(actor.accountId);
      await tx.insert(ReviewDecision, {
        id: newId(),
        reviewId,
        decidedBy,
        verdict,
        reasonCode,
        note,
        label,
        answer,
        decidedAt: tx.now,
      });
      tx.audit(`review-${verdict}`, review.subjectKind, review.subjectId, { reasonCode });

      if (verdict === 'keep') {
        await close(tx, review, 'kept');
        return 'kept';
      }
      const lifts = before.filter((one) => one.verdict === 'lift').length + 1;
      if (review.wanted === 'hold' && lifts < 2) return 'needs-second-person';
      await lift(tx, subject, review.id);
      await close(tx, review, 'lifted');
      await assessSubjects(tx, locked);
      return 'lifted';
    });
  }
}

/** What was decided in the review that an appeal is against. */
async function decisionsAppealed(tx: Tx, { appealId }: Review): Promise<ReviewDecision[]> {
  if (!appealId) return [];
  const { againstReview } = await tx.one(Appeal, { id: appealId });
  return tx.manager.findBy(ReviewDecision, { reviewId: againstReview });
}

async function mustBeLiftable(tx: Tx, subject: Subject): Promise<void> {
  const open = openForPeople(await currentFindings(tx, subject));
  if (!open.every(isLiftable)) throw new Refused('finding-cannot-be-lifted');
}

async function lift(tx: Tx, subject: Subject, reviewId: string): Promise<void> {
  for (const { id } of openForPeople(await currentFindings(tx, subject))) {
    await tx.query(`update finding set lifted_by_review = $2 where id = $1`, [id, reviewId]);
  }
}

const close = (tx: Tx, { id }: Review, outcome: 'lifted' | 'kept') =>
  tx.query(`update review set closed_at = $2, outcome = $3 where id = $1`, [id, tx.now, outcome]);
