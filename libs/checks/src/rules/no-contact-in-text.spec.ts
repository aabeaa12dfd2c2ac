import { aListing } from '../example-facts';
import { noContactInText } from './no-contact-in-text.rule';

const judge = (text: string | null, street: string | null = 'Storchenstraße') => {
  const facts = aListing({}, text);
  const { result, code } = noContactInText.examine({ ...facts, text: { ...facts.text, street } });
  return `${result}: ${code}`;
};

describe('a text that everybody can read', () => {
  it('may describe the home and its surroundings', () => {
    expect(judge('Ruhige Wohnung zum Hof, fünf Minuten bis zur Straßenbahn.')).toBe('pass: no-contact-in-text');
    expect(judge('Nähe Storchenpark, gute Anbindung.')).toBe('pass: no-contact-in-text');
  });

  it.each(['Storchenstraße 5, 3. Stock', 'in der Storchenstr. 5', 'STORCHENSTRASSE!'])(
    'does not name the street of the home: %s',
    (text) => expect(judge(text)).toBe('review: address-in-text'),
  );

  it.each([
    'Rufen Sie mich an: 0171 2345678',
    'Schreiben Sie an vermieter@example.org',
    'Bitte nur per WhatsApp melden',
  ])('does not lead past the platform: %s', (text) => expect(judge(text)).toBe('review: contact-in-text'));

  it('is not passed while it has not been loaded', () => {
    expect(judge(null)).toBe('unknown: text-missing');
  });
});
