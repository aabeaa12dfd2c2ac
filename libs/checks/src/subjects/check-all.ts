import { NotFound, type Secrets, type Tx } from '@bleibe/platform';
import type { AssessedFindings } from '../assess';
import type { Finding } from '../finding';
import { checks } from '../rules/all-checks';
import { assessSubjects } from './assess-subject';
import { type Examined, keepFindings } from './keep-findings';
import { factsOfListings } from './listing-facts';
import { lockSubjects } from './lock-subjects';
import { personFacts } from './person-facts';
import type { Subject } from './subject';

/**
 * Locks the subjects, looks at their present facts, and keeps and adds up what all checks find. Facts are read after the
 * lock, so that the newest inputs count however many runs were asked for.
 * @returns by id; without those that do not exist (any more)
 */
export async function checkAll(
  tx: Tx,
  secrets: Secrets,
  wanted: readonly Subject[],
): Promise<Map<string, AssessedFindings>> {
  const subjects = await lockSubjects(tx, wanted);
  const listings = subjects.filter(({ kind }) => kind === 'listing').map(({ id }) => id);
  const facts = await factsOfListings(tx, secrets, listings);
  const examined: Examined[] = [];
  for (const subject of subjects) {
    const { kind, id } = subject;
    const findings: Finding[] = [];
    if (kind === 'listing') {
      const ofListing = facts.get(id);
      // Without its facts what was found earlier would go on counting.
      if (!ofListing) throw new NotFound();
      for (const check of checks) if (check.subject === 'listing') findings.push(check.examine(ofListing));
    } else {
      const ofPerson = await personFacts(tx, { kind, id });
      for (const check of checks) if (check.subject === 'person') findings.push(check.examine(ofPerson));
    }
    examined.push({ subject, findings });
  }
  await keepFindings(tx, examined);
  return assessSubjects(tx, subjects);
}
