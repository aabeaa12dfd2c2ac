import type { Tx } from '@bleibe/platform';
import type { ReportFacts } from '../facts';
import type { SubjectKind } from '../plan';
import type { ReportTopic } from './report.entity';

/** What stops an offer until a person has looked. Taste and details do not: else one sentence would close any offer. */
const stopsUntilSeen: readonly ReportTopic[] = [
  'money-asked',
  'does-not-exist',
  'closeness-or-work-asked',
  'passport-kept',
  'threat',
];

/** What people have told us about each of these subjects of one kind, by id. */
export async function reportsOn(
  tx: Tx,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReportFacts>> {
  const rows = await tx.query<ReportFacts & { id: string }>(
    `select subject.id, count(*) filter (where state = 'open' and topic = any ($3))::int as "open",
            count(*) filter (where state = 'confirmed')::int as "confirmed"
       from unnest($2::uuid[]) as subject (id)
       left join report on subject_kind = $1 and subject_id = subject.id
      group by subject.id`,
    [kind, ids, stopsUntilSeen],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
