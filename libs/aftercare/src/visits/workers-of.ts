import type { LocalDate } from '@bleibe/calendar';
import type { Tx } from '@bleibe/platform';
import type { WorkerFacts } from '../rules/cover-absence';

interface ProfileRow {
  id: string;
  languages: string[];
  gender: 'woman' | 'man' | null;
  areas: string[];
  from_hour: number;
  until_hour: number;
}

/** Facts of everybody who visits for an organisation; who has no profile is not offered by a rule. */
export async function workersOf(tx: Tx, organisationId: string): Promise<WorkerFacts[]> {
  const rows = await tx.query<ProfileRow>(
    `select account_id as id, languages, gender, areas, from_hour, until_hour from worker_profile
      where organisation_id = $1 order by account_id`,
    [organisationId],
  );
  const workers: WorkerFacts[] = [];
  for (const { id, languages, gender, areas, from_hour: fromHour, until_hour: untilHour } of rows) {
    const absences = await tx.query<{ fromOn: LocalDate; untilOn: LocalDate }>(
      `select from_on::text as "fromOn", until_on::text as "untilOn" from worker_absence where account_id = $1`,
      [id],
    );
    const busy = await tx.query<{ starts_at: Date }>(
      `select starts_at from appointment where $1 in (worker_id, second_worker_id) and state in ('offered', 'confirmed') and starts_at >= $2`,
      [id, tx.now],
    );
    const busyAt = busy.map(({ starts_at: startsAt }) => startsAt);
    workers.push({ id, languages, gender, areas, fromHour, untilHour, absences, busyAt });
  }
  return workers;
}
