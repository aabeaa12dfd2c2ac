import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import { Appeal } from '../appeals/appeal.entity';
import type { Finding } from '../finding';
import { currentFindings } from '../subjects/current-findings';
import { ReviewDecision } from './review-decision.entity';
import { Review } from './review.entity';

export interface SeenReview {
  review: Review;
  findings: Finding[];
  decisions: ReviewDecision[];
  /** What the person says against an earlier decision; null = no appeal. */
  appeal: Appeal | null;
  /** What the landlord wrote; the signs of a text check point into it. Null for a person. */
  text: string | null;
}

/** Open reviews of the organisation: holds first, then the oldest. */
@Injectable()
export class SeeReviews {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<SeenReview[]> {
    return this.db.inContext(actor, async (tx) => {
      const open = await tx.manager
        .createQueryBuilder(Review, 'review')
        .where('review.closedAt is null')
        .orderBy('review.wanted')
        .addOrderBy('review.openedAt')
        .addOrderBy('review.id')
        .getMany();
      const seen: SeenReview[] = [];
      for (const review of open) seen.push(await see(tx, review));
      return seen;
    });
  }

  one(actor: Actor, id: string): Promise<SeenReview> {
    return this.db.inContext(actor, async (tx) => see(tx, await tx.one(Review, { id })));
  }
}

async function see(tx: Tx, review: Review): Promise<SeenReview> {
  const findings = await currentFindings(tx, { kind: review.subjectKind, id: review.subjectId });
  const decisions = await tx.manager.find(ReviewDecision, {
    where: { reviewId: review.id },
    order: { decidedAt: 'ASC', id: 'ASC' },
  });
  const appeal = review.appealId ? await tx.one(Appeal, { id: review.appealId }) : null;
  const [listing] = await tx.query<{ description: string }>(
    `select description from listing where $1 = 'listing' and id = $2`,
    [review.subjectKind, review.subjectId],
  );
  return { review, findings, decisions, appeal, text: listing?.description ?? null };
}
