import { aListing, aPerson } from '../example-facts';
import type { ReportFacts } from '../facts';
import { noReportOnOffer } from './no-report-on-offer.rule';
import { noReportOnPerson } from './no-report-on-person.rule';
import { notBanned } from './not-banned.rule';

describe('nobody has reported anything bad', () => {
  const examine = (reports: ReportFacts | null) => [
    noReportOnOffer.examine({ ...aListing(), reports }),
    noReportOnPerson.examine(aPerson({ reports })),
  ];

  it.each([
    [0, 0, 'pass', 'no-report'],
    [1, 0, 'review', 'report-open'],
    [0, 1, 'hold', 'report-confirmed'],
    [3, 1, 'hold', 'report-confirmed'],
  ] as const)('with %p open and %p confirmed reports: %s', (open, confirmed, result, code) => {
    for (const finding of examine({ open, confirmed })) expect(finding).toMatchObject({ result, code });
  });

  it('waits when the reports could not be read', () => {
    for (const finding of examine(null))
      expect(finding).toMatchObject({ result: 'unknown', code: 'reports-not-known' });
  });
});

it('who is banned is held, with the day', () => {
  expect(notBanned.examine(aPerson({ bannedOn: null }))).toMatchObject({ result: 'pass' });
  expect(notBanned.examine(aPerson({ bannedOn: '2026-11-20' }))).toMatchObject({
    result: 'hold',
    code: 'banned',
    values: { since: '2026-11-20' },
  });
});
