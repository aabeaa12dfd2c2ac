import { Invalid } from '@bleibe/platform';
import { refuseUnlawfulWish, unlawfulWishIn } from './refuse-unlawful-wish';

describe('a wish that the law forbids', () => {
  it.each([
    ['Schöne Wohnung. Keine Ausländer.', 'Keine Ausländer'],
    ['Nur an Deutsche. Ruhiges Haus.', 'Nur an Deutsche'],
    ['Nice flat, no refugees please.', 'no refugees'],
    ['Helle Wohnung ohne Kopftuch, bitte.', 'ohne Kopftuch'],
  ])('is found and named: %s', (text, words) => {
    expect(unlawfulWishIn(text)).toBe(words);
    expect(() => refuseUnlawfulWish({ description: text })).toThrow(Invalid);
  });

  it.each([
    '',
    'Bitte nicht rauchen. Haustiere nach Absprache.',
    'Wir freuen uns über eine Familie mit Kindern und über Menschen aus aller Welt.',
    'Ich spreche Deutsch und ein wenig Englisch.',
    'Das Zimmer ist in einer Frauen-WG.',
    'Wir dulden keine Ausländerfeindlichkeit im Haus.',
    'Keine Diskriminierung von Ausländern, keine Hetze gegen Flüchtlinge.',
    'No discrimination against foreigners, no hate against refugees.',
  ])('is not seen in what a landlord may write: %s', (text) => {
    expect(unlawfulWishIn(text)).toBeNull();
    expect(() => refuseUnlawfulWish({ description: text })).not.toThrow();
  });

  it('is quoted short, however long the list of those who are not wanted is', () => {
    const words = unlawfulWishIn(
      'Keine Ausländer, keine Flüchtlinge, keine Muslime, keine Afrikaner, keine Roma, keine Syrer.',
    );
    expect(words!.length).toBeLessThanOrEqual(81);
  });
});
