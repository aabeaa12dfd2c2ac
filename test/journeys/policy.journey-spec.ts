import { PolicyStory } from '../../apps/cli/src/story/policy-story';
import { Teller } from '../../apps/cli/src/story/teller';
import { Running } from '../factories/running';

describe('another policy', () => {
  it('is drafted, tried out on present and past markets, and published by two persons', async () => {
    const running = await Running.open(['api', 'worker']);
    const told: string[] = [];
    try {
      await new PolicyStory({ apiUrl: running.apiUrl, teller: new Teller((line) => told.push(line)) }).play();
    } finally {
      await running.close();
    }
    const story = told.join('\n');
    for (const part of ['50 households, 15 homes', 'version 2', 'accessibility: step-free', '0 of 50']) {
      expect(story).toContain(part);
    }
  }, 180_000);
});
