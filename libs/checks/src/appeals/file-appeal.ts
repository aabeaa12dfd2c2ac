import { Injectable } from '@nestjs/common';
import { GERMANY, addDays, type LocalDate, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, NotFound, Refused, type Tx, newId } from '@bleibe/platform';
import { Review } from '../reviews/review.entity';
import { currentFindings, digestsOf, openForPeople } from '../subjects/current-findings';
import { lockSubjects } from '../subjects/lock-subjects';
import type { Subject } from '../subjects/subject';
import { Appeal } from './appeal.entity';
import { ownSubjects } from './own-subjects';

/** So many days after it is filed an appeal has its answer. */
const ANSWER_WITHIN_DAYS = 7;

/** Landlord or household asks that another person decides again. The old decision stays in force until then. */
@Injectable()
export class FileAppeal {
  constructor(private readonly db: Database) {}

  /**
   * @returns the day by which the answer is due
   * @throws NotFound for what is somebody else's
   * @throws Refused `nothing-to-appeal` without a decision of people, or when what they decided about has changed;
   *   `appeal-filed` for a second time
   */
  async run(actor: Actor, subject: Subject, statement: string): Promise<LocalDate> {
    const own = await this.db.inContext(actor, ownSubjects);
    if (!own.some(({ kind, id }) => kind === subject.kind && id === subject.id)) throw new NotFound();

    return this.db.onBehalfOf(actor, async (tx) => {
      await lockSubjects(tx, [subject]);
      const decided = await decisionInForce(tx, subject);
      if (!decided) throw new Refused('nothing-to-appeal');
      if (decided.appealId) throw new Refused('appeal-filed');
      const [filed] = await tx.query(`select 1 from appeal where against_review = $1`, [decided.id]);
      if (filed) throw new Refused('appeal-filed');

      const id = newId();
      const { subjectKind, subjectId, organisationId, wanted, digests } = decided;
      const about = { subjectKind, subjectId, organisationId };
      const answerBy = addDays(localDateOf(tx.now, GERMANY), ANSWER_WITHIN_DAYS);
      const filedBy = String(actor.accountId);
      await tx.insert(Appeal, {
        id,
        ...about,
        againstReview: decided.id,
        statement,
        filedBy,
        filedAt: tx.now,
        answerBy,
      });
      await tx.insert(Review, { id: newId(), ...about, wanted, digests, openedAt: tx.now, appealId: id });
      tx.audit('appeal', subjectKind, subjectId);
      return answerBy;
    });
  }
}

/** The newest review, if people kept in it exactly what is found now; a changed offer is checked anew without an appeal. */
async function decisionInForce(tx: Tx, subject: Subject): Promise<Review | null> {
  const newest = await tx.manager.findOne(Review, {
    where: { subjectKind: subject.kind, subjectId: subject.id },
    order: { openedAt: 'DESC', id: 'DESC' },
  });
  if (newest?.appealId && newest.outcome === null) throw new Refused('appeal-filed');
  if (newest?.outcome !== 'kept') return null;
  const digests = digestsOf(openForPeople(await currentFindings(tx, subject)));
  return digests.join() === newest.digests.join() ? newest : null;
}
