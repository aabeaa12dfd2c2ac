import { Injectable } from '@nestjs/common';
import { GERMANY, addMonths, localDateOf } from '@bleibe/calendar';
import { type Actor, Database, NotFound, newId } from '@bleibe/platform';
import { organisationOf } from '../subjects/organisation-of';
import { IdentityCheck } from './identity-check.entity';
import type { PersonSubject } from './subject-of';

const VALID_MONTHS = 24;

/**
 * A member of staff has seen the person and the paper. Nothing of the paper is kept. One such sighting is enough for a
 * seeker; for a landlord two different members of staff count as a substantial level (I01).
 */
@Injectable()
export class RecordIdentityInPerson {
  constructor(private readonly db: Database) {}

  /** Seen twice by the same person counts once. @throws NotFound for a subject of another organisation */
  run(actor: Actor, subject: PersonSubject): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const organisationId = await organisationOf(tx, { kind: subject.subjectKind, id: subject.subjectId });
      if (organisationId === null || organisationId !== actor.organisationId) throw new NotFound();

      const seen = await tx.query(
        `select 1 from identity_check where subject_kind = $1 and subject_id = $2 and recorded_by = $3`,
        [subject.subjectKind, subject.subjectId, actor.accountId],
      );
      if (seen.length > 0) return;
      await tx.insert(IdentityCheck, {
        id: newId(),
        ...subject,
        method: 'in-person',
        state: 'confirmed',
        level: 'low',
        recordedBy: actor.accountId,
        startedAt: tx.now,
        decidedAt: tx.now,
        validUntil: addMonths(localDateOf(tx.now, GERMANY), VALID_MONTHS),
      });
      await tx.publish({ name: 'identity.decided', kind: subject.subjectKind, id: subject.subjectId });
    });
  }
}
