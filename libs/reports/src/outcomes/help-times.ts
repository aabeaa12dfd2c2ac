import { LEAST_TOLD } from '@bleibe/disclosure';
import { lengthUntil, survivalCurve } from '../survival-curve';
import { type ToldShare, toldShare } from '../told-share';

/** One flag: minutes from the raising, or until the end of the period where nobody was there yet. */
export interface CountedFlag {
  personId: string;
  severity: string;
  category: string;
  /** null = nobody has tried yet. */
  minutesToAttempt: number | null;
  minutesToReached: number | null;
  minutesSoFar: number;
  /** Somebody had it by the deadline. */
  inTime: boolean;
  /** Closed with help given or handed on. */
  solved: boolean;
}

export interface Times {
  /** Minutes until half, and until nine of ten; null = withheld, or not reached so far. */
  median: number | null;
  ninetieth: number | null;
}

export interface HelpRow {
  severity: string;
  inTime: ToldShare;
  /** null = withheld. */
  toAttempt: Times | null;
  toReached: Times | null;
}

/** The 90th of a hundred is no single person only from so many on. */
const LEAST_FOR_NINETIETH = 2 * LEAST_TOLD;

/** Flag to first human attempt, and to person reached, by severity; who still waits counts as "at least so long". */
export function helpTimes(flags: readonly CountedFlag[], severities: readonly string[]): HelpRow[] {
  return severities.map((severity) => {
    const own = flags.filter((flag) => flag.severity === severity);
    const people = new Set(own.map(({ personId }) => personId)).size;
    const inTime = toldShare(own.filter((flag) => flag.inTime).length, own.length, people);
    const times = (minutes: (flag: CountedFlag) => number | null) =>
      people < LEAST_TOLD ? null : timesOf(own, minutes);
    return {
      severity,
      inTime,
      toAttempt: times(({ minutesToAttempt }) => minutesToAttempt),
      toReached: times(({ minutesToReached }) => minutesToReached),
    };
  });
}

function timesOf(flags: readonly CountedFlag[], minutes: (flag: CountedFlag) => number | null): Times {
  const curve = survivalCurve(
    flags.map((flag) => ({ length: minutes(flag) ?? flag.minutesSoFar, ended: minutes(flag) !== null })),
  );
  return {
    median: lengthUntil(curve, 0.5),
    ninetieth: flags.length < LEAST_FOR_NINETIETH ? null : lengthUntil(curve, 0.1),
  };
}
