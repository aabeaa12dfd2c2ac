import type { Tx } from '@bleibe/platform';
import type { ReportFacts } from '../facts';
import type { Subject } from '../subjects/subject';
import type { ReportTopic } from './report.entity';

/** What stops an offer until a person has looked. Taste and details do not: else one sentence would close any offer. */
const stopsUntilSeen: readonly ReportTopic[] = [
  'money-asked',
  'does-not-exist',
  'closeness-or-work-asked',
  'passport-kept',
  'threat',
];

/** What people have told us about this subject. */
export async function reportsOn(tx: Tx, { kind, id }: Subject): Promise<ReportFacts> {
  const [row] = await tx.query<ReportFacts>(
    `select count(*) filter (where state = 'open' and topic = any ($3))::int as "open",
            count(*) filter (where state = 'confirmed')::int as "confirmed"
       from report where subject_kind = $1 and subject_id = $2`,
    [kind, id, stopsUntilSeen],
  );
  return row ?? { open: 0, confirmed: 0 };
}
