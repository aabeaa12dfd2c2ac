import type { Listing } from '../api/types';
import { Form, dateFields, euroField } from '../door/form';

const shown = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');
const yesNo = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');

/** What the form starts with: the most usual answers for a new home, none of them about people. */
export const newListingForm = (): Form =>
  new Form({ units: '1', furniture: '0', stepFree: 'unknown', pets: 'ask', protectedHome: 'no' });

export const listingFormOf = (listing: Listing): Form =>
  new Form({
    kind: listing.kind,
    landlordLivesThere: yesNo(listing.landlordLivesThere),
    units: shown(listing.units),
    plz: listing.plz,
    street: listing.address?.street ?? '',
    houseNumber: listing.address?.houseNumber ?? '',
    netColdRent: euroField(listing.netColdRent),
    utilities: euroField(listing.utilities),
    heating: euroField(listing.heating),
    furniture: euroField(listing.furniture),
    deposit: euroField(listing.deposit),
    area: shown(listing.area),
    sharedArea: shown(listing.sharedArea),
    rooms: shown(listing.rooms),
    mostPersons: shown(listing.mostPersons),
    floor: shown(listing.floor),
    yearBuilt: shown(listing.yearBuilt),
    stepFree: listing.stepFree,
    pets: listing.pets,
    smokingAllowed: yesNo(listing.smokingAllowed),
    womenOnly: yesNo(listing.womenOnly),
    protectedHome: yesNo(listing.protectedHome),
    nearPlaces: listing.nearPlaces,
    houseRules: listing.houseRules ?? [],
    landlordWishes: listing.landlordWishes,
    features: listing.features,
    languages: listing.languages,
    ...dateFields('availableFrom', listing.availableFrom),
    ...dateFields('availableUntil', listing.availableUntil),
    longestStayMonths: shown(listing.longestStayMonths),
    description: listing.description,
  });

/** The input of POST and PUT /listings. What cannot be understood goes as typed: the API names the mistake. */
export const listingBody = (
  form: Form,
  { ags, point }: { ags: string | null; point: { lat: number; lon: number } | null },
) => ({
  kind: form.text('kind'),
  landlordLivesThere: form.yes('landlordLivesThere'),
  units: form.number('units'),
  plz: form.text('plz'),
  ags,
  street: form.text('street'),
  houseNumber: form.text('houseNumber'),
  point,
  netColdRent: form.cents('netColdRent'),
  utilities: form.cents('utilities'),
  heating: form.cents('heating'),
  furniture: form.cents('furniture'),
  warmRentStated: form.cents('warmRentStated'),
  deposit: form.cents('deposit'),
  area: form.number('area'),
  sharedArea: form.number('sharedArea'),
  rooms: form.number('rooms'),
  mostPersons: form.number('mostPersons'),
  floor: form.number('floor'),
  yearBuilt: form.number('yearBuilt'),
  stepFree: form.text('stepFree'),
  pets: form.text('pets'),
  smokingAllowed: form.yes('smokingAllowed'),
  womenOnly: form.yes('womenOnly'),
  protectedHome: form.yes('protectedHome'),
  nearPlaces: form.list('nearPlaces'),
  houseRules: form.list('houseRules'),
  landlordWishes: form.list('landlordWishes'),
  features: form.list('features'),
  languages: form.list('languages'),
  availableFrom: form.date('availableFrom'),
  availableUntil: form.date('availableUntil'),
  longestStayMonths: form.number('longestStayMonths'),
  description: form.text('description') ?? '',
});
