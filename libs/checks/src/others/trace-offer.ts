import type { Secrets, Tx } from '@bleibe/platform';
import type { Listing } from '@bleibe/listings';
import { type ContactKey, contactKeysIn, mailKey } from '../contacts/contact-keys';
import { sketchOf } from './likeness';
import type { OfferTrace } from './offer-trace.entity';

/** Keyed, so that nobody can try out all numbers against a copy of the database; the key is not in it. */
const markOf = (secrets: Secrets, key: ContactKey) => secrets.token('contact-mark', key);

/** Keeps what this offer can be compared by, in place of what was kept of its earlier text. */
export async function traceOffer(tx: Tx, secrets: Secrets, listing: Listing): Promise<OfferTrace> {
  const { id: listingId, landlordId, description } = listing;
  const [account] = await tx.query<{ email: string }>(
    `select a.email from account a join landlord l on l.account_id = a.id where l.id = $1`,
    [landlordId],
  );
  const keys = contactKeysIn(description);
  const contacts = keys.filter((key) => !key.startsWith('iban:'));
  if (account) contacts.push(mailKey(account.email));
  const trace: OfferTrace = {
    listingId,
    landlordId,
    sketch: sketchOf(description),
    contactMarks: [...new Set(contacts.map((key) => markOf(secrets, key)))],
    accountMarks: keys.filter((key) => key.startsWith('iban:')).map((key) => markOf(secrets, key)),
    tracedAt: tx.now,
  };
  await tx.query(
    `insert into offer_trace (listing_id, landlord_id, sketch, contact_marks, account_marks, traced_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (listing_id) do update
       set sketch = excluded.sketch, contact_marks = excluded.contact_marks,
           account_marks = excluded.account_marks, traced_at = excluded.traced_at`,
    [listingId, landlordId, trace.sketch, trace.contactMarks, trace.accountMarks, trace.tracedAt],
  );
  return trace;
}
