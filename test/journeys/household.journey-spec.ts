import { Journey } from '../../apps/cli/src/story/journey';
import { Teller } from '../../apps/cli/src/story/teller';
import { Running } from '../factories/running';

describe('the journey of one household', () => {
  it('goes from the registration to the visit, through the API and the queue', async () => {
    const running = await Running.open(['api', 'worker']);
    const told: string[] = [];
    try {
      await new Journey({ apiUrl: running.apiUrl, teller: new Teller((line) => told.push(line)) }).play();
    } finally {
      await running.close();
    }
    const story = told.join('\n');
    for (const part of ['§ 5 Abs. 2 WiStrG', '25,1', 's1  survey', 'Escalation S1', 'Nora was there']) {
      expect(story).toContain(part);
    }
  }, 180_000);
});
