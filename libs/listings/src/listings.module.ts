import { Module } from '@nestjs/common';
import { ChangeListing } from './change-listing';
import { ConfirmByLink } from './confirm-by-link';
import { DraftListing } from './draft-listing';
import { ExpireListings } from './expire-listings';
import { ConfirmListing, SubmitListing, WithdrawListing } from './move-listing';
import { AddPhoto } from './photos/add-photo';
import { PhotoStore } from './photos/photo-store';
import { RemovePhoto } from './photos/remove-photo';
import { ReviewPhoto } from './photos/review-photo';
import { SeePhotos } from './photos/see-photos';
import { RegisterLandlord } from './register-landlord';
import { SeeListings } from './see-listings';
import { TellLandlord } from './tell-landlord';

const useCases = [
  AddPhoto,
  ChangeListing,
  ConfirmByLink,
  ConfirmListing,
  DraftListing,
  ExpireListings,
  RegisterLandlord,
  RemovePhoto,
  ReviewPhoto,
  SeeListings,
  SeePhotos,
  SubmitListing,
  TellLandlord,
  WithdrawListing,
];

@Module({ providers: [PhotoStore, ...useCases], exports: useCases })
export class ListingsModule {}
