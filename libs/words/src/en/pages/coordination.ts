import type { PageWords } from '../../pages';

export const policy: PageWords['policy'] = {
  title: 'Weights and priority',
  lead: 'This is how it is worked out which home fits and whose turn comes first. Every change is played through first and then put into force by a second person. Running proposals stay on their version.',
  version: (number) => `Version ${number}`,
  weightsTitle: 'Weights',
  weightsLead: 'The most points a criterion can give. Together they are always 1000.',
  weightHeads: ['Criterion', 'Points'],
  priorityTitle: 'Priority',
  priorityLead:
    'The highest tier counts, grounds do not add up. Waiting time comes on top. Saying no to a home changes nothing.',
  groundHeads: ['Ground', 'Tier'],
  tierHeads: ['Tier', 'Counts as much as'],
  points: (points) => `${points} points`,
  waiting: (days, points) => `Waiting counts up to ${days} and at most like ${points} points.`,
  homeEndsSoonDays: '“Ends soon” means: in at most so many days',
  homeEndsLaterDays: '“Ends within months” means: in at most so many days',
  youngChildUnderAge: '“Young child” means: younger than so many years',
  mostDays: 'Waiting counts up to so many days',
  draftsTitle: 'Drafts',
  noDrafts: 'No drafts yet.',
  draftHeads: ['Draft', 'Made on', 'State'],
  newDraft: 'Draft a change',
  states: {
    drafted: 'Played through, not in force',
    trying: 'Being played through',
    published: 'Put into force',
    discarded: 'Discarded',
  },
};

export const policyDraft: PageWords['policyDraft'] = {
  formTitle: 'Draft a change',
  formLead: 'Nothing changes yet. The draft is played through with the market of today and of the last months.',
  note: 'Why this change?',
  send: 'Play it through',
  title: 'Dry run',
  trying: 'The dry run is still going on. Please load the page again in a few seconds.',
  changesTitle: 'What is changed',
  changeHeads: ['What', 'Now', 'Draft'],
  noChanges: 'This draft changes nothing.',
  todayTitle: 'Today',
  pastTitle: 'Earlier months played again',
  pastLead: 'With the homes and households of that time and what is known of them today.',
  market: (households, homes) => `Households: ${households}. Homes on offer: ${homes}.`,
  effectHeads: ['Pairs', 'Now', 'Draft', 'Are added', 'Fall away'],
  pairs: 'Fit together',
  shortlists: 'Among the first 10 of a household',
  plan: 'In the best plan for all',
  moved: (count) => `Another place among the first 10: ${count}.`,
  groupHeads: ['Group', 'Households', 'Home in the plan, now', 'Home in the plan, draft', 'Move forward', 'Move back'],
  withheld: 'not shown',
  withheldHint: 'Figures below 5 are not shown, and as many others as it takes that nobody can work them out.',
  publish: 'Put into force',
  publishLead: 'All households are then worked out anew. Running proposals stay as they are.',
  mine: 'You wrote this draft. A second person has to put it into force.',
  discard: 'Discard the draft',
};

export const groups: PageWords['groups'] = {
  groupings: {
    all: 'All',
    'household-size': 'Size of the household',
    urgency: 'Tier of priority',
    language: 'Best language',
    accessibility: 'Step-free',
  },
  sizes: { '1': '1 person', '2': '2 people', '3-4': '3 or 4 people', '5+': '5 people and more' },
  accessibility: { 'step-free': 'needs step-free', any: 'does not need it' },
  everybody: 'All households',
  noLanguage: 'not stated',
};

export const fairness: PageWords['fairness'] = {
  title: 'Fairness',
  lead: (from, until) =>
    `Households that registered from ${from} to ${until}: who gets a home, and how long does it take?`,
  empty: 'Nobody registered in this period yet. The report covers whole months only.',
  heads: ['Group', 'Households', 'With a home', 'Share (95% range)', 'Median waiting time (95% range)'],
  rate: (share, from, to) => `${share} (${from} to ${to})`,
  wait: (days, from, to) => `${days} (${from} to ${to})`,
  notReached: 'not reached yet',
  open: 'open',
  none: 'none',
  csv: 'Download as a table (CSV)',
  methodTitle: 'How it is worked out',
  method:
    'Shares with the range after Wilson. Waiting time: the day on which half have a home, after Kaplan and Meier. Who still waits is counted too. A difference between two groups is certain only where their ranges do not overlap.',
};

export const priority: PageWords['priority'] = {
  title: 'Priority',
  hidden: 'Only who works on the case sees the priority.',
  tier: (tier) => `Tier: ${tier}`,
  counts: 'counts',
  lapsed: 'run out',
  others: 'What does not count',
  record: 'Enter a proof',
  recordLead: 'Only if you have seen the paper yourself. What it says is not stored.',
  ground: 'What is the proof about?',
  endsOn: 'Last day in the present home',
  endsOnHint: 'Only if the home ends.',
  validUntil: 'Until when should the proof count?',
  validUntilHint: 'One year at most. After that somebody looks at it again.',
  withdraw: 'Take the proof back',
  proof: (name, until) => `${name}, valid until ${until}`,
};
