import { type Tx, newId } from '@bleibe/platform';
import { ConsentEntry, type ConsentPurpose } from './consent-entry.entity';

type NewConsent = Pick<ConsentEntry, 'subjectKind' | 'subjectId' | 'purpose' | 'given' | 'language' | 'mode'>;

/** Version of the consent texts in `libs/words`; rises with every change of their meaning. */
const TEXT_VERSION = '2026-11-25';

export const recordConsent = (tx: Tx, consent: NewConsent): Promise<void> =>
  tx.insert(ConsentEntry, {
    ...consent,
    id: newId(),
    textVersion: TEXT_VERSION,
    recordedBy: tx.actor.accountId,
    recordedAt: tx.now,
  });

/** The subjects among `subjectIds` whose latest word on this purpose is yes; of two of the same instant the no counts. */
export async function whoConsents(tx: Tx, purpose: ConsentPurpose, subjectIds: string[]): Promise<Set<string>> {
  const rows = await tx.query<{ subject_id: string }>(
    `select subject_id from (
       select distinct on (subject_id) subject_id, given from consent_entry
        where purpose = $1 and subject_id = any($2) order by subject_id, recorded_at desc, given) latest
      where given`,
    [purpose, subjectIds],
  );
  return new Set(rows.map((row) => row.subject_id));
}
