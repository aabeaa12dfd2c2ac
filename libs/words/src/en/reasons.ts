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
    ? `Source: ${source}, valid from ${f.date(validFrom)}.`
    : `No figure of its own is known for this place. It was worked out from the housing benefit table with a supplement (${source}, valid from ${f.date(validFrom)}).`;

const areaRule = ({ source, isDefault }: { source: string; isDefault: boolean }) =>
  isDefault ? 'No figure of its own is known for this federal state. The usual figure was used.' : `Source: ${source}.`;

const areaKind = { state: 'federal state', district: 'district (Kreis)', municipality: 'town' };

const { accessExtras, houseRules, landlordWishes, nearPlaces } = homeNames;

export const reasons: Reasons = {
  'rent-fits': ({ rent, limit }, f) =>
    `The rent with heating is ${f.money(rent)}. At most ${f.money(limit)} is possible. That fits.`,
  'rent-too-high': ({ rent, limit, over }, f) =>
    `The rent with heating is ${f.money(rent)}. That is ${f.money(over)} more than the highest possible rent of ${f.money(limit)}.`,
  'rent-limit-not-stated': ({ rent }, f) =>
    `The rent with heating is ${f.money(rent)}. The highest possible rent has not been stated yet.`,
  'job-centre-covers-rent': (values, f) =>
    `The rent without heating is ${f.money(values.rent)}. The job centre pays up to ${f.money(values.limit)} here. ${limitOf(values, f)}`,
  'job-centre-limit-exceeded': (values, f) =>
    `The rent without heating is ${f.money(values.rent)}. That is ${f.money(values.over)} more than the job centre pays here (${f.money(values.limit)}). ${limitOf(values, f)}`,
  'job-centre-limit-not-known': ({ rent }, f) =>
    `The rent without heating is ${f.money(rent)}. It is not known how much the job centre pays here. Please ask the job centre before anything is agreed.`,

  'no-wish-for-rooms': ({ has }, f) => `${f.rooms(has)}. No certain number of rooms is wished for.`,
  'rooms-enough': ({ has, needed }, f) => `${f.rooms(has)}. Wished for: at least ${f.number(needed)}.`,
  'rooms-too-few': ({ has, needed }, f) => `Only ${f.rooms(has)}. Wished for: at least ${f.number(needed)}.`,
  'no-wish-for-area': ({ has }, f) => `${f.area(has)}. No certain size is wished for.`,
  'area-enough': ({ has, needed }, f) => `${f.area(has)}. Wished for: at least ${f.area(needed)}.`,
  'area-too-small': ({ has, needed }, f) => `Only ${f.area(has)}. Wished for: at least ${f.area(needed)}.`,

  'big-enough': (values, f) =>
    `${f.area(values.has)} is enough: ${f.persons(values.persons)} need at least ${f.area(values.needed)}. ${areaRule(values)}`,
  'too-small-for-household': (values, f) =>
    `${f.area(values.has)} is too small: at least ${f.area(values.needed)} is needed for ${f.persons(values.persons)}. ${areaRule(values)}`,
  'too-small-once-relatives-join': (values, f) =>
    `${f.area(values.has)} is enough now. When relatives join on ${f.date(values.on)}, there will be ${f.persons(values.persons)}. Then at least ${f.area(values.needed)} is needed. ${areaRule(values)}`,
  'area-per-person-not-known': ({ has, persons }, f) =>
    `${f.area(has)} for ${f.persons(persons)}. It is not known how much space the rules ask for here.`,
  'place-for-all-persons': ({ persons, mostPersons }, f) =>
    `Space for at most ${f.persons(mostPersons)}. In the household: ${f.persons(persons)}.`,
  'too-many-persons': ({ persons, mostPersons }, f) =>
    `The home is for at most ${f.persons(mostPersons)}. In the household: ${f.persons(persons)}.`,
  'too-many-once-relatives-join': ({ persons, mostPersons, on }, f) =>
    `When relatives join on ${f.date(on)}, there will be ${f.persons(persons)}. The home is for at most ${f.persons(mostPersons)}. The landlord has to be asked.`,

  'free-to-choose-place': () => 'The place to live can be chosen freely.',
  'inside-allowed-area': ({ level }) =>
    `The place lies in the area that the residence obligation (Wohnsitzauflage) allows (${areaKind[level]}).`,
  'outside-allowed-area': ({ level }) =>
    `The place lies outside the area that the residence obligation (Wohnsitzauflage) allows (${areaKind[level]}). Only the immigration office can change it.`,

  'anywhere-welcome': () => 'Any place is welcome.',
  'in-wished-place': ({ wish }) => `In the wished place: ${wish}.`,
  'within-wished-radius': ({ wish, km, radiusKm }, f) =>
    `Within the wished distance: about ${f.km(km)} from ${wish} (wished for: up to ${f.km(radiusKm)}).`,
  'outside-wished-places': ({ wishes }) => `Not in the wished places: ${wishes}.`,

  'step-free-not-needed': () => 'It need not be step-free.',
  'step-free': () => 'Step-free, as needed.',
  'not-step-free': () => 'Not step-free. But the household needs that.',
  'step-free-unknown': () => 'It is not known whether it is step-free. Please find out first.',

  'no-pets': () => 'No pet moves in.',
  'pets-allowed': () => 'Pets are allowed.',
  'pets-not-allowed': () => 'Pets are not allowed. The household has a pet.',
  'pets-to-be-asked': () => 'Pets only by agreement. Please ask first.',
  'no-smokers': () => 'Nobody in the household smokes.',
  'smoking-allowed': () => 'Smoking is allowed.',
  'smoking-only-outside': () => 'Smoking is allowed outside only. Please find out whether that is all right.',

  'available-in-time': ({ from }, f) => `Moving in is possible from ${f.date(from)}. That fits.`,
  'available-too-late': ({ from, neededUntil }, f) =>
    `Moving in is possible from ${f.date(from)} only. It is needed by ${f.date(neededUntil)} at the latest.`,
  'no-longer-available': ({ until }, f) => `Available until ${f.date(until)} only. That is too short for moving in.`,
  'move-in-window-passed': ({ until }, f) =>
    `The wish was to move in by ${f.date(until)}. That day has passed. Please ask again when the move should be.`,

  'stay-without-end': () => 'To let without a fixed end.',
  'stay-long-enough': ({ wantedMonths }, f) => `To let for long enough. Wished for: ${f.months(wantedMonths)}.`,
  'stay-too-short': ({ wantedMonths, offeredMonths }, f) =>
    `To let for ${f.months(offeredMonths)} only. Wished for: ${f.months(wantedMonths)}.`,
  'home-only-for-a-time': ({ offeredMonths }, f) =>
    `To let for ${f.months(offeredMonths)} only. A home for good is wished for.`,

  'open-to-everybody': () => 'Open to everybody.',
  'only-women-and-children': () => 'For women and children only. That fits the household.',
  'home-for-women-only': () => 'For women and children only. That does not fit the household.',
  'members-not-stated': () => 'For women and children only. It has not been stated yet who belongs to the household.',
  'women-only-not-wished': () => 'Sharing with anybody is all right.',
  'nobody-to-share-with': () => 'A home of its own: it is shared with nobody.',
  'women-only-as-wished': () => 'A home shared with women only, as wished.',
  'not-women-only': () => 'Not a home shared with women only. But that is wished for.',

  'landlord-lives-elsewhere': () => 'The landlord does not live in the home.',
  'landlord-in-flat-accepted': () => 'The landlord lives in the home too. That is all right.',
  'landlord-in-flat-not-wished': () => 'The landlord lives in the home too. That is not wished.',
  'not-refused-before': () => 'This pair has not been refused before.',
  'refused-before': () => 'This pair was refused for good before. It will not be proposed again.',

  'permit-without-end': () => 'There is no end of a residence permit to think of.',
  'permit-covers-stay': ({ permitEnds }, f) =>
    `The residence permit is valid until ${f.date(permitEnds)}, so for the whole time of the lease.`,
  'permit-ends-during-stay': ({ permitEnds }, f) =>
    `The residence permit is valid until ${f.date(permitEnds)}. It ends during the lease and is usually extended. Please apply in time.`,
  'permit-ends-before-move-in': ({ permitEnds, from }, f) =>
    `The residence permit is valid until ${f.date(permitEnds)}. That is before moving in on ${f.date(from)}. Please find out whether it will be extended.`,

  'rent-far-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `The rent is far below the limit: ${f.money(rent)} of ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-below-limit': ({ rent, limit, percentOfLimit }, f) =>
    `The rent is below the limit: ${f.money(rent)} of ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-at-limit': ({ rent, limit, percentOfLimit }, f) =>
    `The rent leaves nothing to spare: ${f.money(rent)} of ${f.money(limit)} (${f.percent(percentOfLimit)}).`,
  'rent-limit-unknown': ({ rent }, f) => `The rent is ${f.money(rent)}. The limit is not known.`,

  'plenty-of-space': ({ has, needed }, f) => `Plenty of space: ${f.area(has)}, ${f.area(needed)} is needed.`,
  'some-space-to-spare': ({ has, needed }, f) => `Some space to spare: ${f.area(has)}, ${f.area(needed)} is needed.`,
  'just-big-enough': ({ has, needed }, f) => `No space to spare: ${f.area(has)}, ${f.area(needed)} is needed.`,
  'space-need-not-known': ({ has }, f) => `${f.area(has)}. It is not known how much space is needed.`,
  'home-fully-used': ({ persons, mostPersons }, f) =>
    `All the space is used: ${f.persons(persons)}, space for at most ${f.number(mostPersons)}.`,
  'room-for-more-persons': ({ persons, mostPersons }, f) =>
    `There would be space for more: ${f.persons(persons)}, space for at most ${f.number(mostPersons)}.`,

  'no-place-wished': () => 'No certain place is wished for.',
  'in-place-wished': ({ wish }) => `In the wished place: ${wish}.`,
  'near-place-wished': ({ wish, km }, f) => `About ${f.km(km)} from ${wish}.`,
  'far-from-places-wished': () => 'Far from the wished places.',
  'stop-near': ({ km }, f) => `A bus or tram stop is near: at most ${f.km(km)}.`,
  'stop-some-way-off': ({ km }, f) => `A bus or tram stop is some way off: about ${f.km(km)}.`,
  'stop-far': ({ km }, f) => `A bus or tram stop is far: about ${f.km(km)}.`,
  'station-near': ({ km }, f) => `A railway station is near: at most ${f.km(km)}.`,
  'station-some-way-off': ({ km }, f) => `A railway station is some way off: about ${f.km(km)}.`,
  'station-far': ({ km }, f) => `A railway station is far: about ${f.km(km)}.`,
  'transit-not-known': () => 'Buses and trains nearby: not known.',

  'move-in-as-wished': ({ from }, f) => `Moving in is possible when wished: from ${f.date(from)}.`,
  'move-in-later': ({ from, days }, f) =>
    `Moving in is possible from ${f.date(from)}, ${f.days(days)} later than wished.`,
  'move-in-much-later': ({ from, days }, f) =>
    `Moving in is possible from ${f.date(from)} only, ${f.days(days)} later than wished.`,
  'language-in-common': ({ language }, f) => `A language in common: ${f.languageName(language)}.`,
  'no-language-in-common': () => 'No language in common. Somebody can come along to interpret.',
  'languages-not-stated': () => 'One side has not stated a language yet.',
  'step-free-for-who-needs-it': () => 'Step-free, for a household that needs it.',
  'step-free-kept-for-others': () => 'Not stated to be step-free. The household does not need it.',
  'step-free-left-unused': () => 'Step-free. The household does not need it, others are waiting for it.',
  'step-free-missing': () => 'Not step-free. But the household needs that.',
  'step-free-not-certain': () => 'It is not known whether it is step-free.',
  'stay-as-long-as-wished': () => 'To let for as long as wished.',
  'home-could-serve-longer': ({ wantedMonths }, f) =>
    `To let without a fixed end. Only ${f.months(wantedMonths)} is wished for.`,
  'stay-shorter-than-wished': ({ offeredMonths }, f) =>
    `To let for a shorter time than wished: ${f.months(offeredMonths)}.`,

  'no-house-rule-in-the-way': () => 'No house rule stands in the way.',
  'house-rules-can-be-kept': () => 'The household named no house rule that it cannot keep.',
  'house-rule-cannot-be-kept': ({ rules }, f) =>
    `The household cannot keep this house rule: ${f.list(rules.map((rule) => houseRules[rule]))}.`,
  'house-rules-not-stated': () => 'The house rules are not known. Please ask beforehand.',
  'home-not-reserved': () => 'The home is not kept for certain people.',
  'protected-home-for-who-needs-it': () => 'A protected place, for a household that needs protection.',
  'protected-home-for-others': () => 'This place is kept for people who need special protection.',
  'protected-home-not-needed': () => 'A protected place is not needed.',
  'protected-home-as-needed': () => 'A protected place, as needed.',
  'home-not-protected': () => 'Not a protected place. But the household needs one.',
  'checks-passed': () => 'The checks of both sides are passed and valid.',
  'checks-of-household-open': () => 'A check of the household is still open or has run out.',
  'checks-of-home-open': () => 'A check of the offer is still open or has run out.',
  'checks-of-both-open': () => 'On both sides a check is still open or has run out.',
  'no-access-extras-wished': () => 'No further aids in the bathroom or the house are wished for.',
  'access-extras-there': ({ has }, f) => `There, as wished: ${f.list(has.map((extra) => accessExtras[extra]))}.`,
  'access-extras-some': ({ has, missing }, f) =>
    `There: ${f.list(has.map((extra) => accessExtras[extra]))}. Not stated: ${f.list(missing.map((extra) => accessExtras[extra]))}.`,
  'access-extras-not-stated': ({ missing }, f) =>
    `Wished for, but not stated: ${f.list(missing.map((extra) => accessExtras[extra]))}. Please ask beforehand.`,
  'no-school-or-kita-wished': () => 'No school or day nursery in walking distance is wished for.',
  'school-or-kita-stated': ({ near }, f) =>
    `In walking distance: ${f.list(near.map((place) => nearPlaces[place]))}. The landlord says so; it has not been checked.`,
  'school-or-kita-partly-stated': ({ near, missing }, f) =>
    `In walking distance: ${f.list(near.map((place) => nearPlaces[place]))}. The landlord says so; it has not been checked. Not stated: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'school-or-kita-not-stated': ({ missing }, f) =>
    `Wished for in walking distance, but not stated: ${f.list(missing.map((place) => nearPlaces[place]))}.`,
  'offers-near': ({ count }, f) => `Offers of help in walking distance: ${f.number(count)}.`,
  'no-offers-near': () => 'No offers of help in walking distance.',
  'offers-near-not-known': () => 'Offers of help in walking distance: not known.',
  'landlord-wish-met': ({ wish }) => `The landlord wishes: ${landlordWishes[wish]}. That fits.`,
  'landlord-wish-not-met': ({ wish }) =>
    `The landlord wishes: ${landlordWishes[wish]}. That does not fit, but it excludes nothing.`,
};
