export type { PlaceFigures } from './figure-tables';
export { MarketIndex, type Ranked, type Search } from './market-index';
