import { Module } from '@nestjs/common';
import { ChangeListing } from './change-listing';
import { ConfirmByLink } from './confirm-by-link';
import { DraftListing } from './draft-listing';
import { ExpireListings } from './expire-listings';
import { ConfirmListing, SubmitListing, WithdrawListing } from './move-listing';
import { RegisterLandlord } from './register-landlord';
import { SeeListings } from './see-listings';
import { TellLandlord } from './tell-landlord';

const useCases = [
  ChangeListing,
  ConfirmByLink,
  ConfirmListing,
  DraftListing,
  ExpireListings,
  RegisterLandlord,
  SeeListings,
  SubmitListing,
  TellLandlord,
  WithdrawListing,
];

@Module({ providers: useCases, exports: useCases })
export class ListingsModule {}
