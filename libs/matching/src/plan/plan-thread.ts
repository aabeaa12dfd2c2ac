import { Worker } from 'node:worker_threads';
import type { LocalDate } from '@bleibe/calendar';
import { threadFile } from '@bleibe/platform';
import type {
  FloorPolicy,
  FloorsOutcome,
  PlanHome,
  PlanHousehold,
  PlanLine,
  PlanPrice,
  ScoringPolicy,
} from '@bleibe/scoring';
import type { FigureTables } from '../market/read-figures';

/** Everything a round needs; plain data. */
export interface RoundInput {
  policy: ScoringPolicy;
  figures: FigureTables;
  today: LocalDate;
  seed: number;
  floors: FloorPolicy;
  homes: PlanHome[];
  households: PlanHousehold[];
}

export interface ChangeInput {
  homes: PlanHome[];
  goneHomes: string[];
  households: PlanHousehold[];
  goneHouseholds: string[];
}

export interface RoundFigures {
  pairs: number;
  value: number;
  bound: number;
  matched: number;
  milliseconds: number;
  floors: FloorsOutcome | null;
}

/** What is different from what was told before; who is gone is not named. */
export interface PlanDifference {
  lines: PlanLine[];
  prices: PlanPrice[];
}

export type PlanJob = { kind: 'round'; input: RoundInput } | { kind: 'change'; input: ChangeInput };
export interface PlanAnswer {
  round?: RoundFigures;
  plan: PlanDifference;
}

/**
 * The plan lives in a thread of its own, which stays warm: a round of a large market takes seconds, in which the door
 * would otherwise lose its leases. One job at a time; an error ends the thread, and the caller begins with a new one.
 */
export class PlanThread {
  private readonly thread = new Worker(threadFile(__dirname, 'plan-work'));
  private hasEnded = false;

  constructor() {
    // Also between two jobs, when nobody else listens.
    this.thread.on('error', () => (this.hasEnded = true));
    this.thread.on('exit', () => (this.hasEnded = true));
  }

  async round(input: RoundInput): Promise<{ round: RoundFigures; plan: PlanDifference }> {
    const { round, plan } = await this.do({ kind: 'round', input });
    if (!round) throw new Error('a round without figures');
    return { round, plan };
  }

  async change(input: ChangeInput): Promise<PlanDifference> {
    return (await this.do({ kind: 'change', input })).plan;
  }

  async stop(): Promise<void> {
    await this.thread.terminate();
  }

  private do(job: PlanJob): Promise<PlanAnswer> {
    return new Promise((resolve, reject) => {
      if (this.hasEnded) return reject(new Error('the plan thread has ended'));
      const { thread } = this;
      const settled = () => thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      const onMessage = (answer: PlanAnswer) => (settled(), resolve(answer));
      const onError = (error: Error) => (settled(), reject(error));
      const onExit = () => (settled(), reject(new Error('the plan thread has ended')));
      thread.on('message', onMessage).on('error', onError).on('exit', onExit);
      thread.postMessage(job);
    });
  }
}
