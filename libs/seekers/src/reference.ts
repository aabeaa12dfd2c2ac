import { randomInt } from 'node:crypto';

// Without letters and digits that are mistaken for each other on the telephone or on paper.
const LETTERS = 'CDEFGHJKLMNPQRTUVWXY34679';

/** A reference that people can say and write, e.g. 'H-7K3M-2QPD': 25^8 of them, so two hardly ever meet. */
export function newReference(): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `H-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
