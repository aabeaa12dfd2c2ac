import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@bleibe/platform';
import type { MatchingPolicy } from '@bleibe/scoring';
import { currentPolicy } from '../candidates/current-policy';
import { PolicyDraft } from './policy-draft.entity';

const MOST_DRAFTS = 20;

/** The version in force, and the drafts of the organisation, newest first. */
@Injectable()
export class SeePolicy {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<{ policy: MatchingPolicy; drafts: PolicyDraft[] }> {
    return this.db.inContext(actor, async (tx) => ({
      policy: await currentPolicy(tx),
      drafts: await tx.manager.find(PolicyDraft, { order: { draftedAt: 'DESC', id: 'ASC' }, take: MOST_DRAFTS }),
    }));
  }

  draft(actor: Actor, id: string): Promise<PolicyDraft> {
    return this.db.inContext(actor, (tx) => tx.one(PolicyDraft, { id }));
  }
}
