import { personsAtFirst, personsWhoJoinDuringStay } from '../derived-facts';
import { type Criterion, scored } from '../finding';

/** Persons who move in or join, by persons the home has place for: big homes are scarce and big families wait longest. */
export const homeWellUsed: Criterion = {
  code: 'home-well-used',
  judge(household, listing, { today }) {
    const { mostPersons } = listing;
    const joining = personsWhoJoinDuringStay(household, listing, today)?.persons ?? 0;
    const persons = personsAtFirst(household) + joining;
    return persons >= mostPersons
      ? scored(1, 'home-fully-used', { persons, mostPersons })
      : scored(persons / mostPersons, 'room-for-more-persons', { persons, mostPersons });
  },
};
