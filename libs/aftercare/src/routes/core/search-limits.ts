/**
 * When a search ends. By effort alone the same seed gives the same routes on every machine; when the time runs out
 * first, the result depends on how fast the machine was.
 */
export interface SearchLimits {
  /** Whole number; the same seed and effort give the same result. */
  seed: number;
  /** Places in routes to look at, the work that fills the time; about 40 to 60 million a second on one core. */
  effort: number;
  time?: { milliseconds: number; now: () => number };
}

/** Below this share of its time a search does not compare itself with the clock: the first moments are always slow. */
const TRUSTED_SHARE = 0.4;

/** How far a search has come, from 0 to 1, by effort or, when that would not be reached, by time. */
export class Progress {
  private readonly startedAt: number;

  constructor(private readonly limits: SearchLimits) {
    this.startedAt = limits.time?.now() ?? 0;
  }

  at(effort: number): { share: number; endedBy: 'effort' | 'time' | null } {
    const byEffort = effort / this.limits.effort;
    const byTime = this.timeShare();
    if (byEffort >= 1) return { share: 1, endedBy: 'effort' };
    if (byTime >= 1) return { share: 1, endedBy: 'time' };
    // The clock only gains influence over a search that would not finish in time, and then gradually.
    return { share: Math.max(byEffort, (byTime - TRUSTED_SHARE) / (1 - TRUSTED_SHARE)), endedBy: null };
  }

  private timeShare(): number {
    const { time } = this.limits;
    return time ? (time.now() - this.startedAt) / time.milliseconds : 0;
  }
}
