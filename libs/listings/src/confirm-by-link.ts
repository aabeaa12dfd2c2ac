import { Injectable } from '@nestjs/common';
import { GERMANY, type LocalDate, addDays, isLocalDate, startOfDay } from '@bleibe/calendar';
import { Database, NotFound, Refused, Secrets, type Tx, sameText } from '@bleibe/platform';
import { CONFIRM_EVERY_DAYS } from './expire-listings';
import { Listing } from './listing.entity';
import { confirm } from './move-listing';
import { type SeenListing, seeListing } from './see-listings';

const PURPOSE = 'still-free';

interface Opened {
  landlordId: string;
  /** The day of the letter. */
  day: LocalDate;
}

/**
 * What a letter's link carries: landlord and day, and a proof that we wrote it. Nothing is stored; the link opens
 * nothing but the one question, and only until those homes would have retired anyway.
 */
export const stillFreeToken = (secrets: Secrets, { landlordId, day }: Opened): string =>
  `${landlordId}.${day}.${secrets.token(PURPOSE, `${landlordId}.${day}`)}`;

/** "Yes, still free" by one tap from a letter, without signing in. Looking changes nothing: mail scanners look too. */
@Injectable()
export class ConfirmByLink {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  /** The homes that nobody has confirmed since the letter; none = all done. @throws NotFound for a link that is not ours */
  see(token: string): Promise<SeenListing[]> {
    return this.db.asSystem(async (tx) => {
      const opened = this.open(tx, token);
      const homes = await tx.query<{ id: string }>(
        `select id from listing where landlord_id = $1 and confirmed_at < $2
            and state in ('submitted', 'cleared', 'held', 'expired') order by created_at, id`,
        [opened.landlordId, startOfDay(opened.day, GERMANY)],
      );
      const seen: SeenListing[] = [];
      for (const { id } of homes) seen.push(await seeListing(tx, await tx.one(Listing, { id })));
      return seen;
    });
  }

  /**
   * Tapped twice, it has been said.
   * @throws NotFound for a home of somebody else; Refused `listing-not-open` for one that has been taken back or let
   */
  run(token: string, listingId: string): Promise<void> {
    return this.db.asSystem(async (tx) => {
      const { landlordId, day } = this.open(tx, token);
      const listing = await tx.lock(Listing, { id: listingId });
      if (listing.landlordId !== landlordId) throw new NotFound();
      if (listing.confirmedAt >= startOfDay(day, GERMANY)) return;
      await confirm(tx, listingId);
      tx.audit('confirm-by-link', 'listing', listingId);
    });
  }

  private open(tx: Tx, token: string): Opened {
    const [landlordId = '', day = ''] = token.split('.');
    if (!isLocalDate(day) || !sameText(token, stillFreeToken(this.secrets, { landlordId, day }))) throw new NotFound();
    if (startOfDay(addDays(day, CONFIRM_EVERY_DAYS), GERMANY) <= tx.now) throw new Refused('link-run-out');
    return { landlordId, day };
  }
}
