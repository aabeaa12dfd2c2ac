import type { HardRule } from '../finding';
import { areaAsWished } from './area-as-wished.rule';
import { availableInTime } from './available-in-time.rule';
import { bigEnoughForTheHousehold } from './big-enough-for-the-household.rule';
import { checksValid } from './checks-valid.rule';
import { enoughRooms } from './enough-rooms.rule';
import { houseRulesKept } from './house-rules-kept.rule';
import { landlordInFlatAccepted } from './landlord-in-flat-accepted.rule';
import { mostPersonsRespected } from './most-persons-respected.rule';
import { notRefusedBefore } from './not-refused-before.rule';
import { permitAllowsLease } from './permit-allows-lease.rule';
import { petsWelcome } from './pets-welcome.rule';
import { placeWished } from './place-wished.rule';
import { protectedHomeRespected } from './protected-home-respected.rule';
import { protectedHomeWhenNeeded } from './protected-home-when-needed.rule';
import { rentWithinLimit } from './rent-within-limit.rule';
import { smokingAgreed } from './smoking-agreed.rule';
import { stayLongEnough } from './stay-long-enough.rule';
import { stepFreeWhenNeeded } from './step-free-when-needed.rule';
import { withinAllowedArea } from './within-allowed-area.rule';
import { womenOnlyRespected } from './women-only-respected.rule';
import { womenOnlyWhenWished } from './women-only-when-wished.rule';

/** All of them judge every pair; their order carries no meaning. */
export const hardRules: readonly HardRule[] = [
  rentWithinLimit,
  enoughRooms,
  areaAsWished,
  bigEnoughForTheHousehold,
  mostPersonsRespected,
  withinAllowedArea,
  placeWished,
  stepFreeWhenNeeded,
  petsWelcome,
  smokingAgreed,
  availableInTime,
  stayLongEnough,
  womenOnlyRespected,
  womenOnlyWhenWished,
  landlordInFlatAccepted,
  notRefusedBefore,
  permitAllowsLease,
  houseRulesKept,
  protectedHomeRespected,
  protectedHomeWhenNeeded,
  checksValid,
];
