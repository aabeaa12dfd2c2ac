import type { FindingValues } from '@bleibe/checks';
import type { Formats } from '../formats';
import type { FindingGrounds, Findings, Words } from '../words';
import { names } from './names';
import { offerCheckNames, offerFindings } from './offer-findings';

type Compared = FindingValues['rent-within-comparison'];
type TooHigh = FindingValues['rent-above-brake'];

const by = ({ paragraph }: FindingGrounds) => (paragraph === null ? '' : ` (${paragraph})`);

/** Says honestly what kind of figure the rent is compared with. */
function comparisonOf({ comparisonKind, comparisonSource, comparisonDate }: Compared, f: Formats): string {
  const asOf = `as of ${f.date(comparisonDate)}`;
  switch (comparisonKind) {
    case 'mietspiegel':
      return `${comparisonSource}, ${asOf}`;
    case 'census':
      return `census ${f.year(comparisonDate)} for this municipality, existing contracts, ${asOf}; new contracts often cost more`;
    case 'census-by-level':
      return `census ${f.year(comparisonDate)}, mean of other municipalities with the same rent level, existing contracts, ${asOf}; no figure is known for this municipality itself`;
  }
}

const compared = (values: Compared, f: Formats) =>
  `The net cold rent is ${f.moneyPerSquareMetre(values.perSquareMetre)}. Compared with: ${f.moneyPerSquareMetre(values.comparison)} (${comparisonOf(values, f)}).`;

const over = ({ percentOver }: Compared, f: Formats) => `That is ${f.percent(percentOver)} more.`;

const lower = ({ lawfulRent }: TooHigh, f: Formats) =>
  `lower the net cold rent to at most ${f.money(lawfulRent)} a month`;

const signsOf = ({ signs }: FindingValues['fee-asked'], f: Formats) =>
  f.list([...new Set(signs.map(({ sign }) => names.signs[sign]))]);

const changeText = 'Next step: please change the text. If this is a mistake, please tell us.';

export const checkNames: Words['checkNames'] = {
  'identity-confirmed': 'Identity',
  'contact-confirmed': 'E-mail or telephone',
  'rent-parts-add-up': 'Parts of the rent',
  'rent-within-comparison': 'Level of the rent',
  'deposit-within-three-net-rents': 'Deposit',
  'no-extra-fees': 'No fees',
  'no-advance-payment-asked': 'No money in advance',
  'viewing-possible': 'Viewing possible',
  'no-contact-in-text': 'No contact details in the text',
  'no-id-copy-asked': 'No copy of an ID asked for',
  'no-passport-kept': 'No passport is kept',
  'no-sham-registration': 'No sham registration',
  'no-exploitation': 'No housing for closeness or unpaid work',
  ...offerCheckNames,
};

export const findings: Findings = {
  'identity-confirmed': ({ method, level, on }, f) =>
    `The identity has been confirmed since ${f.date(on)}. How: ${names.identityMethods[method]}. Level of certainty: ${names.identityLevels[level]}.`,
  'identity-not-started': () => 'The identity has not been confirmed yet. Next step: start the identity check.',
  'identity-not-decided-yet': ({ method }) =>
    `The identity check is still running. How: ${names.identityMethods[method]}. There is nothing to do.`,
  'identity-not-answered': ({ method }) =>
    `The identity check has not been answered in time. How: ${names.identityMethods[method]}. Next step: a member of the team sees the person and the document.`,
  'identity-level-too-low': ({ method, level, needed }) =>
    `The identity has been confirmed, but not with enough certainty yet. How: ${names.identityMethods[method]}. Level: ${names.identityLevels[level]}, needed: ${names.identityLevels[needed]}. Next step: confirm it in another way, or a second member of the team sees the person and the document.`,
  'identity-run-out': ({ until }, f) =>
    `The confirmation of the identity was valid until ${f.date(until)}. Next step: confirm the identity again.`,
  'identity-doubtful': ({ method }) =>
    `Something stayed unclear in the identity check. How: ${names.identityMethods[method]}. Next step: a member of the team looks at it.`,
  'identity-refused': ({ method }) =>
    `The identity could not be confirmed. How: ${names.identityMethods[method]}. This may be a mistake. Next step: two members of the team look at it.`,

  'contact-confirmed': ({ channel, on }, f) => `${names.contactChannels[channel]} confirmed since ${f.date(on)}.`,
  'contact-not-confirmed': () =>
    'Neither e-mail nor telephone has been confirmed. Next step: enter the code that Bleibe has sent.',

  'rent-parts-add-up': ({ sum, stated }, f) =>
    `The parts of the rent add up to ${f.money(sum)}. The stated rent with heating is ${f.money(stated)}. That fits.`,
  'warm-rent-is-sum-of-parts': ({ sum }, f) => `The rent with heating is the sum of its parts: ${f.money(sum)}.`,
  'rent-parts-differ-from-warm-rent': ({ sum, stated, difference }, f) =>
    `The parts of the rent add up to ${f.money(sum)}, the stated rent with heating is ${f.money(stated)}. Difference: ${f.money(Math.abs(difference))}. Next step: look at net cold rent, utilities, heating and furniture again and correct them.`,
  'rent-parts-not-stated': () => 'Something is missing about the rent, the area or the rooms. Next step: add it.',
  'area-not-plausible': ({ area, rooms, least, most, leastPerRoom }, f) =>
    `${f.area(area)} with ${f.rooms(rooms)}: this may be a slip of the keyboard. Usual are ${f.area(least)} to ${f.area(most)}, and at least ${f.area(leastPerRoom)} for each room. Next step: check the area.`,

  'rent-free': () => 'No net cold rent is asked for. There is nothing to compare.',
  'rent-within-comparison': (values, f) => `${compared(values, f)} The rent is not above it.`,
  'rent-above-comparison': (values, f) => `${compared(values, f)} ${over(values, f)} This does not stop the offer.`,
  'rent-above-brake': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Here at most ${f.percent(values.allowedPercent)} more is allowed, unless there is an exception${by(grounds)}. Next step: ${lower(values, f)}, or name the ground for an exception.`,
  'rent-above-brake-with-ground': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} Here at most ${f.percent(values.allowedPercent)} more is allowed, unless there is an exception${by(grounds)}. A ground for an exception has been named. Next step: a member of the team looks at the ground. Without an exception: ${lower(values, f)}.`,
  'rent-unreasonably-high': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} More than ${f.percent(values.allowedPercent)} above may be unreasonably high${by(grounds)}. Next step: ${lower(values, f)}. Until then the offer does not go on, unless people have looked at it.`,
  'rent-may-be-usury': (values, f, grounds) =>
    `${compared(values, f)} ${over(values, f)} More than ${f.percent(values.allowedPercent)} above may be usury${by(grounds)}. Next step: ${lower(values, f)}. Until then the offer does not go on, unless two people have looked at it.`,
  'rent-or-area-not-stated': () =>
    'The net cold rent or the area is missing, so nothing can be compared. Next step: add it.',
  'no-comparison-known': () =>
    'No comparative rent is known for this place, so the rent has not been checked yet. Next step: a member of the team looks for a comparison.',
  'rent-limits-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} It is not known which limit holds on this day. Next step: a member of the team looks at it.`,
  'rent-brake-not-known': (values, f) =>
    `${compared(values, f)} ${over(values, f)} It is not known whether the rent brake (Mietpreisbremse) holds here. Next step: a member of the team looks at it.`,
  'shared-area-not-stated': (values, f) =>
    `${compared(values, f)} ${over(values, f)} The share of kitchen, bathroom and corridor is missing in it. Next step: state the shared area.`,

  'no-deposit': () => 'No deposit is asked for.',
  'deposit-within-limit': ({ deposit, most }, f, grounds) =>
    `The deposit is ${f.money(deposit)}. At most ${f.money(most)} is allowed${by(grounds)}. That fits.`,
  'deposit-too-high': ({ deposit, most, rents }, f, grounds) =>
    `The deposit is ${f.money(deposit)}. That is more than ${f.number(rents)} monthly rents without utilities: at most ${f.money(most)}${by(grounds)}. Next step: lower the deposit to at most ${f.money(most)}.`,
  'deposit-not-stated': () => 'The deposit or a part of the rent is missing. Next step: add it.',
  'deposit-limit-not-known': ({ deposit }, f) =>
    `The deposit is ${f.money(deposit)}. It is not known which limit holds on this day. Next step: a member of the team looks at it.`,

  'no-fee-asked': () => 'The text asks for no fee.',
  'fee-asked': (values, f, grounds) =>
    `The text may ask for a fee (${signsOf(values, f)}). People who look for a home do not pay for that${by(grounds)}. ${changeText}`,
  'no-advance-payment-asked': () => 'The text asks for no money in advance.',
  'payment-asked-too-early': (values, f, grounds) =>
    `The text may ask for money before a viewing or before the contract (${signsOf(values, f)}). A deposit is due only when the tenancy begins${by(grounds)}. Nobody should pay anything. ${changeText}`,
  'payment-cannot-be-traced': (values, f) =>
    `The text may ask for a payment that nobody can call back (${signsOf(values, f)}). Nobody should pay anything. ${changeText}`,
  'payment-through-false-trustee': (values, f) =>
    `In the text the money may be meant to go to a firm that does not hold deposits (${signsOf(values, f)}). Nobody should pay anything. ${changeText}`,
  'payment-back-from-too-much': (values, f) =>
    `The text may be about too much money that is to be sent on (${signsOf(values, f)}). Cheques can bounce weeks later. Nobody should send money on. ${changeText}`,
  'nothing-against-viewing': () => 'Nothing in the text speaks against a viewing.',
  'home-cannot-be-viewed': (values, f) =>
    `The text may say that nobody shows the home or that the keys come by post (${signsOf(values, f)}). Nobody should pay anything before the home has been viewed. ${changeText}`,
  'no-contact-in-text': () => 'There are no contact details in the text.',
  'contact-in-text': (values, f) =>
    `The text may hold contact details (${signsOf(values, f)}). Everybody can read it. Next step: take them out; people write through the platform.`,
  'address-in-text': () =>
    'The text names the street of the home. The address is told only when both sides have agreed. Next step: take the street out of the text.',
  'no-id-copy-asked': () => 'The text asks for no copy of an ID.',
  'id-copy-asked': (values, f) =>
    `The text may ask for a copy of an ID, a photo with it, or bank access (${signsOf(values, f)}). That can be misused; an ID is shown at the signing. Next step: change the text.`,
  'no-passport-kept': () => 'The text keeps nobody’s passport.',
  'passport-kept': (values, f) =>
    `The text may say that a passport or phone is kept (${signsOf(values, f)}). Nobody may do that. Next step: change the text. A trained person looks at it.`,
  'no-sham-registration': () => 'The text offers no registration without moving in.',
  'sham-registration-offered': (values, f) =>
    `The text may offer registration without moving in (${signsOf(values, f)}). That is forbidden. Next step: change the text.`,
  'no-exploitation': () => 'The text asks for nothing but rent.',
  'exploitation-indicated': (values, f) =>
    `A sign of housing for closeness or unpaid work (${signsOf(values, f)}). A sign proves nothing. Next step: a trained person looks at it; advice: helpline 116 016.`,
  'text-missing': () => 'The text of the offer is missing, so it has not been checked yet. Next step: write a text.',
  'text-language-not-read': () =>
    'The text is in a language that the check cannot read. Next step: a member of the team reads it.',

  ...offerFindings,
};
