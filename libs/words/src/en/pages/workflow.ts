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

export const afterViewing: PageWords['afterViewing'] = {
  title: 'How was the viewing?',
  lead: 'You say it for yourself only. The other side does not read your answer. If both want to, it goes on. If you do not want to, the proposal ends; that does you no harm.',
  options: {
    wants: 'Yes, I want to go on',
    'wants-not': 'No, I do not want to',
    'did-not-happen': 'The viewing did not take place',
  },
  button: 'Give the answer',
  said: 'Your answer',
};
