import { disagree, monthAskedFor, rentStatedIn } from './rent-statements';

describe('what both sides say about the rent (R25)', () => {
  it('counts rent that somebody else pays as paid, and a part as not paid', () => {
    expect(rentStatedIn({ rent_paid: 'another_pays' })).toBe('paid');
    expect(rentStatedIn({ rent_paid: 'partly' })).toBe('not-paid');
    expect(rentStatedIn({ landlord_rent_received: 'no' })).toBe('not-paid');
  });

  it('compares nothing with "I do not know" and with silence', () => {
    expect(rentStatedIn({ rent_paid: 'dont_know' })).toBeNull();
    expect(disagree(null, 'paid')).toBe(false);
    expect(disagree('paid', 'paid')).toBe(false);
    expect(disagree('paid', 'not-paid')).toBe(true);
  });

  it('is about the month before the answer, also in January', () => {
    expect(monthAskedFor('2027-05-04')).toBe('2027-04');
    expect(monthAskedFor('2028-01-22')).toBe('2027-12');
  });
});
