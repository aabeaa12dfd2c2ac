import { aHousehold, aListing, somePairFacts, today } from '../example-facts';
import type { AllowedArea, HouseholdFacts, ListingFacts, PlaceWish } from '../facts';
import type { HardRule } from '../finding';
import { landlordInFlatAccepted } from './landlord-in-flat-accepted.rule';
import { notRefusedBefore } from './not-refused-before.rule';
import { petsWelcome } from './pets-welcome.rule';
import { placeWished } from './place-wished.rule';
import { smokingAgreed } from './smoking-agreed.rule';
import { stepFreeWhenNeeded } from './step-free-when-needed.rule';
import { withinAllowedArea } from './within-allowed-area.rule';
import { womenOnlyRespected } from './women-only-respected.rule';
import { womenOnlyWhenWished } from './women-only-when-wished.rule';

const circumstances = { ...somePairFacts(), today };
const judge = (rule: HardRule, household: Partial<HouseholdFacts>, listing: Partial<ListingFacts> = {}) =>
  rule.judge(aHousehold(household), aListing(listing), circumstances);
const outcome = (rule: HardRule, household: Partial<HouseholdFacts>, listing: Partial<ListingFacts> = {}) => {
  const { kind, reason } = judge(rule, household, listing);
  return `${kind}: ${reason.code}`;
};

describe('the residence obligation allows the place', () => {
  it.each<[AllowedArea | null, string]>([
    [null, 'ok: free-to-choose-place'],
    [{ kind: 'state', land: '14' }, 'ok: inside-allowed-area'],
    [{ kind: 'state', land: '15' }, 'excluded: outside-allowed-area'],
    [{ kind: 'district', kreisAgs: '14713' }, 'ok: inside-allowed-area'],
    [{ kind: 'district', kreisAgs: '14730' }, 'excluded: outside-allowed-area'],
    [{ kind: 'municipality', ags: '14713000' }, 'ok: inside-allowed-area'],
    [{ kind: 'municipality', ags: '14730270' }, 'excluded: outside-allowed-area'],
  ])('obligation %j for a home in Leipzig: %s', (allowedArea, expected) => {
    expect(outcome(withinAllowedArea, { allowedArea })).toBe(expected);
  });

  it('names the allowed area and the one of the home at the same level', () => {
    expect(judge(withinAllowedArea, { allowedArea: { kind: 'district', kreisAgs: '14730' } }).reason.values).toEqual({
      level: 'district',
      allowed: '14730',
      actual: '14713',
    });
  });
});

describe('the place is one of the wished places', () => {
  // One hundredth of a degree of latitude is 1,112 m.
  const north = (metres: number) => ({ lat: 51.34 + metres / 111_195, lon: 12.37 });
  const radius: PlaceWish = { kind: 'radius', lat: 51.34, lon: 12.37, radiusKm: 5, name: 'Leipzig' };

  it('is content with anywhere when no place is wished', () => {
    expect(outcome(placeWished, { wishes: [] })).toBe('ok: anywhere-welcome');
  });

  it.each([
    [4_999, 'ok: within-wished-radius'],
    [5_000, 'ok: within-wished-radius'],
    [5_002, 'excluded: outside-wished-places'],
  ])('wished within 5 km, %p m away: %s', (metres, expected) => {
    expect(outcome(placeWished, { wishes: [radius] }, { cell: north(metres) })).toBe(expected);
  });

  it('tells the distance in whole kilometres, rounded up', () => {
    const finding = judge(placeWished, { wishes: [radius] }, { cell: north(3_200) });
    expect(finding.reason.values).toEqual({ wish: 'Leipzig', km: 4, radiusKm: 5 });
  });

  it('needs one wish only, and names all of them when none is met', () => {
    const halle: PlaceWish = { kind: 'municipality', ags: '15002000', name: 'Halle' };
    const district: PlaceWish = { kind: 'district', kreisAgs: '14713', name: 'Leipzig' };
    expect(outcome(placeWished, { wishes: [halle, district] })).toBe('ok: in-wished-place');
    const far = judge(placeWished, { wishes: [halle, radius] }, { cell: north(20_000) });
    expect(far.reason.values).toEqual({ wishes: 'Halle, Leipzig' });
  });
});

describe('what the household brings and needs', () => {
  it.each([
    [false, 'no', 'ok: step-free-not-needed'],
    [true, 'yes', 'ok: step-free'],
    [true, 'no', 'excluded: not-step-free'],
    [true, 'unknown', 'unknown: step-free-unknown'],
  ] as const)('step-free needed %p, home step-free %p: %s', (needed, stepFree, expected) => {
    expect(outcome(stepFreeWhenNeeded, { stepFree: needed }, { stepFree })).toBe(expected);
  });

  it.each([
    [false, 'no', 'ok: no-pets'],
    [true, 'yes', 'ok: pets-allowed'],
    [true, 'no', 'excluded: pets-not-allowed'],
    [true, 'ask', 'unknown: pets-to-be-asked'],
  ] as const)('has pets %p, pets allowed %p: %s', (pets, petsAllowed, expected) => {
    expect(outcome(petsWelcome, { pets }, { petsAllowed })).toBe(expected);
  });

  it.each([
    [false, false, 'ok: no-smokers'],
    [true, true, 'ok: smoking-allowed'],
    [true, false, 'unknown: smoking-only-outside'],
  ])('smokes %p, smoking allowed %p: %s', (smoker, smokingAllowed, expected) => {
    expect(outcome(smokingAgreed, { smoker }, { smokingAllowed })).toBe(expected);
  });
});

describe('who may live there, and with whom', () => {
  it.each([
    [false, false, 'ok: open-to-everybody'],
    [true, true, 'ok: only-women-and-children'],
    [true, false, 'excluded: home-for-women-only'],
    [true, null, 'unknown: members-not-stated'],
  ])('home for women only %p, only women and children %p: %s', (womenOnly, onlyWomenAndChildren, expected) => {
    expect(outcome(womenOnlyRespected, { onlyWomenAndChildren }, { womenOnly })).toBe(expected);
  });

  it.each<[boolean, Partial<ListingFacts>, string]>([
    [false, { kind: 'room' }, 'ok: women-only-not-wished'],
    [true, { kind: 'flat' }, 'ok: nobody-to-share-with'],
    [true, { kind: 'room', womenOnly: true }, 'ok: women-only-as-wished'],
    [true, { kind: 'room' }, 'excluded: not-women-only'],
    [true, { kind: 'flat', landlordLivesThere: true }, 'excluded: not-women-only'],
  ])('wishes to live with women only %p, home %j: %s', (womenOnlyWish, listing, expected) => {
    expect(outcome(womenOnlyWhenWished, { womenOnlyWish }, listing)).toBe(expected);
  });

  it.each([
    [false, false, 'ok: landlord-lives-elsewhere'],
    [true, true, 'ok: landlord-in-flat-accepted'],
    [true, false, 'excluded: landlord-in-flat-not-wished'],
  ])('landlord lives there %p, accepted %p: %s', (landlordLivesThere, acceptsLandlordInFlat, expected) => {
    expect(outcome(landlordInFlatAccepted, { acceptsLandlordInFlat }, { landlordLivesThere })).toBe(expected);
  });

  it('never brings a pair together again that one side has refused for good, and does not tell which side', () => {
    const again = notRefusedBefore.judge(aHousehold(), aListing(), { ...circumstances, neverAgain: true });
    expect(again).toEqual({ kind: 'excluded', reason: { code: 'refused-before', values: {} } });
    expect(outcome(notRefusedBefore, {})).toBe('ok: not-refused-before');
  });
});
