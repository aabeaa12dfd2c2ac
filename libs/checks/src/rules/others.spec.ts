import { aListing, aListingWith } from '../example-facts';
import { contactNotUsedByOthers } from './contact-not-used-by-others.rule';
import { homeOfferedOnce } from './home-offered-once.rule';
import { offersAtUsualPace } from './offers-at-usual-pace.rule';
import { photosNotUsedByOthers } from './photos-not-used-by-others.rule';
import { textNotCopied } from './text-not-copied.rule';
import { traderNamed } from './trader-named.rule';

const longText =
  'Helle Wohnung mit Balkon im dritten Stock, ruhig zum Hof, Haltestelle vor der Tür, Besichtigung am Samstag möglich, gern Familien. ' +
  'Die Küche bleibt drin, der Keller gehört dazu, und im Garten dürfen Kinder spielen.';

describe('the text of an offer is its own', () => {
  const examine = (percentAlike: number, text = longText) => {
    const facts = aListingWith({ others: { likestText: { percentAlike, listingId: 'b' } } });
    return textNotCopied.examine({ ...facts, text: { ...facts.text, text } });
  };

  it.each([
    [49, 'pass', 'text-not-copied'],
    [50, 'review', 'text-like-another'],
  ] as const)('%p percent the same as another: %s', (percent, result, code) =>
    expect(examine(percent)).toMatchObject({ result, code }),
  );

  it('is not compared when it is short, because short texts are alike by chance', () => {
    expect(examine(100, 'Ruhige Wohnung, Besichtigung am Samstag.')).toMatchObject({
      result: 'info',
      code: 'text-too-short-to-compare',
    });
  });

  it('waits without a text, and when the others could not be looked at', () => {
    const facts = aListing({}, null);
    expect(textNotCopied.examine(facts)).toMatchObject({ result: 'unknown', code: 'text-missing' });
    expect(textNotCopied.examine(aListingWith({ others: null }))).toMatchObject({ result: 'unknown' });
  });
});

describe('a home is offered once', () => {
  const examine = (ofOthers: number, ofSameLandlord: number) =>
    homeOfferedOnce.examine(aListingWith({ others: { sameHome: { ofOthers, ofSameLandlord } } }));

  it('is looked at when others offer it, only told when it is the same landlord', () => {
    expect(examine(0, 0)).toMatchObject({ result: 'pass' });
    expect(examine(0, 1)).toMatchObject({ result: 'info', code: 'home-offered-twice', values: { offers: 1 } });
    expect(examine(1, 1)).toMatchObject({ result: 'review', code: 'home-offered-by-others', values: { offers: 1 } });
  });

  it('waits when the others could not be looked at', () => {
    expect(homeOfferedOnce.examine(aListingWith({ others: null }))).toMatchObject({ result: 'unknown' });
  });
});

describe('nobody else is reached in the same way', () => {
  const examine = (contactOfOthers: number, accountOfOthers: number) =>
    contactNotUsedByOthers.examine(aListingWith({ others: { contactOfOthers, accountOfOthers } }));

  it('has a shared telephone looked at, and holds a shared account', () => {
    expect(examine(0, 0)).toMatchObject({ result: 'pass' });
    expect(examine(1, 0)).toMatchObject({ result: 'review', code: 'contact-used-by-others' });
    expect(examine(1, 1)).toMatchObject({ result: 'hold', code: 'account-number-used-by-others' });
  });

  it('waits when the others could not be looked at', () => {
    expect(contactNotUsedByOthers.examine(aListingWith({ others: null }))).toMatchObject({ result: 'unknown' });
  });
});

describe('pictures of a home are its own', () => {
  const examine = (own: number, usedByOthers: number) =>
    photosNotUsedByOthers.examine(aListingWith({ others: { photos: { own, usedByOthers, fewestBits: 3 } } }));

  it('has one that another landlord uses looked at', () => {
    expect(examine(2, 0)).toMatchObject({ result: 'pass', points: 0 });
    expect(examine(2, 1)).toMatchObject({ result: 'review', points: 30, values: { photos: 1, differentBits: 3 } });
  });

  it('passes without pictures, and waits when the others could not be looked at', () => {
    expect(examine(0, 0)).toMatchObject({ result: 'pass', code: 'no-photos' });
    expect(photosNotUsedByOthers.examine(aListingWith({ others: null }))).toMatchObject({ result: 'unknown' });
  });
});

describe('offers come at the usual pace', () => {
  const examine = (offersInADay: number, accountDays: number, kind: 'private' | 'company' = 'private') =>
    offersAtUsualPace.examine(aListingWith({ landlord: { offersInADay, accountDays, kind } }));

  it.each([
    [3, 0, 0],
    [4, 6, 20],
    [4, 7, 0],
  ])('%p offers in a day of an account of %p days: %p points, and nothing is stopped', (offers, days, points) => {
    const finding = examine(offers, days);
    expect(finding.points).toBe(points);
    expect(['pass', 'info']).toContain(finding.result);
  });

  it('is not asked of a company', () => expect(examine(40, 0, 'company')).toMatchObject({ result: 'pass', points: 0 }));

  it('waits when nobody knows who offers', () => {
    expect(offersAtUsualPace.examine(aListingWith({ landlord: null }))).toMatchObject({ result: 'unknown' });
  });
});

describe('whoever lets as a business says so', () => {
  const examine = (openHomes: number, kind: 'private' | 'company' = 'private') =>
    traderNamed.examine(aListingWith({ landlord: { openHomes, kind } }));

  it('is only told to a private person with more than five homes', () => {
    expect(examine(5)).toMatchObject({ result: 'pass' });
    expect(examine(6)).toMatchObject({ result: 'info', code: 'many-homes-as-private-person' });
    expect(examine(60, 'company')).toMatchObject({ result: 'pass', code: 'trader-named' });
    expect(traderNamed.examine(aListingWith({ landlord: null }))).toMatchObject({ result: 'unknown' });
  });
});
