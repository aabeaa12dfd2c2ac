import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import { Tenancy } from '../tenancies/tenancy.entity';
import type { DutyKind } from './plan-duties';

export interface SeenDuty {
  id: string;
  kind: DutyKind;
  personId: string;
  personKind: 'person' | 'landlord';
  dueOn: LocalDate;
  doneOn: LocalDate | null;
  settledAs: 'done' | 'not_needed' | null;
  /** Days on which somebody is still reminded. */
  remindersOn: LocalDate[];
}

/** Dates that the law sets for one tenancy. */
@Injectable()
export class SeeDuties {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a tenancy of another organisation */
  run(actor: Actor, tenancyId: string): Promise<SeenDuty[]> {
    return this.db.inContext(actor, async (tx) => {
      await tx.one(Tenancy, { id: tenancyId });
      return tx.query<SeenDuty>(
        `select d.id, d.kind, d.person_id as "personId", d.person_kind as "personKind", d.due_on::text as "dueOn",
                d.done_on::text as "doneOn", d.settled_as as "settledAs",
                array(select r.planned_on::text from duty_reminder r
                       where r.duty_id = d.id and r.state = 'planned' order by r.planned_on) as "remindersOn"
           from duty d where d.tenancy_id = $1 order by d.due_on, d.kind, d.id`,
        [tenancyId],
      );
    });
  }
}
