import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { Finding } from '../finding';
import { currentFindings } from './current-findings';
import type { Subject } from './subject';

/** What the checks of an own listing, profile or household have found; empty for everybody else. */
@Injectable()
export class SeeFindings {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, subject: Subject): Promise<Finding[]> {
    const findings = await this.db.inContext(actor, (tx) => currentFindings(tx, subject));
    return findings.map(withoutOthers);
  }
}

/** Which offer of somebody else it was is for the desk; the person concerned learns that there is one. */
const withoutOthers = (finding: Finding): Finding =>
  finding.code === 'text-like-another' ? { ...finding, values: { ...finding.values, otherListing: '' } } : finding;
