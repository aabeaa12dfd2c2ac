import { Injectable } from '@nestjs/common';
import { type Actor, Database, Secrets } from '@bleibe/platform';
import { checkAll } from './check-all';
import type { Subject } from './subject';

/** As `CheckSubject`, for many at once, in one transaction: whatever is the same for all is asked once. */
@Injectable()
export class CheckSubjects {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  async run(actor: Actor, subjects: readonly Subject[]): Promise<void> {
    await this.db.inContext(actor, (tx) => checkAll(tx, this.secrets, subjects));
  }
}
