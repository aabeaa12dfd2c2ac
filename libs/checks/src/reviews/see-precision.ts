import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { CheckCode } from '../finding';

export interface RulePrecision {
  check: CheckCode;
  /** 'YYYY-MM', of the decisions. */
  month: string;
  confirmedRisk: number;
  valuableAlert: number;
  falsePositive: number;
}

const MONTHS = 12;

/**
 * How often each rule was right, by what reviewers of the organisation said when they decided, month by month. A
 * decision counts for every rule it was about; one without a label counts for none.
 */
@Injectable()
export class SeePrecision {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<RulePrecision[]> {
    return this.db.inContext(actor, (tx) =>
      tx.query<RulePrecision>(
        `select f.check_code as "check", to_char(d.decided_at at time zone 'Europe/Berlin', 'YYYY-MM') as "month",
                count(distinct d.id) filter (where d.label = 'confirmed-risk')::int as "confirmedRisk",
                count(distinct d.id) filter (where d.label = 'valuable-alert')::int as "valuableAlert",
                count(distinct d.id) filter (where d.label = 'false-positive')::int as "falsePositive"
           from review_decision d
           join review r on r.id = d.review_id
           join finding f on f.subject_kind = r.subject_kind and f.subject_id = r.subject_id
                         and f.digest = any (r.digests)
          where d.label is not null and d.decided_at > $1::timestamptz - make_interval(months => $2)
          group by 1, 2
          order by 2 desc, 1`,
        [tx.now, MONTHS],
      ),
    );
  }
}
