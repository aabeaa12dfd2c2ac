import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { placeFiguresFrom } from '../market/read-figures';
import type { DryRunJob } from './dry-run-thread';
import { playMarket } from './play-market';

if (!isMainThread) {
  const { market, policies } = workerData as DryRunJob;
  parentPort?.postMessage(playMarket({ ...market, figures: placeFiguresFrom(market.figures) }, policies));
}
