import type { ListingCondition } from '@bleibe/scoring';

const conditions: Readonly<Record<ListingCondition, string>> = {
  'rent-within-limit': 'Miete',
  'most-persons-respected': 'Höchste Zahl der Personen',
  'pets-welcome': 'Keine Haustiere',
  'house-rules-kept': 'Hausregeln',
  'women-only-respected': 'Nur für Frauen und Kinder',
  'available-in-time': 'Frei erst später',
  'stay-long-enough': 'Nur für eine bestimmte Zeit',
};

export const wishCosts = {
  title: 'Was kostet ein Wunsch?',
  lead: 'Jeder Wunsch schließt Wohnungen aus. Hier steht, wie viele mehr passen würden, wenn Sie auf genau einen verzichten. Sie müssen das nicht.',
  now: (count: string) => `Freigegebene Wohnungen, die jetzt zu Ihnen passen: ${count}.`,
  without: (wish: string, more: string) => `Ohne „${wish}“: ${more} mehr`,
  none: 'Kein einzelner Wunsch schließt weitere Wohnungen aus.',
};

export const demand = {
  title: 'Für wie viele Haushalte kommt die Wohnung in Frage?',
  fitting: (count: string) => `Die Bedingungen passen für mindestens ${count} suchende Haushalte.`,
  few: 'Die Bedingungen passen zurzeit für weniger als 5 suchende Haushalte.',
  lead: 'Welche einzelne Bedingung die meisten ausschließt:',
  without: (condition: string, more: string) => `${condition}: mindestens ${more} Haushalte mehr`,
  none: 'Keine einzelne Bedingung schließt 5 oder mehr weitere Haushalte aus.',
  asOf: (moment: string) =>
    `Stand ${moment}, in ganz Deutschland. Damit niemand erkannt wird, zählen wir in Fünferschritten.`,
  conditions,
};

export const changes = {
  title: 'Seit dem Vorschlag hat sich etwas geändert',
  before: 'Damals',
  now: 'Jetzt',
};
