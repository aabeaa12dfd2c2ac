/** An offer as somebody makes it; only what differs from an ordinary home is said. */
export interface OfferCase {
  title: string;
  firstName: string;
  surname: string;
  home: Record<string, unknown>;
  /** One of these checks stops the fraud; empty = the landlord is stopped, whatever is offered. */
  stoppedBy: readonly string[];
}

/** A list in an order of its own, so that a second telling on the same instance is no copy of the first. */
function inventory(telling: string): string {
  const things =
    'Tisch Bett Schrank Lampe Regal Sofa Spiegel Teppich Herd Kühlschrank Waschmaschine Kommode Hocker Sessel Garderobe Vorhang Wasserkocher Bügelbrett Staubsauger Truhe Vitrine Schreibtisch Leiter Fernseher Radio Korb Kissen Decke'.split(
      ' ',
    );
  const rank = (thing: string) =>
    [...`${telling}${thing}`].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0)) | 0, 7);
  return things.toSorted((a, b) => rank(a) - rank(b)).join(', ');
}

const inventoryText = (telling: string, place: string) =>
  `Möblierte Wohnung in ${place}. Vorhanden sind: ${inventory(telling)}. Besichtigung am Samstag.`;

/** Patterns of real reports (police, consumer centres, press), in our own words. */
export const frauds = (telling: string): OfferCase[] => [
  {
    title: 'Keys by post after a transfer that nobody can call back',
    firstName: 'Falko',
    surname: 'Fuchs',
    home: {
      description:
        'Ich arbeite als Arzt im Ausland und kann die Wohnung nicht zeigen. Überweisen Sie die Kaution per Western Union, dann kommt der Schlüssel mit der Post.',
    },
    stoppedBy: ['no-advance-payment-asked', 'viewing-possible'],
  },
  {
    title: 'Two thirds more than the usual rent',
    firstName: 'Gisbert',
    surname: 'Gier',
    home: { netColdRent: 91_000, warmRentStated: null },
    stoppedBy: ['rent-within-comparison'],
  },
  {
    title: 'The offer of somebody else, copied to another city and price',
    firstName: 'Kuno',
    surname: 'Klau',
    home: {
      plz: '04103',
      netColdRent: 30_000,
      warmRentStated: null,
      deposit: 60_000,
      description: inventoryText(telling, 'Leipzig'),
    },
    stoppedBy: ['text-not-copied'],
  },
  {
    title: 'A copy of the ID and a deposit of five rents',
    firstName: 'Dora',
    surname: 'Dreist',
    home: {
      deposit: 230_000,
      description: 'Schöne Wohnung. Bitte senden Sie vorab eine Kopie Ihres Ausweises und ein Selfie damit.',
    },
    stoppedBy: ['no-id-copy-asked'],
  },
  {
    title: 'A faultless offer by somebody who is not who he says',
    firstName: 'Nico',
    surname: 'Niemand',
    home: {},
    stoppedBy: [],
  },
];

/** What careless rules would stop: warnings, low rents, people on a journey, deposits as the law wants them. */
export const honest = (telling: string): OfferCase[] => [
  {
    title: 'Many things, described at length',
    firstName: 'Irma',
    surname: 'Inhaber',
    home: { description: inventoryText(telling, 'Köln') },
    stoppedBy: [],
  },
  {
    title: 'A warning against money before the viewing',
    firstName: 'Wanda',
    surname: 'Wahr',
    home: { description: 'Bitte zahlen Sie nie Geld vor der Besichtigung, ich verlange das auch nicht.' },
    stoppedBy: [],
  },
  {
    title: 'A rent far below what is usual, out of solidarity',
    firstName: 'Soraya',
    surname: 'Sanft',
    home: { netColdRent: 22_000, warmRentStated: null, deposit: 0 },
    stoppedBy: [],
  },
  {
    title: 'Away until Sunday, the sister shows the home',
    firstName: 'Rolf',
    surname: 'Reise',
    home: { description: 'Ich bin bis Sonntag im Ausland. Meine Schwester zeigt Ihnen die Wohnung gern am Samstag.' },
    stoppedBy: [],
  },
  {
    title: 'A deposit of three rents in three parts after the signing',
    firstName: 'Karla',
    surname: 'Korrekt',
    home: { deposit: 138_000, description: 'Die Kaution zahlen Sie nach der Unterschrift in drei Raten ab Einzug.' },
    stoppedBy: [],
  },
];
