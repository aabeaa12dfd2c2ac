import type { CandidatePairs } from '@bleibe/scoring';
import type loadHighs from 'highs';

/**
 * The same round by HiGHS (Edinburgh's solver for linear programs, compiled to WebAssembly), as an independent check.
 * A linear program is enough: every vertex of an assignment is whole.
 * @returns null when the package is not there, because it is a tool of development only
 */
export async function solveByHighs(pairs: CandidatePairs): Promise<{ ms: number; value: number } | null> {
  // Its types describe an ES module, but what we compile to gets a CommonJS one.
  const found = (await import('highs').catch(() => null)) as unknown as { default: typeof loadHighs } | null;
  if (!found) return null;
  const program = linearProgram(pairs);
  const highs = await found.default();
  const startedAt = performance.now();
  const { Status, ObjectiveValue } = highs.solve(program);
  const ms = performance.now() - startedAt;
  if (Status !== 'Optimal') throw new Error(`HiGHS says ${Status}`);
  return { ms, value: Math.round(ObjectiveValue) };
}

/** In CPLEX LP format. */
function linearProgram({ households, units, household, home, weight }: CandidatePairs): string {
  const ofHousehold: string[][] = Array.from({ length: households }, () => []);
  const ofHome: string[][] = Array.from(units, () => []);
  const worth: string[] = [];
  for (let pair = 0; pair < weight.length; pair++) {
    if (weight[pair]! <= 0) continue;
    worth.push(`${weight[pair]} x${pair}`);
    ofHousehold[household[pair]!]!.push(`x${pair}`);
    ofHome[home[pair]!]!.push(`x${pair}`);
  }
  const limits = [
    ...ofHousehold.map((names, i) => limit(`household${i}`, names, 1)),
    ...ofHome.map((names, j) => limit(`home${j}`, names, units[j]!)),
  ];
  return ['Maximize', `value: ${worth.join('\n + ')}`, 'Subject To', ...limits.flat(), 'End'].join('\n');
}

const limit = (name: string, names: readonly string[], most: number): string[] =>
  names.length > 0 ? [`${name}: ${names.join('\n + ')} <= ${most}`] : [];
