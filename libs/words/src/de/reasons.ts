import type { Formats } from '../formats';
import type { Reasons } from '../words';
import { homeNames } from './names-of-homes';

interface OfJobCentre {
  source: string;
  validFrom: string;
  basis: 'local' | 'wohngeld-plus-10';
}

const limitOf = ({ source, validFrom, basis }: OfJobCentre, f: Formats) =>
  basis === 'local'
    ? `Quelle: ${source}, gültig ab ${f.date(validFrom)}.`
    : `Für diesen Ort ist kein eigener Wert bekannt. Gerechnet wurde mit der Wohngeld-Tabelle und einem Zuschlag (${source}, gültig ab ${f.date(validFrom)}).`;

const areaRule = ({ source, isDefault }: { source: string; isDefault: boolean }) =>
  isDefault
    ? 'Für dieses Bundesland ist kein eigener Wert bekannt. Gerechnet wurde mit dem üblichen Wert.'
    : `Quelle: ${source}.`;

const areaKind = { state: 'Bundesland', district: 'Kreis', municipality: 'Ort' };

const { accessExtras, houseRules, landlordWishes, nearPlaces } = homeNames;

export const reasons: Reasons = {
  'rent-fits': ({ rent, limit }, f) =>
    `Die Warmmiete ist ${f.money(rent)}. Höchstens ${f.money(limit)} sind möglich. Das passt.`,
  'rent-too-high': ({ rent, limit, over }, f) =>
    `Die Warmmiete ist ${f.money(rent)}. Das sind ${f.money(over)} mehr als die höchste mögliche Miete von ${f.money(limit)}.`,
  'rent-limit-not-stated': ({ rent }, f) =>
    `Die Warmmiete ist ${f.money(rent)}. Es fehlt noch, wie hoch die Miete höchstens sein darf.`,
  'job-centre-covers-rent': (values, f) =>
    `Die Miete ohne Heizung ist ${f.money(values.rent)}. Das Jobcenter zahlt hier bis ${f.money(values.limit)}. ${limitOf(values, f)}`,
  'job-centre-limit-exceeded': (values, f) =>
    `Die Miete ohne Heizung ist ${f.money(values.rent)}. Das sind ${f.money(values.over)} mehr, als das Jobcenter hier zahlt (${f.money(values.limit)}). ${limitOf(values, f)}`,
  'job-centre-limit-not-known': ({ rent }, f) =>
    `Die Miete ohne Heizung ist ${f.money(rent)}. Es ist nicht bekannt, wie viel das Jobcenter hier zahlt. Bitte vor einer Zusage beim Jobcenter fragen.`,

  'no-wish-for-rooms': ({ has }, f) => `${f.rooms(has)}. Eine bestimmte Zahl an Zimmern ist nicht gewünscht.`,
  'rooms-enough': ({ has, needed }, f) => `${f.rooms(has)}. Gewünscht: mindestens ${f.number(needed)}.`,
  'rooms-too-few': ({ has, needed }, f) => `Nur ${f.rooms(has)}. Gewünscht: mindestens ${f.number(needed)}.`,
  'no-wish-for-area': ({ has }, f) => `${f.area(has)} groß. Eine bestimmte Größe ist nicht gewünscht.`,
  'area-enough': ({ has, needed }, f) => `${f.area(has)} groß. Gewünscht: mindestens ${f.area(needed)}.`,
  'area-too-small': ({ has, needed }, f) => `Nur ${f.area(has)} groß. Gewünscht: mindestens ${f.area(needed)}.`,

  'big-enough': (values, f) =>
    `${f.area(values.has)} reichen: ${f.persons(values.persons)} brauchen mindestens ${f.area(values.needed)}. ${areaRule(values)}`,
  'too-small-for-household': (values, f) =>
    `${f.area(values.has)} sind zu klein: Für ${f.persons(values.persons)} sind mindestens ${f.area(values.needed)} nötig. ${areaRule(values)}`,
  'too-small-once-relatives-join': (values, f) =>
    `${f.area(values.has)} reichen jetzt. Wenn am ${f.date(values.on)} Angehörige dazukommen, sind es ${f.persons(values.persons)}. Dann sind mindestens ${f.area(values.needed)} nötig. ${areaRule(values)}`,
  'area-per-person-not-known': ({ has, persons }, f) =>
    `${f.area(has)} für ${f.persons(persons)}. Es ist nicht bekannt, wie viel Platz hier vorgeschrieben ist.`,
  'place-for-all-persons': ({ persons, mostPersons }, f) =>
    `Platz für höchstens ${f.persons(mostPersons)}. Im Haushalt: ${f.persons(persons)}.`,
  'too-many-persons': ({ persons, mostPersons }, f) =>
    `Das Angebot ist für höchstens ${f.persons(mostPersons)}. Im Haushalt: ${f.persons(persons)}.`,
  'too-many-once-relatives-join': ({ persons, mostPersons, on }, f) =>
    `Wenn am ${f.date(on)} Angehörige dazukommen, sind es ${f.persons(persons)}. Das Angebot ist für höchstens ${f.persons(mostPersons)}. Das muss mit der Vermieterseite geklärt werden.`,

  'free-to-choose-place': () => 'Der Wohnort ist frei wählbar.',
  'inside-allowed-area': ({ level }) =>
    `Der Ort liegt in dem Gebiet, das die Wohnsitzauflage erlaubt (${areaKind[level]}).`,
  'outside-allowed-area': ({ level }) =>
    `Der Ort liegt außerhalb des Gebiets, das die Wohnsitzauflage erlaubt (${areaKind[level]}). Nur die Ausländerbehörde kann die Auflage ändern.`,

  'anywhere-welcome': () => 'Alle Orte sind recht.',
  'in-wished-place': ({ wish }) => `Liegt am gewünschten Ort: ${wish}.`,
  'within-wished-radius': ({ wish, km, radiusKm }, f) =>
    `Liegt im gewünschten Umkreis: etwa ${f.km(km)} von ${wish} (gewünscht: bis ${f.km(radiusKm)}).`,
  'outside-wished-places': ({ wishes }) => `Liegt nicht an den gewünschten Orten: ${wishes}.`,

  'step-free-not-needed': () => 'Stufenlos muss es nicht sein.',
  'step-free': () => 'Stufenlos erreichbar, wie gebraucht.',
  'not-step-free': () => 'Nicht stufenlos erreichbar. Der Haushalt braucht das aber.',
  'step-free-unknown': () => 'Nicht bekannt, ob es stufenlos erreichbar ist. Bitte vorher klären.',

  'no-pets': () => 'Es zieht kein Haustier mit ein.',
  'pets-allowed': () => 'Haustiere sind erlaubt.',
  'pets-not-allowed': () => 'Haustiere sind nicht erlaubt. Im Haushalt lebt ein Haustier.',
  'pets-to-be-asked': () => 'Haustiere nur nach Absprache. Bitte vorher klären.',
  'no-smokers': () => 'Niemand im Haushalt raucht.',
  'smoking-allowed': () => 'Rauchen ist erlaubt.',
  'smoking-only-outside': () => 'Rauchen ist nur draußen erlaubt. Bitte klären, ob das in Ordnung ist.',

  'available-in-time': ({ from }, f) => `Einzug ab ${f.date(from)} möglich. Das passt.`,
  'available-too-late': ({ from, neededUntil }, f) =>
    `Einzug erst ab ${f.date(from)} möglich. Gebraucht wird es bis spätestens ${f.date(neededUntil)}.`,
  'no-longer-available': ({ until }, f) => `Nur bis ${f.date(until)} zu haben. Das ist zu kurz für einen Einzug.`,
  'move-in-window-passed': ({ until }, f) =>
    `Der gewünschte Einzug war bis ${f.date(until)}. Dieser Tag ist vorbei. Bitte neu fragen, wann der Einzug sein soll.`,

  'stay-without-end': () => 'Ohne festes Ende zu mieten.',
  'stay-long-enough': ({ wantedMonths }, f) => `Lang genug zu mieten. Gewünscht: ${f.months(wantedMonths)}.`,
  'stay-too-short': ({ wantedMonths, offeredMonths }, f) =>
    `Nur für ${f.months(offeredMonths)} zu mieten. Gewünscht: ${f.months(wantedMonths)}.`,
  'home-only-for-a-time': ({ offeredMonths }, f) =>
    `Nur für ${f.months(offeredMonths)} zu mieten. Gewünscht ist ein Zuhause auf Dauer.`,

  'open-to-everybody': () => 'Offen für alle.',
  'only-women-and-children': () => 'Nur für Frauen und Kinder. Das passt zum Haushalt.',
  'home-for-women-only': () => 'Nur für Frauen und Kinder. Das passt nicht zum Haushalt.',
  'members-not-stated': () => 'Nur für Frauen und Kinder. Es fehlt noch, wer zum Haushalt gehört.',
  'women-only-not-wished': () => 'Mit wem man zusammenwohnt, ist offen.',
  'nobody-to-share-with': () => 'Eigene Wohnung: Sie wird mit niemandem geteilt.',
  'women-only-as-wished': () => 'Eine Wohnung nur mit Frauen, wie gewünscht.',
  'not-women-only': () => 'Keine Wohnung nur mit Frauen. Das ist aber gewünscht.',

  'landlord-lives-elsewhere': () => 'Wer vermietet, wohnt nicht mit in der Wohnung.',
  'landlord-in-flat-accepted': () => 'Wer vermietet, wohnt mit in der Wohnung. Das ist in Ordnung.',
  'landlord-in-flat-not-wished': () => 'Wer vermietet, wohnt mit in der Wohnung. Das ist nicht gewünscht.',
  'not-refused-before': () => 'Dieses Paar wurde noch nicht abgelehnt.',
  'refused-before': () => 'Dieses Paar wurde schon einmal endgültig abgelehnt. Es wird nicht wieder vorgeschlagen.',

  'permit-without-end': () => 'Kein Enddatum beim Aufenthalt zu beachten.',
  'permit-covers-stay': ({ permitEnds }, f) =>
    `Der Aufenthaltstitel gilt bis ${f.date(permitEnds)}, also für die ganze Mietzeit.`,
  'permit-ends-during-stay': ({ permitEnds }, f) =>
    `Der Aufenthaltstitel gilt bis ${f.date(permitEnds)}. Er endet in der Mietzeit und wird meist verlängert. Bitte rechtzeitig beantragen.`,
  'permit-ends-before-move-in': ({ permitEnds, from }, f) =>
    `Der Aufenthaltstitel gilt bis ${f.date(permitEnds)}. Das ist vor dem Einzug am ${f.date(from)}. Bitte klären, ob er verlängert wird.`,

  'rent-far-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `Die Miete liegt weit unter der Grenze: ${f.money(rent)} von ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `Die Miete liegt unter der Grenze: ${f.money(rent)} von ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-at-limit': ({ rent, limit, percentOfLimit }, f) =>
    `Bei der Miete bleibt kein Spielraum: ${f.money(rent)} von ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-limit-unknown': ({ rent }, f) => `Die Miete ist ${f.money(rent)}. Die Grenze ist nicht bekannt.`,

  'plenty-of-space': ({ has, needed }, f) => `Viel Platz: ${f.area(has)}, nötig sind ${f.area(needed)}.`,
  'some-space-to-spare': ({ has, needed }, f) =>
    `Etwas mehr Platz als nötig: ${f.area(has)}, nötig sind ${f.area(needed)}.`,
  'just-big-enough': ({ has, needed }, f) => `Kein Platz übrig: ${f.area(has)}, nötig sind ${f.area(needed)}.`,
  'space-need-not-known': ({ has }, f) => `${f.area(has)} groß. Wie viel Platz nötig ist, ist nicht bekannt.`,
  'home-fully-used': ({ persons, mostPersons }, f) =>
    `Der Platz wird ganz genutzt: ${f.persons(persons)}, Platz für höchstens ${f.number(mostPersons)}.`,
  'room-for-more-persons': ({ persons, mostPersons }, f) =>
    `Es wäre Platz für mehr Menschen: ${f.persons(persons)}, Platz für höchstens ${f.number(mostPersons)}.`,

  'no-place-wished': () => 'Kein bestimmter Ort gewünscht.',
  'in-place-wished': ({ wish }) => `Liegt am gewünschten Ort: ${wish}.`,
  'near-place-wished': ({ wish, km }, f) => `Etwa ${f.km(km)} von ${wish}.`,
  'far-from-places-wished': () => 'Weit weg von den gewünschten Orten.',
  'stop-near': ({ km }, f) => `Haltestelle in der Nähe: höchstens ${f.km(km)}.`,
  'stop-some-way-off': ({ km }, f) => `Haltestelle etwas weiter weg: etwa ${f.km(km)}.`,
  'stop-far': ({ km }, f) => `Haltestelle weit weg: etwa ${f.km(km)}.`,
  'station-near': ({ km }, f) => `Bahnhof in der Nähe: höchstens ${f.km(km)}.`,
  'station-some-way-off': ({ km }, f) => `Bahnhof etwas weiter weg: etwa ${f.km(km)}.`,
  'station-far': ({ km }, f) => `Bahnhof weit weg: etwa ${f.km(km)}.`,
  'transit-not-known': () => 'Bus und Bahn in der Nähe: nicht bekannt.',

  'move-in-as-wished': ({ from }, f) => `Einzug zur gewünschten Zeit möglich: ab ${f.date(from)}.`,
  'move-in-later': ({ from, days }, f) => `Einzug ab ${f.date(from)} möglich, ${f.days(days)} später als gewünscht.`,
  'move-in-much-later': ({ from, days }, f) =>
    `Einzug erst ab ${f.date(from)} möglich, ${f.days(days)} später als gewünscht.`,
  'language-in-common': ({ language }, f) => `Gemeinsame Sprache: ${f.languageName(language)}.`,
  'no-language-in-common': () => 'Keine gemeinsame Sprache. Jemand kann zum Übersetzen mitkommen.',
  'languages-not-stated': () => 'Eine Seite hat noch keine Sprache angegeben.',
  'step-free-for-who-needs-it': () => 'Stufenlos, für einen Haushalt, der das braucht.',
  'step-free-kept-for-others': () => 'Nicht als stufenlos angegeben. Der Haushalt braucht es nicht.',
  'step-free-left-unused': () => 'Stufenlos. Der Haushalt braucht das nicht, andere warten darauf.',
  'step-free-missing': () => 'Nicht stufenlos. Der Haushalt braucht das aber.',
  'step-free-not-certain': () => 'Nicht bekannt, ob es stufenlos ist.',
  'stay-as-long-as-wished': () => 'So lange zu mieten wie gewünscht.',
  'home-could-serve-longer': ({ wantedMonths }, f) =>
    `Ohne festes Ende zu mieten. Gewünscht sind nur ${f.months(wantedMonths)}.`,
  'stay-shorter-than-wished': ({ offeredMonths }, f) => `Kürzer zu mieten als gewünscht: ${f.months(offeredMonths)}.`,

  'no-house-rule-in-the-way': () => 'Keine Hausregel steht dagegen.',
  'house-rules-can-be-kept': () => 'Der Haushalt hat keine Hausregel genannt, die er nicht einhalten kann.',
  'house-rule-cannot-be-kept': ({ rules }, f) =>
    `Diese Hausregel kann der Haushalt nicht einhalten: ${f.list(rules.map((rule) => houseRules[rule]))}.`,
  'house-rules-not-stated': () => 'Die Hausregeln sind nicht bekannt. Bitte vorher fragen.',
  'home-not-reserved': () => 'Die Wohnung ist nicht für bestimmte Menschen reserviert.',
  'protected-home-for-who-needs-it': () => 'Ein geschützter Ort, für einen Haushalt, der Schutz braucht.',
  'protected-home-for-others': () => 'Dieser Ort ist für Menschen reserviert, die besonderen Schutz brauchen.',
  'protected-home-not-needed': () => 'Ein geschützter Ort wird nicht gebraucht.',
  'protected-home-as-needed': () => 'Ein geschützter Ort, wie gebraucht.',
  'home-not-protected': () => 'Kein geschützter Ort. Der Haushalt braucht aber einen.',
  'checks-passed': () => 'Die Prüfungen beider Seiten sind bestanden und gültig.',
  'checks-of-household-open': () => 'Eine Prüfung des Haushalts ist noch offen oder abgelaufen.',
  'checks-of-home-open': () => 'Eine Prüfung des Angebots ist noch offen oder abgelaufen.',
  'checks-of-both-open': () => 'Auf beiden Seiten ist eine Prüfung noch offen oder abgelaufen.',
  'no-access-extras-wished': () => 'Weitere Hilfen im Bad oder im Haus sind nicht gewünscht.',
  'access-extras-there': ({ has }, f) =>
    `Vorhanden, wie gewünscht: ${f.list(has.map((extra) => accessExtras[extra]))}.`,
  'access-extras-some': ({ has, missing }, f) =>
    `Vorhanden: ${f.list(has.map((extra) => accessExtras[extra]))}. Nicht angegeben: ${f.list(missing.map((extra) => accessExtras[extra]))}.`,
  'access-extras-not-stated': ({ missing }, f) =>
    `Gewünscht, aber nicht angegeben: ${f.list(missing.map((extra) => accessExtras[extra]))}. Bitte vorher fragen.`,
  'no-school-or-kita-wished': () => 'Eine Schule oder Kita in Gehweite ist nicht gewünscht.',
  'school-or-kita-stated': ({ near }, f) =>
    `In Gehweite: ${f.list(near.map((place) => nearPlaces[place]))}. So sagt es die Vermieterseite, geprüft ist es nicht.`,
  'school-or-kita-partly-stated': ({ near, missing }, f) =>
    `In Gehweite: ${f.list(near.map((place) => nearPlaces[place]))}. So sagt es die Vermieterseite, geprüft ist es nicht. Nicht angegeben: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'school-or-kita-not-stated': ({ missing }, f) =>
    `Gewünscht in Gehweite, aber nicht angegeben: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'offers-near': ({ count }, f) => `Hilfsangebote in Gehweite: ${f.number(count)}.`,
  'no-offers-near': () => 'Keine Hilfsangebote in Gehweite.',
  'offers-near-not-known': () => 'Hilfsangebote in Gehweite: nicht bekannt.',
  'landlord-wish-met': ({ wish }) => `Wunsch der Vermieterseite: ${landlordWishes[wish]}. Das passt.`,
  'landlord-wish-not-met': ({ wish }) =>
    `Wunsch der Vermieterseite: ${landlordWishes[wish]}. Das passt nicht, schließt aber nichts aus.`,
};
