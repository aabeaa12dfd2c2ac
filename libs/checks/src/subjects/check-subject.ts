import { Injectable } from '@nestjs/common';
import { type Actor, Database, Secrets } from '@bleibe/platform';
import type { Verdict } from '../assess';
import { checkAll } from './check-all';
import type { Subject } from './subject';

/** Goes through all checks of a subject, keeps what they find, and says whether it is clear. Repeating it is harmless. */
@Injectable()
export class CheckSubject {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** @returns null when there is no such subject (any more) */
  async run(actor: Actor, subject: Subject): Promise<Verdict | null> {
    const sums = await this.db.inContext(actor, (tx) => checkAll(tx, this.secrets, [subject]));
    return sums.get(subject.id)?.verdict ?? null;
  }
}
