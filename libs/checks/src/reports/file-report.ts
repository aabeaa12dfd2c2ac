import { Injectable } from '@nestjs/common';
import { Database, countTry, newId } from '@bleibe/platform';
import { organisationOf } from '../subjects/organisation-of';
import type { Subject } from '../subjects/subject';
import { hashOfReportCode, newReportCode } from './report-code';
import { Report, type ReportTopic } from './report.entity';

const MINUTES = 60;
/** From all people together; more than this is no longer people. */
const MOST_IN_ALL = 120;
const MOST_PER_SUBJECT = 5;

/** Anybody tells us what is wrong with a home or a person, without a name and without signing in. */
@Injectable()
export class FileReport {
  constructor(private readonly db: Database) {}

  /**
   * @param about a home, a landlord, a household; one that is not there is answered alike
   * @returns the code to ask with; it is told once and stored only as a hash
   * @throws TooMany
   */
  async run(about: Subject | null, topic: ReportTopic, text: string): Promise<string> {
    await countTry(this.db, 'report', MOST_IN_ALL, MINUTES);
    if (about) await countTry(this.db, `report ${about.kind} ${about.id}`, MOST_PER_SUBJECT, MINUTES);

    const code = newReportCode();
    await this.db.asSystem(async (tx) => {
      const organisationId = about && (await organisationOf(tx, about));
      const subject = organisationId ? about : null;
      await tx.insert(Report, {
        id: newId(),
        subjectKind: subject?.kind ?? null,
        subjectId: subject?.id ?? null,
        organisationId,
        topic,
        text,
        codeHash: hashOfReportCode(code),
        state: 'open',
        receivedAt: tx.now,
      });
      if (subject) await tx.publish({ name: 'report.changed', kind: subject.kind, id: subject.id });
    });
    return code;
  }
}
