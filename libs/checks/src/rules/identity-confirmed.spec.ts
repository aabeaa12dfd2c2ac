import { anIdentity, aPerson } from '../example-facts';
import type { IdentityReport, PersonFacts } from '../facts';
import { identityConfirmed } from './identity-confirmed.rule';

describe('who this is has been confirmed', () => {
  const examine = (report: Partial<IdentityReport>, role: PersonFacts['role'] = 'landlord') =>
    identityConfirmed.examine(aPerson({ role, identity: anIdentity(report) }));

  it('says by which way and on which day, and holds for two years', () => {
    expect(examine({})).toMatchObject({
      result: 'pass',
      code: 'identity-confirmed',
      values: { method: 'eid', level: 'high', on: '2026-11-01' },
      validUntil: '2028-11-01',
    });
  });

  it('ends with the document when that is earlier', () => {
    expect(examine({ validUntil: '2027-05-31' })).toMatchObject({ result: 'pass', validUntil: '2027-05-31' });
  });

  it('still holds on its last day and no longer on the day after', () => {
    expect(examine({ validUntil: '2026-11-24' })).toMatchObject({ result: 'pass' });
    expect(examine({ validUntil: '2026-11-23' })).toMatchObject({ result: 'unknown', code: 'identity-run-out' });
    expect(examine({ confirmedOn: '2024-11-24' })).toMatchObject({ result: 'pass' });
    expect(examine({ confirmedOn: '2024-11-23' })).toMatchObject({ result: 'unknown', code: 'identity-run-out' });
  });

  it.each([
    ['landlord', 'substantial', 'pass'],
    ['landlord', 'low', 'unknown'],
    ['seeker', 'low', 'pass'],
    ['seeker', 'none', 'unknown'],
  ] as const)('a %s with the level %s: %s', (role, level, result) => {
    expect(examine({ level }, role)).toMatchObject({ result });
  });

  it('takes two members of staff for a landlord who comes in person, one is not enough', () => {
    const inPerson = (seenByStaff: number) => examine({ method: 'in-person', level: 'substantial', seenByStaff });
    expect(inPerson(2)).toMatchObject({ result: 'pass', values: { level: 'substantial' } });
    expect(inPerson(1)).toMatchObject({
      result: 'unknown',
      code: 'identity-level-too-low',
      values: { level: 'low', needed: 'substantial' },
    });
  });

  it('trusts a partner office for seekers only', () => {
    expect(examine({ method: 'partner-office', level: 'high' }, 'seeker')).toMatchObject({ result: 'pass' });
    expect(examine({ method: 'partner-office', level: 'high' })).toMatchObject({ result: 'unknown' });
  });

  it('counts video ident as substantial at most', () => {
    expect(examine({ method: 'video' })).toMatchObject({ result: 'pass', values: { level: 'substantial' } });
  });

  it.each([
    ['pending', 'unknown', 'identity-not-decided-yet'],
    ['unanswered', 'unknown', 'identity-not-answered'],
    ['doubtful', 'review', 'identity-doubtful'],
    ['refused', 'hold', 'identity-refused'],
  ] as const)('a report that is %s: %s', (state, result, code) => {
    expect(examine({ state })).toMatchObject({ result, code });
  });

  it('waits while nobody has begun, or the day is missing or still to come', () => {
    expect(identityConfirmed.examine(aPerson({ identity: null }))).toMatchObject({
      result: 'unknown',
      code: 'identity-not-started',
    });
    expect(examine({ confirmedOn: null })).toMatchObject({ result: 'unknown' });
    expect(examine({ confirmedOn: '2026-11-25' })).toMatchObject({ result: 'unknown' });
  });
});
