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
