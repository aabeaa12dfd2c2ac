import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PictureHash } from './perceptual-hash';

export type PhotoState = 'waiting' | 'shown' | 'refused';

/** A picture of a home. The picture itself lies in the store; nobody but its landlord and the desk sees it before a person has. */
@Entity('listing_photo')
export class Photo {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') listingId: string;
  @Column('text') state: PhotoState;
  @Column('int') width: number;
  @Column('int') height: number;
  @Column('text') hash: PictureHash;
  @Column('text') mirrorHash: PictureHash;
  @Column('timestamptz') uploadedAt: Date;
  @Column('uuid', { nullable: true }) reviewedBy: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt: Date | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
