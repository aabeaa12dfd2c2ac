import { Invalid } from '@bleibe/platform';
import { readText } from './read-text';
import { wordsOf } from './sign';

const MOST_SHOWN = 80;

/** The words of a text that leave people out for who they are (§ 1, § 19 AGG), short; null = none were found. */
export function unlawfulWishIn(text: string): string | null {
  const found = readText(text).signs.filter(({ sign }) => sign === 'discrimination');
  if (found.length === 0) return null;
  const words = [...new Set(found.flatMap((sign) => wordsOf(text, sign)))].join(' … ');
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
}

/**
 * What a landlord wishes is taken down in a closed list; a wish that the law forbids can only stand in the free text, and is
 * refused there before anything is kept. Also where a landlord lives in the home (§ 19 Abs. 5 AGG): we pass it on for nobody.
 * A text that came another way, or is unclear, is still held by the check `no-discrimination`.
 * @throws Invalid `unlawful-wish` at the description
 */
export function refuseUnlawfulWish({ description }: { description: string }): void {
  const words = unlawfulWishIn(description);
  if (words !== null) throw new Invalid([{ field: 'description', code: 'unlawful-wish', values: { words } }]);
}
