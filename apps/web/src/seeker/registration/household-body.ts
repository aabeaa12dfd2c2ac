import type { Draft } from './draft';
import { formOf } from './draft';

/** The input of POST /households. What cannot be understood goes as typed: the API names the mistake. */
export function householdBody(draft: Draft, language: string) {
  const form = formOf(draft);
  const contact = {
    firstName: form.text('persons.0.firstName'),
    surname: form.text('persons.0.surname'),
    birthDate: form.date('persons.0.birthDate'),
    phone: form.text('persons.0.phone'),
  };
  const joins = form.ticked('needs.joinsLater');
  return {
    language,
    persons: [contact, ...draft.others.map((one) => ({ ...one, phone: null }))],
    needs: {
      rentPayer: form.text('needs.rentPayer'),
      warmRentLimit: form.cents('needs.warmRentLimit'),
      roomsMin: form.number('needs.roomsMin'),
      areaMin: form.number('needs.areaMin'),
      stepFree: form.ticked('needs.stepFree'),
      accessExtras: form.list('needs.accessExtras'),
      nearPlaces: form.list('needs.nearPlaces'),
      cannotKeep: form.list('needs.cannotKeep'),
      protectedHomeOnly: form.ticked('needs.protectedHomeOnly'),
      pets: form.ticked('needs.pets'),
      smoker: form.ticked('needs.smoker'),
      placeWishes: draft.wishes,
      moveInFrom: form.date('needs.moveInFrom'),
      moveInUntil: form.date('needs.moveInUntil'),
      stayMonths: form.number('needs.stayMonths'),
      languages: form.list('needs.languages'),
      womenOnlyWish: form.ticked('needs.womenOnlyWish'),
      onlyWomenAndChildren: form.yes('needs.onlyWomenAndChildren'),
      acceptsLandlordInFlat: form.ticked('needs.acceptsLandlordInFlat'),
      joinsLater: joins
        ? { persons: form.number('needs.joinsLater.persons'), on: form.date('needs.joinsLater.on') }
        : null,
      allowedArea: allowedArea(draft),
      permitEnds: form.date('needs.permitEnds'),
    },
    consents: {
      helper: form.ticked('consents.helper'),
      survey: form.ticked('consents.survey'),
      visit: form.ticked('consents.visit'),
    },
  };
}

function allowedArea(draft: Draft) {
  const form = formOf(draft);
  const kind = form.raw('residence');
  if (kind === 'state') return { kind: 'state', land: form.text('needs.allowedArea.land') };
  return kind === 'place' ? (draft.area?.area ?? null) : null;
}
