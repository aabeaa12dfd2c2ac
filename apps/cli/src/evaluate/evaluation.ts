/** What an evaluation gives: plain data that JSON can carry. */
export type Report = Record<string, unknown>;

/** One thing that can be evaluated: reads a file of cases, judges them with the rules of the product, and counts. */
export interface Evaluation {
  /** How it is called, what the file holds, what the report says. */
  help: string;
  run(file: string): Promise<Report>;
  /** The report for people. */
  tell(report: Report): string;
}

/** Binds the report of one evaluation to its own type. */
export function evaluationOf<R extends object>(evaluation: {
  help: string;
  run(file: string): Promise<R>;
  tell(report: R): string;
}): Evaluation {
  return {
    help: evaluation.help,
    run: async (file) => (await evaluation.run(file)) as Report,
    tell: (report) => evaluation.tell(report as R),
  };
}

/** A share with four decimals; null where there is nothing to have a share of, because 0 of 0 is neither good nor bad. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

export const percent = (value: number | null): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
