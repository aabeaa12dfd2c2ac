import type { HomeNames } from '../names';

export const homeNames: HomeNames = {
  nearPlaces: {
    kita: 'дитячий садок',
    school: 'школа',
  },
  houseRules: {
    'quiet-hours': 'встановлені години тиші',
    'no-instruments': 'без музичних інструментів',
    'stairwell-cleaning': 'самостійне прибирання сходів',
    'winter-service': 'прибирання снігу',
  },
  landlordWishes: {
    'long-stay': 'залишатися надовго (щонайменше 2 роки)',
    'short-stay': 'залишатися ненадовго (щонайбільше 1 рік)',
    'no-smoking': 'не палити',
    'no-pets': 'без домашніх тварин',
  },
  accessExtras: {
    lift: 'ліфт',
    'walk-in-shower': 'душ без порога',
    'wide-doors': 'широкі двері',
  },
};
