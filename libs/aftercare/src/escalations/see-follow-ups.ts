import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { FollowUpKind } from './follow-up.entity';

export interface SeenFollowUp {
  id: string;
  kind: FollowUpKind;
  tenancyId: string;
  reference: string;
  dueAt: Date;
  escalationId: string | null;
  occurrenceId: string | null;
  /** The visit whose form it came from. */
  visitId: string | null;
  /** Code of what is to be done after a visit. */
  action: string | null;
  /** Whose work it is: the worker's and the deputy's of the tenancy; anybody's where there is none. */
  assigned: 'me' | 'colleague' | 'nobody';
}

/** Calls, readings and other work of the organisation that is not done, nearest first. */
@Injectable()
export class SeeFollowUps {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<SeenFollowUp[]> {
    return this.db.inContext(actor, (tx) =>
      tx.query<SeenFollowUp>(
        `select f.id, f.kind, f.tenancy_id as "tenancyId", h.reference, f.due_at as "dueAt",
                f.escalation_id as "escalationId", f.occurrence_id as "occurrenceId", f.visit_id as "visitId", f.action,
                case when t.worker_id = $1 or t.deputy_id = $1 then 'me'
                     when t.worker_id is null then 'nobody' else 'colleague' end as assigned
           from follow_up f join tenancy t on t.id = f.tenancy_id join household h on h.id = t.household_id
          where f.done_at is null order by f.due_at, f.id`,
        [actor.accountId],
      ),
    );
  }
}
