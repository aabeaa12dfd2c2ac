/**
 * The form in which names of places are stored and looked up: small letters and digits, single spaces, no accents.
 * 'ä' and 'ae' both become 'a' (likewise o, u) and 'ß' becomes 'ss', so 'Köln', 'koeln' and 'koln' meet. The beginning of
 * a name becomes the beginning of its normal form, which is what a search while typing needs.
 */
export function normalisePlaceName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Everything people may start to type for a name: the name, each later word of it, and 'St.' for 'Sankt' or back. */
export function beginningsOf(name: string): string[] {
  const whole = normalisePlaceName(name);
  const spellings = [whole];
  if (/\bsankt\b/.test(whole)) spellings.push(whole.replace(/\bsankt\b/g, 'st'));
  if (/\bst\b/.test(whole)) spellings.push(whole.replace(/\bst\b/g, 'sankt'));

  const beginnings = spellings.flatMap((spelling) => {
    const words = spelling.split(' ');
    return words.map((_, index) => words.slice(index).join(' '));
  });
  // A single letter or a little word is nobody's idea of a place.
  return [...new Set(beginnings)].filter(
    (text, index) => index === 0 || !/^(.|am|an|im|in|der|die|das|bei|und|ob|vor|auf|a d|i d)( |$)/.test(text),
  );
}
