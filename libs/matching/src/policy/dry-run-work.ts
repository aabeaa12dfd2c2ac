import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { placeFiguresFrom } from '../market/read-figures';
import type { DryRunJob } from './dry-run-thread';
import { playMarket } from './play-market';

if (!isMainThread) {
  const { markets, policies } = workerData as DryRunJob;
  const effects = markets.map((market) =>
    playMarket({ ...market, figures: placeFiguresFrom(market.figures) }, policies),
  );
  parentPort?.postMessage(effects);
}
