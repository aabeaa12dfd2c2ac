import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { Finding } from '../finding';
import { currentFindings } from './assess-subject';
import type { Subject } from './subject';

/** What the checks of an own listing, profile or household have found; empty for everybody else. */
@Injectable()
export class SeeFindings {
  constructor(private readonly db: Database) {}

  run(actor: Actor, subject: Subject): Promise<Finding[]> {
    return this.db.inContext(actor, (tx) => currentFindings(tx, subject));
  }
}
