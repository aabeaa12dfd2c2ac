import { Injectable } from '@nestjs/common';
import { GERMANY, localDateOf } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import { type DueLabel, dueLabel } from '../rules/due-label';
import { ContactAttempt } from './contact-attempt.entity';
import { Occurrence } from './occurrence.entity';
import type { OccurrenceEventCode } from './remember';

export interface Why {
  occurrence: Occurrence & { label: DueLabel | null };
  /** What happened and by which rule, earliest first; codes and values. */
  events: { code: OccurrenceEventCode; details: Record<string, unknown>; at: Date }[];
  attempts: ContactAttempt[];
}

/** "Why was this sent, or not?", from what is on record and nothing else. */
@Injectable()
export class SeeWhy {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for an occurrence of another organisation */
  run(actor: Actor, occurrenceId: string): Promise<Why> {
    return this.db.inContext(actor, async (tx) => {
      const occurrence = await tx.one(Occurrence, { id: occurrenceId });
      return {
        occurrence: { ...occurrence, label: dueLabel(occurrence, localDateOf(tx.now, GERMANY)) },
        events: await tx.query(`select code, details, at from occurrence_event where occurrence_id = $1 order by seq`, [
          occurrenceId,
        ]),
        attempts: await tx.manager.find(ContactAttempt, { where: { occurrenceId }, order: { at: 'ASC', seq: 'ASC' } }),
      };
    });
  }
}
