import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@bleibe/calendar';
import { Database, type Tx } from '@bleibe/platform';
import { type HouseholdFacts, HouseholdIndex } from '@bleibe/scoring';
import { householdFacts } from '@bleibe/seekers';

/** Counts may be so old; they are told with their time. */
const FRESH_FOR_MS = 10 * 60_000;
const AT_ONCE = 5_000;

interface Snapshot {
  households: HouseholdIndex;
  at: Date;
}

/** All households that look and are cleared, in memory, to count for how many a home would do; nobody is named. */
@Injectable()
export class Demand {
  private snapshot: Snapshot | null = null;
  private next: Promise<Snapshot> | null = null;

  constructor(private readonly db: Database) {}

  /** As of at most ten minutes ago, on this day. Calls at the same time share one reading. */
  async on(today: LocalDate): Promise<Snapshot> {
    const known = this.snapshot;
    const age = known ? this.db.clock.now().getTime() - known.at.getTime() : Infinity;
    if (known && age < FRESH_FOR_MS && known.households.today === today) return known;
    this.next ??= this.read(today).finally(() => (this.next = null));
    return this.next;
  }

  private async read(today: LocalDate): Promise<Snapshot> {
    this.snapshot = await this.db.asSystem(async (tx) => ({
      households: new HouseholdIndex(await readAllLooking(tx, today), today),
      at: tx.now,
    }));
    return this.snapshot;
  }
}

async function readAllLooking(tx: Tx, today: LocalDate): Promise<[id: string, facts: HouseholdFacts][]> {
  const rows = await tx.query<{ id: string }>(
    `select id from household where state = 'looking' and not held and cleared_until > $1`,
    [tx.now],
  );
  const all: [string, HouseholdFacts][] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const ids = rows.slice(at, at + AT_ONCE).map(({ id }) => id);
    // The limits of job centres come with the figures of the places.
    for (const [id, own] of await householdFacts(tx, ids, today)) all.push([id, { ...own, jobCentreLimit: null }]);
  }
  return all;
}
