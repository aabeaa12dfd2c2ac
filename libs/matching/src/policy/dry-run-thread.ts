import { Worker } from 'node:worker_threads';
import { threadFile } from '@bleibe/platform';
import type { Policies } from './judge-household';
import type { MarketSnapshot } from './market-snapshot';
import type { PolicyEffect } from './policy-effect';

export interface DryRunJob {
  markets: readonly MarketSnapshot[];
  policies: Policies;
}

/** In a thread of its own: large markets take seconds, in which the worker would otherwise lose its leases. */
export function playInThread(job: DryRunJob): Promise<PolicyEffect[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(__dirname, 'dry-run-work'), { workerData: job });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the dry run ended without an answer')));
  });
}
