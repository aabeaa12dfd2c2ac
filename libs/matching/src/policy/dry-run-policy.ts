import { Injectable } from '@nestjs/common';
import { GERMANY, addMonths, localDateOf, startOfDay } from '@bleibe/calendar';
import { type Actor, Database } from '@bleibe/platform';
import { currentPolicy } from '../candidates/current-policy';
import { playInThread } from './dry-run-thread';
import { type MarketSnapshot, marketAt } from './market-snapshot';
import { type DryRun, PolicyDraft } from './policy-draft.entity';

/** How many ends of months are played again. */
export const MONTHS_REPLAYED = 3;

/** Plays a draft on the market of today and on those of past months. Nothing of it reaches anybody. */
@Injectable()
export class DryRunPolicy {
  constructor(private readonly db: Database) {}

  async run(actor: Actor, draftId: string): Promise<void> {
    const { draft, before, markets } = await this.db.inContext(actor, async (tx) => {
      const draft = await tx.one(PolicyDraft, { id: draftId });
      if (draft.state !== 'drafted' || draft.dryRun) return { draft: null, before: null, markets: [] };
      const markets: MarketSnapshot[] = [];
      for (const at of momentsBefore(tx.now)) markets.push(await marketAt(tx, at, draft.organisationId));
      return { draft, before: await currentPolicy(tx), markets };
    });
    if (!draft || !before) return;

    // Outside of any transaction, because it may take a while.
    const { weights, priority, floors } = draft;
    const after = { version: draft.baseVersion + 1, weights, priority, floors };
    const [present, ...past] = await playInThread({ markets, policies: { before, after } });
    if (!present) return;
    const months = past.map((effect, at) => ({ on: markets[at + 1]?.on ?? '', effect }));
    await this.keep(actor, draftId, { presentOn: markets[0]?.on ?? '', present, months });
  }

  private keep(actor: Actor, draftId: string, dryRun: DryRun): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await tx.query(`update policy_draft set dry_run = $2, tried_at = $3 where id = $1 and dry_run is null`, [
        draftId,
        JSON.stringify(dryRun),
        tx.now,
      ]);
    });
  }
}

/** Now, and the ends of the months before, newest first. */
function momentsBefore(now: Date): Date[] {
  const firstOfMonth = `${localDateOf(now, GERMANY).slice(0, 8)}01`;
  const ends = Array.from({ length: MONTHS_REPLAYED }, (_, at) => addMonths(firstOfMonth, -at));
  return [now, ...ends.map((day) => new Date(startOfDay(day, GERMANY).getTime() - 1))];
}
