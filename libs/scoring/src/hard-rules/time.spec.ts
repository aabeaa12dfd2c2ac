import { aHousehold, aListing, somePairFacts, today } from '../example-facts';
import type { HouseholdFacts, ListingFacts } from '../facts';
import type { HardRule } from '../finding';
import { availableInTime } from './available-in-time.rule';
import { permitAllowsLease } from './permit-allows-lease.rule';
import { stayLongEnough } from './stay-long-enough.rule';

const judge = (rule: HardRule, household: Partial<HouseholdFacts>, listing: Partial<ListingFacts> = {}) =>
  rule.judge(aHousehold(household), aListing(listing), { ...somePairFacts(), today });

describe('the home is free in time', () => {
  it.each([
    ['2027-03-31', 'ok', 'available-in-time'],
    ['2027-04-01', 'excluded', 'available-too-late'],
  ] as const)('needed until 31 March, free from %s: %s', (availableFrom, kind, code) => {
    expect(judge(availableInTime, {}, { availableFrom })).toMatchObject({ kind, reason: { code } });
  });

  it('waits for as long as it takes when the household names no last day', () => {
    expect(judge(availableInTime, { moveInUntil: null }, { availableFrom: '2030-01-01' })).toMatchObject({
      kind: 'ok',
    });
  });

  it.each([
    ['2026-12-15', 'ok', 'available-in-time'],
    ['2026-12-14', 'excluded', 'no-longer-available'],
  ] as const)('could move in on 15 December, home ends on %s: %s', (availableUntil, kind, code) => {
    expect(judge(availableInTime, {}, { availableUntil })).toMatchObject({ kind, reason: { code } });
  });

  it('never promises a day in the past', () => {
    const finding = judge(availableInTime, { moveInFrom: '2026-01-01' }, { availableFrom: '2026-02-01' });
    expect(finding.reason.values).toEqual({ from: today });
  });

  it.each([
    ['2026-11-24', 'ok', 'available-in-time'],
    ['2026-11-23', 'unknown', 'move-in-window-passed'],
  ] as const)(
    'asks again when the window has passed: wished until %s on 24 November: %s',
    (moveInUntil, kind, code) => {
      const finding = judge(
        availableInTime,
        { moveInFrom: '2026-10-01', moveInUntil },
        { availableFrom: '2026-10-01' },
      );
      expect(finding).toMatchObject({ kind, reason: { code } });
    },
  );
});

describe('the household may stay long enough', () => {
  it('needs a home without end to stay for good', () => {
    expect(judge(stayLongEnough, {})).toMatchObject({ kind: 'ok', reason: { code: 'stay-without-end' } });
    expect(judge(stayLongEnough, {}, { longestStayMonths: 120 })).toMatchObject({
      kind: 'excluded',
      reason: { code: 'home-only-for-a-time', values: { offeredMonths: 120 } },
    });
  });

  it.each([
    [6, 'ok', 'stay-long-enough'],
    [5, 'excluded', 'stay-too-short'],
  ] as const)('six months wished, %p allowed: %s', (longestStayMonths, kind, code) => {
    expect(judge(stayLongEnough, { stayMonths: 6 }, { longestStayMonths })).toMatchObject({ kind, reason: { code } });
  });

  it.each([
    ['2027-06-14', 'ok'],
    ['2027-06-13', 'excluded'],
  ] as const)('six months from 15 December end on 14 June; home until %s: %s', (availableUntil, kind) => {
    expect(judge(stayLongEnough, { stayMonths: 6 }, { availableUntil })).toMatchObject({ kind });
  });

  it('counts the shorter of last day and longest stay', () => {
    const finding = judge(stayLongEnough, { stayMonths: 9 }, { availableUntil: '2027-12-31', longestStayMonths: 8 });
    expect(finding.reason.values).toEqual({ wantedMonths: 9, offeredMonths: 8 });
  });
});

describe('the residence permit and the lease', () => {
  it.each([
    [null, null, 'ok', 'permit-without-end'],
    [null, '2028-01-01', 'ok', 'permit-ends-during-stay'],
    [6, '2027-06-14', 'ok', 'permit-covers-stay'],
    [6, '2027-06-13', 'ok', 'permit-ends-during-stay'],
    [6, '2026-12-15', 'ok', 'permit-ends-during-stay'],
    [6, '2026-12-14', 'unknown', 'permit-ends-before-move-in'],
  ] as const)('stays %p months from 15 December, permit until %p: %s', (stayMonths, permitEnds, kind, code) => {
    expect(judge(permitAllowsLease, { stayMonths, permitEnds })).toMatchObject({ kind, reason: { code } });
  });
});
