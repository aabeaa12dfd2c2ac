import fc from 'fast-check';
import { addDays } from '@bleibe/calendar';
import { assess, verdicts } from './assess';
import { today } from './example-facts';
import { checkCodes, checkResults, type CheckResult, type Finding, findingsOf } from './finding';

const codes = {
  pass: 'no-deposit',
  info: 'rent-free',
  unknown: 'text-missing',
  review: 'deposit-not-stated',
  hold: 'no-comparison-known',
} as const;
const a = (check: (typeof checkCodes)[number], result: CheckResult, validUntil: string | null = null): Finding =>
  findingsOf(check, 1)(result, codes[result], {}, { validUntil });

const required = ['identity-confirmed', 'contact-confirmed'] as const;
const both = (identity: CheckResult, contact: CheckResult) =>
  assess([a('identity-confirmed', identity), a('contact-confirmed', contact)], required, today);

const anyFinding = fc
  .record({
    check: fc.constantFrom(...checkCodes),
    result: fc.constantFrom(...checkResults),
    validUntil: fc.option(
      fc.integer({ min: -5, max: 5 }).map((days) => addDays(today, days)),
      { nil: null },
    ),
  })
  .map(({ check, result, validUntil }) => a(check, result, validUntil));
const anyFindings = fc.array(anyFinding, { maxLength: 12 });
const anyRequired = fc.subarray([...checkCodes]);

describe('what all findings of a subject add up to', () => {
  it('is clear when every required check has passed or only tells something', () => {
    expect(both('pass', 'info')).toMatchObject({ verdict: 'clear', unmet: [] });
  });

  it.each([
    ['unknown', 'waiting'],
    ['review', 'review'],
    ['hold', 'hold'],
  ] as const)('with one finding that is %s: %s', (result, verdict) => {
    expect(both(result, 'pass')).toMatchObject({ verdict, because: [{ result }] });
  });

  it('shows a hold although something else is still unknown, and keeps what is missing', () => {
    expect(both('hold', 'unknown')).toMatchObject({ verdict: 'hold', unmet: ['contact-confirmed'] });
  });

  it('waits for a check nobody has made', () => {
    expect(assess([a('identity-confirmed', 'pass')], required, today)).toMatchObject({
      verdict: 'waiting',
      unmet: ['contact-confirmed'],
    });
  });

  it('does not wait for an unknown answer to a check that is not required', () => {
    const findings = [a('identity-confirmed', 'pass'), a('contact-confirmed', 'pass'), a('no-extra-fees', 'unknown')];
    expect(assess(findings, required, today)).toMatchObject({ verdict: 'clear' });
  });

  it('holds as long as the first of its findings, that day included', () => {
    const until = (end: string) =>
      assess([a('identity-confirmed', 'pass', end), a('contact-confirmed', 'pass', '2027-01-01')], required, today);
    expect(until('2026-12-01')).toMatchObject({ verdict: 'clear', validUntil: '2026-12-01' });
    expect(until(today)).toMatchObject({ verdict: 'clear' });
    expect(until('2026-11-23')).toMatchObject({ verdict: 'waiting', unmet: ['identity-confirmed'] });
  });
});

describe('laws of the assessment, for any findings', () => {
  const rank = (findings: readonly Finding[], gates: readonly (typeof checkCodes)[number][], day = today) =>
    verdicts.indexOf(assess(findings, gates, day).verdict);

  it('never gets better when a finding gets worse', () => {
    fc.assert(
      fc.property(
        anyFindings,
        anyRequired,
        fc.nat(),
        fc.constantFrom(...checkResults),
        (findings, gates, at, result) => {
          const old = findings[at % Math.max(1, findings.length)];
          if (!old || checkResults.indexOf(result) <= checkResults.indexOf(old.result)) return;
          const worse = findings.map((one) => (one === old ? a(one.check, result, one.validUntil) : one));
          expect(rank(worse, gates)).toBeGreaterThanOrEqual(rank(findings, gates));
        },
      ),
    );
  });

  it('never gets better by a further review, hold or unknown', () => {
    fc.assert(
      fc.property(anyFindings, anyRequired, anyFinding, (findings, gates, one) => {
        if (one.result === 'pass' || one.result === 'info') return;
        expect(rank([...findings, one], gates)).toBeGreaterThanOrEqual(rank(findings, gates));
      }),
    );
  });

  it('does not depend on the order of the findings', () => {
    fc.assert(
      fc.property(
        anyFindings.chain((findings) =>
          fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
        ),
        anyRequired,
        ([findings, shuffled], gates) => {
          expect(assess(shuffled, gates, today)).toEqual(assess(findings, gates, today));
        },
      ),
    );
  });

  it('is never clear while a required check is missing, unknown or run out', () => {
    fc.assert(
      fc.property(anyFindings, anyRequired, (findings, gates) => {
        const { verdict, unmet } = assess(findings, gates, today);
        for (const gate of gates) {
          const answered = findings.some(
            ({ check, result, validUntil }) =>
              check === gate && result !== 'unknown' && (validUntil === null || validUntil >= today),
          );
          if (!answered) expect(unmet).toContain(gate);
        }
        if (unmet.length > 0) expect(verdict).not.toBe('clear');
        if (verdict !== 'clear')
          expect(unmet.length + assess(findings, gates, today).because.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is valid until the earliest of its findings, and on no later day clear', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const gates = [...checkCodes];
        const { validUntil } = assess(findings, gates, today);
        const ends = findings.flatMap((one) => (one.validUntil === null ? [] : [one.validUntil])).sort();
        expect(validUntil).toBe(ends[0] ?? null);
        if (validUntil !== null) expect(rank(findings, gates, addDays(validUntil, 1))).toBeGreaterThan(0);
      }),
    );
  });

  it('does not get better as time goes by', () => {
    fc.assert(
      fc.property(anyFindings, anyRequired, fc.nat(20), (findings, gates, days) => {
        expect(rank(findings, gates, addDays(today, days))).toBeGreaterThanOrEqual(rank(findings, gates));
      }),
    );
  });
});
