import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { threadFile } from '@bleibe/platform';
import { type PlanOptions, planWeek } from './plan-week';
import { type ReplanOptions, type Replanned, replanWeek } from './replan-week';
import type { Week, WeekPlan } from './week';
import type { WeekChanges } from './week-changes';

/** What can be sent to another thread: functions cannot, so travel goes by the speeds of the settings. */
type Sendable<Options> = Omit<Options, 'travel' | 'time'> & {
  /** Ends the search earlier; then the plan may depend on how fast the machine was. */
  milliseconds?: number;
};

type Job =
  | { kind: 'plan'; week: Week; options: Sendable<PlanOptions> }
  | {
      kind: 'replan';
      previous: { week: Week; plan: WeekPlan };
      changes: WeekChanges;
      options: Sendable<ReplanOptions>;
    };

/** As `planWeek`, in a thread of its own, so that a door goes on answering meanwhile. */
export const planWeekAside = (week: Week, options: Sendable<PlanOptions>): Promise<WeekPlan> =>
  aside({ kind: 'plan', week, options }) as Promise<WeekPlan>;

/** As `replanWeek`, in a thread of its own. */
export const replanWeekAside = (
  previous: { week: Week; plan: WeekPlan },
  changes: WeekChanges,
  options: Sendable<ReplanOptions>,
): Promise<Replanned> => aside({ kind: 'replan', previous, changes, options }) as Promise<Replanned>;

function aside(job: Job): Promise<WeekPlan | Replanned> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(__dirname, 'plan-week-thread'), { workerData: { weekJob: job } });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the planning thread ended with ${code} and no plan`)));
  });
}

function work(job: Job): WeekPlan | Replanned {
  const { milliseconds, ...options } = job.options;
  const limited = milliseconds ? { ...options, time: { milliseconds, now: () => performance.now() } } : options;
  return job.kind === 'plan' ? planWeek(job.week, limited) : replanWeek(job.previous, job.changes, limited);
}

// This file is its own thread; other threads may load it too, and they have no such job.
const { weekJob } = (workerData ?? {}) as { weekJob?: Job };
if (!isMainThread && weekJob) parentPort?.postMessage(work(weekJob));
