import { parseArgs } from 'node:util';
import type { Evaluation } from './evaluation';
import { evaluateMrz } from './evaluate-mrz';
import { evaluateNames } from './evaluate-names';
import { evaluateRent } from './evaluate-rent';
import { evaluateTexts } from './evaluate-texts';

const evaluations: Readonly<Record<string, Evaluation>> = {
  texts: evaluateTexts,
  mrz: evaluateMrz,
  names: evaluateNames,
  rent: evaluateRent,
};

const help =
  () => `npm run -s evaluate WHAT -- FILE [--json]   puts the cases of a file through the real rules and counts

${Object.values(evaluations)
  .map(({ help: text }) => text)
  .join('\n\n')}

--json    one JSON object on standard output and nothing else
--help    this text; with WHAT only its part
Exit code 0: the file was evaluated, however well; 1: the file cannot be read; 2: not called like this.`;

/** @returns the exit code */
export async function evaluate(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const parsed = parsedOrNull(() =>
    // npm takes the first `--` away; when the program is called without npm it is still there.
    parseArgs({ args: args.filter((arg) => arg !== '--'), options, allowPositionals: true }),
  );
  if (!parsed) return misused();

  const [name = '', file, ...more] = parsed.positionals;
  const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
  if (parsed.values.help || (name === '' && !file)) {
    await say(evaluation?.help ?? help());
    return parsed.values.help ? 0 : 2;
  }
  if (!evaluation || !file || more.length > 0) return misused();

  const report = await evaluation.run(file);
  await say(parsed.values.json ? JSON.stringify(report) : evaluation.tell(report));
  return 0;
}

/** Waits until all of it is written: a report may be long, and the process ends right after it. */
const say = (text: string) =>
  new Promise<void>((resolve, reject) =>
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve())),
  );

function misused(): number {
  console.error(help());
  return 2;
}

function parsedOrNull<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
