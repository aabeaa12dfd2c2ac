import { type LetterKind, queueMessage } from '@bleibe/notifications';
import { type Tx, newId } from '@bleibe/platform';
import type { SubjectKind } from '../rules/plan-template';

/** How one person is reached: a letter to the own account, else a text message to the telephone. */
export interface Channel {
  accountId: string | null;
  phone: string | null;
  language: string;
  preferredHour: number | null;
  /** Another adult of the household reads there too (R18). */
  shared: boolean;
}

interface Row {
  account_id: string | null;
  phone: string | null;
  language: string | null;
  preferred_hour: number | null;
  shared: boolean;
}

/** @returns null when nothing is known through which the person could be reached alone or with others */
export async function channelOf(tx: Tx, kind: SubjectKind, personId: string): Promise<Channel | null> {
  const [row] = await tx.query<Row>(
    kind === 'landlord'
      ? `select l.account_id, null as phone, coalesce(c.language, a.language) as language, c.preferred_hour, false as shared
           from landlord l left join account a on a.id = l.account_id left join contact_preference c on c.person_id = l.id
          where l.id = $1`
      : `select case when c.safe_phone is null then p.account_id end as account_id,
                coalesce(c.safe_phone, p.phone) as phone, coalesce(c.language, a.language) as language, c.preferred_hour,
                exists (select 1 from household_person o left join contact_preference oc on oc.person_id = o.id
                         where o.household_id = p.household_id and o.id <> p.id
                           and coalesce(oc.safe_phone, o.phone) = coalesce(c.safe_phone, p.phone)) as shared
           from household_person p left join account a on a.id = p.account_id
           left join contact_preference c on c.person_id = p.id
          where p.id = $1`,
    [personId],
  );
  if (!row || (!row.account_id && !row.phone)) return null;
  const { account_id: accountId, language, preferred_hour: preferredHour } = row;
  return {
    accountId,
    phone: accountId ? null : row.phone,
    language: language ?? 'de',
    preferredHour,
    shared: !accountId && row.shared,
  };
}

export interface Telling {
  kind: LetterKind;
  ids: Record<string, string>;
  /** Telling the same person of the same occasion again changes nothing. */
  occasion: string;
  sendAfter?: Date;
}

/** Puts a message to one person into the caller's transaction; it leaves after the commit. */
export async function tellPerson(tx: Tx, personId: string, channel: Channel, telling: Telling): Promise<void> {
  if (channel.accountId) return queueMessage(tx, { accountId: channel.accountId, ...telling });
  const { kind, ids, occasion, sendAfter } = telling;
  const [fresh] = await tx.query<{ id: string }>(
    `insert into text_message (id, person_id, kind, ids, occasion, state, created_at)
     values ($1, $2, $3, $4, $5, 'queued', $6) on conflict do nothing returning id`,
    [newId(), personId, kind, JSON.stringify(ids), occasion, tx.now],
  );
  if (!fresh) return;
  await tx.addTask({ name: 'aftercare.send-text', ids: { textId: fresh.id }, runAfter: sendAfter ?? tx.now });
}

/** Takes back what has not left yet, on both channels. */
export async function dropTellings(tx: Tx, about: Record<string, string>): Promise<void> {
  for (const table of ['message', 'text_message']) {
    await tx.query(`update ${table} set state = 'dropped' where state = 'queued' and ids @> $1`, [
      JSON.stringify(about),
    ]);
  }
}
