import { Injectable } from '@nestjs/common';
import { GERMANY, addDays, type LocalDate, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, type Tx } from '@bleibe/platform';
import type { ReviewReason } from '../reviews/review-decision.entity';
import type { Subject } from '../subjects/subject';
import { safeguardingChecks } from '../subjects/liftable';
import { ownSubjects } from './own-subjects';

/** Within so many days an appeal is wished for; later ones are heard too. */
const APPEAL_WISHED_DAYS = 14;

export interface OwnDecision {
  subject: Subject;
  decidedAt: Date;
  /** Null where it is about somebody's safety: then only the decision is told, not who saw what. */
  reasonCode: ReviewReason | null;
  answer: string | null;
  appealWishedBy: LocalDate;
  appeal: { filedAt: Date; answerBy: LocalDate; state: 'open' | 'granted' | 'rejected' | 'superseded' } | null;
}

interface Row {
  decidedAt: Date;
  reasonCode: ReviewReason;
  answer: string | null;
  aboutSafety: boolean;
  filedAt: Date | null;
  answerBy: LocalDate | null;
  appealOutcome: keyof typeof states | null;
  appealAnswer: string | null;
}

/** What people have decided against the actor's own homes, profile or household, and how the appeal stands. */
@Injectable()
export class SeeOwnDecisions {
  constructor(private readonly db: Database) {}

  async run(actor: Actor): Promise<OwnDecision[]> {
    const own = await this.db.inContext(actor, ownSubjects);
    return this.db.onBehalfOf(actor, async (tx) => {
      const decisions: OwnDecision[] = [];
      for (const subject of own) {
        const row = await keptDecision(tx, subject);
        if (row) decisions.push(asDecision(subject, row));
      }
      return decisions;
    });
  }
}

/** The newest decision to keep something, unless something newer is being looked at; the appeal against it beside it. */
async function keptDecision(tx: Tx, { kind, id }: Subject): Promise<Row | null> {
  const [row] = await tx.query<Row>(
    `select d.decided_at as "decidedAt", d.reason_code as "reasonCode", d.answer,
            exists (select 1 from finding f where f.subject_kind = r.subject_kind and f.subject_id = r.subject_id
                     and f.digest = any (r.digests) and f.check_code = any ($3)) as "aboutSafety",
            a.filed_at as "filedAt", a.answer_by::text as "answerBy", again.outcome as "appealOutcome",
            (select answer from review_decision where review_id = again.id order by decided_at desc limit 1)
              as "appealAnswer"
       from review r
       join review_decision d on d.review_id = r.id and d.verdict = 'keep'
       left join appeal a on a.against_review = r.id
       left join review again on again.appeal_id = a.id
      where r.subject_kind = $1 and r.subject_id = $2 and r.outcome = 'kept' and r.appeal_id is null
        and not exists (select 1 from review newer where newer.subject_kind = r.subject_kind
                         and newer.subject_id = r.subject_id and newer.appeal_id is null
                         and newer.opened_at > r.opened_at)
      order by d.decided_at desc
      limit 1`,
    [kind, id, safeguardingChecks],
  );
  return row ?? null;
}

const states = { lifted: 'granted', kept: 'rejected', superseded: 'superseded' } as const;

function asDecision(subject: Subject, row: Row): OwnDecision {
  const { decidedAt, reasonCode, answer, aboutSafety, filedAt, answerBy, appealOutcome, appealAnswer } = row;
  return {
    subject,
    decidedAt,
    reasonCode: aboutSafety ? null : reasonCode,
    answer: aboutSafety ? null : (appealAnswer ?? answer),
    appealWishedBy: addDays(localDateOf(decidedAt, GERMANY), APPEAL_WISHED_DAYS),
    appeal:
      filedAt === null || answerBy === null
        ? null
        : { filedAt, answerBy, state: appealOutcome === null ? 'open' : states[appealOutcome] },
  };
}
