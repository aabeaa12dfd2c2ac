export const takeBack = {
  lead: {
    'household-yes':
      'Danach sieht die Vermieterseite nichts mehr von diesem Haushalt. Die Frist für die Antwort bleibt, wie sie war.',
    'household-no':
      'Danach ist der Vorschlag wieder offen, wenn die Wohnung noch frei ist. Die Frist für die Antwort beginnt neu.',
    'landlord-yes':
      'Danach sehen beide Seiten Namen und Adresse nicht mehr. Andere Vorschläge, die dafür weichen mussten, werden wieder geöffnet.',
    'landlord-no': 'Danach ist die Anfrage wieder offen, wenn beide Seiten noch frei sind.',
    'viewing-outcome':
      'Danach gilt das Ergebnis nicht mehr und wird neu eingetragen. Hat es den Vorschlag beendet, geht er weiter.',
    promise: 'Danach gilt die Zusage nicht mehr. Den Nachnamen sieht die Vermieterseite nicht mehr.',
    end: 'Danach ist der Vorschlag wieder offen, wenn beide Seiten noch frei sind. Der Haushalt wird neu gefragt.',
  },
  until: (moment: string) => `Möglich bis ${moment}, wenn niemand vorher weitergeht.`,
  button: 'Zurücknehmen',
};

export const afterViewing = {
  title: 'Wie war die Besichtigung?',
  lead: 'Sie sagen es nur für sich. Die andere Seite liest Ihre Antwort nicht. Wenn beide wollen, geht es weiter. Wenn Sie nicht wollen, endet der Vorschlag; das schadet Ihnen nicht.',
  options: {
    wants: 'Ja, ich möchte weitermachen',
    'wants-not': 'Nein, ich möchte nicht',
    'did-not-happen': 'Die Besichtigung hat nicht stattgefunden',
  },
  button: 'Antwort geben',
  said: 'Ihre Antwort',
};

export const stages = {
  title: 'Schritte und Fristen',
  lead: 'So läuft ein Vorschlag: wer an der Reihe ist, bis wann, und was ein Nein bedeutet. Eine Änderung setzt eine zweite Person in Kraft. Laufende Vorschläge bleiben bei ihrer Version.',
  stepsTitle: 'Schritte',
  stepsLead: 'Alle Zahlen sind Werktage nach Beginn des Schritts. Es gelten die Feiertage am Ort der Wohnung.',
  stepHeads: ['Schritt', 'An der Reihe', 'Erinnern', 'Fällig', 'Leitung', 'Ende'],
  lanes: { household: 'Haushalt', landlord: 'Vermieterseite', caseworker: 'Fachkraft' },
  figures: {
    remindAfter: 'Erinnern nach Werktagen',
    dueAfter: 'Fällig nach Werktagen',
    escalateAfter: 'Teamleitung erfährt es nach Werktagen',
    expireAfter: 'Endet von selbst nach Werktagen',
  },
  lane: 'An der Reihe',
  reasonsTitle: 'Was ein Nein bedeutet',
  reasonsLead: 'Eine Ablehnung kostet nie den Platz in der Reihe.',
  reasonHeads: ['Grund', 'Wer ihn nennen kann', 'Was folgt'],
  consequences: {
    'never-again': 'Dieses Paar nie wieder',
    park: 'Dieses Paar ruht',
    reassess: 'Bedarf noch einmal ansehen',
    none: 'Nichts weiter',
  },
  parked: (days: string) => `Dieses Paar ruht ${days}`,
  takeBackTitle: 'Zurücknehmen',
  takeBackLead:
    'Wer einen Schritt getan hat, kann ihn so viele Werktage danach zurücknehmen, wenn niemand weitergegangen ist. 0 heißt: am selben Tag. Leer heißt: gar nicht.',
  takeBackHeads: ['Schritt', 'Werktage'],
  sameDay: 'Am selben Tag',
  never: 'Gar nicht',
  viewingWithinDays: 'Eine Besichtigung ist in höchstens so vielen Tagen',
  reopenWithinDays:
    'Was für ein gescheitertes Paar weichen musste, wird neu gefragt, wenn das höchstens so viele Tage her ist',
  othersTitle: 'Weiteres',
  waiting: 'Wartet auf eine zweite Person',
  formTitle: 'Schritte und Fristen ändern',
  formLead: 'Noch ändert sich nichts. Eine zweite Person sieht sich den Entwurf an und setzt ihn in Kraft.',
  send: 'Entwurf speichern',
  draftTitle: 'Entwurf der Schritte und Fristen',
  publishLead: 'Danach beginnen neue Vorschläge mit dieser Version. Laufende bleiben, wie sie sind.',
};

export const floors = {
  title: 'Mindestanteile',
  lead: 'So viel Prozent der Gruppe sollen im Plan eine Wohnung bekommen; gemessen daran, wie viele es wären, wenn sonst niemand suchte. 0 heißt: kein Mindestanteil. Den Preis zeigt der Probelauf.',
  heads: ['Gruppe', 'Mindestens, in Prozent'],
  groups: {
    'step-free': 'Braucht Zugang ohne Stufen',
    'five-or-more': 'Fünf und mehr Personen',
    'with-children': 'Mit Kindern',
    alone: 'Eine Person',
  },
  priceTitle: 'Mindestanteile und ihr Preis',
  priceHeads: ['Wann', 'Erreicht?', 'Preis'],
  now: 'Jetzt',
  draft: 'Entwurf',
  none: 'Keine Mindestanteile',
  answers: {
    met: 'Die Mindestanteile werden erreicht.',
    'cannot-be-met':
      'Die Mindestanteile lassen sich zusammen nicht erreichen. Gezeigt ist der Plan, der ihnen am nächsten kommt.',
    'not-found': 'Es wurde kein Plan gefunden, der die Mindestanteile erreicht. Gezeigt ist der nächste.',
  },
  price: (points: string) => `Preis: Alle Haushalte zusammen haben ${points} Punkte weniger.`,
};
