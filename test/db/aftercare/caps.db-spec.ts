import { GERMANY, addDays, daysBetween, localDateOf } from '@bleibe/calendar';
import * as fc from 'fast-check';
import { instantOf } from '../../../apps/cli/src/simulate/instants';
import { play } from '../../../apps/cli/src/simulate/play';
import type { Outcome, Scenario, ScenarioEvent, ScenarioTenancy } from '../../../apps/cli/src/simulate/scenario';

const FROM = '2027-01-25T09:00:00Z';
const UNTIL = '2027-03-25T00:00';

const anyDay = (from: string, days: number) => fc.nat(days).map((n) => addDays(from, n));
const anyMoment = fc
  .tuple(anyDay('2027-01-26', 50), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([day, hour, minute]) => `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

/** Steps that crowd around each other, on top of those of the standard plan. */
const anyStep = fc
  .record({ days: fc.integer({ min: 2, max: 45 }), after: fc.integer({ min: 3, max: 20 }), full: fc.boolean() })
  .map(({ days, after, full }) => ({
    step: `x${days}-${after}-${full}`,
    kind: 'survey' as const,
    subject: 'adult' as const,
    content: full ? 'tenant_full' : 'tenant_pulse',
    days,
    before: 2,
    after,
  }));

const anyTenancy: fc.Arbitrary<ScenarioTenancy> = fc.record({
  place: fc.constantFrom('Köln', 'Berlin', 'Dresden', 'München'),
  moveIn: anyDay('2027-01-28', 20),
  people: fc.constantFrom(
    [{ id: 'A' }],
    [{ id: 'A', preferredHour: 19 }, { id: 'B' }],
    [
      { id: 'A', phone: '+49 150 1' },
      { id: 'B', phone: '+49 150 1' },
    ],
  ),
  steps: fc.uniqueArray(anyStep, { maxLength: 3, selector: ({ step }) => step }),
});

type Happening = (tenancy: string) => ScenarioEvent[];
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .tuple(
      anyMoment,
      fc.constantFrom('S0' as const, 'S1' as const),
      fc.constantFrom('safety' as const, 'child' as const),
    )
    .map(([at, severity, category]): Happening => (tenancy) => [
      { at, do: 'concern', tenancy, person: 'A', severity, category },
      // S0 is told again every ten minutes until somebody has it.
      { at: `${at.slice(0, 10)}T23:59`, do: 'acknowledge', tenancy, person: 'A', category },
    ]),
  fc
    .tuple(anyMoment, anyDay('2027-01-28', 30))
    .map(([at, moveIn]): Happening => (tenancy) => [{ at, do: 'move-in-changed', tenancy, moveIn }]),
  fc
    .tuple(anyMoment, anyDay('2027-02-10', 35))
    .map(([at, until]): Happening => (tenancy) => [{ at, do: 'pause', tenancy, until }]),
  anyMoment.map((at): Happening => (tenancy) => [{ at, do: 'resume', tenancy }]),
);

const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    tenancies: fc.array(anyTenancy, { minLength: 3, maxLength: 3 }),
    happenings: fc.array(fc.tuple(fc.nat(2), anyHappening), { minLength: 3, maxLength: 7 }),
    outages: fc.array(
      fc.record({
        from: anyMoment,
        hours: fc.integer({ min: 1, max: 100 }),
        of: fc.constantFrom('queue' as const, 'all' as const),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ tenancies, happenings, outages }) => ({
    from: FROM,
    until: UNTIL,
    tenancies: tenancies.map((tenancy, index) => ({ ...tenancy, id: `T${index}` })),
    events: happenings.flatMap(([index, happening]) => happening(`T${index}`)),
    outages: outages.map(({ from, hours, of }) => {
      const until = new Date(instantOf(from).getTime() + hours * 3_600_000).toISOString();
      return { from, until, of };
    }),
  }));

const played = (scenario: Scenario) => play(String(process.env.BLEIBE_TEST_DATABASE_URL), scenario);
const dayOf = (at: unknown) => localDateOf(instantOf(String(at)), GERMANY);

function byPerson(attempts: Outcome['attempts']): Map<string, Outcome['attempts']> {
  const people = new Map<string, Outcome['attempts']>();
  for (const attempt of attempts) {
    const person = `${String(attempt.tenancy)} ${String(attempt.person)}`;
    people.set(person, [...(people.get(person) ?? []), attempt]);
  }
  return people;
}

describe('whatever happens to plans, people and machines', () => {
  it('nobody gets more than the caps, and every grave alarm is told once to each who must know', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, async (scenario) => {
        const outcome = await played(scenario);
        for (const attempts of byPerson(outcome.attempts).values()) {
          const days = attempts.map(({ at }) => dayOf(at)).sort();
          // F2: the fourth message after any message is at least a week away.
          for (const [index, day] of days.entries()) {
            const fourth = days[index + 3];
            if (fourth) expect(daysBetween(day, fourth)).toBeGreaterThanOrEqual(7);
          }
          const invited = attempts.filter(({ kind, step }) => kind === 'invitation' && step !== 'm1');
          const invitedOn = invited.map(({ at }) => dayOf(at)).sort();
          // F1
          for (const [index, day] of invitedOn.entries()) {
            const next = invitedOn[index + 1];
            if (next) expect(daysBetween(day, next)).toBeGreaterThanOrEqual(14);
          }
        }
        const keys = outcome.attempts.map(({ tenancy, step, person, ordinal, kind, seq, channel }) =>
          [tenancy, step, person, ordinal, kind, seq, channel].join(' '),
        );
        expect(new Set(keys).size).toBe(keys.length);

        const grave = outcome.escalations.filter(({ severity }) => severity === 'S0' || severity === 'S1');
        for (const { tenancy, person, category } of grave) {
          const first = outcome.pages.filter(
            (page) =>
              page.tenancy === tenancy &&
              page.person === person &&
              page.category === category &&
              page.role === 'on-call' &&
              page.seq === 1,
          );
          // One ladder a severity: a graver signal lays its own.
          expect(new Set(first.map(({ severity }) => severity)).size).toBe(first.length);
          expect(first.filter(({ toldAt }) => toldAt !== null).length).toBeGreaterThan(0);
        }
        const pages = outcome.messages.filter(({ kind }) => kind === 'escalation-raised');
        expect(pages.filter(({ state }) => state !== 'sent')).toEqual([]);
        const told = outcome.pages.filter(({ toldAt }) => toldAt !== null);
        // Each rung is one person here, so each is one page.
        expect(pages.length).toBe(told.length);
      }),
      { numRuns: 3, seed: 20270201, endOnFailure: true },
    );
  }, 300_000);
});
