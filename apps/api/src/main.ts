import { readConfig, runDoor } from '@bleibe/platform';
import { startApi } from './start-api';

void runDoor('api', () => startApi(readConfig()));
