import type { FindingValues } from '@bleibe/checks';
import type { Formats } from '../formats';
import type { FindingGrounds, Findings, Words } from '../words';
import { names } from './names';
import { offerCheckNames, offerFindings } from './offer-findings';

type Compared = FindingValues['rent-within-comparison'];
type TooHigh = FindingValues['rent-above-brake'];

const by = ({ paragraph }: FindingGrounds) => (paragraph === null ? '' : ` (${paragraph})`);

/** Says honestly what kind of figure the rent is compared with. */
function comparisonOf({ comparisonKind, comparisonSource, comparisonDate }: Compared, f: Formats): string {
  const asOf = `Stand ${f.date(comparisonDate)}`;
  switch (comparisonKind) {
    case 'mietspiegel':
      return `${comparisonSource}, ${asOf}`;
    case 'census':
      return `Zensus ${f.year(comparisonDate)} für diese Gemeinde, bestehende Verträge, ${asOf}; neue Verträge sind oft teurer`;
    case 'census-by-level':
      return `Zensus ${f.year(comparisonDate)}, Mittelwert anderer Gemeinden mit gleicher Mietenstufe, bestehende Verträge, ${asOf}; für diese Gemeinde selbst ist kein Wert bekannt`;
  }
}

const compared = (values: Compared, f: Formats) =>
  `Die Nettokaltmiete ist ${f.moneyPerSquareMetre(values.perSquareMetre)}. Verglichen mit: ${f.moneyPerSquareMetre(values.comparison)} (${comparisonOf(values, f)}).`;

const over = ({ percentOver }: Compared, f: Formats) => `Das sind ${f.percent(percentOver)} mehr.`;

const lower = ({ lawfulRent }: TooHigh, f: Formats) =>
  `Nettokaltmiete auf höchstens ${f.money(lawfulRent)} im Monat senken`;

const signsOf = ({ signs }: FindingValues['fee-asked'], f: Formats) =>
  f.list([...new Set(signs.map(({ sign }) => names.signs[sign]))]);

const changeText = 'Nächster Schritt: Bitte den Text ändern. Wenn das ein Irrtum ist, bitte Bescheid geben.';

export const checkNames: Words['checkNames'] = {
  'identity-confirmed': 'Identität',
  'contact-confirmed': 'E-Mail oder Telefon',
  'rent-parts-add-up': 'Teile der Miete',
  'rent-within-comparison': 'Höhe der Miete',
  'deposit-within-three-net-rents': 'Kaution',
  'no-extra-fees': 'Keine Gebühren',
  'no-advance-payment-asked': 'Kein Geld im Voraus',
  'viewing-possible': 'Besichtigung möglich',
  'no-contact-in-text': 'Keine Kontaktdaten im Text',
  'no-id-copy-asked': 'Keine Ausweiskopie verlangt',
  'no-passport-kept': 'Kein Pass wird einbehalten',
  'no-sham-registration': 'Keine Scheinanmeldung',
  'no-exploitation': 'Kein Wohnen gegen Nähe oder unbezahlte Arbeit',
  ...offerCheckNames,
};

export const findings: Findings = {
  'identity-confirmed': ({ method, level, on }, f) =>
    `Die Identität ist seit ${f.date(on)} bestätigt. Weg: ${names.identityMethods[method]}. Sicherheit: ${names.identityLevels[level]}.`,
  'identity-not-started': () =>
    'Die Identität ist noch nicht bestätigt. Nächster Schritt: die Prüfung der Identität beginnen.',
  'identity-not-decided-yet': ({ method }) =>
    `Die Prüfung der Identität läuft noch. Weg: ${names.identityMethods[method]}. Es ist nichts zu tun.`,
  'identity-not-answered': ({ method }) =>
    `Die Identitätsprüfung wurde nicht rechtzeitig beantwortet. Weg: ${names.identityMethods[method]}. Nächster Schritt: Jemand aus dem Team sieht die Person und den Ausweis.`,
  'identity-level-too-low': ({ method, level, needed }) =>
    `Die Identität ist bestätigt, aber noch nicht sicher genug. Weg: ${names.identityMethods[method]}. Sicherheit: ${names.identityLevels[level]}, nötig: ${names.identityLevels[needed]}. Nächster Schritt: auf einem anderen Weg bestätigen, oder eine zweite Person vom Team sieht Mensch und Ausweis.`,
  'identity-run-out': ({ until }, f) =>
    `Die Bestätigung der Identität galt bis ${f.date(until)}. Nächster Schritt: die Identität neu bestätigen.`,
  'identity-doubtful': ({ method }) =>
    `Bei der Prüfung der Identität blieb etwas unklar. Weg: ${names.identityMethods[method]}. Nächster Schritt: Jemand vom Team sieht es sich an.`,
  'identity-refused': ({ method }) =>
    `Die Identität konnte nicht bestätigt werden. Weg: ${names.identityMethods[method]}. Das kann ein Irrtum sein. Nächster Schritt: Zwei Personen vom Team sehen es sich an.`,

  'contact-confirmed': ({ channel, on }, f) => `${names.contactChannels[channel]} ist seit ${f.date(on)} bestätigt.`,
  'contact-not-confirmed': () =>
    'Weder E-Mail noch Telefon sind bestätigt. Nächster Schritt: den Code eingeben, den Bleibe geschickt hat.',

  'rent-parts-add-up': ({ sum, stated }, f) =>
    `Die Teile der Miete ergeben ${f.money(sum)}. Angegeben sind ${f.money(stated)} Warmmiete. Das passt.`,
  'warm-rent-is-sum-of-parts': ({ sum }, f) => `Die Warmmiete ist die Summe ihrer Teile: ${f.money(sum)}.`,
  'rent-parts-differ-from-warm-rent': ({ sum, stated, difference }, f) =>
    `Die Teile der Miete ergeben ${f.money(sum)}, angegeben sind ${f.money(stated)} Warmmiete. Unterschied: ${f.money(Math.abs(difference))}. Nächster Schritt: Kaltmiete, Nebenkosten, Heizung und Möbel prüfen und berichtigen.`,
  'rent-parts-not-stated': () =>
    'Bei der Miete, der Fläche oder den Zimmern fehlt eine Angabe. Nächster Schritt: die Angaben ergänzen.',
  'area-not-plausible': ({ area, rooms, least, most, leastPerRoom }, f) =>
    `${f.area(area)} mit ${f.rooms(rooms)}: Das kann ein Tippfehler sein. Üblich sind ${f.area(least)} bis ${f.area(most)} und mindestens ${f.area(leastPerRoom)} je Zimmer. Nächster Schritt: die Fläche prüfen.`,

  'rent-free': () => 'Es wird keine Nettokaltmiete verlangt. Es gibt nichts zu vergleichen.',
  'rent-within-comparison': (values, f) => `${compared(values, f)} Die Miete liegt nicht darüber.`,
  'rent-above-comparison': (values, f) => `${compared(values, f)} ${over(values, f)} Das hält das Angebot nicht auf.`,
  'rent-above-brake': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Hier sind höchstens ${f.percent(values.allowedPercent)} mehr erlaubt, wenn es keine Ausnahme gibt${by(grounds)}. Nächster Schritt: ${lower(values, f)} oder den Grund für eine Ausnahme nennen.`,
  'rent-above-brake-with-ground': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Hier sind höchstens ${f.percent(values.allowedPercent)} mehr erlaubt, wenn es keine Ausnahme gibt${by(grounds)}. Ein Grund für eine Ausnahme ist genannt. Nächster Schritt: Jemand vom Team prüft den Grund. Ohne Ausnahme: ${lower(values, f)}.`,
  'rent-unreasonably-high': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Mehr als ${f.percent(values.allowedPercent)} darüber kann unangemessen hoch sein${by(grounds)}. Nächster Schritt: ${lower(values, f)}. Vorher geht das Angebot nicht weiter, außer Menschen haben es geprüft.`,
  'rent-may-be-usury': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Mehr als ${f.percent(values.allowedPercent)} darüber kann Wucher sein${by(grounds)}. Nächster Schritt: ${lower(values, f)}. Vorher geht das Angebot nicht weiter, außer zwei Menschen haben es geprüft.`,
  'rent-or-area-not-stated': () =>
    'Die Nettokaltmiete oder die Fläche fehlt. Darum ist kein Vergleich möglich. Nächster Schritt: die Angaben ergänzen.',
  'no-comparison-known': () =>
    'Für diesen Ort ist keine Vergleichsmiete bekannt. Darum ist die Miete noch nicht geprüft. Nächster Schritt: Jemand vom Team sucht einen Vergleich.',
  'rent-limits-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} Es ist nicht bekannt, welche Grenze an diesem Tag gilt. Nächster Schritt: Jemand vom Team prüft es.`,
  'rent-brake-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} Es ist nicht bekannt, ob hier die Mietpreisbremse gilt. Nächster Schritt: Jemand vom Team prüft es.`,
  'shared-area-not-stated': (values, f) =>
    `${compared(values, f)} ${over(values, f)} Dabei fehlt der Anteil an Küche, Bad und Flur. Nächster Schritt: die gemeinsam genutzte Fläche angeben.`,

  'no-deposit': () => 'Es wird keine Kaution verlangt.',
  'deposit-within-limit': ({ deposit, most }, f, grounds) =>
    `Die Kaution ist ${f.money(deposit)}. Höchstens ${f.money(most)} sind erlaubt${by(grounds)}. Das passt.`,
  'deposit-too-high': ({ deposit, most, rents }, f, grounds) =>
    `Die Kaution ist ${f.money(deposit)}. Das ist mehr als ${f.number(rents)} Monatsmieten ohne Nebenkosten: höchstens ${f.money(most)}${by(grounds)}. Nächster Schritt: die Kaution auf höchstens ${f.money(most)} senken.`,
  'deposit-not-stated': () => 'Die Kaution oder ein Teil der Miete fehlt. Nächster Schritt: die Angaben ergänzen.',
  'deposit-limit-not-known': ({ deposit }, f) =>
    `Die Kaution ist ${f.money(deposit)}. Es ist nicht bekannt, welche Grenze an diesem Tag gilt. Nächster Schritt: Jemand vom Team prüft es.`,

  'no-fee-asked': () => 'Im Text wird keine Gebühr verlangt.',
  'fee-asked': (values, f, grounds) =>
    `Im Text kann eine Gebühr verlangt sein (${signsOf(values, f)}). Wer eine Wohnung sucht, zahlt dafür nichts${by(grounds)}. ${changeText}`,
  'no-advance-payment-asked': () => 'Im Text wird kein Geld im Voraus verlangt.',
  'payment-asked-too-early': (values, f, grounds) =>
    `Im Text kann Geld vor der Besichtigung oder vor dem Vertrag verlangt sein (${signsOf(values, f)}). Eine Kaution wird erst fällig, wenn das Mietverhältnis beginnt${by(grounds)}. Niemand sollte etwas zahlen. ${changeText}`,
  'payment-cannot-be-traced': (values, f) =>
    `Im Text kann eine Zahlung verlangt sein, die niemand zurückholen kann (${signsOf(values, f)}). Niemand sollte etwas zahlen. ${changeText}`,
  'payment-through-false-trustee': (values, f) =>
    `Im Text soll das Geld vielleicht an eine Firma gehen, die keine Kautionen verwahrt (${signsOf(values, f)}). Niemand sollte etwas zahlen. ${changeText}`,
  'payment-back-from-too-much': (values, f) =>
    `Im Text geht es vielleicht um zu viel gezahltes Geld, das weitergeschickt werden soll (${signsOf(values, f)}). Schecks können noch Wochen später platzen. Niemand sollte Geld weiterschicken. ${changeText}`,
  'nothing-against-viewing': () => 'Nichts im Text spricht gegen eine Besichtigung.',
  'home-cannot-be-viewed': (values, f) =>
    `Im Text steht vielleicht, dass niemand die Wohnung zeigt oder die Schlüssel mit der Post kommen (${signsOf(values, f)}). Niemand sollte etwas zahlen, bevor die Wohnung besichtigt ist. ${changeText}`,
  'no-contact-in-text': () => 'Im Text stehen keine Kontaktdaten.',
  'contact-in-text': (values, f) =>
    `Im Text stehen vielleicht Kontaktdaten (${signsOf(values, f)}). Der Text ist öffentlich. Nächster Schritt: Kontaktdaten aus dem Text nehmen; geschrieben wird über die Plattform.`,
  'address-in-text': () =>
    'Im Text steht die Straße der Wohnung. Die Adresse wird erst gesagt, wenn beide Seiten zugestimmt haben. Nächster Schritt: die Straße aus dem Text nehmen.',
  'no-id-copy-asked': () => 'Im Text wird keine Kopie eines Ausweises verlangt.',
  'id-copy-asked': (values, f) =>
    `Im Text wird vielleicht eine Ausweiskopie, ein Foto mit Ausweis oder ein Bankzugang verlangt (${signsOf(values, f)}). Das kann missbraucht werden; gezeigt wird ein Ausweis bei der Unterschrift. Nächster Schritt: den Text ändern.`,
  'no-passport-kept': () => 'Im Text wird kein Pass einbehalten.',
  'passport-kept': (values, f) =>
    `Im Text steht vielleicht, dass ein Pass oder Telefon einbehalten wird (${signsOf(values, f)}). Das darf niemand. Nächster Schritt: den Text ändern. Eine geschulte Person sieht ihn sich an.`,
  'no-sham-registration': () => 'Im Text wird keine Anmeldung ohne Einzug angeboten.',
  'sham-registration-offered': (values, f) =>
    `Im Text wird vielleicht eine Anmeldung ohne Einzug angeboten (${signsOf(values, f)}). Das ist verboten. Nächster Schritt: den Text ändern.`,
  'no-exploitation': () => 'Im Text wird nichts verlangt als Miete.',
  'exploitation-indicated': (values, f) =>
    `Hinweis auf Wohnen gegen Nähe oder unbezahlte Arbeit (${signsOf(values, f)}). Ein Hinweis beweist nichts. Nächster Schritt: eine geschulte Person sieht es sich an; Beratung: Hilfetelefon 116 016.`,
  'text-missing': () =>
    'Der Text des Angebots fehlt. Darum ist er noch nicht geprüft. Nächster Schritt: einen Text schreiben.',
  'text-language-not-read': () =>
    'Der Text ist in einer Sprache, die die Prüfung nicht lesen kann. Nächster Schritt: Jemand vom Team liest ihn.',

  ...offerFindings,
};
