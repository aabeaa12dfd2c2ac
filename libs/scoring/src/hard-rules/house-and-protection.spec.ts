import { aHousehold, aListing, somePairFacts, today } from '../example-facts';
import type { HouseRule, HouseholdFacts, ListingFacts } from '../facts';
import type { HardRule } from '../finding';
import { checksValid } from './checks-valid.rule';
import { houseRulesKept } from './house-rules-kept.rule';
import { protectedHomeRespected } from './protected-home-respected.rule';
import { protectedHomeWhenNeeded } from './protected-home-when-needed.rule';

const outcome = (
  rule: HardRule,
  household: Partial<HouseholdFacts>,
  listing: Partial<ListingFacts> = {},
  cleared = { household: true, listing: true },
) => {
  const { kind, reason } = rule.judge(aHousehold(household), aListing(listing), {
    ...somePairFacts({ cleared }),
    today,
  });
  return `${kind}: ${reason.code}`;
};

describe('the rules of the house', () => {
  it.each<[HouseRule[], HouseRule[] | null, string]>([
    [[], ['winter-service'], 'ok: house-rules-can-be-kept'],
    [['winter-service'], [], 'ok: no-house-rule-in-the-way'],
    [['winter-service'], ['quiet-hours'], 'ok: no-house-rule-in-the-way'],
    [['winter-service'], ['quiet-hours', 'winter-service'], 'excluded: house-rule-cannot-be-kept'],
    [['winter-service'], null, 'unknown: house-rules-not-stated'],
    [[], null, 'ok: house-rules-can-be-kept'],
  ])('cannot keep %j, the house has %j: %s', (cannotKeep, houseRules, expected) => {
    expect(outcome(houseRulesKept, { cannotKeep }, { houseRules })).toBe(expected);
  });

  it('names the rules that are in the way, and only those', () => {
    const finding = houseRulesKept.judge(
      aHousehold({ cannotKeep: ['winter-service', 'no-instruments'] }),
      aListing({ houseRules: ['quiet-hours', 'winter-service'] }),
      { ...somePairFacts(), today },
    );
    expect(finding.reason.values).toEqual({ rules: ['winter-service'] });
  });
});

describe('a protected home', () => {
  it.each([
    [false, false, 'ok: home-not-reserved', 'ok: protected-home-not-needed'],
    [false, true, 'excluded: protected-home-for-others', 'ok: protected-home-not-needed'],
    [true, false, 'ok: home-not-reserved', 'excluded: home-not-protected'],
    [true, true, 'ok: protected-home-for-who-needs-it', 'ok: protected-home-as-needed'],
  ])('needed %p, protected %p: %s, %s', (protectedHomeOnly, protectedHome, respected, needed) => {
    expect(outcome(protectedHomeRespected, { protectedHomeOnly }, { protectedHome })).toBe(respected);
    expect(outcome(protectedHomeWhenNeeded, { protectedHomeOnly }, { protectedHome })).toBe(needed);
  });
});

describe('the checks of both sides', () => {
  it.each([
    [true, true, 'ok: checks-passed'],
    [false, true, 'unknown: checks-of-household-open'],
    [true, false, 'unknown: checks-of-home-open'],
    [false, false, 'unknown: checks-of-both-open'],
  ])('household passed %p, home passed %p: %s', (household, listing, expected) => {
    expect(outcome(checksValid, {}, {}, { household, listing })).toBe(expected);
  });
});
