import { type Tx, newId } from '@bleibe/platform';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { FollowUp, type FollowUpKind } from './follow-up.entity';

export interface NewFollowUp {
  kind: FollowUpKind;
  dueAt: Date;
  occurrenceId?: string;
  escalationId?: string;
  personId?: string;
  /** The rating whose text waits to be read. */
  ratingId?: string;
  /** The visit whose form it came from. */
  visitId?: string;
  /** Code of what is to be done, of a `visit-action`. */
  action?: string;
  /** For aftercare alone. */
  note?: string;
}

type OfTenancy = Pick<Tenancy, 'id' | 'organisationId'>;

/** Work for a person beside the plan, in the caller's transaction. */
export const addFollowUp = (tx: Tx, tenancy: OfTenancy, task: NewFollowUp): Promise<void> =>
  addFollowUps(tx, [{ tenancy, task }]);

export async function addFollowUps(tx: Tx, added: readonly { tenancy: OfTenancy; task: NewFollowUp }[]): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map(({ tenancy: { id: tenancyId, organisationId }, task }) => ({
    id: newId(),
    tenancyId,
    organisationId,
    ...task,
    createdAt: tx.now,
  }));
  await tx.manager.createQueryBuilder().insert().into(FollowUp).values(rows).returning([]).execute();
}
