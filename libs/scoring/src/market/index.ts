export type { PlaceFigures } from './figure-tables';
export { HouseholdIndex, type HouseholdSearch } from './household-index';
export { type Fit, MarketIndex, type Ranked, type Search } from './market-index';
export { type Counterfactuals, whatIf } from './what-if';
export { type ListingCondition, type ListingCounterfactuals, whatIfListing } from './what-if-listing';
export type { Worth } from './priced-list';
export { type PricedSearch, StandingMarket } from './standing-market';
