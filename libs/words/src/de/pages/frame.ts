export const frame = {
  brand: 'Bleibe',
  skip: 'Zum Inhalt springen',
  exit: 'Seite verlassen',
  languages: 'Sprache wählen',
  navigation: 'Ihr Bereich',
  more: 'Mehr',
  demo: 'Übungsinstanz: Alles ist erfunden.',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  help: 'Hilfe und Notruf',
  sources: 'Datenquellen',
  publicListings: 'Freie Wohnungen',
  nav: {
    homes: 'Meine Vorschläge',
    household: 'Meine Angaben',
    listings: 'Meine Wohnungen',
    requests: 'Anfragen',
    worklist: 'Arbeitsliste',
    reviews: 'Prüfungen',
    ratings: 'Bewertungen',
    ownTenancy: 'Nach dem Einzug',
    staff: 'Team',
    today: 'Heute',
    reading: 'Texte',
    visits: 'Besuche',
    escalations: 'Eskalationen',
    tenancies: 'Mietverhältnisse',
    policy: 'Gewichte und Vorrang',
    stages: 'Schritte und Fristen',
    fairness: 'Fairness',
    outcomes: 'Ergebnisse',
    planTemplate: 'Plan der Nachbetreuung',
  },
};

export const form = {
  errorPrefix: 'Fehler:',
  errorTitle: 'Bitte sehen Sie sich das noch einmal an',
  back: 'Zurück',
  next: 'Weiter',
  change: 'Ändern',
  save: 'Speichern',
  optional: 'freiwillig',
  choose: 'Bitte wählen',
  yes: 'Ja',
  no: 'Nein',
  noAnswer: 'Keine Angabe',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  notSaid: 'nicht angegeben',
};

export const problem = {
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFound: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist nicht für Sie bestimmt.',
  notAllowedTitle: 'Das geht hier nicht',
  notAllowed: 'Mit diesem Zugang ist das nicht möglich.',
  refusedTitle: 'Das ist gerade nicht möglich',
  refused: 'Inzwischen hat sich etwas geändert. Bitte sehen Sie sich den neuen Stand an.',
  tooManyTitle: 'Zu viele Versuche',
  tooMany: 'Bitte warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.',
  brokenTitle: 'Bei uns ist etwas kaputt',
  broken: 'Es liegt nicht an Ihnen. Nichts wurde gespeichert. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  unreadable:
    'Das konnten wir nicht lesen: Es war zu lang oder kein Formular von uns. Bitte öffnen Sie die Seite neu und schreiben Sie kürzer.',
  foreignForm:
    'Das Formular war zu alt oder kam von einer anderen Seite. Bitte öffnen Sie die Seite neu und senden Sie es noch einmal.',
  toStart: 'Zur Startseite',
};

export const start = {
  title: 'Ein Zuhause finden. Und bleiben.',
  lead: 'Bleibe bringt Menschen, die eine Wohnung suchen, mit Menschen zusammen, die eine haben. Wir prüfen jedes Angebot und sind auch nach dem Einzug für Sie da.',
  seekerTitle: 'Ich suche eine Wohnung',
  seeker:
    'Sagen Sie uns in 10 Minuten, was Sie brauchen. Ihr Name bleibt geschützt, bis Sie zu einer Wohnung Ja sagen.',
  seekerButton: 'Jetzt registrieren',
  landlordTitle: 'Ich habe eine Wohnung',
  landlord: 'Bieten Sie ein Zimmer oder eine Wohnung an. Sie haben eine feste Ansprechperson und entscheiden selbst.',
  landlordButton: 'Wohnung anbieten',
  howTitle: 'So geht es weiter',
  how: [
    'Sie sagen uns, was Sie brauchen oder anbieten.',
    'Wir prüfen Angebot, Miete und Personen. Vorher wird nichts gezeigt.',
    'Eine Fachkraft schlägt eine Wohnung vor, die passt, und sagt Ihnen, warum.',
    'Beide Seiten sagen Ja oder Nein. Dann erst sehen Sie Namen und Adresse.',
    'Nach dem Einzug fragen wir nach, ob alles gut ist.',
  ],
  freeTitle: 'Bleibe kostet nichts',
  free: 'Zahlen Sie nie Geld, bevor Sie die Wohnung gesehen und den Mietvertrag unterschrieben haben. Wenn jemand das verlangt, sagen Sie es uns.',
  haveAccount: 'Ich habe schon einen Zugang',
};

export const help = {
  title: 'Hilfe und Notruf',
  lead: 'Diese Nummern können Sie anrufen. Die Anrufe kosten nichts.',
  danger: 'Sind Sie jetzt in Gefahr? Rufen Sie 110 an.',
  traceTitle: 'Wenn jemand nicht wissen soll, dass Sie hier waren',
  trace: [
    'Der Knopf „Seite verlassen“ öffnet eine harmlose Seite und meldet Sie in diesem Browser ab.',
    'Der Verlauf des Browsers wird dabei nicht gelöscht. Löschen Sie ihn selbst oder benutzen Sie ein privates Fenster.',
    'Sicherer ist das Gerät einer Person, der Sie vertrauen.',
  ],
  moneyTitle: 'Jemand verlangt vorher Geld?',
  money:
    'Kaution und Miete zahlt man erst, wenn der Mietvertrag unterschrieben ist. Wer vorher Geld, eine Gebühr oder eine Kopie Ihres Ausweises verlangt, will Sie vielleicht betrügen. Zahlen Sie nicht und sprechen Sie mit uns.',
};

export const sources = {
  title: 'Datenquellen',
  lead: 'Bleibe rechnet mit öffentlichen Daten. Hier steht, woher sie kommen und von wann sie sind.',
  heads: ['Daten', 'Stand', 'Lizenz', 'Namensnennung'],
};

export const publicListings = {
  title: 'Freie Wohnungen',
  lead: 'Alle sind geprüft. Adressen zeigen wir hier nicht, zum Schutz beider Seiten.',
  emptyTitle: 'Gerade ist keine Wohnung frei',
  empty: 'Registrieren Sie sich trotzdem: Wir melden uns, sobald eine passt.',
  more: 'Mehr Wohnungen',
};
