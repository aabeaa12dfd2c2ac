import { type Ground, counts, doesNotCount } from './finding';

/** A child younger than `youngChildUnderAge` years. Several do not count more. */
export const youngChild: Ground = {
  code: 'young-child',
  judge({ childrenAges }, { youngChildUnderAge: underAge }) {
    return childrenAges.some((age) => age < underAge)
      ? counts('young-child', { underAge })
      : doesNotCount('no-young-child', { underAge });
  },
};
