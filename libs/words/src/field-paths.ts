/** Paths of fields that stand in a list: '*' is the place in it, told from 1 on. */
type ListedPath =
  | 'needs.placeWishes.*'
  | 'needs.placeWishes.*.radiusKm'
  | 'persons.*'
  | 'persons.*.birthDate'
  | 'persons.*.firstName'
  | 'persons.*.phone'
  | 'persons.*.surname';

/** Paths in the bodies and queries of the API. Fields of a listing stand without `listing.` before them. */
type PlainPath =
  | 'floors'
  | 'stages'
  | 'declineReasons'
  | 'takeBackWithin'
  | 'viewingWithinDays'
  | 'reopenWithinDays'
  | 'says'
  | 'baseVersion'
  | 'endsOn'
  | 'ground'
  | 'priority'
  | 'validUntil'
  | 'weights'
  | 'steps'
  | 'covered'
  | 'printedUntil'
  | 'permit'
  | 'account'
  | 'account.email'
  | 'account.language'
  | 'account.password'
  | 'accountId'
  | 'answer'
  | 'check'
  | 'label'
  | 'statement'
  | 'topic'
  | 'until'
  | 'photo'
  | 'ags'
  | 'answers'
  | 'area'
  | 'as'
  | 'availableFrom'
  | 'availableUntil'
  | 'canSpeakFreely'
  | 'choice'
  | 'clarified'
  | 'clientId'
  | 'code'
  | 'company'
  | 'concern'
  | 'concerns'
  | 'consents'
  | 'consents.helper'
  | 'consents.survey'
  | 'consents.visit'
  | 'contactId'
  | 'deposit'
  | 'deputyId'
  | 'description'
  | 'doneAt'
  | 'dueOn'
  | 'email'
  | 'features'
  | 'firstName'
  | 'floor'
  | 'from'
  | 'fromOn'
  | 'furniture'
  | 'given'
  | 'givenOn'
  | 'heating'
  | 'houseNumber'
  | 'householdId'
  | 'input'
  | 'kind'
  | 'houseRules'
  | 'landlordLivesThere'
  | 'landlordWishes'
  | 'nearPlaces'
  | 'protectedHome'
  | 'needs.accessExtras'
  | 'needs.cannotKeep'
  | 'needs.nearPlaces'
  | 'needs.protectedHomeOnly'
  | 'language'
  | 'languages'
  | 'limit'
  | 'listing'
  | 'listingId'
  | 'livesNow'
  | 'longestStayMonths'
  | 'mode'
  | 'mostPersons'
  | 'moveInOn'
  | 'needs'
  | 'needs.acceptsLandlordInFlat'
  | 'needs.allowedArea'
  | 'needs.allowedArea.ags'
  | 'needs.allowedArea.kind'
  | 'needs.allowedArea.kreisAgs'
  | 'needs.allowedArea.land'
  | 'needs.areaMin'
  | 'needs.joinsLater'
  | 'needs.joinsLater.on'
  | 'needs.joinsLater.persons'
  | 'needs.languages'
  | 'needs.moveInFrom'
  | 'needs.moveInUntil'
  | 'needs.onlyWomenAndChildren'
  | 'needs.permitEnds'
  | 'needs.pets'
  | 'needs.placeWishes'
  | 'needs.rentPayer'
  | 'needs.roomsMin'
  | 'needs.smoker'
  | 'needs.stayMonths'
  | 'needs.stepFree'
  | 'needs.warmRentLimit'
  | 'needs.womenOnlyWish'
  | 'netColdRent'
  | 'note'
  | 'on'
  | 'onBehalfOf'
  | 'outcome'
  | 'password'
  | 'personId'
  | 'persons'
  | 'pets'
  | 'plz'
  | 'point'
  | 'purpose'
  | 'q'
  | 'reason'
  | 'reasonCode'
  | 'rooms'
  | 'safePhone'
  | 'sharedArea'
  | 'signedOn'
  | 'smokingAllowed'
  | 'stars'
  | 'startsAt'
  | 'stepFree'
  | 'street'
  | 'subjectId'
  | 'subjectKind'
  | 'surname'
  | 'text'
  | 'to'
  | 'units'
  | 'untilOn'
  | 'utilities'
  | 'verdict'
  | 'version'
  | 'warmRentStated'
  | 'when'
  | 'wish'
  | 'withInterpreter'
  | 'womenOnly'
  | 'words'
  | 'agrees'
  | 'companionId'
  | 'minutes'
  | 'name'
  | 'role'
  | 'secondWorkerId'
  | 'fromHour'
  | 'untilHour'
  | 'gender'
  | 'workerId'
  | 'yearBuilt';

/** `other`: a field that has no name of its own. */
export type FieldNames = Readonly<Record<PlainPath | 'other', string> & Record<ListedPath, (number: number) => string>>;

/** What the figures of a field mean; everything else is a plain number. */
const money: readonly string[] = [
  'deposit',
  'furniture',
  'heating',
  'needs.warmRentLimit',
  'netColdRent',
  'utilities',
  'warmRentStated',
];
const areas: readonly string[] = ['area', 'needs.areaMin', 'sharedArea'];

const withoutListing = (path: string) => path.replace(/^listing\./, '');

export function unitOf(path: string): 'money' | 'area' | 'number' {
  const plain = withoutListing(path);
  return money.includes(plain) ? 'money' : areas.includes(plain) ? 'area' : 'number';
}

/**
 * What people call a field. A path nobody gave a name takes the name of what it belongs to: 'needs.placeWishes.0.lat'
 * is the first place wished for.
 * @param path as the API names it, 'persons.0.birthDate'
 */
export function nameOfField(names: FieldNames, path: string): string {
  const segments = withoutListing(path).split('.');
  const position = segments.find((segment) => /^\d+$/.test(segment));
  const generic = segments.map((segment) => (/^\d+$/.test(segment) ? '*' : segment));

  const known = new Map<string, string | ((number: number) => string)>(Object.entries(names));
  for (let length = generic.length; length > 0; length--) {
    const name = known.get(generic.slice(0, length).join('.'));
    if (typeof name === 'string') return name;
    if (name) return name(Number(position) + 1);
  }
  return names.other;
}
