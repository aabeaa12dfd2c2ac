import { type Tx, newId } from '@bleibe/platform';
import type { AssessedFindings } from '../assess';
import { Review } from '../reviews/review.entity';
import { type CurrentFinding, digestsOf, kindsAndIds, openForPeople } from './current-findings';
import type { LockedSubject } from './lock-subjects';

interface Assessed {
  subject: LockedSubject;
  findings: readonly CurrentFinding[];
  sum: AssessedFindings;
}

type Known = Pick<Review, 'id' | 'subjectId' | 'wanted' | 'digests' | 'outcome'> & {
  isOpen: boolean;
  isNewest: boolean;
};

/**
 * Keeps one review open for each subject, about exactly the findings that want a person now. When they change, what was
 * said about the earlier ones is closed with them: nobody may lift what the first of two people has never seen.
 */
export async function keepReviews(tx: Tx, assessed: readonly Assessed[]): Promise<void> {
  const known = await knownReviews(
    tx,
    assessed.map(({ subject }) => subject),
  );
  const outdated: string[] = [];
  const fresh: Omit<Review, 'closedAt' | 'outcome' | 'appealId'>[] = [];
  for (const { subject, findings, sum } of assessed) {
    const digests = digestsOf(openForPeople(findings));
    const wanted = sum.verdict === 'hold' ? 'hold' : 'review';
    const reviews = known.filter(({ subjectId }) => subjectId === subject.id);
    const aboutThis = reviews.filter((review) => review.wanted === wanted && review.digests.join() === digests.join());
    const open = reviews.find(({ isOpen }) => isOpen);
    if (open && !aboutThis.includes(open)) outdated.push(open.id);
    // Open already; or people have just said about exactly this that it stays: then an appeal opens the next one.
    const isSettled = aboutThis.some(({ isOpen, isNewest, outcome }) => isOpen || (isNewest && outcome === 'kept'));
    if (digests.length === 0 || isSettled) continue;
    const about = { subjectKind: subject.kind, subjectId: subject.id, organisationId: subject.organisationId };
    fresh.push({ id: newId(), ...about, wanted, digests, openedAt: tx.now });
  }
  if (outdated.length > 0) {
    await tx.query(`update review set closed_at = $2, outcome = 'superseded' where id = any($1)`, [outdated, tx.now]);
  }
  if (fresh.length > 0) {
    await tx.manager.createQueryBuilder().insert().into(Review).values(fresh).returning([]).execute();
  }
}

/** Of each subject the open review and the newest one. */
function knownReviews(tx: Tx, subjects: readonly LockedSubject[]): Promise<Known[]> {
  const { kinds, ids } = kindsAndIds(subjects);
  return tx.query<Known>(
    `select * from (
       select id, subject_id as "subjectId", wanted, digests, outcome, closed_at is null as "isOpen",
              opened_at = max(opened_at) over (partition by subject_kind, subject_id) as "isNewest"
         from review where subject_kind = any($1) and subject_id = any($2)) review
      where "isOpen" or "isNewest"`,
    [kinds, ids],
  );
}
