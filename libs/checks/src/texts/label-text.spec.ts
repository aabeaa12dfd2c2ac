import { labelText } from './label-text';
import { signTable } from './sign-table';

const label = (text: string, kind: 'listing' | 'message' = 'message') => labelText(text, kind).label;

describe('a text as a reviewer would file it', () => {
  it.each([
    ['Schreib mir lieber auf WhatsApp, hier bin ich selten.', 'off_platform'],
    ['Bitte schicken Sie mir eine Kopie Ihres Reisepasses.', 'id_phishing'],
    ['Send me the code that arrives by SMS.', 'id_phishing'],
    ['Wohnen kostenlos, dafür putzt und kochst du jeden Tag.', 'exploitation'],
    ['Кімната безкоштовно для молодої дівчини.', 'exploitation'],
    ['Ihren Pass behalte ich bis zum Auszug.', 'passport_retention'],
    ['Anmeldung ohne dort zu wohnen, 200 €.', 'sham_registration'],
    ['Die Kaution überweisen Sie bitte vor der Besichtigung.', 'advance_payment'],
  ])('%s', (text, expected) => {
    const labelled = labelText(text, 'message');
    expect(labelled).toMatchObject({ label: expected, needsPerson: true });
    expect(labelled.words.every((word) => text.includes(word))).toBe(true);
  });

  it('has no label and needs nobody when nothing was found', () => {
    expect(labelText('Helle 3-Zimmer-Wohnung, Besichtigung am Samstag.', 'listing')).toEqual({
      label: null,
      also: [],
      needsPerson: false,
      words: [],
    });
  });

  it('names the most telling label first and keeps the others', () => {
    const { label: first, also } = labelText(
      'Ihren Pass behalte ich, die Anzahlung kommt vor der Besichtigung.',
      'message',
    );
    expect(first).toBe('passport_retention');
    expect(also).toContain('advance_payment');
  });

  it('needs a person when nobody here can read it', () => {
    const text = 'Bel appartement de deux pièces, veuillez verser la caution avant la visite.';
    expect(labelText(text, 'listing')).toMatchObject({ label: null, needsPerson: true });
  });

  it.each(['Vermiete 2 Zimmer, keine Ausländer.', 'Details: https://bit.ly/3xYz'])(
    'needs a person, without a label, for wording that excludes and for links that hide their aim: %s',
    (text) => expect(labelText(text, 'listing')).toMatchObject({ label: null, needsPerson: true }),
  );

  it('takes a bare number in a listing for clumsy, in a message for a lure', () => {
    const text = 'Telefon 0151 2345 6789';
    expect(labelText(text, 'listing')).toMatchObject({ label: null, needsPerson: true });
    expect(label(text)).toBe('off_platform');
  });
});

describe('what is asked of a person', () => {
  it.each([
    'Bringen Sie den Ausweis zur Unterschrift mit, eine Kopie brauche ich nicht.',
    'Muss ich Ihnen eine Kopie meines Passes schicken?',
    'Ein anderer Vermieter wollte meinen Pass behalten. Ist das erlaubt?',
    'Ihr Pass bleibt bei Ihnen.',
    'Bitte schreiben Sie hier, nicht per WhatsApp.',
    'Nach der Zusage können wir telefonieren, meine Nummer ist 0151 2345 6789.',
    'Die Beratungsstelle erreichen Sie unter 0800 111 0 111.',
    'Den Code für die Haustür schicke ich Ihnen am Tag des Einzugs.',
    'Wer mag, hilft im Garten mit, das ist freiwillig.',
    'Minijob im Haus, 13,90 € die Stunde, unabhängig von der Wohnung.',
    'Frauen-WG sucht eine junge Frau als Mitbewohnerin.',
    'Im Erdgeschoss ist eine Praxis für Massage.',
    'Zimmer 320 € warm, Anmeldung möglich.',
    'Sie haben mir eine Kopie Ihres Passes geschickt. Das ist nicht nötig, ich habe sie gelöscht.',
  ])('is not found where it is in its place, denied, asked or reported: %s', (text) => {
    expect(labelText(text, 'message')).toMatchObject({ label: null, needsPerson: false });
  });

  it('is found in a question that lures', () => {
    expect(label('Hast du WhatsApp?')).toBe('off_platform');
    expect(label('Do you have a boyfriend?')).toBe('exploitation');
  });

  it('is not lost behind words that deny something else', () => {
    expect(label('Ein bisschen Zärtlichkeit und die Miete ist kein Thema.')).toBe('exploitation');
    expect(label('Комната бесплатно, если станешь моей девушкой.')).toBe('exploitation');
  });

  it('shows signs of exploitation to trained staff only', () => {
    expect(signTable.exploitation.audience).toBe('trained-staff');
    expect(signTable['passport-retention'].audience).toBe('trained-staff');
    expect(signTable['off-platform'].audience).toBe('reviewers');
  });
});
