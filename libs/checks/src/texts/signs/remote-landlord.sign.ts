import type { Intent } from '../intents';
import type { Meaning } from '../marks';

const sign = 'remote-landlord';

/** "No viewing before you have paid" is a demand for money, which another sign names. */
const askedFirst: readonly Meaning[] = ['without:payment', 'before:payment'];

/** T03: nobody shows the home, and the keys are to come by post. */
export const remoteLandlord: readonly Intent[] = [
  { sign, name: 'keys-by-post', needs: [['keys'], ['byPost']], span: 1, unless: ['moveOut'] },
  {
    sign,
    name: 'away-and-nobody-shows',
    needs: [['away'], ['noViewing', '!viewing', 'without:viewing']],
    span: 3,
    unless: ['someoneShows'],
  },
  {
    sign,
    name: 'away-and-keys-sent',
    needs: [['away'], ['keys'], ['send', 'byPost']],
    span: 3,
    unless: ['someoneShows'],
  },
  {
    sign,
    name: 'unseen',
    needs: [
      ['without:viewing', 'noViewing'],
      ['payment', 'secure', 'contract', 'keys'],
    ],
    span: 1,
    unless: ['someoneShows', 'timeLimit', ...askedFirst],
  },
  {
    sign,
    name: 'no-viewing-at-all',
    needs: [['noViewing', '!viewing']],
    span: 0,
    unless: ['someoneShows', 'timeLimit', ...askedFirst],
  },
];
