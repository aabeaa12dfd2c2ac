import { readText } from './read-text';
import { type SignCode, wordsOf } from './sign';

const signsIn = (text: string) => new Set(readText(text).signs.map(({ sign }) => sign));
const none = new Set<SignCode>();

describe('signs in a text', () => {
  it('show the words they were found in, as the author typed them', () => {
    const text = 'Hallo! Die Schlüs\u00ADsel kommen per D\u200BHL.';
    const [sign] = readText(text).signs;
    expect(sign).toMatchObject({ sign: 'remote-landlord', intent: 'keys-by-post', language: 'de' });
    expect(sign && wordsOf(text, sign)).toEqual(['Schlüs\u00ADsel', 'D\u200BHL']);
  });

  it.each([
    'Ich verlange keine Anzahlung vor der Besichtigung.',
    'Muss ich vor der Besichtigung eine Anzahlung leisten?',
    'Zahlen Sie niemals Geld vor einer Besichtigung!',
    'Die Kaution zahlen Sie nach der Unterschrift.',
    'Die Kaution zahlen Sie bei Einzug.',
    'Vorsicht vor Betrügern. Manche verlangen eine Anzahlung vor der Besichtigung.',
    'Die Polizei warnt vor solchen Sätzen. „Anzahlung vor der Besichtigung“',
  ])('are not counted where they are denied, asked, warned of or in due time: %s', (text) => {
    expect(signsIn(text)).toEqual(none);
  });

  it('are counted in a question that is a request', () => {
    expect(signsIn('Können Sie mir heute die Kaution überweisen?')).toContain('advance-payment');
  });

  it('are not excused by the word fraud when it is the pretext', () => {
    expect(signsIn('Zum Schutz vor Betrug läuft die Zahlung über Airbnb.')).toContain('fake-escrow');
    expect(signsIn('This is not a scam, just pay 300 euro to reserve the flat.')).toContain('advance-payment');
  });

  it('are not lost behind a denial in the clause before', () => {
    expect(signsIn('Ich kann nicht kommen, aber zahlen Sie bitte 300 € Anzahlung.')).toContain('advance-payment');
  });

  it.each([
    'Wеstеrn Uniоn: Kaution senden',
    'Kaution per W e s t e r n U n i o n',
    'Kaution per W3stern Un1on',
    'Kaution per Westernunion',
  ])('are found in disguise: %s', (text) => {
    expect(signsIn(text)).toContain('untraceable-payment');
  });

  it('are found in a text of two languages', () => {
    expect(signsIn('Schöne Wohnung in Leipzig. Please pay the deposit before the viewing.')).toContain(
      'advance-payment',
    );
  });

  it('read a word in the language of its sentence only', () => {
    // "Avans" for heating is ordinary in Romanian; Turkish knows the word too, but not the ones around it.
    expect(signsIn('Avans pentru încălzire 60 euro pe lună, chiria 500.')).toEqual(none);
  });
});

describe('a text that nobody here can read', () => {
  it.each([
    'Habitación luminosa en piso compartido, pagar la señal antes de la visita para reservar.',
    'Издајем светао двособан стан, уплатите капару пре гледања стана.',
    'Apartament me dy dhoma, ju lutem paguani depozitë para vizitës për të rezervuar.',
    'Φωτεινό διαμέρισμα, πληρώστε προκαταβολή πριν την επίσκεψη.',
    'Schöne Wohnung mit Balkon, Besichtigung am Samstag. Veuillez verser la caution sur le compte avant la visite de la chambre.',
  ])('is not taken for a harmless one: %s', (text) => {
    expect(readText(text).understood).toBe(false);
  });

  it('is not one that is only short', () => {
    expect(readText('3 Zimmer, EBK, Balkon').understood).toBe(true);
    expect(readText('').understood).toBe(true);
  });

  // Ends in the time limit of the runner where a pattern goes astray; how fast it is, `evaluate texts` measures.
  it('comes to an end when it is long and strange', () => {
    for (const text of [
      'Kaution zahlen Besichtigung Schlüssel nicht vor '.repeat(800),
      '-a'.repeat(20_000),
      '„'.repeat(5_000),
    ]) {
      expect(readText(text)).toHaveProperty('understood');
    }
  });
});
