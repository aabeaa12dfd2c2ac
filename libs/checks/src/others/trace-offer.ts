import type { Secrets, Tx } from '@bleibe/platform';
import type { Listing } from '@bleibe/listings';
import { type ContactKey, contactKeysIn, mailKey } from '../contacts/contact-keys';
import { sketchOf } from './likeness';

/** Keyed, so that nobody can try out all numbers against a copy of the database; the key is not in it. */
const markOf = (secrets: Secrets, key: ContactKey) => secrets.token('contact-mark', key);

/** Keeps what these offers can be compared by, in place of what was kept of their earlier texts. */
export async function traceOffers(tx: Tx, secrets: Secrets, listings: readonly Listing[]): Promise<void> {
  const accounts = await tx.query<{ landlordId: string; email: string }>(
    `select l.id as "landlordId", a.email from account a join landlord l on l.account_id = a.id where l.id = any($1)`,
    [listings.map(({ landlordId }) => landlordId)],
  );
  const emails = new Map(accounts.map(({ landlordId, email }) => [landlordId, email]));
  const traces = listings.map(({ id, landlordId, description }) => {
    const keys = contactKeysIn(description);
    const contacts = keys.filter((key) => !key.startsWith('iban:'));
    const email = emails.get(landlordId);
    if (email !== undefined) contacts.push(mailKey(email));
    return {
      id,
      landlord: landlordId,
      sketch: sketchOf(description),
      contacts: [...new Set(contacts.map((key) => markOf(secrets, key)))],
      accounts: keys.filter((key) => key.startsWith('iban:')).map((key) => markOf(secrets, key)),
    };
  });
  await tx.query(
    `insert into offer_trace (listing_id, landlord_id, sketch, contact_marks, account_marks, traced_at)
     select id, landlord, ${arrayFrom('sketch', 'int')}, ${arrayFrom('contacts', 'text')},
            ${arrayFrom('accounts', 'text')}, $2
       from jsonb_to_recordset($1::jsonb)
         as trace (id uuid, landlord uuid, sketch jsonb, contacts jsonb, accounts jsonb)
      order by id
     on conflict (listing_id) do update
       set sketch = excluded.sketch, contact_marks = excluded.contact_marks,
           account_marks = excluded.account_marks, traced_at = excluded.traced_at`,
    [JSON.stringify(traces), tx.now],
  );
}

/** An array of arrays has to have equal lengths in SQL, so they travel as JSON; their order is kept. */
const arrayFrom = (column: string, type: 'int' | 'text') =>
  `array(select item::${type} from jsonb_array_elements_text(${column}) with ordinality as list (item, nth) order by nth)`;
