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
    'long-stay': 'lange bleiben (mindestens 2 Jahre)',
    'short-stay': 'nur kurz bleiben (höchstens 1 Jahr)',
    'no-smoking': 'nicht rauchen',
    'no-pets': 'kein Haustier mitbringen',
  },
  accessExtras: {
    lift: 'Aufzug',
    'walk-in-shower': 'bodengleiche Dusche',
    'wide-doors': 'breite Türen',
  },
};
