import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import { Report } from './report.entity';

/** So many decided ones are shown beside the open ones. */
const MOST_SHOWN = 100;

/** What people have told us: open reports first, the oldest first. For the desk alone. */
@Injectable()
export class SeeReports {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<Report[]> {
    return this.db.inContext(actor, (tx) =>
      tx.manager
        .createQueryBuilder(Report, 'report')
        .orderBy(`report.state = 'open'`, 'DESC')
        .addOrderBy('report.receivedAt')
        .addOrderBy('report.id')
        .limit(MOST_SHOWN)
        .getMany(),
    );
  }

  one(actor: Actor, id: string): Promise<Report> {
    return this.db.inContext(actor, (tx) => tx.one(Report, { id }));
  }
}
