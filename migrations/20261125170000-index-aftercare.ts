import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the schedule and every answer ask for, without reading whole tables. Found by the year of 500 tenancies. */
export class IndexAftercare20261125170000 implements MigrationInterface {
  name = 'IndexAftercare20261125170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index occurrence_shared on occurrence (shares_with) where shares_with is not null`);
    await runner.query(`create index follow_up_occurrence on follow_up (occurrence_id) where done_at is null`);
    await runner.query(
      `create index escalation_deadline on escalation (deadline_at) where state = 'open' and breached_at is null`,
    );
    await runner.query(`create index escalation_signal_answer on escalation_signal (answer_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop index occurrence_shared, follow_up_occurrence, escalation_deadline,
                  escalation_signal_answer`,
    );
  }
}
