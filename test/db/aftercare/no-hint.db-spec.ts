import fc from 'fast-check';
import { play } from '../../../apps/cli/src/simulate/play';
import type { Outcome, Scenario } from '../../../apps/cli/src/simulate/scenario';

type Answers = Record<string, string | number>;
type Side = 'Iryna' | 'L';

const harmless: Record<Side, Answers> = { Iryna: { flat_happy: 4 }, L: { landlord_satisfied: 4 } };

const words = fc.constantFrom('', 'Er schlägt mich', 'Wir müssen ausziehen', 'Alles gut');
const oneOf = (...answers: string[]) => fc.constantFrom(...answers);
const anyAnswers: Record<Side, fc.Arbitrary<Answers>> = {
  Iryna: fc.record(
    {
      danger_now: fc.constant('yes'),
      safe_at_home: oneOf('no', 'prefer_not_to_say', 'mostly'),
      rent_paid: oneOf('no', 'yes', 'dont_know'),
      letter_not_understood: oneOf('court', 'landlord'),
      want_to_stay: oneOf('must_leave', 'no'),
      call_me: oneOf('today', 'this_week'),
      free_text: words,
    },
    { requiredKeys: ['safe_at_home'] },
  ),
  L: fc.record(
    {
      landlord_rent_received: oneOf('no', 'partly', 'yes'),
      landlord_continue: oneOf('no', 'unsure'),
      landlord_worried: oneOf('yes', 'prefer_not_to_say'),
      landlord_call_me: oneOf('today'),
      landlord_free_text: words,
    },
    { requiredKeys: ['landlord_rent_received'] },
  ),
};

/** Both sides and another adult of the household, from before the move-in until after the second survey. */
const scenario = (given: Record<Side, Answers>): Scenario => ({
  from: '2027-01-10T09:00:00Z',
  until: '2027-03-31T12:00',
  moveIn: '2027-02-01',
  people: [{ id: 'Iryna' }, { id: 'Oleh', channel: 'email' }],
  events: [
    { at: '2027-02-15T19:00', do: 'answer', person: 'Iryna', step: 's1', answers: given.Iryna, rentMonth: '2027-01' },
    // Whoever is in danger is paged about every ten minutes until somebody has it.
    { at: '2027-02-15T19:05', do: 'acknowledge', person: 'Iryna', category: 'safety' },
    { at: '2027-02-22T19:00', do: 'answer', person: 'L', step: 'l1', answers: given.L, rentMonth: '2027-01' },
    { at: '2027-03-15T19:00', do: 'answer', person: 'Iryna', step: 's2', answers: given.Iryna, rentMonth: '2027-02' },
    { at: '2027-03-15T19:05', do: 'acknowledge', person: 'Iryna', category: 'safety' },
  ],
});

const played = (given: Record<Side, Answers>) => play(String(process.env.BLEIBE_TEST_DATABASE_URL), scenario(given));

/** All that reaches a person through any channel, with its instant, and what everybody's calendars and dates say. */
function reaching(person: string, { messages, attempts, calendar, appointments, duties }: Outcome) {
  return {
    messages: messages.filter(({ to }) => to === person),
    attempts: attempts.filter((one) => one.person === person),
    calendar,
    appointments,
    duties,
  };
}

describe('whatever one side answers', () => {
  it.each([
    ['Iryna', ['Oleh', 'L']],
    ['L', ['Iryna', 'Oleh']],
  ] as const)(
    '%s: nothing that reaches the others, and no moment at which it does, is different (R30)',
    async (side, others) => {
      const quiet = await played(harmless);
      await fc.assert(
        fc.asyncProperty(anyAnswers[side], async (answers) => {
          const loud = await played({ ...harmless, [side]: answers });
          expect(loud.escalations.length).toBeGreaterThanOrEqual(quiet.escalations.length);
          for (const other of others) expect(reaching(other, loud)).toEqual(reaching(other, quiet));
        }),
        { numRuns: 4, seed: 20270215, endOnFailure: true },
      );
    },
    300_000,
  );
});
