import type { Letter } from '../letter-kinds';
import type { Letters } from '../words';

const letter = (...lines: string[]): Letter => ({
  subject: 'Message from Bleibe',
  text: ['Hello,', ...lines, 'Your Bleibe team'].join('\n\n'),
});

const open = (link: string) => `Please open this page:\n${link}`;

const codeLetter = ({ link, code }: { link: string; code: string }) =>
  letter(
    `Your code is: ${code}`,
    `Please enter it on this page:\n${link}`,
    'Do not give the code to anybody. If you did not ask for a code, there is nothing to do.',
  );

export const letters: Letters = {
  'contact-code': codeLetter,
  'sign-in-code': codeLetter,
  'second-factor-reset': ({ link }) =>
    letter(
      'Your second proof was reset. Please set up a new one when you sign in next.',
      'If you did not want this, please tell your team lead at once.',
      open(link),
    ),
  'proposal-offered': ({ link }) =>
    letter('There is something new for you. We are waiting for your answer.', open(link)),
  'proposal-asked': ({ link }) =>
    letter('There is a request about your offer. We are waiting for your answer.', open(link)),
  'proposal-agreed': ({ link }) => letter('It goes on. Please have a look at what comes next.', open(link)),
  'proposal-ended': ({ link }) => letter('Something has changed. There is nothing you have to do.', open(link)),
  'proposal-changed': ({ link }) => letter('Something has changed. Please have a look.', open(link)),
  'steps-waiting': ({ link, stillFree }) =>
    letter(
      'Something is waiting for you. Please have a look at what is to be done next.',
      open(link),
      ...(stillFree ? [`Does your offer still stand? One click here confirms it:\n${stillFree}`] : []),
    ),
  'viewing-proposed': ({ link }) => letter('A date has been suggested. Please say whether it suits you.', open(link)),
  'viewing-agreed': ({ link }) => letter('A date has been agreed. Day and time are on the page.', open(link)),
  'listing-cleared': ({ link }) => letter('Your offer has been checked and released. Thank you!', open(link)),
  'listing-held': ({ link }) => letter('We have a question about your offer. The page says what to do.', open(link)),
  'listing-confirmation-wanted': ({ link }) =>
    letter('Does your offer still stand? Please confirm it. One click is enough.', open(link)),
  'listing-expired': ({ link }) =>
    letter('Your offer has run out, because it was not confirmed. You can open it again at any time.', open(link)),
  'listing-week': ({ link }) => letter(`What happened with your offer this week stands on this page:\n${link}`),
  welcome: ({ link }) => letter('Welcome! On this page you find help and important telephone numbers.', open(link)),
  'survey-invitation': ({ link }) =>
    letter('We have a few short questions for you. It takes a few minutes. You can skip every question.', open(link)),
  'survey-reminder': ({ link }) =>
    letter('We wrote to you a few days ago. The page is still open. You do not have to take part.', open(link)),
  'escalation-raised': ({ link }) =>
    letter('Please have a look at once: something urgent is waiting for you.', open(link)),
  'appointment-changed': ({ link }) => letter('Something about an appointment has changed.', open(link)),
  'duty-reminder': ({ link }) => letter('Please think of something that is due soon.', open(link)),
  'duty-question': ({ link }) =>
    letter('Do you still live there? Then a date will soon matter. Please have a look.', open(link)),
  'follow-up-due': ({ link }) => letter('Please have a look: a task of yours is due today.', open(link)),
  'worker-not-back': ({ link }) =>
    letter('Somebody of the team has not reported back after a visit. Please call right away.', open(link)),
};
