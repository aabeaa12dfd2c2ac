import type { CandidatePairs } from './candidate-pairs';
import type { Proof } from './exact-prices';

export type CertificateProblem =
  | { code: 'pair-is-no-candidate'; values: { household: number; home: number } }
  | { code: 'more-households-than-units'; values: { home: number; households: number; units: number } }
  | { code: 'negative-gain'; values: { household: number } }
  | { code: 'negative-price'; values: { home: number } }
  | { code: 'pair-undervalued'; values: { household: number; home: number } }
  | { code: 'value-below-bound'; values: { value: number; bound: number } };

export interface Certificate {
  /** Sum of the weights of the matched pairs. */
  value: number;
  /** No plan whatsoever can be worth more: the sum of all gains and of all prices times units. */
  bound: number;
  /** Empty = proved: nobody can find a plan that is worth more. */
  problems: CertificateProblem[];
}

/**
 * Proves that a plan is the best one, from the pairs as they were given and without knowing how it was found:
 * the plan keeps the rules, no pair is worth more than gain and price together, and value and bound are equal.
 * @param homeOf per household, -1 = no home
 */
export function checkCertificate(pairs: CandidatePairs, homeOf: Int32Array, { gain, price }: Proof): Certificate {
  const { households, units, household, home, weight } = pairs;
  const problems: CertificateProblem[] = [];
  const worth = new Float64Array(households).fill(-1);

  for (let pair = 0; pair < weight.length; pair++) {
    const [i, j, w] = [household[pair]!, home[pair]!, weight[pair]!];
    if (homeOf[i] === j) worth[i] = Math.max(worth[i]!, w);
    if (w > gain[i]! + price[j]!) {
      problems.push({ code: 'pair-undervalued', values: { household: i, home: j } });
    }
  }

  const taken = new Int32Array(units.length);
  let value = 0;
  let bound = 0;
  for (let i = 0; i < households; i++) {
    if (!(gain[i]! >= 0)) problems.push({ code: 'negative-gain', values: { household: i } });
    bound += gain[i]!;
    const j = homeOf[i]!;
    if (j < 0) continue;
    if (worth[i]! < 0) problems.push({ code: 'pair-is-no-candidate', values: { household: i, home: j } });
    value += worth[i]!;
    taken[j]!++;
  }
  for (let j = 0; j < units.length; j++) {
    if (!(price[j]! >= 0)) problems.push({ code: 'negative-price', values: { home: j } });
    bound += price[j]! * units[j]!;
    if (taken[j]! > units[j]!) {
      const values = { home: j, households: taken[j]!, units: units[j]! };
      problems.push({ code: 'more-households-than-units', values });
    }
  }
  if (value !== bound) problems.push({ code: 'value-below-bound', values: { value, bound } });
  return { value, bound, problems };
}
