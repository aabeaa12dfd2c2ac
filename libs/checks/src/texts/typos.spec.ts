import { Vocabulary, withTyposUndone } from './typos';
import { wordsIn } from './words';

const meant = { whole: ['deposit'], stems: ['besichtig'] };
const vocabulary = new Vocabulary({ whole: [...meant.whole, 'maschen'], stems: meant.stems }, meant);
const formsOf = (text: string) => withTyposUndone(wordsIn(text), vocabulary).flatMap(({ forms }) => forms);

describe('a slip of the pen', () => {
  it.each(['depsoit', 'depposit', 'deposxt', 'depositt'])('is undone in a long word: %s', (word) => {
    expect(formsOf(word)).toContain('deposit');
  });

  it('leaves the ending of the word as it is', () => {
    expect(formsOf('Besichtgung')).toContain('besichtigung');
  });

  it('is not seen in short words, in known ones, and in those that differ more', () => {
    expect(formsOf('mache')).toEqual(['mache']);
    expect(formsOf('Maschen')).toEqual(['maschen']);
    expect(formsOf('depxxit')).toEqual(['depxxit']);
  });

  it('does not turn a word into one that excuses the text', () => {
    expect(formsOf('mascchen')).toEqual(['mascchen']);
  });
});
