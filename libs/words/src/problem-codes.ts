type Nothing = Record<string, never>;

/**
 * Everything that can be wrong with one field of an input, with the values its sentence may use. Amounts are in the
 * unit of the field: cents for money, m² for areas; lengths are in characters.
 */
export interface ProblemValues {
  required: Nothing;
  'not-text': Nothing;
  'too-long': { most: number } | { maxLength: number };
  'too-short': { least: number };
  'not-a-number': Nothing;
  'too-small': { least: number };
  'too-big': { most: number };
  'too-few': { least: number };
  'not-whole': Nothing;
  'not-a-date': Nothing;
  'not-an-instant': Nothing;
  'not-an-email': Nothing;
  'not-one-of': Nothing;
  'unknown-field': Nothing;
  'not-a-list': Nothing;
  'too-many-entries': { most: number };
  'not-true-or-false': Nothing;
  'not-an-id': Nothing;
  'not-an-object': Nothing;
  'email-taken': Nothing;
  'wrong-email-or-password': Nothing;
  'wrong-code': Nothing;
  'date-in-future': Nothing;
  'date-in-past': Nothing;
  'date-too-long-ago': Nothing;
  /** At most so many days from now. */
  'date-too-late': { days: number };
  'no-picture': Nothing;
  'picture-too-big': { megabytes: number; megapixels: number };
  /** `other`: path of the field that has to be earlier. */
  'date-before': { other: string };
  'contact-must-be-adult': Nothing;
  'consent-needed': Nothing;
  'year-too-late': Nothing;
  'room-when-landlord-lives-there': Nothing;
  /** `words`: what was written, short. */
  'unlawful-wish': { words: string };
  'wishes-contradict': Nothing;
  'place-not-found': Nothing;
  'not-for-yes': Nothing;
  'note-too-short': { least: number };
  // Answers to a survey; nothing is required there, so each sentence says that a question may be skipped.
  'survey-answer-not-allowed': Nothing;
  'not-an-item': Nothing;
  'not-an-answer': Nothing;
  'not-a-text': Nothing;
  'not-on-the-scale': { from: number; to: number };
  'answered-twice': Nothing;
  'excludes-the-others': Nothing;
  'not-asked': Nothing;
  'weights-do-not-add-up': { sum: number; wanted: number };
  'tiers-not-in-order': Nothing;
  'stage-days-not-in-order': Nothing;
  'home-ends-days-not-in-order': Nothing;
  'date-too-far-off': { months: number };
  'only-for-end-of-home': Nothing;
  'second-worker-needed': Nothing;
  /** What a code says that has no sentence of its own. */
  'not-right': Nothing;
}

export type ProblemCode = keyof ProblemValues;

/** How many characters a text may have; surveys call the figure otherwise. */
export const mostOf = (values: ProblemValues['too-long']): number =>
  'most' in values ? values.most : values.maxLength;
