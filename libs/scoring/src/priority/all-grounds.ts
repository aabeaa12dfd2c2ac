import type { Ground } from './finding';
import { hardshipDocumented } from './hardship-documented.ground';
import { homeEndsLater } from './home-ends-later.ground';
import { homeEndsSoon } from './home-ends-soon.ground';
import { homeUnfit } from './home-unfit.ground';
import { noPlaceToStay } from './no-place-to-stay.ground';
import { oneAdultWithChildren } from './one-adult-with-children.ground';
import { stepFreeNeeded } from './step-free-needed.ground';
import { youngChild } from './young-child.ground';

/** In the order of `groundCodes`; the highest tier of all that count is the tier of the household. */
export const grounds: readonly Ground[] = [
  noPlaceToStay,
  homeEndsSoon,
  homeEndsLater,
  homeUnfit,
  hardshipDocumented,
  youngChild,
  oneAdultWithChildren,
  stepFreeNeeded,
];
