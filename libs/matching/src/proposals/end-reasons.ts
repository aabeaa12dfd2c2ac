/** Why a proposal has ended. */
export const endReasons = [
  'declined',
  'expired',
  'superseded',
  'withdrawn',
  'viewing-failed',
  'listing-gone',
  'household-gone',
  'no-longer-fits',
  'moved-out',
] as const;
export type EndReason = (typeof endReasons)[number];

/** Staff say why they end a proposal of others; the parties themselves need no reason (section 7, end MX). */
export const staffEndCodes = [
  'household-asked',
  'landlord-asked',
  'household-not-reached',
  'landlord-not-reached',
  'assurance-refused',
  'home-not-as-described',
  'safety-concern',
  'entered-by-mistake',
] as const;
export type StaffEndCode = (typeof staffEndCodes)[number];
