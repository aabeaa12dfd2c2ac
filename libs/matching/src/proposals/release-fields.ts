import type { HouseholdField, LandlordField, Stage } from '@bleibe/disclosure';
import { type Tx, newId } from '@bleibe/platform';
import type { Party } from './proposal-moves';
import { Release } from './release.entity';

type Field = HouseholdField | LandlordField;

/** What each side learns of the other when a stage is reached; the stages are those of disclosure-matrix 3 and 4. */
const releasedAt: Partial<Record<Stage, Record<Party, readonly Field[]>>> = {
  M4: {
    household: ['landlordFirstName', 'companyName', 'streetAndNumber', 'exactPoint'],
    landlord: ['firstName', 'languages'],
  },
  M5: { household: ['landlordSurname'], landlord: ['viewingDate', 'viewingPersons'] },
  M6: { household: [], landlord: ['surname'] },
};

/** Writes the release rows of a stage; rows that are there already stay as they are. */
export async function releaseFields(tx: Tx, proposalId: string, stage: Stage): Promise<void> {
  const fields = releasedAt[stage];
  if (!fields) return;
  for (const toParty of ['household', 'landlord'] as const) {
    for (const field of fields[toParty]) {
      const valid = await tx.query(
        `select 1 from release where proposal_id = $1 and field = $2 and to_party = $3 and withdrawn_at is null`,
        [proposalId, field, toParty],
      );
      if (valid.length > 0) continue;
      await tx.insert(Release, { id: newId(), proposalId, field, toParty, stage, grantedAt: tx.now });
      tx.audit('release', 'proposal', proposalId, { field, toParty });
    }
  }
}
