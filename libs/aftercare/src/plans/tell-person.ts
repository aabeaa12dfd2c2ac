import { type LetterKind, queueMessages } from '@bleibe/notifications';
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
  id: string;
  account_id: string | null;
  phone: string | null;
  language: string | null;
  preferred_hour: number | null;
  shared: boolean;
}

/** @returns null when nothing is known through which the person could be reached alone or with others */
export async function channelOf(tx: Tx, kind: SubjectKind, personId: string): Promise<Channel | null> {
  return (await channelsOf(tx, [{ kind, id: personId }])).get(personId) ?? null;
}

/** By person; who cannot be reached is absent. */
export async function channelsOf(
  tx: Tx,
  people: readonly { kind: SubjectKind; id: string }[],
): Promise<Map<string, Channel>> {
  const idsOf = (landlords: boolean) =>
    people.filter(({ kind }) => (kind === 'landlord') === landlords).map(({ id }) => id);
  const rows: Row[] = [];
  if (idsOf(true).length > 0) rows.push(...(await tx.query<Row>(LANDLORDS, [idsOf(true)])));
  if (idsOf(false).length > 0) rows.push(...(await tx.query<Row>(PERSONS, [idsOf(false)])));
  const reached = rows.filter(({ account_id: accountId, phone }) => accountId !== null || phone !== null);
  return new Map(reached.map((row) => [row.id, asChannel(row)]));
}

const LANDLORDS = `
  select l.id, l.account_id, null as phone, coalesce(c.language, a.language) as language, c.preferred_hour, false as shared
    from landlord l left join account a on a.id = l.account_id left join contact_preference c on c.person_id = l.id
   where l.id = any($1)`;

const PERSONS = `
  select p.id, case when c.safe_phone is null then p.account_id end as account_id,
         coalesce(c.safe_phone, p.phone) as phone, coalesce(c.language, a.language) as language, c.preferred_hour,
         exists (select 1 from household_person o left join contact_preference oc on oc.person_id = o.id
                  where o.household_id = p.household_id and o.id <> p.id
                    and coalesce(oc.safe_phone, o.phone) = coalesce(c.safe_phone, p.phone)) as shared
    from household_person p left join account a on a.id = p.account_id
    left join contact_preference c on c.person_id = p.id
   where p.id = any($1)`;

const asChannel = ({
  account_id: accountId,
  phone,
  language,
  preferred_hour: preferredHour,
  shared,
}: Row): Channel => ({
  accountId,
  phone: accountId ? null : phone,
  language: language ?? 'de',
  preferredHour,
  shared: !accountId && shared,
});

export interface Telling {
  kind: LetterKind;
  ids: Record<string, string>;
  /** Telling the same person of the same occasion again changes nothing. */
  occasion: string;
  sendAfter?: Date;
}

export interface ToldPerson extends Telling {
  personId: string;
  channel: Channel;
}

/** Puts a message to one person into the caller's transaction; it leaves after the commit. */
export const tellPerson = (tx: Tx, personId: string, channel: Channel, telling: Telling): Promise<void> =>
  tellPersons(tx, [{ personId, channel, ...telling }]);

export async function tellPersons(tx: Tx, tellings: readonly ToldPerson[]): Promise<void> {
  const letters = tellings.flatMap(({ channel: { accountId }, kind, ids, occasion, sendAfter }) =>
    accountId ? [{ accountId, kind, ids, occasion, ...(sendAfter && { sendAfter }) }] : [],
  );
  await queueMessages(tx, letters);

  const texts = tellings
    .filter(({ channel }) => !channel.accountId)
    .map((telling) => ({ ...telling, id: newId(), runAfter: telling.sendAfter ?? tx.now }));
  if (texts.length === 0) return;
  const fresh = await tx.query<{ id: string }>(
    `insert into text_message (id, person_id, kind, ids, occasion, state, created_at)
     select id, person_id, kind, ids::jsonb, occasion, 'queued', $6
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[]) as t (id, person_id, kind, ids, occasion)
     on conflict do nothing returning id`,
    [
      texts.map(({ id }) => id),
      texts.map(({ personId }) => personId),
      texts.map(({ kind }) => kind),
      texts.map(({ ids }) => JSON.stringify(ids)),
      texts.map(({ occasion }) => occasion),
      tx.now,
    ],
  );
  const isFresh = new Set(fresh.map(({ id }) => id));
  await tx.addTasks(
    texts
      .filter(({ id }) => isFresh.has(id))
      .map(({ id: textId, runAfter }) => ({ name: 'aftercare.send-text', ids: { textId }, runAfter })),
  );
}

/** Takes back what has not left yet, on both channels. */
export async function dropTellings(tx: Tx, about: Record<string, string>): Promise<void> {
  for (const table of ['message', 'text_message']) {
    await tx.query(`update ${table} set state = 'dropped' where state = 'queued' and ids @> $1`, [
      JSON.stringify(about),
    ]);
  }
}
