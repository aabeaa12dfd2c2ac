import { readConfig, runDoor } from '@bleibe/platform';
import { startWorker } from './start-worker';

void runDoor('worker', () => startWorker(readConfig()));
