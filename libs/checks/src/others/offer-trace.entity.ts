import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is left of an offer to compare others with: hashes only, no words and no number anybody could read. */
@Entity('offer_trace')
export class OfferTrace {
  @PrimaryColumn('uuid') listingId: string;
  @Column('uuid') landlordId: string;
  /** See `sketchOf`. */
  @Column('int', { array: true }) sketch: number[];
  /** Telephones and mailboxes the text names, keyed, and the address of the account. */
  @Column('text', { array: true }) contactMarks: string[];
  @Column('text', { array: true }) accountMarks: string[];
  @Column('timestamptz') tracedAt: Date;
}
