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
    'long-stay': 'Залишається надовго (щонайменше 2 роки)',
    'short-stay': 'Залишається ненадовго (щонайбільше 1 рік)',
    'no-smoking': 'Не палить',
    'no-pets': 'Без домашніх тварин',
  },
  accessExtras: {
    lift: 'ліфт',
    'walk-in-shower': 'душ без порога',
    'wide-doors': 'широкі двері',
  },
};
