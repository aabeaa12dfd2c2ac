import { Teller } from '../../../apps/cli/src/story/teller';
import { YearStory } from '../../../apps/cli/src/story/year-story';

it('the first year of one family is told in ten screens, and goes as told', async () => {
  const lines: string[] = [];
  await new YearStory(new Teller((line) => lines.push(line))).play();
  const screens = lines.join('\n').split('\n── ').slice(1);
  expect(screens).toHaveLength(10);
  for (const screen of screens) {
    expect(screen).toContain('✓');
    // What fits on a screen.
    expect(screen.split('\n').length).toBeLessThan(36);
  }
});
