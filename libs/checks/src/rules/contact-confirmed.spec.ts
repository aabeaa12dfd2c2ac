import { aPerson } from '../example-facts';
import { contactConfirmed } from './contact-confirmed.rule';

describe('the contact is confirmed', () => {
  const examine = (phoneConfirmedOn: string | null, emailConfirmedOn: string | null) =>
    contactConfirmed.examine(aPerson({ phoneConfirmedOn, emailConfirmedOn }));

  it('by phone or by e-mail, one of them is enough', () => {
    expect(examine('2026-11-02', null)).toMatchObject({
      result: 'pass',
      values: { channel: 'phone', on: '2026-11-02' },
    });
    expect(examine(null, '2026-11-24')).toMatchObject({
      result: 'pass',
      values: { channel: 'email', on: '2026-11-24' },
    });
  });

  it('is waited for when no code came back, or a day lies in the future', () => {
    expect(examine(null, null)).toMatchObject({ result: 'unknown', code: 'contact-not-confirmed' });
    expect(examine('2026-11-25', null)).toMatchObject({ result: 'unknown' });
  });
});
