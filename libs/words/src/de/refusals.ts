import type { Refusals } from '../words';
import { ruleNames } from './rule-names';

export const refusals: Refusals = {
  changed: () => 'Inzwischen hat sich etwas geändert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'household-withdrawn': () => 'Dieser Haushalt hat seine Suche zurückgezogen.',
  'household-not-looking': () => 'Dieser Haushalt sucht zurzeit keine Wohnung.',
  'listing-not-open': () => 'Dieses Angebot ist zurzeit nicht offen. Das geht darum im Moment nicht.',
  'identity-check-running': () => 'Eine Prüfung der Identität läuft schon. Bitte warten Sie auf das Ergebnis.',
  'no-organisation-for-place': () =>
    'Für diesen Ort ist noch keine Stelle bei Bleibe zuständig. Bitte wählen Sie einen anderen Ort oder fragen Sie in Ihrer Gemeinde.',
  'pair-excluded': ({ rule }) => `Das passt nicht zusammen. Der Grund: ${ruleNames[rule]}.`,
  'pair-to-clarify': ({ rule }) => `Ein Punkt ist noch offen: ${ruleNames[rule]}. Bitte klären Sie ihn zuerst.`,
  'pair-no-longer-fits': ({ rule }) =>
    `Das passt nicht mehr zusammen, weil sich Angaben geändert haben: ${ruleNames[rule]}. Bitte sehen Sie es sich noch einmal an.`,
  'no-unit-free': () => 'In diesem Angebot ist nichts mehr frei.',
  'already-proposed': () => 'Dieses Angebot wurde dem Haushalt schon vorgeschlagen.',
  taken: () => 'Das geht nicht mehr: Es wurde inzwischen ein anderer Vorschlag angenommen.',
  'not-your-turn': () => 'Das ist jetzt nicht dran. Zuerst muss jemand anders antworten oder etwas eintragen.',
  'already-decided': () => 'Hier wurde schon geantwortet.',
  'proposal-ended': () => 'Dieser Vorschlag ist beendet.',
  'viewing-not-agreed': () => 'Zuerst muss eine Besichtigung vereinbart sein.',
  'viewing-outcome-missing': () =>
    'Zuerst muss eingetragen sein, wie die Besichtigung war und dass beide Seiten wollen.',
  'viewing-gone': () => 'Diesen Termin gibt es nicht mehr. Bitte laden Sie die Seite neu.',
  'viewing-not-yet': () => 'Die Besichtigung war noch nicht. Das Ergebnis können Sie danach eintragen.',
  'assurance-missing': () =>
    'Die Zusicherung des Jobcenters fehlt noch. Bitte unterschreiben Sie den Mietvertrag erst, wenn sie da ist.',
  'place-without-calendar': () =>
    'Für diesen Ort und diese Zeit kennen wir die Feiertage nicht. Darum können wir keine Termine planen. Bitte sagen Sie der Administration Bescheid.',
  'review-closed': () => 'Diese Prüfung ist schon abgeschlossen.',
  'review-decided-by-you': () => 'Sie haben hier schon entschieden. Jetzt muss eine zweite Person entscheiden.',
  'finding-cannot-be-lifted': () =>
    'Dieser Befund lässt sich nicht aufheben. Zuerst muss nachgeholt werden, was fehlt.',
  'nothing-to-appeal': () =>
    'Hier gibt es keine Entscheidung, der widersprochen werden kann. Wenn sich etwas geändert hat, wird neu geprüft.',
  'appeal-filed': () => 'Der Widerspruch ist schon da. Eine andere Person sieht ihn sich an.',
  'report-decided': () => 'Diese Meldung ist schon beantwortet.',
  'ban-running': () => 'Für diese Person läuft schon ein Ausschluss.',
  'ban-ended': () => 'Dieser Ausschluss ist schon beendet.',
  'survey-closed': () =>
    'Diese Umfrage ist geschlossen. Wenn Sie Hilfe brauchen, rufen Sie bitte eine der Hilfe-Nummern an.',
  'survey-answered': () => 'Diese Umfrage ist schon beantwortet. Vielen Dank.',
  'visit-finished': () => 'Zu diesem Besuch gibt es schon einen Bericht.',
  'tenancy-ended': () => 'Dieses Mietverhältnis ist schon beendet.',
  'already-split': () => 'Für diese Person gibt es schon einen eigenen Plan.',
  'already-rated': () => 'Das haben Sie schon bewertet. Danke.',
  'appointment-over': () => 'Diesen Termin gibt es nicht mehr. Bitte laden Sie die Seite neu.',
  'tenancy-not-ended': () => 'Dieses Mietverhältnis ist noch nicht beendet.',
  'exit-reviewed': () => 'Der Abschluss ist schon besprochen und eingetragen.',
  'duty-settled': () => 'Das ist schon erledigt. Der Termin lässt sich nicht mehr verschieben.',
  'follow-up-done': () => 'Diese Aufgabe ist schon erledigt.',
  'follow-up-elsewhere': () =>
    'Diese Aufgabe hat ein eigenes Formular: den Besuchsbericht, das Lesen der Texte oder den Abschluss.',
  'companion-booked': () => 'Diese Person ist zu der Zeit schon für einen anderen Besuch gebucht.',
  'visit-not-reported': () => 'Zu diesem Besuch gibt es noch keinen Bericht.',
  'visit-reviewed': () => 'Seit der letzten Durchsicht wurde nichts Neues geschrieben.',
  'not-alone': () => 'Dorthin geht niemand allein. Tragen Sie erst eine zweite Person für den Termin ein.',
  'still-out': () => 'Jemand von Ihnen ist noch bei einem anderen Besuch angemeldet. Melden Sie sich dort zuerst ab.',
  'presence-over': () => 'Die Person hat sich inzwischen zurückgemeldet.',
  'escalation-closed': () => 'Dieser Fall ist schon abgeschlossen.',
  'second-person-needed': () => 'Ihre Entscheidung ist gespeichert. Eine zweite Person muss noch zustimmen.',
  'dry-run-missing': () => 'Zu diesem Entwurf fehlt noch der Probelauf. Bitte warten Sie, bis er fertig ist.',
  'nothing-to-take-back': () => 'Hier gibt es nichts, was Sie zurücknehmen können.',
  'too-late-to-take-back': () => 'Das lässt sich nicht mehr zurücknehmen.',
  'nobody-reachable': () =>
    'Solange niemand für die Nachbetreuung da ist, darf der Plan nicht in Kraft treten: Die Umfragen fragen auch nach Gefahr.',
  'draft-closed': () => 'Dieser Entwurf ist schon abgeschlossen.',
  'clock-only-forwards': () => 'Die Uhr der Übung geht nur vorwärts. Bitte wählen Sie eine spätere Zeit.',
  'home-changed': () =>
    'An diesem Angebot hat sich etwas geändert. Sobald es geprüft ist, wird der Haushalt neu gefragt.',
  'listing-spoken-for': () =>
    'Über diese Wohnung haben sich zwei Seiten geeinigt. Solange das gilt, bleibt sie, wie sie beschrieben ist.',
  'household-not-withdrawn': () => 'Dieser Haushalt hat die Suche nicht beendet.',
  'link-run-out': () => 'Dieser Link gilt nicht mehr. Bitte melden Sie sich an.',
  'waits-for-second-person': () => 'Das Nein ist eingetragen und wartet auf eine zweite Person.',
  'nobody-to-take-over': () => 'Zurzeit ist niemand da, der übernehmen kann.',
  'not-found': () => 'Das haben wir nicht gefunden.',
  'not-allowed': () => 'Das dürfen Sie hier nicht. Wenn Sie es brauchen, fragen Sie bitte Ihre Teamleitung.',
  'on-hold': () => 'Das ist gerade angehalten und wird geprüft. Bitte warten Sie, bis die Prüfung fertig ist.',
  'needs-second-person': () => 'Dafür muss eine zweite Person zustimmen.',
  'needs-step-up': () => 'Bitte bestätigen Sie zuerst noch einmal, dass Sie es sind.',
  'not-signed-in': () => 'Bitte melden Sie sich an.',
  'too-many-tries': ({ retryAfterSeconds }, f) =>
    `Das waren zu viele Versuche. Bitte warten Sie und versuchen Sie es dann noch einmal. Wartezeit: ${f.minutes(Math.max(1, Math.ceil(retryAfterSeconds / 60)))}.`,
  invalid: () => 'Einige Angaben fehlen oder stimmen nicht. Bitte prüfen Sie sie.',
  broken: ({ number }) =>
    `Bei uns ist etwas kaputtgegangen. Es wurde nichts gespeichert. Bitte versuchen Sie es später noch einmal. Nummer des Fehlers: ${number}.`,
  'not-possible': () => 'Das geht im Moment nicht.',
};
