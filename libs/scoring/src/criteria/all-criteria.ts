import type { Criterion } from '../finding';
import { accessExtrasThere } from './access-extras-there.criterion';
import { comfortablyBig } from './comfortably-big.criterion';
import { commonLanguage } from './common-language.criterion';
import { homeWellUsed } from './home-well-used.criterion';
import { movesInSoon } from './moves-in-soon.criterion';
import { nearTransit } from './near-transit.criterion';
import { nearWishedPlace } from './near-wished-place.criterion';
import { offersNear } from './offers-near.criterion';
import { rentLeavesReserve } from './rent-leaves-reserve.criterion';
import { schoolOrKitaNear } from './school-or-kita-near.criterion';
import { stayLengthFits } from './stay-length-fits.criterion';
import { stepFreeWellUsed } from './step-free-well-used.criterion';

/** All of them judge every pair; their order carries no meaning, their weight stands in the policy. */
export const criteria: readonly Criterion[] = [
  rentLeavesReserve,
  comfortablyBig,
  homeWellUsed,
  nearWishedPlace,
  nearTransit,
  movesInSoon,
  commonLanguage,
  stepFreeWellUsed,
  stayLengthFits,
  accessExtrasThere,
  schoolOrKitaNear,
  offersNear,
];
