import type { PriorityWords } from '../priority-words';

export const priority: PriorityWords = {
  reasons: {
    'no-place-to-stay': ({ until }, f) =>
      `The household has no place to stay. The proof is valid until ${f.date(until)}.`,
    'no-place-not-shown': () => 'No proof that the household has no place to stay.',
    'home-ends-soon': ({ endsOn }, f) => `The present home ends on ${f.date(endsOn)}. That is urgent.`,
    'home-ends-later': ({ endsOn, days }, f) =>
      `The present home ends on ${f.date(endsOn)}. Time left until then: ${f.days(days)}.`,
    'home-ends-far-off': ({ endsOn }, f) => `The present home ends only on ${f.date(endsOn)}. That does not count yet.`,
    'home-end-not-shown': () => 'No proof that the present home ends.',
    'home-ends-sooner-still': ({ endsOn }, f) =>
      `The present home already ends on ${f.date(endsOn)}. That counts as urgent.`,
    'home-unfit': ({ until }, f) =>
      `An authority says that the present home is not fit to live in. The proof is valid until ${f.date(until)}.`,
    'home-unfit-not-shown': () => 'No proof that the present home is not fit to live in.',
    'hardship-documented': ({ until }, f) => `A proof of special circumstances is valid until ${f.date(until)}.`,
    'hardship-not-shown': () => 'No proof of special circumstances.',
    'proof-has-run-out': ({ until }, f) =>
      `The proof was valid only until ${f.date(until)} and counts no more. Please look again.`,
    'young-child': ({ underAge }, f) => `A child under ${f.number(underAge)} lives in the household.`,
    'no-young-child': ({ underAge }, f) => `No child under ${f.number(underAge)} lives in the household.`,
    'one-adult-with-children': () => 'One adult lives alone with children.',
    'not-one-adult-with-children': () => 'No adult who lives alone with children.',
    'step-free-needed': () => 'The home must be step-free. There are few of them.',
    'step-free-not-needed-here': () => 'The home does not have to be step-free.',
    waiting: ({ days }, f) => `Waiting time: ${f.days(days)}. Saying no to a home changes nothing about it.`,
    'waiting-counted-in-full': ({ days, mostDays }, f) =>
      `Waiting time: ${f.days(days)}. At most ${f.days(mostDays)} of them count. Saying no to a home changes nothing about it.`,
  },
  grounds: {
    'no-place-to-stay': 'No place to stay',
    'home-ends-soon': 'Home ends soon',
    'home-ends-later': 'Home ends within months',
    'home-unfit': 'Home not fit to live in',
    'hardship-documented': 'Special circumstances',
    'young-child': 'Young child',
    'one-adult-with-children': 'Alone with children',
    'step-free-needed': 'Step-free needed',
  },
  tiers: { acute: 'Acute', urgent: 'Urgent', raised: 'Raised', regular: 'Regular' },
  proofs: {
    'no-place-to-stay': 'No place to stay (notice of the emergency shelter, or confirmation of the office)',
    'home-ends': 'Home ends (date of eviction, notice, end of accommodation)',
    'home-unfit': 'Home not fit to live in (letter of housing supervision or health office)',
    hardship: 'Special circumstances (medical note, card or notice; which one is not stored)',
  },
};
