import { type Met, intentsMet } from './intents';
import { countKnown, isUnderstood, mayBeIn, readableScripts } from './languages';
import { lexicons } from './lexicon/all-lexicons';
import type { LanguageCode } from './lexicon/lexicon';
import { hiddenLinksIn } from './links';
import { commonMarks, MarkReader, type Reading } from './marks';
import type { FoundSign } from './sign';
import { intents } from './signs/all-signs';
import { Vocabulary, withTyposUndone, type WordList } from './typos';
import { type Token, wordsIn } from './words';

export interface TextReading {
  /** False where the language or script is none the signs cover: silence then means nothing. */
  understood: boolean;
  signs: readonly FoundSign[];
}

interface LanguageReading extends Reading {
  language: LanguageCode;
}

const readers = lexicons.map(({ lexicon, person }) => ({
  language: lexicon.language,
  script: readableScripts[lexicon.script],
  reader: new MarkReader(lexicon, person),
}));

const joined = (lists: readonly WordList[]): WordList => ({
  whole: lists.flatMap(({ whole }) => whole),
  stems: lists.flatMap(({ stems }) => stems),
});
const perLanguage = readers.map(({ reader }) => reader.vocabulary());
const vocabulary = new Vocabulary(
  joined(perLanguage.map(({ known }) => known)),
  joined(perLanguage.map(({ meant }) => meant)),
);

const range = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at);

/** The sentences in which the words of a sign stand, as numbers of tokens. */
function surroundings({ structure }: Reading, { marks }: Met): { start: number; end: number } {
  const sentences = marks.map(({ sentence }) => sentence);
  const clauses = structure.clauses.filter(({ sentence }) => sentences.includes(sentence));
  return { start: Math.min(...clauses.map(({ start }) => start)), end: Math.max(...clauses.map(({ end }) => end)) };
}

function toSign(tokens: readonly Token[], language: LanguageCode, { intent, marks }: Met): FoundSign {
  const words = marks
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ from: tokens[start]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 }));
  return { sign: intent.sign, intent: intent.name, language, words };
}

/** Looks for the signs of fraud in a text as people wrote it. Each sign says which words it was found in, and why. */
export function readText(text: string): TextReading {
  const tokens = withTyposUndone(wordsIn(text), vocabulary);
  // Look-alike letters are undone by now, so a disguised word is read in the language it belongs to.
  const plain = tokens.map(({ forms }) => forms.join(' ')).join(' ');
  const common = commonMarks(tokens);
  const readings = readers
    .filter(({ script }) => script.test(plain))
    .map(({ language, reader }): LanguageReading => ({ language, ...reader.read(tokens, common) }));

  const signs = readings.flatMap((reading) =>
    intentsMet(reading, intents)
      .filter((met) => {
        const { start, end } = surroundings(reading, met);
        const best = Math.max(...readings.map(({ known }) => countKnown(known, start, end)));
        return mayBeIn(countKnown(reading.known, start, end), best);
      })
      .map((met) => toSign(tokens, reading.language, met)),
  );
  const understood = isUnderstood(
    tokens,
    readings.map(({ known }) => known),
    new Set(common.filter(({ concept }) => concept === 'contact').flatMap(({ start, end }) => range(start, end))),
  );
  return { understood, signs: [...signs, ...hiddenLinksIn(text)] };
}
