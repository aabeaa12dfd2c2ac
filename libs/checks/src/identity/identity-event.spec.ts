import fc from 'fast-check';
import { identityLevels } from '../facts';
import { type IdentityEvent, type IdentityStanding, eventMethods, eventStates, standingAfter } from './identity-event';

const begun: IdentityStanding = { state: 'pending', level: 'none', method: 'eid', decidedAt: null, validUntil: null };
const event = (more: Partial<IdentityEvent> = {}): IdentityEvent => ({
  id: 'e',
  reference: 'r',
  occurredAt: new Date('2026-11-23T10:00:00Z'),
  state: 'confirmed',
  level: 'substantial',
  method: 'eid',
  validUntil: null,
  ...more,
});
const after = (...events: IdentityEvent[]) =>
  events.reduce((standing, one) => standingAfter(standing, one) ?? standing, begun);

describe('what a provider reports of an identity', () => {
  it('confirms', () => expect(after(event())).toMatchObject({ state: 'confirmed', level: 'substantial' }));

  it('is not confirmed any more once it was doubted or refused, whenever that arrives', () => {
    expect(after(event({ state: 'refused', level: 'none' }), event()).state).toBe('refused');
    expect(after(event(), event({ state: 'doubtful' })).state).toBe('doubtful');
  });

  it('confirms late, after nobody waited any more', () =>
    expect(standingAfter({ ...begun, state: 'unanswered' }, event())).toMatchObject({ state: 'confirmed' }));

  it('says nothing while it is pending', () => expect(standingAfter(begun, event({ state: 'pending' }))).toBeNull());

  it('keeps the earlier end and the lower level of two confirmations', () =>
    expect(after(event({ validUntil: '2028-01-31' }), event({ level: 'low', validUntil: '2027-06-30' }))).toMatchObject(
      {
        level: 'low',
        validUntil: '2027-06-30',
      },
    ));

  const events = fc.array(
    fc.record({
      id: fc.string(),
      reference: fc.constant('r'),
      occurredAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
      state: fc.constantFrom(...eventStates),
      level: fc.constantFrom(...identityLevels),
      method: fc.constantFrom(...eventMethods),
      validUntil: fc.option(fc.constantFrom('2027-01-01', '2028-01-01')),
    }),
    { maxLength: 6 },
  );
  const ranks = ['pending', 'confirmed', 'doubtful', 'refused'];

  it('does not depend on the order, nor on how often it arrives', () => {
    fc.assert(
      fc.property(events, fc.array(fc.nat(5)), (all, again) => {
        const repeated = [...all, ...again.flatMap((at) => all[at] ?? [])];
        // A result that outranks another takes its place, so what the outranked one said is forgotten in any order.
        expect(after(...repeated.toReversed())).toEqual(after(...all));
      }),
    );
  });

  it('never gets better by one more event', () => {
    fc.assert(
      fc.property(events, (all) => {
        const before = after(...all.slice(0, -1));
        if (before.state === 'pending') return;
        expect(ranks.indexOf(after(...all).state)).toBeGreaterThanOrEqual(ranks.indexOf(before.state));
        if (after(...all).state === before.state) {
          expect(identityLevels.indexOf(after(...all).level)).toBeLessThanOrEqual(identityLevels.indexOf(before.level));
        }
      }),
    );
  });
});
