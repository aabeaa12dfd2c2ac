import type { LegalGround, ListingFacts } from '../facts';
import type { Finding, Grounds } from '../finding';
import type { FoundSign, SignCode } from '../texts/sign';
import { readText } from '../texts/read-text';

export const groundsOf = (ground: LegalGround | null): Partial<Grounds> =>
  ground ? { paragraph: ground.paragraph, source: ground.source, sourceDate: ground.validFrom } : {};

interface Answers {
  found(signs: readonly FoundSign[]): Finding;
  nothing(): Finding;
  unknown(code: 'text-missing' | 'text-language-not-read'): Finding;
}

/** What the three text checks share: a sign counts in any language; silence counts only where the text was understood. */
export function findInText({ text }: ListingFacts, wanted: readonly SignCode[], answers: Answers): Finding {
  if (text.text === null) return answers.unknown('text-missing');
  const reading = readText(text.text);
  const signs = reading.signs.filter(({ sign }) => wanted.includes(sign));
  if (signs.length > 0) return answers.found(signs);
  return reading.understood ? answers.nothing() : answers.unknown('text-language-not-read');
}
