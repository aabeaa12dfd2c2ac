import type { HomeNames } from '../names';

export const homeNames: HomeNames = {
  nearPlaces: {
    kita: 'Kita',
    school: 'Schule',
  },
  houseRules: {
    'quiet-hours': 'feste Ruhezeiten',
    'no-instruments': 'keine Musikinstrumente',
    'stairwell-cleaning': 'Treppe selbst putzen',
    'winter-service': 'Schnee räumen',
  },
  landlordWishes: {
    'long-stay': 'Bleibt lange (mindestens 2 Jahre)',
    'short-stay': 'Bleibt nur für kurze Zeit (höchstens 1 Jahr)',
    'no-smoking': 'Raucht nicht',
    'no-pets': 'Bringt kein Haustier mit',
  },
  accessExtras: {
    lift: 'Aufzug',
    'walk-in-shower': 'bodengleiche Dusche',
    'wide-doors': 'breite Türen',
  },
};
