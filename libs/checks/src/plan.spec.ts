import { checkCodes } from './finding';
import { checksFor, requiredChecksFor, subjectKinds } from './plan';
import { checks } from './rules/all-checks';

describe('which checks a subject needs', () => {
  it('asks of landlord and household who they are and how to reach them', () => {
    const ofPerson = ['identity-confirmed', 'contact-confirmed', 'no-report-on-person', 'not-banned'];
    expect(checksFor('landlord')).toEqual(ofPerson);
    expect(checksFor('household')).toEqual(ofPerson);
  });

  it('asks all others of a listing, so that no check is forgotten', () => {
    expect([...checksFor('landlord'), ...checksFor('listing')].sort()).toEqual([...checkCodes].sort());
    expect(checks.map(({ code }) => code).sort()).toEqual([...checkCodes].sort());
  });

  it('releases nothing without an answer', () => {
    for (const kind of subjectKinds) expect(requiredChecksFor(kind)).toEqual(checksFor(kind));
  });
});
