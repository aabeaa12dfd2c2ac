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

export const stages: PageWords['stages'] = {
  title: 'Steps and deadlines',
  lead: 'How a proposal goes: whose turn it is, until when, and what a no means. A second person puts a change into force. Running proposals stay on their version.',
  stepsTitle: 'Steps',
  stepsLead: 'All figures are working days after the step began, by the holidays at the place of the home.',
  stepHeads: ['Step', 'Whose turn', 'Reminder', 'Due', 'Team lead', 'End'],
  lanes: { household: 'Household', landlord: 'Landlord', caseworker: 'Caseworker' },
  figures: {
    remindAfter: 'Reminder after working days',
    dueAfter: 'Due after working days',
    escalateAfter: 'The team lead is told after working days',
    expireAfter: 'Ends by itself after working days',
  },
  lane: 'Whose turn',
  reasonsTitle: 'What a no means',
  reasonsLead: 'A refusal never costs the place in line.',
  reasonHeads: ['Reason', 'Who can give it', 'What follows'],
  consequences: {
    'never-again': 'Never this pair again',
    park: 'This pair rests',
    reassess: 'Look at the needs again',
    none: 'Nothing more',
  },
  parked: (days) => `This pair rests for ${days}`,
  takeBackTitle: 'Taking back',
  takeBackLead:
    'Whoever took a step can take it back for so many working days, unless somebody has gone on. 0 means: on the same day. Empty means: not at all.',
  takeBackHeads: ['Step', 'Working days'],
  sameDay: 'On the same day',
  never: 'Not at all',
  viewingWithinDays: 'A viewing is at most so many days away',
  reopenWithinDays: 'What had to make way for a pair that failed is asked anew if that was at most so many days ago',
  othersTitle: 'More',
  waiting: 'Waits for a second person',
  formTitle: 'Change steps and deadlines',
  formLead: 'Nothing changes yet. A second person looks at the draft and puts it into force.',
  send: 'Save the draft',
  draftTitle: 'Draft of steps and deadlines',
  publishLead: 'After that new proposals begin with this version. Running ones stay as they are.',
};

export const floors: PageWords['floors'] = {
  title: 'Floors',
  lead: 'So many percent of the group are to get a home in the plan, out of those who would if nobody else were looking. 0 means: no floor. The dry run shows the price.',
  heads: ['Group', 'At least, in percent'],
  groups: {
    'step-free': 'Needs step-free access',
    'five-or-more': 'Five or more persons',
    'with-children': 'With children',
    alone: 'One person',
  },
  priceTitle: 'Floors and their price',
  priceHeads: ['When', 'Reached?', 'Price'],
  now: 'Now',
  draft: 'Draft',
  none: 'No floors',
  answers: {
    met: 'The floors are reached.',
    'cannot-be-met': 'The floors cannot be reached together. What is shown is the plan that comes nearest.',
    'not-found': 'No plan was found that reaches the floors. What is shown is the nearest one.',
  },
  price: (points) => `Price: all households together have ${points} points less.`,
};
