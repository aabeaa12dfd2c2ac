import { type Listing, UnitLocation } from '@bleibe/listings';
import type { Tx } from '@bleibe/platform';
import type { OtherOffers } from '../facts';
import { percentAlike } from './likeness';
import type { OfferTrace } from './offer-trace.entity';
import { plainStreet } from './plain-street';

/** Older traces say nothing about who offers what today. */
const TRACES_COUNT_DAYS = 365;
/** So many texts that share most marks are compared word by word. */
const MOST_TEXTS = 20;

/** What other offers show about this one. Only offers that were handed in leave a trace. */
export async function otherOffers(tx: Tx, listing: Listing, trace: OfferTrace): Promise<OtherOffers> {
  const since = new Date(tx.now.getTime() - TRACES_COUNT_DAYS * 86_400_000);
  return {
    likestText: await likestText(tx, listing, trace, since),
    sameHome: await sameHome(tx, listing),
    photos: await photosOfOthers(tx, listing),
    contactOfOthers: await landlordsWith(tx, 'contact_marks', trace.contactMarks, trace.landlordId, since),
    accountOfOthers: await landlordsWith(tx, 'account_marks', trace.accountMarks, trace.landlordId, since),
  };
}

async function likestText(
  tx: Tx,
  { description }: Listing,
  { landlordId, sketch }: OfferTrace,
  since: Date,
): Promise<OtherOffers['likestText']> {
  if (sketch.length === 0) return null;
  const candidates = await tx.query<{ id: string; description: string }>(
    `select listing.id, listing.description
       from offer_trace trace join listing on listing.id = trace.listing_id
      where trace.sketch && $1::int[] and trace.landlord_id <> $2 and trace.traced_at > $3
      order by (select count(*) from unnest(trace.sketch) mark where mark = any ($1::int[])) desc, listing.id
      limit $4`,
    [sketch, landlordId, since, MOST_TEXTS],
  );
  const compared = candidates.map(({ id, description: text }) => ({
    listingId: id,
    percentAlike: percentAlike(description, text),
  }));
  return compared.toSorted((a, b) => b.percentAlike - a.percentAlike)[0] ?? null;
}

/** Offers of like size and floor in the same postal code are few; their streets are compared as people write them. */
async function sameHome(tx: Tx, listing: Listing): Promise<OtherOffers['sameHome']> {
  const own = await tx.manager.findOneBy(UnitLocation, { listingId: listing.id });
  if (!own) return { ofOthers: 0, ofSameLandlord: 0 };
  const rows = await tx.query<{ landlord: string; street: string; number: string }>(
    `select l.landlord_id as landlord, u.street, u.house_number as number
       from listing l join unit_location u on u.listing_id = l.id
      where l.id <> $1 and l.plz = $2 and l.area = $3 and l.floor is not distinct from $4 and l.kind = $5
        and l.state in ('submitted', 'cleared', 'held')`,
    [listing.id, listing.plz, listing.area, listing.floor, listing.kind],
  );
  const address = (street: string, number: string) =>
    `${plainStreet(street)} ${plainStreet(number).replaceAll(' ', '')}`;
  const here = address(own.street, own.houseNumber);
  const same = rows.filter(({ street, number }) => address(street, number) === here);
  const ofOthers = same.filter(({ landlord }) => landlord !== listing.landlordId).length;
  return { ofOthers, ofSameLandlord: same.length - ofOthers };
}

/** Up to so many of 64 bits two pictures may differ and still be one: measured with `npm run -s bench -- photos`. */
const SAME_PICTURE_BITS = 12;

/** Also removed pictures of others count: a stolen one is often taken down before the copy goes up. */
async function photosOfOthers(tx: Tx, { id, landlordId }: Listing): Promise<OtherOffers['photos']> {
  const [row] = await tx.query<OtherOffers['photos']>(
    `with own as (select hash, mirror_hash from listing_photo where listing_id = $1 and removed_at is null),
          pairs as (
            select own.hash as own, least(${bitsBetween('own.hash')}, ${bitsBetween('own.mirror_hash')}) as bits
              from own, listing_photo other join listing l on l.id = other.listing_id
             where l.landlord_id <> $2)
     select (select count(*)::int from own) as "own",
            count(distinct own) filter (where bits <= $3)::int as "usedByOthers",
            coalesce(min(bits), 64)::int as "fewestBits"
       from pairs`,
    [id, landlordId, SAME_PICTURE_BITS],
  );
  return row ?? { own: 0, usedByOthers: 0, fewestBits: 64 };
}

const bitsBetween = (hash: string) => `bit_count(('x' || ${hash})::bit(64) # ('x' || other.hash)::bit(64))`;

async function landlordsWith(
  tx: Tx,
  column: 'contact_marks' | 'account_marks',
  marks: readonly string[],
  landlordId: string,
  since: Date,
): Promise<number> {
  if (marks.length === 0) return 0;
  const [row] = await tx.query<{ landlords: number }>(
    `select count(distinct landlord_id)::int as landlords from offer_trace
      where ${column} && $1::text[] and landlord_id <> $2 and traced_at > $3`,
    [marks, landlordId, since],
  );
  return row?.landlords ?? 0;
}
