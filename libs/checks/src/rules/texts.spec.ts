import { aListing } from '../example-facts';
import type { ListingCheck } from '../check';
import { noAdvancePaymentAsked } from './no-advance-payment-asked.rule';
import { noExtraFees } from './no-extra-fees.rule';
import { viewingPossible } from './viewing-possible.rule';

const examine = (check: ListingCheck, text: string | null) => check.examine(aListing({}, text));
const textChecks = [noExtraFees, noAdvancePaymentAsked, viewingPossible];

describe('what a landlord writes', () => {
  it.each(textChecks)('$code passes an ordinary offer, and one without any text', (check) => {
    const offer = '3 Zimmer, 540 € kalt. Besichtigung am Samstag, Kaution nach der Unterschrift in drei Raten.';
    expect(examine(check, offer)).toMatchObject({ result: 'pass' });
    expect(examine(check, '')).toMatchObject({ result: 'pass' });
  });

  it.each(textChecks)('$code waits when the text is missing or in a language nobody here reads', (check) => {
    expect(examine(check, null)).toMatchObject({ result: 'unknown', code: 'text-missing' });
    const french = 'Bel appartement de deux pièces avec balcon, veuillez verser la caution avant la visite.';
    expect(examine(check, french)).toMatchObject({ result: 'unknown', code: 'text-language-not-read' });
  });
});

describe('nobody is asked for an early payment', () => {
  it.each([
    ['Bitte zahlen Sie 300 € Anzahlung vor der Besichtigung.', 'review', 'payment-asked-too-early'],
    ['Die Kaution senden Sie bitte per Western Union.', 'hold', 'payment-cannot-be-traced'],
    ['Die Zahlung der Kaution läuft über Airbnb.', 'hold', 'payment-through-false-trustee'],
    [
      'Sie bekommen einen Scheck, die Differenz leiten Sie an die Spedition weiter.',
      'hold',
      'payment-back-from-too-much',
    ],
  ] as const)('%s', (text, result, code) => {
    expect(examine(noAdvancePaymentAsked, text)).toMatchObject({ result, code, paragraph: '§ 551 BGB' });
  });

  it('names the worst of several signs and keeps them all', () => {
    const finding = examine(noAdvancePaymentAsked, 'Anzahlung 300 € vor der Besichtigung, bitte per Western Union.');
    expect(finding).toMatchObject({ result: 'hold', code: 'payment-cannot-be-traced' });
    const signs = 'signs' in finding.values ? finding.values.signs : [];
    expect(new Set(signs.map(({ sign }) => sign))).toEqual(new Set(['advance-payment', 'untraceable-payment']));
  });
});

describe('nobody is asked for a fee', () => {
  it('holds a fee for the viewing, with the paragraph', () => {
    expect(examine(noExtraFees, 'Für die Besichtigung berechne ich 30 €.')).toMatchObject({
      result: 'hold',
      code: 'fee-asked',
      paragraph: '§ 3 WoVermRG',
    });
  });

  it('stops the fee also when the paragraph is not known', () => {
    const listing = aListing({}, 'Bearbeitungsgebühr 100 €.');
    const facts = { ...listing, text: { ...listing.text, extraFees: null } };
    expect(noExtraFees.examine(facts)).toMatchObject({ result: 'hold', paragraph: null });
  });
});

describe('the home can be viewed', () => {
  it('holds keys that come by post after a transfer', () => {
    expect(examine(viewingPossible, 'Schlüssel per Post nach Überweisung.')).toMatchObject({
      result: 'hold',
      code: 'home-cannot-be-viewed',
    });
  });

  it('passes a landlord who is away while somebody else shows it', () => {
    const text =
      'Ich bin bis Sonntag im Ausland, eine Besichtigung mit mir ist nicht möglich, meine Schwester zeigt Ihnen alles.';
    expect(examine(viewingPossible, text)).toMatchObject({ result: 'pass' });
  });
});
