import { LEAST_WORDS, percentAlike, sequencesIn, sketchOf, wordsToCompare } from './likeness';

const text =
  'Helle Zweizimmerwohnung mit Balkon in Köln, ruhige Lage am Park, Einbauküche vorhanden, Haltestelle drei Minuten entfernt, ' +
  'ab Januar frei, 540 Euro warm, gern Familie mit Kindern, Besichtigung am Samstag möglich.';
const otherCity = text.replace('Köln', 'Leipzig').replace('540', '610');
const retold =
  'Zwei helle Zimmer und ein Balkon nahe am Park, die Küche ist eingebaut. Bis zur Haltestelle läuft man kurz. Frei ab ' +
  'Januar, Familien sind willkommen, zeigen kann ich die Wohnung samstags.';
const unrelated =
  'Zimmer im Haus einer älteren Dame auf dem Land, mit Garten, Hund und Katze, Bus zweimal am Tag, langfristig gern, ' +
  'Bad wird geteilt, Internet gibt es leider nur langsam.';

const alike = (one: string, other: string) => percentAlike(sequencesIn(one), sequencesIn(other));
const sharesMark = (one: string, other: string) => sketchOf(one).some((mark) => sketchOf(other).includes(mark));

describe('how alike two texts are', () => {
  it('is whole for the same text in another price, in capitals, with look-alike letters and invisible marks', () => {
    expect(alike(text, text.replace('540', '610'))).toBe(100);
    expect(alike(text, text.toUpperCase())).toBe(100);
    expect(alike(text, text.replaceAll('a', 'а').replace('Balkon', 'Bal\u00adkon'))).toBeGreaterThanOrEqual(50);
  });

  it('stays above one half when city and price are swapped, and far below it for a retelling', () => {
    expect(alike(text, otherCity)).toBeGreaterThanOrEqual(50);
    expect(alike(text, retold)).toBeLessThan(20);
    expect(alike(text, unrelated)).toBe(0);
    expect(alike('', '')).toBe(0);
  });

  it('is the same from both sides', () => {
    expect(alike(text, otherCity)).toBe(alike(otherCity, text));
  });
});

describe('the marks by which texts find each other', () => {
  it('meet for a copied text and not for an unrelated one', () => {
    expect(sharesMark(text, otherCity)).toBe(true);
    expect(sharesMark(text, unrelated)).toBe(false);
  });

  it('are missing for a text too short to say anything', () => {
    const short = Array.from({ length: LEAST_WORDS - 1 }, (_, at) => `wort${'abcdefghijklmnopqrstuvwxyz'[at]}`).join(
      ' ',
    );
    expect(wordsToCompare(short)).toHaveLength(LEAST_WORDS - 1);
    expect(sketchOf(short)).toEqual([]);
    expect(sketchOf(`${short} ende`)).not.toEqual([]);
  });
});
