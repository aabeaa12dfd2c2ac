import { gzipSync } from 'node:zlib';
import { stylesheet } from './stylesheet';

describe('the style of all pages', () => {
  it('weighs at most 15 kB on the way to a phone', () => {
    expect(gzipSync(stylesheet).length).toBeLessThan(15 * 1024);
  });

  it('knows start and end, not left and right, so that it works in both directions', () => {
    const sided =
      /[{;\s](?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:/;
    expect(stylesheet.replace(/@media[^{]*/g, '')).not.toMatch(sided);
    expect(stylesheet).not.toMatch(/text-align:\s*(?:left|right)/);
  });

  it('fetches nothing from anywhere', () => {
    expect(stylesheet).not.toMatch(/url\(|@import|@font-face/);
  });
});
