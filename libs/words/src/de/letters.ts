import type { Letter } from '../letter-kinds';
import type { Letters } from '../words';

const letter = (...lines: string[]): Letter => ({
  subject: 'Nachricht von Bleibe',
  text: ['Guten Tag,', ...lines, 'Ihr Team von Bleibe'].join('\n\n'),
});

const open = (link: string) => `Bitte öffnen Sie diese Seite:\n${link}`;

const codeLetter = ({ link, code }: { link: string; code: string }) =>
  letter(
    `Ihr Code ist: ${code}`,
    `Bitte geben Sie ihn auf dieser Seite ein:\n${link}`,
    'Geben Sie den Code niemandem weiter. Wenn Sie keinen Code wollten, müssen Sie nichts tun.',
  );

export const letters: Letters = {
  'contact-code': codeLetter,
  'sign-in-code': codeLetter,
  'second-factor-reset': ({ link }) =>
    letter(
      'Ihr zweiter Nachweis wurde zurückgesetzt. Bitte richten Sie beim nächsten Anmelden einen neuen ein.',
      'Wenn Sie das nicht wollten, sagen Sie bitte sofort Ihrer Leitung Bescheid.',
      open(link),
    ),
  'proposal-offered': ({ link }) => letter('Es gibt etwas Neues für Sie. Wir warten auf Ihre Antwort.', open(link)),
  'proposal-asked': ({ link }) =>
    letter('Zu Ihrem Angebot gibt es eine Anfrage. Wir warten auf Ihre Antwort.', open(link)),
  'proposal-agreed': ({ link }) => letter('Es geht weiter. Bitte sehen Sie nach, was als Nächstes kommt.', open(link)),
  'proposal-ended': ({ link }) => letter('Es gibt eine Änderung. Sie müssen nichts tun.', open(link)),
  'proposal-changed': ({ link }) => letter('Es hat sich etwas geändert. Bitte sehen Sie nach.', open(link)),
  'steps-waiting': ({ link, stillFree }) =>
    letter(
      'Etwas wartet auf Sie. Bitte sehen Sie nach, was als Nächstes zu tun ist.',
      open(link),
      ...(stillFree ? [`Gilt Ihr Angebot noch? Das bestätigen Sie hier mit einem Klick:\n${stillFree}`] : []),
    ),
  'viewing-proposed': ({ link }) =>
    letter('Es gibt einen Vorschlag für einen Termin. Bitte sagen Sie, ob er passt.', open(link)),
  'viewing-agreed': ({ link }) =>
    letter('Ein Termin ist vereinbart. Tag und Uhrzeit stehen auf der Seite.', open(link)),
  'listing-cleared': ({ link }) => letter('Ihr Angebot ist geprüft und freigegeben. Danke!', open(link)),
  'listing-held': ({ link }) =>
    letter('Zu Ihrem Angebot haben wir eine Frage. Auf der Seite steht, was zu tun ist.', open(link)),
  'listing-confirmation-wanted': ({ link }) =>
    letter('Gilt Ihr Angebot noch? Bitte bestätigen Sie es. Das geht mit einem Klick.', open(link)),
  'listing-expired': ({ link }) =>
    letter(
      'Ihr Angebot ist abgelaufen, weil es nicht bestätigt wurde. Sie können es jederzeit wieder öffnen.',
      open(link),
    ),
  'listing-week': ({ link }) =>
    letter(`Was diese Woche mit Ihrem Angebot geschehen ist, steht auf dieser Seite:\n${link}`),
  welcome: ({ link }) =>
    letter('Willkommen! Auf dieser Seite finden Sie Hilfe und wichtige Telefonnummern.', open(link)),
  'survey-invitation': ({ link }) =>
    letter(
      'Wir haben ein paar kurze Fragen an Sie. Es dauert wenige Minuten. Jede Frage können Sie überspringen.',
      open(link),
    ),
  'survey-reminder': ({ link }) =>
    letter(
      'Vor ein paar Tagen haben wir Ihnen geschrieben. Die Seite ist noch offen. Sie müssen nicht mitmachen.',
      open(link),
    ),
  'escalation-raised': ({ link }) =>
    letter('Bitte sehen Sie gleich nach: Es wartet etwas Dringendes auf Sie.', open(link)),
  'appointment-changed': ({ link }) => letter('Bei einem Termin hat sich etwas geändert.', open(link)),
  'duty-reminder': ({ link }) => letter('Denken Sie bitte an etwas, das bald fällig ist.', open(link)),
  'duty-question': ({ link }) =>
    letter('Wohnen Sie noch dort? Dann ist bald eine Frist wichtig. Bitte sehen Sie nach.', open(link)),
  'follow-up-due': ({ link }) => letter('Bitte sehen Sie nach: Heute ist eine Aufgabe für Sie fällig.', open(link)),
  'worker-not-back': ({ link }) =>
    letter(
      'Jemand aus dem Team hat sich nach einem Besuch nicht zurückgemeldet. Bitte rufen Sie gleich an.',
      open(link),
    ),
};
