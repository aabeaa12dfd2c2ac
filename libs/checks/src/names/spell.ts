const VOWELS = 'aeiouy';

/** The letters of a word with all that each may be written as. */
type Spellings = ReadonlyMap<string, readonly string[]>;

interface Freedom {
  /** Vowels may stand anywhere, and a consonant may be doubled: for scripts that write neither. */
  vowels: boolean;
}

/** Whether `latin` is a way to write `word` with these spellings, letter by letter. Longest pairs are tried as well. */
export function canBeSpelled(word: string, latin: string, spellings: Spellings, { vowels }: Freedom): boolean {
  const letters = Array.from(word);
  // Positions of the Latin word that can be reached after so many letters.
  const reached = Array.from({ length: letters.length + 1 }, () => new Set<number>());
  reached[0]?.add(0);

  const freeFrom = (at: number): number[] => {
    const all = [at];
    for (let end = at; vowels && end < latin.length; end++) {
      const char = latin.charAt(end);
      if (!VOWELS.includes(char) && (end === 0 || char !== latin.charAt(end - 1))) break;
      all.push(end + 1);
    }
    return all;
  };

  for (let index = 0; index < letters.length; index++) {
    for (const start of [...(reached[index] ?? [])].flatMap(freeFrom)) {
      for (const size of [1, 2]) {
        const source = letters.slice(index, index + size).join('');
        if (index + size > letters.length) continue;
        for (const spelling of spellings.get(source) ?? []) {
          if (latin.startsWith(spelling, start)) reached[index + size]?.add(start + spelling.length);
        }
      }
    }
  }
  return [...(reached[letters.length] ?? [])].flatMap(freeFrom).includes(latin.length);
}
