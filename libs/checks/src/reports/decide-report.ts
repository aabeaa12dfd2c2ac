import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refused } from '@bleibe/platform';
import { Report } from './report.entity';

export interface ReportVerdict {
  verdict: 'confirmed' | 'not-confirmed';
  /** For the desk. */
  note: string;
  /** For whoever has the code. */
  answer: string;
}

/** A person of the desk looks into a report. Confirmed, it holds its subject, and only two people lift that again. */
@Injectable()
export class DecideReport {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a report of another organisation @throws Refused `report-decided` */
  async run(actor: Actor, reportId: string, { verdict, note, answer }: ReportVerdict): Promise<void> {
    await this.db.inContext(actor, (tx) => tx.one(Report, { id: reportId }));
    return this.db.onBehalfOf(actor, async (tx) => {
      const report = await tx.lock(Report, { id: reportId });
      if (report.state !== 'open') throw new Refused('report-decided');
      await tx.query(
        `update report set state = $2, note = $3, answer = $4, decided_by = $5, decided_at = $6 where id = $1`,
        [reportId, verdict, note, answer, actor.accountId, tx.now],
      );
      tx.audit(`report-${verdict}`, 'report', reportId);
      const { subjectKind: kind, subjectId: id } = report;
      if (kind && id) await tx.publish({ name: 'report.changed', kind, id });
    });
  }
}
