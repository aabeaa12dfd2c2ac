import pack from './who5_de_en.json';

export interface Who5Texts {
  introduction: string;
  /** By item: who5_1 to who5_5. */
  questions: Readonly<Record<string, string>>;
  /** By points, 5 to 0. */
  answers: Readonly<Record<string, string>>;
}

interface Edition {
  einleitung: string;
  fragen: string[];
  antworten: Record<string, string>;
}

/** The official wording; null where there is none, and then the block is left out, never translated (R17). */
export function who5Texts(language: string): Who5Texts | null {
  const editions: Record<string, Edition> = pack.sprachen;
  const edition = Object.hasOwn(editions, language) ? editions[language] : undefined;
  if (!edition) return null;
  return {
    introduction: edition.einleitung,
    questions: Object.fromEntries(edition.fragen.map((question, index) => [`who5_${index + 1}`, question])),
    answers: edition.antworten,
  };
}
