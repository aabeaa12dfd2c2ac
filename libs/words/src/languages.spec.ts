import { directionOf, languageFrom } from './languages';

describe('the language of a reader', () => {
  it.each([
    ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
    ['en-GB', 'en'],
    ['AR', 'ar'],
    ['fr;q=0.9, en;q=0.3, ar;q=0.7', 'ar'],
    ['en;q=0.5, de;q=0.5', 'en'],
  ])('is the one liked best among ours: %s', (header, language) => {
    expect(languageFrom(header)).toBe(language);
  });

  it.each([undefined, null, '', '*', 'fr', 'en;q=0', ';;,q=', 'toString'])('is German where %p fits none', (header) => {
    expect(languageFrom(header)).toBe('de');
  });

  it('is read from several headers as from one', () => {
    expect(languageFrom(['fr', 'uk'])).toBe('uk');
  });

  it('runs from right to left in Arabic only', () => {
    expect(directionOf('ar')).toBe('rtl');
    expect(directionOf('uk')).toBe('ltr');
  });
});
