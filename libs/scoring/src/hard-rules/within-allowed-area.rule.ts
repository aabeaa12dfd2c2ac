import type { AllowedArea, ListingFacts } from '../facts';
import { type HardRule, excluded, ok } from '../finding';

function compare(allowed: AllowedArea, listing: ListingFacts) {
  switch (allowed.kind) {
    case 'state':
      return { level: allowed.kind, allowed: allowed.land, actual: listing.land };
    case 'district':
      return { level: allowed.kind, allowed: allowed.kreisAgs, actual: listing.kreisAgs };
    case 'municipality':
      return { level: allowed.kind, allowed: allowed.ags, actual: listing.ags };
  }
}

/** Residence obligation (Wohnsitzauflage, § 12a and § 61 AufenthG). Lifting it is a matter for the authority. */
export const withinAllowedArea: HardRule = {
  code: 'within-allowed-area',
  setBy: 'law',
  judge({ allowedArea }, listing) {
    if (!allowedArea) return ok('free-to-choose-place', {});
    const area = compare(allowedArea, listing);
    return area.actual === area.allowed ? ok('inside-allowed-area', area) : excluded('outside-allowed-area', area);
  },
};
