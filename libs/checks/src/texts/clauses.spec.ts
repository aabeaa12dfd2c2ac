import { structureOf } from './clauses';
import { wordsIn } from './words';

const read = (text: string, breakAt?: string) => {
  const tokens = wordsIn(text);
  const structure = structureOf(tokens, (at) => breakAt !== undefined && tokens[at]?.forms[0] === breakAt);
  const clauses = structure.clauses.map(({ start, end }) =>
    tokens
      .slice(start, end)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ forms }) => forms[0])
      .join(' '),
  );
  return { ...structure, clauses, sentences: structure.clauses.map(({ sentence }) => sentence) };
};

describe('a text is cut into clauses', () => {
  it('at commas and at the end of a sentence', () => {
    const { clauses, sentences } = read('Miete 500, Kaution keine. Besichtigung morgen!');
    expect(clauses).toEqual(['miete 500', 'kaution keine', 'besichtigung morgen']);
    expect(sentences).toEqual([0, 0, 1]);
  });

  it('at a conjunction of the language', () => {
    expect(read('keine Gebühr aber Kaution', 'aber').clauses).toEqual(['keine gebuhr', 'aber kaution']);
  });

  it('not at abbreviations, days of a month, sums and addresses of pages', () => {
    expect(read('ca. 50 m² ab 1. März für 1.200 € bei booking.com').clauses).toHaveLength(1);
  });

  it('after a sum at the end of a sentence', () => {
    expect(read('Kaution 900. Schlüssel später').clauses).toHaveLength(2);
  });

  it('knows questions and quotations', () => {
    expect(read('Muss ich zahlen? Nein.').questions).toEqual([true, false]);
    const { quoted } = read('Er schrieb „bitte zahlen“ heute');
    expect(quoted).toEqual([false, false, true, true, true, false, false]);
  });

  it('does not quote the rest of a text after a single mark', () => {
    expect(read('Fernseher 42" vorhanden').quoted).not.toContain(true);
  });

  it('cuts a text without punctuation, so that its length costs no time', () => {
    expect(read('wort '.repeat(100)).clauses).toHaveLength(3);
  });
});
