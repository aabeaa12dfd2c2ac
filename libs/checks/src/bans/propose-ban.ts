import { Injectable } from '@nestjs/common';
import { type Actor, Database, NotFound, Refused, newId } from '@bleibe/platform';
import type { PersonSubject } from '../identity/subject-of';
import { organisationOf } from '../subjects/organisation-of';
import { Ban, type BanReason } from './ban.entity';

/** The first of two people says that somebody has to be shut out. */
@Injectable()
export class ProposeBan {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a person of another organisation @throws Refused `ban-running` */
  run(actor: Actor, subject: PersonSubject, reasonCode: BanReason, answer: string): Promise<string> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const organisationId = await organisationOf(tx, { kind: subject.subjectKind, id: subject.subjectId });
      if (organisationId === null || organisationId !== actor.organisationId) throw new NotFound();
      const running = await tx.query(
        `select 1 from ban where subject_kind = $1 and subject_id = $2 and ended_at is null`,
        [subject.subjectKind, subject.subjectId],
      );
      if (running.length > 0) throw new Refused('ban-running');
      const id = newId();
      const proposedBy = String(actor.accountId);
      await tx.insert(Ban, { id, ...subject, organisationId, reasonCode, answer, proposedBy, proposedAt: tx.now });
      tx.audit('ban-propose', subject.subjectKind, subject.subjectId, { reasonCode });
      return id;
    });
  }
}
