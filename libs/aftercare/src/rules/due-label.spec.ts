import { addDays } from '@bleibe/calendar';
import * as fc from 'fast-check';
import { occurrenceStates } from '../plans/occurrence.entity';
import { dueLabel } from './due-label';

const terminal = ['completed', 'not_reached', 'excused', 'expired', 'cancelled', 'done', 'no_show', 'refused'];

describe('whether a step is due', () => {
  it('is overdue exactly when its day is over and nothing has ended it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...occurrenceStates), fc.integer({ min: -400, max: 400 }), (state, days) => {
        const label = dueLabel({ on: '2027-02-15', state }, addDays('2027-02-15', days));
        expect(label === 'overdue').toBe(days > 0 && !terminal.includes(state));
      }),
    );
  });

  it('is told three days ahead', () => {
    const planned = { on: '2027-02-15', state: 'planned' };
    const labels = ['2027-02-11', '2027-02-12', '2027-02-15'].map((today) => dueLabel(planned, today));
    expect(labels).toEqual([null, 'due_soon', 'due']);
  });
});
