/** Every address of the pages. No address holds data about a person: ids and codes only. */
export const paths = {
  start: '/',
  help: '/help',
  sources: '/sources',
  leave: '/leave',
  letters: '/demo/letters',
  style: '/assets/style.css',

  signIn: '/sign-in',
  signOut: '/sign-out',
  account: '/account',
  confirmContact: '/account/contact',
  freshCode: '/account/contact/codes',
  identity: '/account/identity',

  register: '/register',
  registerStep: '/register/:step',
  registerPlaces: '/register/place/:purpose',
  registerCheck: '/register/check',
  registerAccount: '/register/account',
  registered: '/register/done',

  homes: '/homes',
  home: '/homes/:id',
  homeYes: '/homes/:id/yes',
  homeNo: '/homes/:id/no',
  homeEnd: '/homes/:id/end',
  homeViewingSaid: '/homes/:id/viewing/said',
  homeTakeBack: '/homes/:id/take-back',
  homeViewing: '/homes/:id/viewing',
  proposeViewing: '/homes/:id/viewing/new',
  ownHousehold: '/household',
  changeNeeds: '/household/needs',
  stopLooking: '/household/:id/stop',
  lookAgain: '/household/:id/again',

  registerLandlord: '/let',
  landlordListings: '/listings',
  newListing: '/listings/new',
  landlordListing: '/listings/:id',
  changeListing: '/listings/:id/change',
  submitListing: '/listings/:id/submit',
  confirmListing: '/listings/:id/confirm',
  withdrawListing: '/listings/:id/withdraw',
  stillFree: '/f/:token',
  week: '/week',
  addPhoto: '/listings/:id/photos',
  removePhoto: '/listings/:id/photos/:photo/remove',
  photo: '/photos/:id',
  requests: '/requests',
  request: '/requests/:id',
  requestYes: '/requests/:id/yes',
  requestNo: '/requests/:id/no',
  requestEnd: '/requests/:id/end',
  requestViewingSaid: '/requests/:id/viewing/said',
  requestTakeBack: '/requests/:id/take-back',
  requestViewing: '/requests/:id/viewing',
  requestNewViewing: '/requests/:id/viewing/new',

  worklist: '/work',
  caseTeam: '/caseworkers',
  caseworkerAbsence: '/caseworkers/absence',
  secondLook: '/caseworkers/second-looks/:id',
  case: '/cases/:id',
  handOver: '/cases/:id/hand-over',
  sightHousehold: '/cases/:id/sighting',
  priorityProof: '/cases/:id/priority',
  withdrawProof: '/cases/:id/priority/withdrawals',
  pair: '/cases/:id/listings/:listing',
  propose: '/cases/:id/listings/:listing/propose',
  publicListings: '/homes-on-offer',
  proposal: '/proposals/:id',
  proposalCompanion: '/proposals/:id/companion',
  proposalMove: '/proposals/:id/:move',

  reviews: '/reviews',
  review: '/reviews/:id',
  identitySighting: '/reviews/:id/sighting',
  snooze: '/reviews/:id/snooze',
  precision: '/precision',
  photoDesk: '/photos',
  reviewPhoto: '/photos/:id/:verdict',
  reports: '/reports',
  reportDecision: '/reports/:id',
  bans: '/bans',
  proposeBan: '/bans/new/:kind/:id',
  decideBan: '/bans/:id/:verdict',

  appeal: '/appeals/:kind/:id',
  report: '/report',
  reportAbout: '/report/:kind/:id',
  followReport: '/report/answer',

  ownTenancies: '/after-move-in',
  askOwnCall: '/after-move-in/:id/call',
  changeOwnConsent: '/after-move-in/:id/consent',
  rateAdvice: '/after-move-in/:id/rating',
  adviceRatings: '/ratings',
  confirmationForm: '/after-move-in/:id/confirmation.pdf',
  confirmOwnVisit: '/after-move-in/visits/:id/confirm',
  otherTime: '/after-move-in/visits/:id/other-time',
  settleOwnDuty: '/after-move-in/dates/:id/done',

  today: '/today',
  calendar: '/calendar',
  makeCalendar: '/calendar/make',
  revokeCalendar: '/calendar/revoke',
  calendarFeed: '/c/:token/bleibe.ics',
  team: '/team',
  absence: '/team/:id/absence',
  reading: '/reading',
  markRead: '/reading/:id',
  followUp: '/tasks/:id',
  visits: '/visits',
  visit: '/visits/:id',
  escalations: '/escalations',
  acknowledge: '/escalations/:id/acknowledge',
  handOnEscalation: '/escalations/:id/hand-on',
  closeEscalation: '/escalations/:id/close',
  tenancies: '/tenancies',
  tenancy: '/tenancies/:id',
  pauseTenancy: '/tenancies/:id/pause',
  resumeTenancy: '/tenancies/:id/resume',
  nameDeputy: '/tenancies/:id/deputy',
  endTenancy: '/tenancies/:id/end',
  reviewExit: '/tenancies/:id/exit-review',
  splitHousehold: '/tenancies/:id/split',
  tenancyConsents: '/tenancies/:id/consents',
  noteConcern: '/tenancies/:id/concern',
  duties: '/tenancies/:id/dates',
  settleDuty: '/tenancies/:id/dates/:duty/settle',
  moveDuty: '/tenancies/:id/dates/:duty/move',
  step: '/steps/:id',
  offerVisit: '/steps/:id/offer',
  confirmVisit: '/steps/:id/confirm',
  callOffVisit: '/steps/:id/call-off',
  enterSurvey: '/steps/:id/entry',
  enterAnswers: '/steps/:id/answers',

  policy: '/policy',
  newPolicyDraft: '/policy/new',
  policyDraft: '/policy/drafts/:id',
  publishPolicy: '/policy/drafts/:id/publish',
  discardDraft: '/policy/drafts/:id/discard',
  fairness: '/fairness',
  fairnessTable: '/fairness.csv',
  outcomes: '/outcomes',
  outcomesTable: '/outcomes.csv',

  surveyLink: '/s/:token',
  survey: '/s',
} as const;

type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Query = Record<string, string | number | undefined>;

/** The address of one page, its parts encoded. */
export function linkTo<Path extends string>(
  path: Path,
  params: Record<ParamsOf<Path>, string>,
  query: Query = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params as Record<string, string>)[name] ?? ''),
  );
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return asked.length > 0 ? `${filled}?${new URLSearchParams(asked)}` : filled;
}

/** An address of this product alone; anything else would lead people from our name to a stranger's page. */
export const ownPath = (text: string | null | undefined): string | null =>
  text && /^\/(?![/\\])[\w\-./?=&%:]*$/.test(text) ? text : null;
