import type { ListingCondition } from '@bleibe/scoring';

const conditions: Readonly<Record<ListingCondition, string>> = {
  'rent-within-limit': 'Rent',
  'most-persons-respected': 'Highest number of people',
  'pets-welcome': 'No pets',
  'house-rules-kept': 'House rules',
  'women-only-respected': 'For women and children only',
  'available-in-time': 'Free only later',
  'stay-long-enough': 'For a certain time only',
};

export const wishCosts = {
  title: 'What does a wish cost?',
  lead: 'Every wish excludes homes. Here you see how many more would fit if you gave up exactly one. You do not have to.',
  now: (count: string) => `Cleared homes that fit you now: ${count}.`,
  without: (wish: string, more: string) => `Without “${wish}”: ${more} more`,
  none: 'No single wish excludes further homes.',
};

export const demand = {
  title: 'For how many households would the home do?',
  fitting: (count: string) => `The conditions fit at least ${count} households that are looking.`,
  few: 'The conditions fit fewer than 5 households that are looking now.',
  lead: 'Which single condition shuts out most:',
  without: (condition: string, more: string) => `${condition}: at least ${more} more households`,
  none: 'No single condition shuts out 5 or more further households.',
  asOf: (moment: string) =>
    `As of ${moment}, in all of Germany. So that nobody is recognised, we count in steps of five.`,
  conditions,
};

export const changes = {
  title: 'Something has changed since the proposal',
  before: 'Then',
  now: 'Now',
};
