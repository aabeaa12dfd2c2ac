import { GERMANY, type LocalDate, localDateOf } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import type { CheckCode, Finding } from '../finding';
import { StoredFinding } from './finding.entity';
import { forPeople, isSnoozable } from './liftable';
import type { Subject } from './subject';

/** A finding with what the database knows of it. */
export type CurrentFinding = Finding & Pick<StoredFinding, 'id' | 'digest' | 'liftedByReview'>;

/** The findings that count now: the newest of each check; what people have lifted is told, but stops nothing. */
export async function currentFindings(tx: Tx, subject: Subject): Promise<CurrentFinding[]> {
  return (await currentFindingsOf(tx, [subject])).get(subject.id) ?? [];
}

/** The same for many subjects, by id; empty for a subject nothing was found about yet. */
export async function currentFindingsOf(tx: Tx, subjects: readonly Subject[]): Promise<Map<string, CurrentFinding[]>> {
  const findings = new Map<string, CurrentFinding[]>(subjects.map(({ id }) => [id, []]));
  const of = kindsAndIds(subjects);
  const rows = await tx.manager
    .createQueryBuilder(StoredFinding, 'finding')
    .where('finding.subjectKind = any(:kinds) and finding.subjectId = any(:ids) and finding.supersededAt is null', of)
    .orderBy('finding.checkCode')
    .getMany();
  const snoozes = await tx.query<Snoozed>(
    `select subject.id as "subjectId", check_code as "check", until::text
       from unnest($1::text[], $2::uuid[]) as subject (kind, id)
      cross join lateral snoozed_checks(subject.kind, subject.id, $3)`,
    [of.kinds, of.ids, localDateOf(tx.now, GERMANY)],
  );
  for (const row of rows) {
    const snooze = snoozes.find(({ subjectId, check }) => subjectId === row.subjectId && check === row.checkCode);
    findings.get(row.subjectId)?.push(silenced(asFinding(row), snooze?.until));
  }
  return findings;
}

/** As the database takes a list of subjects. */
export const kindsAndIds = (subjects: readonly Subject[]) => ({
  kinds: subjects.map(({ kind }) => kind),
  ids: subjects.map(({ id }) => id),
});

/** By which a review knows what it is about. */
export const digestsOf = (findings: readonly CurrentFinding[]): string[] => findings.map(({ digest }) => digest).sort();

/** What people have to look at now; what they have lifted they need not look at again. */
export const openForPeople = (findings: readonly CurrentFinding[]): CurrentFinding[] =>
  forPeople(findings.filter(({ liftedByReview }) => liftedByReview === null));

const asFinding = (row: StoredFinding): CurrentFinding =>
  ({
    id: row.id,
    digest: row.digest,
    liftedByReview: row.liftedByReview,
    check: row.checkCode,
    result: row.liftedByReview ? 'info' : row.result,
    code: row.code,
    values: row.values,
    source: row.source,
    sourceDate: row.sourceDate,
    paragraph: row.paragraph,
    ruleVersion: row.ruleVersion,
    points: row.liftedByReview ? 0 : row.points,
    validUntil: row.validUntil,
  }) as CurrentFinding;

interface Snoozed {
  subjectId: string;
  check: CheckCode;
  until: LocalDate;
}

/** What is silenced today is told, stops nothing, and counts no longer than its last silent day. */
function silenced(finding: CurrentFinding, until: LocalDate | undefined): CurrentFinding {
  if (!until || !isSnoozable(finding)) return finding;
  const validUntil = finding.validUntil !== null && finding.validUntil < until ? finding.validUntil : until;
  return { ...finding, result: 'info', points: 0, validUntil };
}
