import {
  type MrzError,
  type MrzFlag,
  type MrzFormat,
  type MrzReading,
  type NameVerdict,
  mrzFormats,
  readMrz,
  stoppingErrors,
} from '@bleibe/checks';
import { CaseFileMistake, readJsonLines } from './case-files';
import { evaluationOf, percent, share } from './evaluation';

export interface MrzCase {
  id: string;
  format?: string;
  lines: string[];
  valid: boolean;
  errors: string[];
  flags: string[];
  reference_date: string;
  claim?: { name: string; dob?: string };
  name_match?: NameVerdict;
}

interface WrongCase {
  id: string;
  expected: { valid: boolean; errors: string[]; flags: string[] };
  read: { valid: boolean; errors: readonly MrzError[]; flags: readonly MrzFlag[] };
}

interface WrongName {
  id: string;
  expected: NameVerdict;
  read: NameVerdict | null;
  reason: string | null;
}

interface MrzReport {
  cases: number;
  right: number;
  wrong: number;
  misses: WrongCase[];
  names: number;
  namesRight: number;
  namesWrong: WrongName[];
  nameAccuracy: number | null;
  msPerCase: number;
}

const stops: readonly string[] = stoppingErrors;
const sameSet = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();

/** After an error that stops the reader, further codes are neither wanted nor wrong. */
function hasSameErrors(expected: readonly string[], read: readonly string[]): boolean {
  const stop = expected.find((error) => stops.includes(error));
  return stop === undefined ? sameSet(expected, read) : read.includes(stop);
}

const isFormat = (text: string): text is MrzFormat => (mrzFormats as readonly string[]).includes(text);

function readingOf({ id, format, lines, claim, reference_date }: MrzCase): MrzReading {
  if (format !== undefined && !isFormat(format)) throw new CaseFileMistake(`Case ${id}: there is no format ${format}.`);
  return readMrz({
    lines,
    asOf: reference_date,
    ...(format !== undefined && { format }),
    ...(claim && { claim: { name: claim.name, birthDate: claim.dob ?? null } }),
  });
}

export function judgeMrz(cases: readonly MrzCase[]): MrzReport {
  const startedAt = performance.now();
  const readings = cases.map((each) => ({ expected: each, read: readingOf(each) }));
  const ms = performance.now() - startedAt;

  const misses = readings
    .filter(
      ({ expected, read }) =>
        expected.valid !== read.valid ||
        !hasSameErrors(expected.errors, read.errors) ||
        !sameSet(expected.flags, read.flags),
    )
    .map(({ expected: { id, valid, errors, flags }, read }) => ({
      id,
      expected: { valid, errors, flags },
      read: { valid: read.valid, errors: read.errors, flags: read.flags },
    }));
  const named = readings.flatMap(({ expected, read }) =>
    expected.name_match === undefined ? [] : [{ id: expected.id, expected: expected.name_match, name: read.name }],
  );
  const namesWrong = named
    .filter(({ expected, name }) => name?.verdict !== expected)
    .map(({ id, expected, name }) => ({ id, expected, read: name?.verdict ?? null, reason: name?.reason ?? null }));
  return {
    cases: cases.length,
    right: cases.length - misses.length,
    wrong: misses.length,
    misses,
    names: named.length,
    namesRight: named.length - namesWrong.length,
    namesWrong,
    nameAccuracy: share(named.length - namesWrong.length, named.length),
    msPerCase: Math.round((ms / Math.max(1, cases.length)) * 1000) / 1000,
  };
}

export const evaluateMrz = evaluationOf<MrzReport>({
  help: `evaluate mrz -- FILE.jsonl     machine-readable zones of documents, ICAO 9303
  A line: {"id", "format": TD1|TD2|TD3|MRVA|MRVB, "lines": [...], "valid", "errors": [...], "flags": [...],
  "reference_date", and where a person stated a name: "claim": {"name", "dob"}, "name_match"}.
  Report: cases, right (valid, errors and flags all as expected), wrong, misses (the wrong ones,
  expected and read), names (cases with name_match), namesRight, namesWrong, nameAccuracy, msPerCase.`,
  run: async (file) => judgeMrz(await readJsonLines<MrzCase>(file)),
  tell: ({ cases, right, misses, names, namesRight, namesWrong, nameAccuracy, msPerCase }) =>
    [
      `${right} of ${cases} zones right; ${msPerCase} ms each.`,
      `${namesRight} of ${names} names right (${percent(nameAccuracy)}).`,
      ...misses.map(
        ({ id, expected, read }) => `  ${id}: expected ${JSON.stringify(expected)}, read ${JSON.stringify(read)}`,
      ),
      ...namesWrong.map(
        ({ id, expected, read, reason }) => `  ${id}: name expected ${expected}, read ${read} (${reason})`,
      ),
    ].join('\n'),
});
