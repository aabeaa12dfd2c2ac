import { mayLeave, rankOf, turnOfInvitation } from './fatigue';
import { calendarOf } from './example-plan';

const { holidays } = calendarOf('NW');
const pulse = { windowEnd: '2027-03-29', items: ['a', 'b'] };
const last = { on: '2027-03-08', step: 'recheck', items: ['a', 'b', 'c'] };

describe('how often a person is written to (R9)', () => {
  it('invites again after fourteen days, not after thirteen', () => {
    expect(turnOfInvitation('2027-03-22', pulse, last, holidays)).toEqual({ kind: 'go' });
    expect(turnOfInvitation('2027-03-20', pulse, last, holidays)).toEqual({ kind: 'move', on: '2027-03-22' });
  });

  it('moves past a holiday', () => {
    const before = { ...last, on: '2027-03-12' };
    expect(turnOfInvitation('2027-03-15', { ...pulse, windowEnd: '2027-03-30' }, before, holidays)).toEqual({
      kind: 'move',
      on: '2027-03-27',
    });
  });

  it('drops a survey that cannot wait, as merged when the earlier one asked all of it', () => {
    const short = { ...pulse, windowEnd: '2027-03-20' };
    expect(turnOfInvitation('2027-03-15', short, last, holidays)).toEqual({ kind: 'excuse', reason: 'merged:recheck' });
    expect(turnOfInvitation('2027-03-15', { ...short, items: ['z'] }, last, holidays)).toEqual({
      kind: 'excuse',
      reason: 'fatigue',
    });
  });

  it('lets the long survey go before the short one, and the recheck last', () => {
    const order = [
      { step: 'recheck', content: 'tenant_pulse' },
      { step: 's1', content: 'tenant_pulse' },
      { step: 's2', content: 'tenant_full' },
    ].sort((a, b) => rankOf(a) - rankOf(b));
    expect(order.map(({ step }) => step)).toEqual(['s2', 's1', 'recheck']);
  });

  it('sends three messages in seven days and no fourth', () => {
    const three = ['2027-03-01', '2027-03-03', '2027-03-07'];
    expect(mayLeave('2027-03-07', three)).toBe(false);
    expect(mayLeave('2027-03-08', three)).toBe(true);
  });
});
