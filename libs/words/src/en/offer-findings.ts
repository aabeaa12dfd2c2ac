import type { FindingGrounds, Findings, Words } from '../words';

const by = ({ paragraph }: FindingGrounds) => (paragraph === null ? '' : ` (${paragraph})`);

/** What an offer shows when it is looked at beside others, and what its figures say about each other. */
export const offerCheckNames = {
  'no-discrimination': 'Nobody left out',
  'no-hidden-link': 'No hidden link',
  'no-account-number-in-text': 'No account number in the text',
  'text-not-copied': 'Text of its own',
  'home-offered-once': 'Home offered once',
  'contact-not-used-by-others': 'Contact used here only',
  'offers-at-usual-pace': 'Number of offers',
  'trader-named': 'Offers of a business',
  'low-rent-without-other-signs': 'Very low rent',
  'furniture-charge-plausible': 'Charge for furniture',
  'area-enough-for-persons': 'Space for everybody',
  'fixed-term-with-ground': 'Fixed term',
  'no-report-on-person': 'Reports about the person',
  'no-report-on-offer': 'Reports about the offer',
  'not-banned': 'No ban',
  'photos-not-used-by-others': 'Pictures of its own',
} satisfies Partial<Words['checkNames']>;

export const offerFindings = {
  'no-discrimination': () => 'The text leaves nobody out for origin or religion.',
  'discrimination-in-text': () =>
    'The text may leave people out for their origin or religion. That may be unlawful. Next step: please change the text; a member of the team looks at it.',
  'no-hidden-link': () => 'There is no hidden link in the text.',
  'hidden-link-in-text': () =>
    'The text holds a link that may not lead where it seems to lead. Nobody should open it. Next step: take the link out of the text.',
  'no-account-number-in-text': () => 'There is no account number in the text.',
  'account-number-in-text': () =>
    'The text holds an account number. An account is told only with the contract. Nobody should transfer anything before. Next step: take the number out of the text.',
  'account-number-with-slip-in-text': () =>
    'The text holds something like an account number, but with a slip. An account is told only with the contract. Next step: take the number out of the text.',
  'text-not-copied': () => 'No other offer has this text.',
  'text-too-short-to-compare': ({ words, least }, f) =>
    `The text has ${f.number(words)} words. Texts are compared from ${f.number(least)} on. This does not stop the offer.`,
  'text-like-another': ({ percentAlike }, f) =>
    `The text is ${f.percent(percentAlike)} the same as the offer of another person. It may be a template or a copy. Next step: a member of the team compares the offers.`,
  'home-offered-once': () => 'Nobody else offers this home.',
  'home-offered-twice': ({ offers }, f) =>
    `The same address, area and floor also stand in other own offers: ${f.number(offers)}. Like homes can stand in one offer. This does not stop the offer.`,
  'home-offered-by-others': ({ offers }, f) =>
    `Others offer the same address, area and floor too: ${f.number(offers)}. It may be a mistake or a property manager. Next step: a member of the team asks whose home it is.`,
  'contact-not-used-by-others': () => 'The ways to get in touch belong to nobody else.',
  'contact-used-by-others': ({ landlords }, f) =>
    `Others who let name the same telephone number or e-mail: ${f.number(landlords)}. Families and managers share numbers. Next step: a member of the team asks.`,
  'account-number-used-by-others': ({ landlords }, f) =>
    `Others who let name the same account number: ${f.number(landlords)}. Nobody should transfer anything. Next step: two members of the team find out whose account it is.`,
  'offers-at-usual-pace': ({ offers, hours }, f) =>
    `Offers in the last ${f.number(hours)} hours: ${f.number(offers)}. That is usual.`,
  'many-offers-at-once': ({ offers, hours, most, accountDays }, f) =>
    `Offers in the last ${f.number(hours)} hours: ${f.number(offers)}; usual are at most ${f.number(most)}. Age of the account: ${f.days(accountDays)}. Alone this stops nothing. Next step: who lets as a business signs up as a company.`,
  'trader-named': () => 'A company makes this offer.',
  'offers-as-private-person': ({ homes }, f) => `A private person makes this offer. Open offers: ${f.number(homes)}.`,
  'many-homes-as-private-person': ({ homes, most }, f) =>
    `A private person makes this offer. Open offers: ${f.number(homes)}; usual are at most ${f.number(most)}. Next step: who lets as a business states company and address.`,
  'rent-not-far-below': () => 'The rent is not far below the comparative rent.',
  'low-rent-not-compared': () => 'Whether the rent is very low cannot be compared. This does not stop the offer.',
  'low-rent-alone': ({ percentBelow }, f) =>
    `The rent is ${f.percent(percentBelow)} below the comparative rent. Low rents are welcome.`,
  'low-rent-with-other-signs': ({ percentBelow, otherSigns }, f) =>
    `The rent is ${f.percent(percentBelow)} below the comparative rent. Other signs: ${f.number(otherSigns)}. Alone this stops nothing. Next step: nobody should pay anything before a viewing.`,
  'no-furniture-charge': () => 'Nothing is asked for furniture.',
  'furniture-charge-small': ({ charge, percentOfRent }, f) =>
    `Furniture costs ${f.money(charge)} a month, ${f.percent(percentOfRent)} of the net cold rent. That fits.`,
  'furniture-charge-notable': ({ charge, percentOfRent }, f) =>
    `Furniture costs ${f.money(charge)} a month, ${f.percent(percentOfRent)} of the net cold rent. This does not stop the offer. Next step: say in the text which furniture is included.`,
  'furniture-charge-high': ({ charge, percentOfRent }, f) =>
    `Furniture costs ${f.money(charge)} a month, ${f.percent(percentOfRent)} of the net cold rent. That may be too much. Next step: lower the charge, or show what the furniture is worth.`,
  'furniture-charge-not-compared': () => 'The charge for furniture or the net cold rent is missing. Next step: add it.',
  'area-enough-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} for at most ${f.persons(persons)}. Needed: ${f.area(needed)} (${f.name(ruleSource)}). That fits.`,
  'area-enough-with-children-only': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} for at most ${f.persons(persons)}. So many adults would need ${f.area(needed)} (${f.name(ruleSource)}); with children less is enough. This does not stop the offer.`,
  'area-too-small-for-persons': ({ area, persons, needed, ruleSource }, f) =>
    `${f.area(area)} is too small for ${f.persons(persons)}: at least ${f.area(needed)} is needed (${f.name(ruleSource)}). Next step: state fewer persons, or check the area.`,
  'area-for-persons-not-known': () =>
    'The area, or the rule of this state, is missing. Next step: a member of the team looks at it.',
  'no-fixed-term': () => 'The home is let without an end.',
  'fixed-term-needs-ground': (_, _f, grounds) =>
    `The home is let for a time only. A contract with an end mostly needs a written ground${by(grounds)}. This does not stop the offer. Next step: write the ground into the contract.`,
  'other-offers-not-known': () => 'Other offers could not be compared. There is nothing to do; the check is repeated.',
  'no-report': () => 'There is no report.',
  'report-open': ({ reports }, f) =>
    `Open reports: ${f.number(reports)}. Next step: a member of the team looks at them and answers.`,
  'report-confirmed': ({ reports }, f) =>
    `Confirmed reports: ${f.number(reports)}. Next step: two members of the team decide how to go on.`,
  'reports-not-known': () => 'Whether there are reports is not known. There is nothing to do; the check is repeated.',
  'not-banned': () => 'The person is not banned.',
  banned: ({ since }, f) =>
    `The person has been banned since ${f.date(since)}. Two members of the team have decided this. Next step: who finds this wrong can write to the team; others look at it.`,
  'no-photos': () => 'There are no pictures.',
  'photos-not-used-by-others': ({ photos }, f) => `Pictures: ${f.number(photos)}. None stands in another offer.`,
  'photo-used-by-others': ({ photos, differentBits }, f) =>
    `Pictures that also stand in the offer of another person: ${f.number(photos)} (difference: ${f.number(differentBits)} of 64 marks). Like homes in one house exist. Next step: a member of the team compares the pictures.`,
} satisfies Partial<Findings>;
