export const tenancyPapers = {
  move: 'Einzug verschieben',
  moveLead:
    'Was nur geplant oder angeboten ist, zieht mit. Was verschickt oder vereinbart ist, bleibt; liegt ein vereinbarter Termin dann falsch, wird er neu besprochen.',
  moveDay: 'Neuer Tag des Einzugs',
  worker: 'Zuständige Person wechseln',
  workerLead: 'Vereinbarte Termine bleiben, wie sie sind. Alles Weitere geht an die neue Person.',
  workerLabel: 'Künftig zuständig',
  permit: 'Aufenthaltstitel eintragen',
  permitLead:
    'Nur wenn Sie das Papier gesehen haben. Ist etwas unklar, sieht es sich jemand an, und es geht keine automatische Nachricht hinaus.',
  permitKind: 'Welcher Titel?',
  permits: { 'section-24': 'Aufenthaltserlaubnis nach § 24', other: 'Ein anderer Titel', unknown: 'Nicht bekannt' },
  printedUntil: 'Aufgedruckt gültig bis',
  printedHint: 'Leer lassen, wenn Sie es nicht wissen.',
  covered: 'Gilt er nach einer Verordnung länger?',
  coveredAnswers: { yes: 'Ja, nachgesehen', no: 'Nein', unknown: 'Nicht klar' },
  benefitEnd: 'Ende einer Leistung eintragen',
  benefitEndLead: 'Die Person wird 60, 30 und 14 Tage vorher an den nächsten Antrag erinnert.',
  benefitEndDay: 'Letzter Tag der Leistung',
  bounce: 'Nachricht kam zurück',
  bounceHint: 'Die Adresse oder Nummer stimmt nicht. Jemand findet die richtige heraus.',
};
