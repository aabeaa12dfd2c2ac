import type { HomeNames } from '../names';

export const homeNames: HomeNames = {
  nearPlaces: {
    kita: 'day nursery (Kita)',
    school: 'school',
  },
  houseRules: {
    'quiet-hours': 'fixed quiet hours',
    'no-instruments': 'no musical instruments',
    'stairwell-cleaning': 'cleaning the stairs oneself',
    'winter-service': 'clearing snow',
  },
  landlordWishes: {
    'long-stay': 'staying long (at least 2 years)',
    'short-stay': 'staying for a short time only (at most 1 year)',
    'no-smoking': 'not smoking',
    'no-pets': 'bringing no pet',
  },
  accessExtras: {
    lift: 'lift',
    'walk-in-shower': 'walk-in shower',
    'wide-doors': 'wide doors',
  },
};
