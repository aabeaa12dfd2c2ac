import { readConfig, runDoor } from '@bleibe/platform';
import { startWorker } from './start-worker';

// Instances that share one Redis keep their queues apart by it.
const prefix = process.env.QUEUE_PREFIX || 'bleibe';

void runDoor('worker', () => startWorker(readConfig(), { prefix }));
