import { Injectable } from '@nestjs/common';
import { Database, NotFound, countTry } from '@bleibe/platform';
import { hashOfReportCode } from './report-code';
import { Report, type ReportState } from './report.entity';

const MINUTES = 10;
const MOST_TRIES = 200;

export interface FollowedReport {
  state: ReportState;
  receivedAt: Date;
  decidedAt: Date | null;
  answer: string | null;
}

/** Whoever has the code learns what has become of the report; the report itself is not shown again. */
@Injectable()
export class FollowReport {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for a code that is none @throws TooMany */
  async run(code: string): Promise<FollowedReport> {
    await countTry(this.db, 'report-code', MOST_TRIES, MINUTES);
    return this.db.asSystem(async (tx) => {
      const report = await tx.manager.findOneBy(Report, { codeHash: hashOfReportCode(code) });
      if (!report) throw new NotFound();
      const { state, receivedAt, decidedAt, answer } = report;
      return { state, receivedAt, decidedAt, answer };
    });
  }
}
