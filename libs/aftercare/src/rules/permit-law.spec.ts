import { judgePermit } from './permit-law';

const today = '2027-01-10';

describe('until when a residence permit is valid (R27)', () => {
  it('takes the date of the ordinance for a covered permit after section 24, whatever is printed', () => {
    const printed = { permit: 'section-24', printedUntil: '2025-03-04', covered: 'yes' } as const;
    expect(judgePermit(printed, today)).toEqual({ kind: 'told', dueOn: '2027-03-04', text: 'permit_statutory' });
  });

  it('tells to renew any other permit by the printed date', () => {
    const printed = { permit: 'other', printedUntil: '2027-08-31', covered: 'unknown' } as const;
    expect(judgePermit(printed, today)).toEqual({ kind: 'told', dueOn: '2027-08-31', text: 'permit_renew' });
  });

  it('asks a person where it is not covered, not clear, or over', () => {
    const printed = { permit: 'section-24', printedUntil: '2027-03-04' } as const;
    expect(judgePermit({ ...printed, covered: 'no' }, today).kind).toBe('ask-a-person');
    expect(judgePermit({ ...printed, covered: 'unknown' }, today).kind).toBe('ask-a-person');
    expect(judgePermit({ ...printed, covered: 'yes' }, '2027-03-05').kind).toBe('ask-a-person');
    expect(judgePermit({ permit: 'other', printedUntil: null, covered: 'no' }, today).kind).toBe('ask-a-person');
  });
});
