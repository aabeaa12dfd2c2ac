import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Invalid, Refused, type Tx, newId } from '@bleibe/platform';
import { assessSubject } from '../subjects/assess-subject';
import { lockSubject } from '../subjects/check-subject';
import { StoredFinding } from '../subjects/finding.entity';
import { isLiftable, wantsPerson } from '../subjects/liftable';
import type { Subject } from '../subjects/subject';
import { ReviewDecision, type ReviewReason } from './review-decision.entity';
import { Review } from './review.entity';

export interface ReviewVerdict {
  verdict: 'lift' | 'keep';
  reasonCode: ReviewReason;
  note: string;
}

export type ReviewOutcome = 'lifted' | 'kept' | 'needs-second-person';

const NOTE_AT_LEAST = 10;

/** A person decides what the checks could not: a review needs one, lifting a hold needs two different people. */
@Injectable()
export class DecideReview {
  constructor(private readonly db: Database) {}

  /**
   * @throws Refused `review-closed`, `finding-cannot-be-lifted`
   * @throws Forbidden `needs_second_person` when the same person tries to be the second one
   */
  async run(actor: Actor, reviewId: string, { verdict, reasonCode, note }: ReviewVerdict): Promise<ReviewOutcome> {
    if (note.trim().length < NOTE_AT_LEAST) {
      throw new Invalid([{ field: 'note', code: 'note-too-short', values: { least: NOTE_AT_LEAST } }]);
    }
    // Whoever may not see the review finds nothing.
    const seen = await this.db.inContext(actor, (tx) => tx.one(Review, { id: reviewId }));

    return this.db.onBehalfOf(actor, async (tx) => {
      await lockSubject(tx, { kind: seen.subjectKind, id: seen.subjectId });
      const review = await tx.lock(Review, { id: reviewId });
      if (review.closedAt) throw new Refused('review-closed');
      const before = await tx.manager.findBy(ReviewDecision, { reviewId });
      if (before.some(({ decidedBy }) => decidedBy === actor.accountId)) throw new Forbidden('needs_second_person');

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
        decidedAt: tx.now,
      });
      await tx.audit(`review-${verdict}`, review.subjectKind, review.subjectId, { reasonCode });

      if (verdict === 'keep') {
        await close(tx, review, 'kept');
        return 'kept';
      }
      const lifts = before.filter((one) => one.verdict === 'lift').length + 1;
      if (review.wanted === 'hold' && lifts < 2) return 'needs-second-person';
      await lift(tx, subject, review.id);
      await close(tx, review, 'lifted');
      await assessSubject(tx, subject);
      return 'lifted';
    });
  }
}

async function findingsThatWantPerson(tx: Tx, { kind, id }: Subject): Promise<StoredFinding[]> {
  const rows = await tx.manager
    .createQueryBuilder(StoredFinding, 'finding')
    .where('finding.subjectKind = :kind and finding.subjectId = :id', { kind, id })
    .andWhere('finding.supersededAt is null and finding.liftedByReview is null')
    .getMany();
  return rows.filter((row) => wantsPerson(asJudged(row)));
}

const asJudged = (row: StoredFinding) =>
  ({ check: row.checkCode, result: row.result, code: row.code }) as Parameters<typeof wantsPerson>[0];

async function mustBeLiftable(tx: Tx, subject: Subject): Promise<void> {
  const open = await findingsThatWantPerson(tx, subject);
  if (open.some((row) => !isLiftable(asJudged(row)))) throw new Refused('finding-cannot-be-lifted');
}

async function lift(tx: Tx, subject: Subject, reviewId: string): Promise<void> {
  for (const { id } of await findingsThatWantPerson(tx, subject)) {
    await tx.query(`update finding set lifted_by_review = $2 where id = $1`, [id, reviewId]);
  }
}

const close = (tx: Tx, { id }: Review, outcome: 'lifted' | 'kept') =>
  tx.query(`update review set closed_at = $2, outcome = $3 where id = $1`, [id, tx.now, outcome]);
