import { registrationLawOn } from './registration-law';

describe('the law of registration', () => {
  it('gives two weeks, with its source', () => {
    expect(registrationLawOn('2026-12-18')).toMatchObject({ withinDays: 14, source: '§ 17 (1), § 27 (2) BMG' });
  });

  it('is not known for days before the first row', () => {
    expect(registrationLawOn('2015-10-31')).toBeNull();
  });
});
