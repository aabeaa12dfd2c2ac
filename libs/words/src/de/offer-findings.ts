import type { FindingGrounds, Findings, Words } from '../words';

const by = ({ paragraph }: FindingGrounds) => (paragraph === null ? '' : ` (${paragraph})`);

/** What an offer shows when it is looked at beside others, and what its figures say about each other. */
export const offerCheckNames = {
  'no-discrimination': 'Niemand ausgeschlossen',
  'no-hidden-link': 'Kein versteckter Link',
  'no-account-number-in-text': 'Keine Kontonummer im Text',
  'text-not-copied': 'Eigener Text',
  'home-offered-once': 'Wohnung einmal angeboten',
  'contact-not-used-by-others': 'Kontakt nur hier',
  'offers-at-usual-pace': 'Zahl der Angebote',
  'trader-named': 'Gewerbliche Angebote',
  'low-rent-without-other-signs': 'Sehr niedrige Miete',
  'furniture-charge-plausible': 'Zuschlag für Möbel',
  'area-enough-for-persons': 'Platz für alle',
  'fixed-term-with-ground': 'Befristung',
  'no-report-on-person': 'Meldungen zur Person',
  'no-report-on-offer': 'Meldungen zum Angebot',
  'not-banned': 'Kein Ausschluss',
  'photos-not-used-by-others': 'Eigene Bilder',
} satisfies Partial<Words['checkNames']>;

export const offerFindings = {
  'no-discrimination': () => 'Der Text schließt niemanden wegen Herkunft oder Religion aus.',
  'discrimination-in-text': () =>
    'Der Text schließt vielleicht Menschen wegen Herkunft oder Religion aus. Das kann unzulässig sein. Nächster Schritt: den Text bitte ändern; jemand vom Team sieht ihn sich an.',
  'no-hidden-link': () => 'Im Text steht kein versteckter Link.',
  'hidden-link-in-text': () =>
    'Im Text steht ein Link, der vielleicht nicht dorthin führt, wo er zu führen scheint. Niemand sollte ihn öffnen. Nächster Schritt: den Link aus dem Text nehmen.',
  'no-account-number-in-text': () => 'Im Text steht keine Kontonummer.',
  'account-number-in-text': () =>
    'Im Text steht eine Kontonummer. Ein Konto wird erst mit dem Vertrag genannt. Niemand sollte vorher etwas überweisen. Nächster Schritt: die Nummer aus dem Text nehmen.',
  'account-number-with-slip-in-text': () =>
    'Im Text steht etwas wie eine Kontonummer, aber mit einem Fehler. Ein Konto wird erst mit dem Vertrag genannt. Nächster Schritt: die Nummer aus dem Text nehmen.',
  'text-not-copied': () => 'Kein anderes Angebot hat diesen Text.',
  'text-too-short-to-compare': ({ words, least }, f) =>
    `Der Text hat ${f.number(words)} Wörter. Verglichen wird ab ${f.number(least)}. Das hält das Angebot nicht auf.`,
  'text-like-another': ({ percentAlike }, f) =>
    `Der Text ist zu ${f.percent(percentAlike)} gleich mit dem Angebot einer anderen Person. Das kann eine Vorlage sein oder eine Kopie. Nächster Schritt: Jemand vom Team vergleicht die Angebote.`,
  'home-offered-once': () => 'Diese Wohnung bietet sonst niemand an.',
  'home-offered-twice': ({ offers }, f) =>
    `Dieselbe Adresse, Fläche und Etage steht auch in anderen eigenen Angeboten: ${f.number(offers)}. Gleiche Wohnungen können in einem Angebot stehen. Das hält das Angebot nicht auf.`,
  'home-offered-by-others': ({ offers }, f) =>
    `Dieselbe Adresse, Fläche und Etage bieten auch andere an: ${f.number(offers)}. Das kann ein Versehen oder eine Hausverwaltung sein. Nächster Schritt: Jemand vom Team fragt nach, wem die Wohnung gehört.`,
  'contact-not-used-by-others': () => 'Die Kontaktwege gehören zu niemandem sonst.',
  'contact-used-by-others': ({ landlords }, f) =>
    `Dieselbe Telefonnummer oder E-Mail nennen auch andere, die vermieten: ${f.number(landlords)}. Familien und Verwaltungen teilen sich Nummern. Nächster Schritt: Jemand vom Team fragt nach.`,
  'account-number-used-by-others': ({ landlords }, f) =>
    `Dieselbe Kontonummer nennen auch andere, die vermieten: ${f.number(landlords)}. Niemand sollte etwas überweisen. Nächster Schritt: Zwei Personen vom Team klären, wem das Konto gehört.`,
  'offers-at-usual-pace': ({ offers, hours }, f) =>
    `Angebote in den letzten ${f.number(hours)} Stunden: ${f.number(offers)}. Das ist üblich.`,
  'many-offers-at-once': ({ offers, hours, most, accountDays }, f) =>
    `Angebote in den letzten ${f.number(hours)} Stunden: ${f.number(offers)}; üblich sind höchstens ${f.number(most)}. Das Konto besteht seit: ${f.days(accountDays)}. Allein hält das nichts auf. Nächster Schritt: Wer gewerblich vermietet, meldet sich als Firma an.`,
  'trader-named': () => 'Eine Firma bietet an.',
  'offers-as-private-person': ({ homes }, f) => `Eine Privatperson bietet an. Offene Angebote: ${f.number(homes)}.`,
  'many-homes-as-private-person': ({ homes, most }, f) =>
    `Eine Privatperson bietet an. Offene Angebote: ${f.number(homes)}; üblich sind höchstens ${f.number(most)}. Nächster Schritt: Wer gewerblich vermietet, nennt Firma und Anschrift.`,
  'rent-not-far-below': () => 'Die Miete liegt nicht weit unter der Vergleichsmiete.',
  'low-rent-not-compared': () =>
    'Ob die Miete sehr niedrig ist, lässt sich nicht vergleichen. Das hält das Angebot nicht auf.',
  'low-rent-alone': ({ percentBelow }, f) =>
    `Die Miete liegt ${f.percent(percentBelow)} unter der Vergleichsmiete. Niedrige Mieten sind willkommen.`,
  'low-rent-with-other-signs': ({ percentBelow, otherSigns }, f) =>
    `Die Miete liegt ${f.percent(percentBelow)} unter der Vergleichsmiete. Weitere Hinweise: ${f.number(otherSigns)}. Allein hält das nichts auf. Nächster Schritt: Niemand sollte vor der Besichtigung etwas zahlen.`,
  'no-furniture-charge': () => 'Für Möbel wird nichts verlangt.',
  'furniture-charge-small': ({ charge, percentOfRent }, f) =>
    `Für Möbel werden ${f.money(charge)} im Monat verlangt, ${f.percent(percentOfRent)} der Nettokaltmiete. Das passt.`,
  'furniture-charge-notable': ({ charge, percentOfRent }, f) =>
    `Für Möbel werden ${f.money(charge)} im Monat verlangt, ${f.percent(percentOfRent)} der Nettokaltmiete. Das hält das Angebot nicht auf. Nächster Schritt: im Text sagen, welche Möbel dabei sind.`,
  'furniture-charge-high': ({ charge, percentOfRent }, f) =>
    `Für Möbel werden ${f.money(charge)} im Monat verlangt, ${f.percent(percentOfRent)} der Nettokaltmiete. Das kann zu viel sein. Nächster Schritt: den Zuschlag senken oder zeigen, was die Möbel wert sind.`,
  'furniture-charge-not-compared': () =>
    'Der Zuschlag für Möbel oder die Nettokaltmiete fehlt. Nächster Schritt: die Angaben ergänzen.',
  'area-enough-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} für höchstens ${f.persons(persons)}. Nötig sind ${f.area(needed)} (${f.name(ruleSource)}). Das passt.`,
  'area-enough-with-children-only': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} für höchstens ${f.persons(persons)}. Für so viele Erwachsene wären ${f.area(needed)} nötig (${f.name(ruleSource)}); mit Kindern reicht weniger. Das hält das Angebot nicht auf.`,
  'area-too-small-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} sind für ${f.persons(persons)} zu klein: nötig sind mindestens ${f.area(needed)} (${f.name(ruleSource)}). Nächster Schritt: weniger Personen angeben oder die Fläche prüfen.`,
  'area-for-persons-not-known': () =>
    'Die Fläche oder die Regel für dieses Land fehlt. Nächster Schritt: Jemand vom Team prüft es.',
  'no-fixed-term': () => 'Die Wohnung wird ohne Ende vermietet.',
  'fixed-term-needs-ground': (_, _f, grounds) =>
    `Die Wohnung wird nur für eine Zeit vermietet. Ein Vertrag mit Ende braucht meist einen schriftlichen Grund${by(grounds)}. Das hält das Angebot nicht auf. Nächster Schritt: den Grund in den Vertrag schreiben.`,
  'other-offers-not-known': () =>
    'Andere Angebote konnten nicht verglichen werden. Es ist nichts zu tun; die Prüfung wird wiederholt.',
  'no-report': () => 'Es liegt keine Meldung vor.',
  'report-open': ({ reports }, f) =>
    `Offene Meldungen: ${f.number(reports)}. Nächster Schritt: Jemand vom Team sieht sie sich an und antwortet.`,
  'report-confirmed': ({ reports }, f) =>
    `Bestätigte Meldungen: ${f.number(reports)}. Nächster Schritt: Zwei Personen vom Team entscheiden, wie es weitergeht.`,
  'reports-not-known': () =>
    'Ob es Meldungen gibt, ist nicht bekannt. Es ist nichts zu tun; die Prüfung wird wiederholt.',
  'not-banned': () => 'Die Person ist nicht ausgeschlossen.',
  banned: ({ since }, f) =>
    `Die Person ist seit ${f.date(since)} ausgeschlossen. Zwei Personen vom Team haben das entschieden. Nächster Schritt: Wer das falsch findet, kann dem Team schreiben; andere sehen es sich an.`,
  'no-photos': () => 'Es gibt keine Bilder.',
  'photos-not-used-by-others': ({ photos }, f) => `Bilder: ${f.number(photos)}. Keines steht in einem anderen Angebot.`,
  'photo-used-by-others': ({ photos, differentBits }, f) =>
    `Bilder, die auch im Angebot einer anderen Person stehen: ${f.number(photos)} (Unterschied: ${f.number(differentBits)} von 64 Merkmalen). Gleiche Wohnungen in einem Haus gibt es. Nächster Schritt: Jemand vom Team vergleicht die Bilder.`,
} satisfies Partial<Findings>;
