import { type Tx, newId } from '@bleibe/platform';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { FollowUp, type FollowUpKind } from './follow-up.entity';

export interface NewFollowUp {
  kind: FollowUpKind;
  dueAt: Date;
  occurrenceId?: string;
  escalationId?: string;
  personId?: string;
}

/** Work for a person beside the plan, in the caller's transaction. */
export const addFollowUp = (
  tx: Tx,
  { id: tenancyId, organisationId }: Pick<Tenancy, 'id' | 'organisationId'>,
  task: NewFollowUp,
): Promise<void> => tx.insert(FollowUp, { id: newId(), tenancyId, organisationId, ...task, createdAt: tx.now });
