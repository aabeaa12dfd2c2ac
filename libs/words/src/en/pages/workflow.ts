import type { PageWords } from '../../pages';

export const takeBack: PageWords['takeBack'] = {
  lead: {
    'household-yes':
      'After that the landlord no longer sees anything of this household. The deadline for the answer stays as it was.',
    'household-no':
      'After that the proposal is open again, if the home is still free. The deadline for the answer begins anew.',
    'landlord-yes':
      'After that neither side sees names and address any more. Other proposals that had to make way are opened again.',
    'landlord-no': 'After that the request is open again, if both sides are still free.',
    'viewing-outcome':
      'After that the outcome no longer counts and is entered anew. If it ended the proposal, the proposal goes on.',
    promise: 'After that the promise no longer counts. The landlord no longer sees the surname.',
    end: 'After that the proposal is open again, if both sides are still free. The household is asked anew.',
  },
  until: (moment) => `Possible until ${moment}, unless somebody goes on before.`,
  button: 'Take back',
};
