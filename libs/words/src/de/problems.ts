import { nameOfField } from '../field-paths';
import { mostOf } from '../problem-codes';
import type { Problems } from '../words';
import { fieldNames } from './fields';

const skip = 'Sie können die Frage auch überspringen.';

export const problems: Problems = {
  required: () => 'Bitte füllen Sie das aus.',
  'not-text': () => 'Bitte geben Sie einen Text ein.',
  'too-long': (values, f) => `Bitte höchstens ${f.number(mostOf(values))} Zeichen.`,
  'too-short': ({ least }, f) => `Bitte mindestens ${f.number(least)} Zeichen.`,
  'not-a-number': () => 'Bitte geben Sie eine Zahl ein.',
  'too-small': ({ least }, _f, told) => `Bitte mindestens ${told(least)}.`,
  'too-big': ({ most }, _f, told) => `Bitte höchstens ${told(most)}.`,
  'too-few': ({ least }, f) => `Bitte mindestens ${f.number(least)} angeben.`,
  'not-whole': () => 'Bitte geben Sie eine ganze Zahl ein.',
  'not-a-date': () => 'Bitte geben Sie ein Datum mit Tag, Monat und Jahr ein.',
  'not-an-instant': () => 'Bitte geben Sie Datum und Uhrzeit ein.',
  'not-an-email': () => 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
  'not-one-of': () => 'Bitte wählen Sie eine der Antworten.',
  'unknown-field': () => 'Diese Angabe kennen wir nicht. Bitte lassen Sie sie weg.',
  'not-a-list': () => 'Bitte geben Sie eine Liste an.',
  'too-many-entries': ({ most }, f) => `Bitte höchstens ${f.number(most)} angeben.`,
  'not-true-or-false': () => 'Bitte wählen Sie Ja oder Nein.',
  'not-an-id': () => 'Diese Kennung ist nicht gültig. Bitte öffnen Sie die Seite neu.',
  'not-an-object': () => 'Bitte füllen Sie diesen Abschnitt aus.',
  'email-taken': () =>
    'Mit dieser E-Mail-Adresse gibt es schon ein Konto. Bitte melden Sie sich an oder nehmen Sie eine andere Adresse.',
  'wrong-email-or-password': () => 'E-Mail-Adresse oder Passwort stimmen nicht. Bitte versuchen Sie es noch einmal.',
  'wrong-code': () => 'Der Code stimmt nicht oder ist zu alt. Bitte prüfen Sie ihn oder fordern Sie einen neuen an.',
  'date-in-future': () => 'Dieser Tag liegt in der Zukunft. Bitte prüfen Sie das Datum.',
  'date-in-past': () => 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen späteren.',
  'date-too-long-ago': () => 'Dieser Tag liegt zu lange zurück. Bitte prüfen Sie das Jahr.',
  'date-too-late': ({ days }, f) => `Bitte wählen Sie einen Tag innerhalb von ${f.days(days)}.`,
  'no-picture': () => 'Das ist kein Bild, das wir lesen können. Bitte ein Foto als JPEG, PNG oder WebP wählen.',
  'picture-too-big': ({ megabytes, megapixels }, f) =>
    `Das Bild ist zu groß. Höchstens ${f.number(megabytes)} MB und ${f.number(megapixels)} Millionen Bildpunkte.`,
  'date-before': ({ other }) =>
    `Bitte wählen Sie einen Tag, der nicht vor diesem liegt: „${nameOfField(fieldNames, other)}“.`,
  'contact-must-be-adult': () =>
    'Die erste Person muss mindestens 18 Jahre alt sein. Für Minderjährige ohne Familie sorgt das Jugendamt: Bitte wenden Sie sich dorthin, man hilft sofort.',
  'consent-needed': () => 'Ohne diese Einwilligung geht es nicht weiter. Bitte fragen Sie die Person.',
  'year-too-late': () => 'Dieses Jahr liegt zu weit in der Zukunft. Bitte prüfen Sie es.',
  'room-when-landlord-lives-there': () => 'Wenn Sie selbst in der Wohnung wohnen, wählen Sie bitte „Zimmer“.',
  'wishes-contradict': () =>
    'Lange bleiben und nur kurz bleiben geht nicht zugleich. Bitte wählen Sie höchstens eines davon.',
  'unlawful-wish': ({ words }) =>
    `Das liest sich, als würden Menschen ausgeschlossen: „${words}“. Niemand darf bei der Wohnungssuche wegen Herkunft, Religion, Geschlecht, Behinderung, Alter oder sexueller Identität benachteiligt werden (§ 19 AGG). Solche Wünsche nehmen wir nicht auf. Bitte ändern Sie den Satz.`,
  'place-not-found': () => 'Diesen Ort finden wir nicht. Bitte prüfen Sie die Postleitzahl oder den Namen.',
  'not-for-yes': () => 'Einen Grund brauchen wir nur bei einem Nein. Bitte lassen Sie ihn weg.',
  'note-too-short': ({ least }, f) => `Bitte schreiben Sie etwas mehr: mindestens ${f.number(least)} Zeichen.`,
  'survey-answer-not-allowed': () => `Diese Antwort passt nicht zur Frage. Bitte wählen Sie eine andere. ${skip}`,
  'not-an-item': () => 'Diese Frage gehört nicht zu dieser Umfrage. Bitte laden Sie die Seite neu.',
  'not-an-answer': () => `Bitte wählen Sie eine der Antworten. ${skip}`,
  'not-a-text': () => `Bitte schreiben Sie einen Text. ${skip}`,
  'not-on-the-scale': ({ from, to }, f) =>
    `Bitte wählen Sie eine ganze Zahl von ${f.number(from)} bis ${f.number(to)}. ${skip}`,
  'answered-twice': () => `Bitte wählen Sie jede Antwort nur einmal. ${skip}`,
  'excludes-the-others': () => `Diese Antworten passen nicht zusammen. Bitte wählen Sie neu. ${skip}`,
  'not-asked': () => 'Diese Frage gehört zu einer anderen Antwort weiter oben. Bitte lassen Sie sie leer.',
  'weights-do-not-add-up': ({ sum, wanted }, f) =>
    `Zusammen müssen es ${f.number(wanted)} Punkte sein, jetzt sind es ${f.number(sum)}.`,
  'tiers-not-in-order': () => 'Eine dringendere Stufe darf nicht weniger zählen als die darunter.',
  'stage-days-not-in-order': () => 'Erinnern, Frist, Leitung und Ende müssen in dieser Reihenfolge liegen.',
  'home-ends-days-not-in-order': () => 'Dieser Zeitraum darf nicht kürzer sein als der für „bald“.',
  'date-too-far-off': ({ months }, f) => `Dieser Tag liegt zu weit weg. Längste Frist: ${f.months(months)}.`,
  'only-for-end-of-home': () => 'Dieses Datum gehört nur zum Ende der Unterkunft. Bitte lassen Sie es weg.',
  'second-worker-needed': () => 'Dorthin geht niemand allein. Bitte wählen Sie eine zweite Person.',
  'not-right': () => 'Bitte prüfen Sie diese Angabe.',
};
