import type { PageWords } from '../../pages';

export const frame: PageWords['frame'] = {
  brand: 'Bleibe',
  skip: 'Skip to content',
  exit: 'Leave this page',
  languages: 'Choose language',
  navigation: 'Your area',
  more: 'More',
  demo: 'Training instance: everything is invented.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  help: 'Help and emergency numbers',
  sources: 'Data sources',
  publicListings: 'Homes on offer',
  nav: {
    homes: 'My proposals',
    household: 'My details',
    listings: 'My homes',
    requests: 'Requests',
    worklist: 'Worklist',
    reviews: 'Checks',
    ratings: 'Ratings',
    ownTenancy: 'After the move-in',
    staff: 'Team',
    today: 'Today',
    reading: 'Texts',
    visits: 'Visits',
    escalations: 'Escalations',
    tenancies: 'Tenancies',
    policy: 'Weights and priority',
    stages: 'Steps and deadlines',
    fairness: 'Fairness',
    outcomes: 'Outcomes',
    planTemplate: 'Plan of aftercare',
  },
};

export const form: PageWords['form'] = {
  errorPrefix: 'Error:',
  errorTitle: 'Please look at this again',
  back: 'Back',
  next: 'Continue',
  change: 'Change',
  save: 'Save',
  optional: 'optional',
  choose: 'Please choose',
  yes: 'Yes',
  no: 'No',
  noAnswer: 'No answer',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  notSaid: 'not given',
};

export const problem: PageWords['problem'] = {
  notFoundTitle: 'This page does not exist',
  notFound: 'The address may be misspelt, or the page is not meant for you.',
  notAllowedTitle: 'This is not possible here',
  notAllowed: 'This account cannot do that.',
  refusedTitle: 'This is not possible right now',
  refused: 'Something has changed in the meantime. Please look at the new state.',
  tooManyTitle: 'Too many tries',
  tooMany: 'Please wait a few minutes, then try again.',
  brokenTitle: 'Something is broken on our side',
  broken: 'It is not your fault. Nothing was saved. Please try again in a few minutes.',
  unreadable:
    'We could not read this: it was too long or not one of our forms. Please open the page again and write less.',
  foreignForm: 'The form was too old or came from another page. Please open the page again and send it once more.',
  toStart: 'To the start page',
};

export const start: PageWords['start'] = {
  title: 'Find a home. And stay.',
  lead: 'Bleibe brings people who look for a home together with people who have one. We check every offer, and we are still there for you after you move in.',
  seekerTitle: 'I am looking for a home',
  seeker: 'Tell us in 10 minutes what you need. Your name stays protected until you say yes to a home.',
  seekerButton: 'Register now',
  landlordTitle: 'I have a home to let',
  landlord: 'Offer a room or a flat. You have one contact person, and you decide yourself.',
  landlordButton: 'Offer a home',
  howTitle: 'How it works',
  how: [
    'You tell us what you need or what you offer.',
    'We check the offer, the rent and the people. Nothing is shown before that.',
    'A caseworker proposes a home that fits and tells you why.',
    'Both sides say yes or no. Only then do you see name and address.',
    'After the move we ask whether all is well.',
  ],
  freeTitle: 'Bleibe costs nothing',
  free: 'Never pay money before you have seen the home and signed the lease. If somebody asks for it, tell us.',
  haveAccount: 'I already have an account',
};

export const help: PageWords['help'] = {
  title: 'Help and emergency numbers',
  lead: 'You can call these numbers. The calls are free.',
  danger: 'Are you in danger now? Call 110.',
  traceTitle: 'If somebody must not know that you were here',
  trace: [
    'The button “Leave this page” opens a harmless page and signs you out in this browser.',
    'It does not delete the history of the browser. Delete it yourself or use a private window.',
    'Safer still is the device of somebody you trust.',
  ],
  moneyTitle: 'Somebody asks for money first?',
  money:
    'Deposit and rent are paid only once the lease is signed. Whoever asks for money, a fee or a copy of your passport before that may want to cheat you. Do not pay, and talk to us.',
};

export const sources: PageWords['sources'] = {
  title: 'Data sources',
  lead: 'Bleibe calculates with public data. Here you see where they come from and how old they are.',
  heads: ['Data', 'As of', 'Licence', 'Attribution'],
};

export const publicListings: PageWords['publicListings'] = {
  title: 'Homes on offer',
  lead: 'All of them are checked. We show no addresses here, to protect both sides.',
  emptyTitle: 'No home is free right now',
  empty: 'Register all the same: we will write to you as soon as one fits.',
  more: 'More homes',
};
