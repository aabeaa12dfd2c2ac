import { nameOfField } from '../field-paths';
import { mostOf } from '../problem-codes';
import type { Problems } from '../words';
import { fieldNames } from './fields';

const skip = 'You can also skip the question.';

export const problems: Problems = {
  required: () => 'Please fill this in.',
  'not-text': () => 'Please enter a text.',
  'too-long': (values, f) => `Please use at most ${f.number(mostOf(values))} characters.`,
  'too-short': ({ least }, f) => `Please use at least ${f.number(least)} characters.`,
  'not-a-number': () => 'Please enter a number.',
  'too-small': ({ least }, _f, told) => `Please enter at least ${told(least)}.`,
  'too-big': ({ most }, _f, told) => `Please enter at most ${told(most)}.`,
  'too-few': ({ least }, f) => `Please give at least ${f.number(least)}.`,
  'not-whole': () => 'Please enter a whole number.',
  'not-a-date': () => 'Please enter a date with day, month and year.',
  'not-an-instant': () => 'Please enter a date and a time.',
  'not-an-email': () => 'Please enter an e-mail address, for example name@example.org.',
  'not-one-of': () => 'Please choose one of the answers.',
  'unknown-field': () => 'We do not know this entry. Please leave it out.',
  'not-a-list': () => 'Please give a list.',
  'too-many-entries': ({ most }, f) => `Please give at most ${f.number(most)}.`,
  'not-true-or-false': () => 'Please choose yes or no.',
  'not-an-id': () => 'This identifier is not valid. Please open the page again.',
  'not-an-object': () => 'Please fill in this section.',
  'email-taken': () => 'There is an account with this e-mail address already. Please sign in, or use another address.',
  'wrong-email-or-password': () => 'The e-mail address or the password is not right. Please try again.',
  'wrong-code': () => 'The code is not right or too old. Please check it, or ask for a new one.',
  'date-in-future': () => 'This day is in the future. Please check the date.',
  'date-in-past': () => 'This day has passed. Please choose a later one.',
  'date-too-long-ago': () => 'This day is too long ago. Please check the year.',
  'date-too-late': ({ days }, f) => `Please choose a day within ${f.days(days)}.`,
  'no-picture': () => 'This is no picture we can read. Please choose a photo as JPEG, PNG or WebP.',
  'picture-too-big': ({ megabytes, megapixels }, f) =>
    `The picture is too big. At most ${f.number(megabytes)} MB and ${f.number(megapixels)} million pixels.`,
  'date-before': ({ other }) => `Please choose a day that is not before this one: “${nameOfField(fieldNames, other)}”.`,
  'contact-must-be-adult': () =>
    'The first person must be at least 18 years old. The youth welfare office (Jugendamt) takes care of minors without family: please go there, they help at once.',
  'consent-needed': () => 'It does not go on without this consent. Please ask the person.',
  'year-too-late': () => 'This year is too far in the future. Please check it.',
  'room-when-landlord-lives-there': () => 'If you live in the home yourself, please choose “room”.',
  'wishes-contradict': () =>
    'Staying long and staying only for a short time exclude each other. Please choose one of them at most.',
  'unlawful-wish': ({ words }) =>
    `This reads as if people were left out: “${words}”. Nobody may be put at a disadvantage when looking for a home because of origin, religion, sex, disability, age or sexual identity (§ 19 AGG). We do not take such wishes. Please change the sentence.`,
  'place-not-found': () => 'We do not find this place. Please check the postal code or the name.',
  'not-for-yes': () => 'A reason is needed for a no only. Please leave it out.',
  'note-too-short': ({ least }, f) => `Please write a little more: at least ${f.number(least)} characters.`,
  'survey-answer-not-allowed': () => `This answer does not fit the question. Please choose another one. ${skip}`,
  'not-an-item': () => 'This question does not belong to this survey. Please load the page again.',
  'not-an-answer': () => `Please choose one of the answers. ${skip}`,
  'not-a-text': () => `Please write a text. ${skip}`,
  'not-on-the-scale': ({ from, to }, f) =>
    `Please choose a whole number from ${f.number(from)} to ${f.number(to)}. ${skip}`,
  'answered-twice': () => `Please choose each answer only once. ${skip}`,
  'excludes-the-others': () => `These answers do not go together. Please choose again. ${skip}`,
  'not-asked': () => 'This question belongs to another answer further up. Please leave it empty.',
  'weights-do-not-add-up': ({ sum, wanted }, f) =>
    `Together it must be ${f.number(wanted)} points, now it is ${f.number(sum)}.`,
  'tiers-not-in-order': () => 'A more urgent tier must not count less than the one below it.',
  'stage-days-not-in-order': () => 'Reminder, deadline, team lead and end have to come in this order.',
  'home-ends-days-not-in-order': () => 'This period must not be shorter than the one for “soon”.',
  'date-too-far-off': ({ months }, f) => `This day is too far off. Longest time: ${f.months(months)}.`,
  'only-for-end-of-home': () => 'This date belongs to the end of the home only. Please leave it out.',
  'second-worker-needed': () => 'Nobody goes there alone. Please choose a second person.',
  'not-right': () => 'Please check this entry.',
};
