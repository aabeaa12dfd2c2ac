import type { LetterKind } from '@bleibe/notifications';

export type { LetterKind };

/** What a letter needs: an address to open, and a code where one is sent. */
export type LetterValues = {
  [Kind in LetterKind]: Kind extends 'contact-code' | 'sign-in-code'
    ? { link: string; code: string }
    : Kind extends 'steps-waiting'
      ? { link: string; stillFree: string | null }
      : { link: string };
};

/** Plain text. It may be read by whoever holds the telephone: no name, no place, no topic that could endanger. */
export interface Letter {
  subject: string;
  text: string;
}
