import type { Refusals } from '../words';
import { ruleNames } from './rule-names';

export const refusals: Refusals = {
  changed: () => 'Something has changed in the meantime. Please load the page again and try once more.',
  'household-withdrawn': () => 'This household has withdrawn its search.',
  'household-not-looking': () => 'This household is not looking for a home at the moment.',
  'listing-not-open': () => 'This offer is not open at the moment, so this is not possible now.',
  'identity-check-running': () => 'An identity check is running already. Please wait for the result.',
  'no-organisation-for-place': () =>
    'No organisation at Bleibe is responsible for this place yet. Please choose another place, or ask in your municipality.',
  'pair-excluded': ({ rule }) => `These two do not fit together. The reason: ${ruleNames[rule]}.`,
  'pair-to-clarify': ({ rule }) => `One point is still open: ${ruleNames[rule]}. Please clarify it first.`,
  'pair-no-longer-fits': ({ rule }) =>
    `These two do not fit together any more, because something has changed: ${ruleNames[rule]}. Please look at it again.`,
  'no-unit-free': () => 'Nothing is free in this offer any more.',
  'already-proposed': () => 'This offer has been proposed to the household already.',
  taken: () => 'This is not possible any more: another proposal has been accepted in the meantime.',
  'not-your-turn': () => 'This is not the next step. Somebody else has to answer or enter something first.',
  'already-decided': () => 'This has been answered already.',
  'proposal-ended': () => 'This proposal has ended.',
  'viewing-not-agreed': () => 'A viewing has to be agreed first.',
  'viewing-outcome-missing': () => 'First enter how the viewing went, and that both sides want to go on.',
  'viewing-gone': () => 'This appointment does not exist any more. Please load the page again.',
  'viewing-not-yet': () => 'The viewing has not been yet. You can enter the outcome afterwards.',
  'assurance-missing': () =>
    'The assurance of the job centre is still missing. Please sign the lease only when it is there.',
  'place-without-calendar': () =>
    'We do not know the public holidays of this place and time, so we cannot plan dates. Please tell the administrators.',
  'review-closed': () => 'This review is closed already.',
  'review-decided-by-you': () => 'You have decided here already. Now a second person has to decide.',
  'finding-cannot-be-lifted': () => 'This finding cannot be lifted. What is missing has to be done first.',
  'nothing-to-appeal': () =>
    'There is no decision here that can be appealed against. If something has changed, it is checked anew.',
  'appeal-filed': () => 'The appeal is already here. Another person looks at it.',
  'report-decided': () => 'This report has been answered already.',
  'ban-running': () => 'A ban of this person is running already.',
  'ban-ended': () => 'This ban has ended already.',
  'survey-closed': () => 'This survey is closed. If you need help, please call one of the help numbers.',
  'survey-answered': () => 'This survey has been answered already. Thank you.',
  'visit-finished': () => 'There is a report on this visit already.',
  'tenancy-ended': () => 'This tenancy has ended already.',
  'already-split': () => 'This person has a plan of her own already.',
  'already-rated': () => 'You have rated this already. Thank you.',
  'appointment-over': () => 'This appointment is not there any more. Please load the page anew.',
  'tenancy-not-ended': () => 'This tenancy has not ended yet.',
  'exit-reviewed': () => 'The look back at the end has been recorded already.',
  'duty-settled': () => 'This is settled already. Its date cannot be moved any more.',
  'follow-up-done': () => 'This task is done already.',
  'follow-up-elsewhere': () =>
    'This task has a form of its own: the visit report, the reading of texts, or the look back at the end.',
  'escalation-closed': () => 'This case is closed already.',
  'second-person-needed': () => 'Your decision is saved. A second person still has to agree.',
  'dry-run-missing': () => 'The dry run of this draft is not done yet. Please wait until it is.',
  'nothing-to-take-back': () => 'There is nothing here that you can take back.',
  'too-late-to-take-back': () => 'It is too late to take this back.',
  'draft-closed': () => 'This draft is closed already.',
  'clock-only-forwards': () => 'The clock of the exercise goes forwards only. Please choose a later time.',
  'home-changed': () =>
    'Something about this home has changed. As soon as it has been checked, the household is asked anew.',
  'listing-spoken-for': () =>
    'Two sides have agreed about this home. As long as that holds, it stays as it is described.',
  'household-not-withdrawn': () => 'This household has not stopped looking.',
  'link-run-out': () => 'This link is no longer valid. Please sign in.',
  'waits-for-second-person': () => 'The no has been entered and waits for a second person.',
  'nobody-to-take-over': () => 'At the moment nobody is here who can take over.',
  'not-found': () => 'We have not found this.',
  'not-allowed': () => 'You may not do this here. If you need it, please ask your team lead.',
  'on-hold': () => 'This is on hold and being checked. Please wait until the check is finished.',
  'needs-second-person': () => 'A second person has to agree to this.',
  'needs-step-up': () => 'Please confirm once more first that it is you.',
  'not-signed-in': () => 'Please sign in.',
  'too-many-tries': ({ retryAfterSeconds }, f) =>
    `Those were too many tries. Please wait, and then try again. Time to wait: ${f.minutes(Math.max(1, Math.ceil(retryAfterSeconds / 60)))}.`,
  invalid: () => 'Some entries are missing or not right. Please check them.',
  broken: ({ number }) =>
    `Something of ours broke. Nothing was saved. Please try again later. Number of the error: ${number}.`,
  'not-possible': () => 'This is not possible at the moment.',
};
