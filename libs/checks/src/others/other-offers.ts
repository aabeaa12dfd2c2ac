import { type Listing, UnitLocation } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import { In } from 'typeorm';
import type { OtherOffers } from '../facts';
import { percentAlike, sequencesIn } from './likeness';
import { plainStreet } from './plain-street';

/** Older traces say nothing about who offers what today. */
const TRACES_COUNT_DAYS = 365;
/** So many texts that share most marks are compared word by word. */
const MOST_TEXTS = 20;

/**
 * What other offers show about these, by the id of the listing. Only offers that were handed in leave a trace; these have
 * left theirs already, so that two copies that are looked at together are seen from both sides.
 */
export async function otherOffers(tx: Tx, listings: readonly Listing[]): Promise<Map<string, OtherOffers>> {
  const since = new Date(tx.now.getTime() - TRACES_COUNT_DAYS * 86_400_000);
  const texts = await likestTexts(tx, listings, since);
  const homes = await sameHomes(tx, listings);
  const photos = await photosOfOthers(tx, listings);
  const marks = await landlordsWithSameMarks(tx, listings, since);
  return new Map(
    listings.map(({ id }) => [
      id,
      {
        likestText: texts.get(id) ?? null,
        sameHome: homes.get(id) ?? { ofOthers: 0, ofSameLandlord: 0 },
        photos: photos.get(id) ?? { own: 0, usedByOthers: 0, fewestBits: 64 },
        contactOfOthers: marks.get(id)?.contacts ?? 0,
        accountOfOthers: marks.get(id)?.accounts ?? 0,
      },
    ]),
  );
}

const idsOf = (listings: readonly Listing[]) => listings.map(({ id }) => id);

async function likestTexts(
  tx: Tx,
  listings: readonly Listing[],
  since: Date,
): Promise<Map<string, NonNullable<OtherOffers['likestText']>>> {
  const candidates = await tx.query<{ of: string; id: string; description: string }>(
    `select own.listing_id as "of", other.id, other.description
       from offer_trace own
      cross join lateral (
        select listing.id, listing.description
          from offer_trace trace join listing on listing.id = trace.listing_id
         where trace.sketch && own.sketch and trace.landlord_id <> own.landlord_id and trace.traced_at > $2
         order by (select count(*) from unnest(trace.sketch) mark where mark = any (own.sketch)) desc, listing.id
         limit $3) other
      where own.listing_id = any ($1)`,
    [idsOf(listings), since, MOST_TEXTS],
  );
  const texts = new Map(listings.map(({ id, description }) => [id, description]));
  // One text is a candidate of many when copies come in a wave; reading it is the slow part.
  const read = new Map<string, Set<string>>();
  const sequencesOf = (id: string, text: string) => {
    const sequences = read.get(id) ?? sequencesIn(text);
    read.set(id, sequences);
    return sequences;
  };
  const likest = new Map<string, NonNullable<OtherOffers['likestText']>>();
  for (const { of, id, description } of candidates) {
    const percent = percentAlike(sequencesOf(of, texts.get(of) ?? ''), sequencesOf(id, description));
    if (percent > (likest.get(of)?.percentAlike ?? -1)) likest.set(of, { listingId: id, percentAlike: percent });
  }
  return likest;
}

/** Offers of like size and floor in the same postal code are few; their streets are compared as people write them. */
async function sameHomes(tx: Tx, listings: readonly Listing[]): Promise<Map<string, OtherOffers['sameHome']>> {
  const own = await tx.manager.findBy(UnitLocation, { listingId: In(idsOf(listings)) });
  const rows = await tx.query<{ of: string; isSameLandlord: boolean; street: string; number: string }>(
    `select own.id as "of", l.landlord_id = own.landlord_id as "isSameLandlord", u.street, u.house_number as number
       from listing own
       join listing l on l.id <> own.id and l.plz = own.plz and l.area = own.area
                     and l.floor is not distinct from own.floor and l.kind = own.kind
       join unit_location u on u.listing_id = l.id
      where own.id = any ($1) and l.state in ('submitted', 'cleared', 'held')`,
    [idsOf(listings)],
  );
  const address = (street: string, number: string) =>
    `${plainStreet(street)} ${plainStreet(number).replaceAll(' ', '')}`;
  const addresses = new Map(own.map(({ listingId, street, houseNumber }) => [listingId, address(street, houseNumber)]));
  const homes = new Map<string, OtherOffers['sameHome']>();
  for (const { of, isSameLandlord, street, number } of rows) {
    if (address(street, number) !== addresses.get(of)) continue;
    const { ofOthers, ofSameLandlord } = homes.get(of) ?? { ofOthers: 0, ofSameLandlord: 0 };
    homes.set(
      of,
      isSameLandlord ? { ofOthers, ofSameLandlord: ofSameLandlord + 1 } : { ofOthers: ofOthers + 1, ofSameLandlord },
    );
  }
  return homes;
}

/** Up to so many of 64 bits two pictures may differ and still be one: measured with `npm run -s bench -- photos`. */
const SAME_PICTURE_BITS = 12;

/** Also removed pictures of others count: a stolen one is often taken down before the copy goes up. */
async function photosOfOthers(tx: Tx, listings: readonly Listing[]): Promise<Map<string, OtherOffers['photos']>> {
  const rows = await tx.query<{ of: string } & OtherOffers['photos']>(
    `with own as (
            select listing_id, landlord_id, hash, mirror_hash
              from listing_photo join listing on listing.id = listing_id
             where listing_id = any ($1) and removed_at is null),
          pairs as (
            select own.listing_id, own.hash, least(${bitsBetween('own.hash')}, ${bitsBetween('own.mirror_hash')}) as bits
              from own, listing_photo other join listing l on l.id = other.listing_id
             where l.landlord_id <> own.landlord_id)
     select counted.listing_id as "of", counted.own,
            count(distinct pairs.hash) filter (where bits <= $2)::int as "usedByOthers",
            coalesce(min(bits), 64)::int as "fewestBits"
       from (select listing_id, count(*)::int as own from own group by listing_id) counted
       left join pairs on pairs.listing_id = counted.listing_id
      group by counted.listing_id, counted.own`,
    [idsOf(listings), SAME_PICTURE_BITS],
  );
  return new Map(rows.map(({ of, ...photos }) => [of, photos]));
}

const bitsBetween = (hash: string) => `bit_count(('x' || ${hash})::bit(64) # ('x' || other.hash)::bit(64))`;

/** How many other landlords' traces name the same contact or account. */
async function landlordsWithSameMarks(tx: Tx, listings: readonly Listing[], since: Date) {
  const landlordsWith = (column: 'contact_marks' | 'account_marks') =>
    `(select count(distinct landlord_id)::int from offer_trace trace
       where trace.${column} && own.${column} and trace.landlord_id <> own.landlord_id and trace.traced_at > $2)`;
  const rows = await tx.query<{ of: string; contacts: number; accounts: number }>(
    `select own.listing_id as "of", ${landlordsWith('contact_marks')} as contacts,
            ${landlordsWith('account_marks')} as accounts
       from offer_trace own where own.listing_id = any ($1)`,
    [idsOf(listings), since],
  );
  return new Map(rows.map(({ of, ...counts }) => [of, counts]));
}
