import { isMainThread, parentPort } from 'node:worker_threads';
import { type PlanLine, type PlanPrice, ShadowPlan } from '@bleibe/scoring';
import { placeFiguresFrom } from '../market/read-figures';
import type { PlanAnswer, PlanDifference, PlanJob, RoundInput } from './plan-thread';

/** What runs in the thread of the plan: it holds the plan, and tells what differs from what it told before. */
class PlanWork {
  private plan: ShadowPlan | null = null;
  private lines = new Map<string, PlanLine>();
  private prices = new Map<string, PlanPrice>();

  do(job: PlanJob): PlanAnswer {
    if (job.kind === 'round') return this.round(job.input);
    if (!this.plan) throw new Error('a change before the first round');
    this.plan.change(job.input);
    return { plan: this.difference(this.plan) };
  }

  private round({ figures, homes, households, ...terms }: RoundInput): PlanAnswer {
    const start = performance.now();
    const plan = new ShadowPlan({ ...terms, figures: placeFiguresFrom(figures) }, homes, households);
    const milliseconds = Math.round(performance.now() - start);
    this.plan = plan;
    this.lines = new Map();
    this.prices = new Map();
    return { round: { ...plan.round, milliseconds }, plan: this.difference(plan) };
  }

  private difference(plan: ShadowPlan): PlanDifference {
    const [lines, prices] = [plan.lines(), plan.prices()];
    const difference = {
      lines: lines.filter((line) => {
        const before = this.lines.get(line.householdId);
        return before?.listingId !== line.listingId || before.gain !== line.gain || before.weight !== line.weight;
      }),
      prices: prices.filter((price) => {
        const before = this.prices.get(price.listingId);
        return before?.price !== price.price || before.units !== price.units;
      }),
    };
    this.lines = new Map(lines.map((line) => [line.householdId, line]));
    this.prices = new Map(prices.map((price) => [price.listingId, price]));
    return difference;
  }
}

if (!isMainThread) {
  const work = new PlanWork();
  parentPort?.on('message', (job: PlanJob) => parentPort?.postMessage(work.do(job)));
}
