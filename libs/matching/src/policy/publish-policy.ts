import { Injectable } from '@nestjs/common';
import { type Actor, Database, Forbidden, Refused, type Tx, hasRole } from '@bleibe/platform';
import { currentPolicy } from '../candidates/current-policy';
import { StoredPolicy } from '../candidates/scoring-policy.entity';
import { PolicyDraft } from './policy-draft.entity';

/** A second person (another coordinator or the team lead) puts a tried draft into force; running proposals stay on theirs. */
@Injectable()
export class PublishPolicy {
  constructor(private readonly db: Database) {}

  /** @returns the new version */
  run(actor: Actor, draftId: string): Promise<number> {
    return this.db.inContext(actor, async (tx) => {
      const draft = await lockOpenDraft(tx, draftId);
      if (!hasRole(actor, 'coordinator', 'team-lead')) throw new Forbidden();
      if (draft.draftedBy === actor.accountId) throw new Forbidden('needs_second_person');
      if (!draft.dryRun) throw new Refused('dry-run-missing');
      // One publication at a time, so that a version never skips what another one has just changed.
      await tx.query(`select pg_advisory_xact_lock(hashtext('bleibe policy'))`);
      if ((await currentPolicy(tx)).version !== draft.baseVersion) throw new Refused('changed');

      const version = draft.baseVersion + 1;
      const { weights, priority, floors } = draft;
      await tx.insert(StoredPolicy, {
        version,
        weights,
        priority,
        floors,
        publishedAt: tx.now,
        publishedBy: String(actor.accountId),
      });
      await close(tx, draftId, 'published', version);
      tx.audit('publish-policy', 'policy-draft', draftId, { version });
      await tx.publish({ name: 'policy.published', version: String(version) });
      return version;
    });
  }
}

/** The draft is not wanted after all. */
@Injectable()
export class DiscardDraft {
  constructor(private readonly db: Database) {}

  run(actor: Actor, draftId: string): Promise<void> {
    return this.db.inContext(actor, async (tx) => {
      await lockOpenDraft(tx, draftId);
      if (!hasRole(actor, 'coordinator')) throw new Forbidden();
      await close(tx, draftId, 'discarded', null);
      tx.audit('discard-policy-draft', 'policy-draft', draftId);
    });
  }
}

async function lockOpenDraft(tx: Tx, id: string): Promise<PolicyDraft> {
  const draft = await tx.lock(PolicyDraft, { id });
  if (draft.state !== 'drafted') throw new Refused('draft-closed');
  return draft;
}

async function close(tx: Tx, id: string, state: PolicyDraft['state'], version: number | null): Promise<void> {
  await tx.query(
    `update policy_draft set state = $2, published_version = $3, closed_by = $4, closed_at = $5 where id = $1`,
    [id, state, version, tx.actor.accountId, tx.now],
  );
}
