import { fold, type Token } from './words';

/**
 * Small words, and words of the home, of languages the signs do not cover, so that a text in one of them is not taken for an innocent one in a
 * neighbouring language.
 */
const strangerWords: Readonly<Record<string, string>> = {
  fr: 'le la les des du et est une un pour avec dans sur nous vous je très chambre appartement louer loyer salle bain cuisine pas qui ou près au aux mois à avec avant chambre pièces deux par veuillez verser caution acompte visite virement euros louer loue meublé libre payer argent clés clé bail contrat ville bel belle lumineux',
  es: 'el la los las de y es una un para con en del por no que habitación piso apartamento alquiler baño cocina muy casa zona mes al más dos habitaciones antes visita pagar señal fianza depósito dinero llaves contrato luminoso alquilo mensual transferencia balcón',
  pt: 'o a os as de e é uma um para com em do da no na não que quarto apartamento aluguel casa muito mês ao mais arrendo dois quartos antes visita pagar sinal caução depósito dinheiro chaves contrato luminoso mensal transferência varanda',
  nl: 'de het een en is van met voor in op te kamer appartement huur badkamer keuken niet wij ik maand naar zijn bij ook twee kamers voor bezichtiging betalen aanbetaling borg geld sleutels contract per licht balkon overmaken eerst',
  sq: 'dhe në me për është një të i e nga apartament dhomë qira banjo kuzhinë muaj shumë jo para vizitës paguani kapar depozitë para çelësat kontratë dy dhoma ballkon ju lutem qiraja',
  sr: 'и у на са за је су се од није стан собу издајем кухиња купатило месец врло или али близу пре гледања уплатите капару капара депозит новац кључеви уговор светао двособан месечно балкон евра молимо',
};

const others = Object.values(strangerWords).map((words) => new Set(words.split(/\s+/u).map(fold)));

/** From so many words on, a text that no language recognises counts as not read. */
const WORDS_TO_TELL = 5;
/** Least share of the words that one language has to know. */
const SHARE_TO_TELL = 0.15;
/** So many words of a language or script we cannot read are no accident. */
const FOREIGN_WORDS = 3;
/** A language is read in a sentence when it knows nearly as many words of it as the one that knows most. */
const NEARLY = 0.8;

export const readableScripts = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
} as const;

const isWord = ({ kind, forms }: Token) => kind === 'word' && /^\p{L}{2,}$/u.test(forms[0] ?? '');

/** Number of words a language knows among tokens `start` to `end` (exclusive). */
export const countKnown = (known: readonly boolean[], start: number, end: number): number =>
  known.slice(start, end).filter(Boolean).length;

/** Firms and loan words are the same in many languages, so a sign counts only in a language the sentence may be in. */
export const mayBeIn = (known: number, bestKnown: number): boolean => known >= bestKnown * NEARLY;

const sentenceEnd = /^(?:[.!?؟]|\n+)$/u;

/** Numbers of the tokens at which sentences begin and end, roughly: enough to find a foreign one. */
function sentencesOf(tokens: readonly Token[]): { start: number; end: number }[] {
  const ends = tokens.flatMap(({ kind, forms }, at) =>
    kind === 'mark' && sentenceEnd.test(forms[0] ?? '') ? [at + 1] : [],
  );
  return [...ends, tokens.length].map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] ?? 0), end }));
}

/**
 * Whether the signs can be trusted to understand the text; one without words says nothing that could be missed.
 * @param knownPerLanguage for each language read, which tokens it knows
 * @param ofNoLanguage numbers of the tokens that are part of an address or a telephone number
 */
export function isUnderstood(
  tokens: readonly Token[],
  knownPerLanguage: readonly (readonly boolean[])[],
  ofNoLanguage: ReadonlySet<number>,
): boolean {
  const words = tokens.filter((token, at) => isWord(token) && !ofNoLanguage.has(at));
  const isReadable = ({ forms }: Token) => Object.values(readableScripts).some((script) => script.test(forms[0] ?? ''));
  const foreign = words.filter((word) => !isReadable(word)).length;
  // Some words in a script we cannot read are as good as a whole text: the demand may stand in them.
  if (foreign >= FOREIGN_WORDS || (foreign > 0 && foreign === words.length)) return false;

  const best = (start: number, end: number) =>
    Math.max(0, ...knownPerLanguage.map((known) => countKnown(known, start, end)));
  const ofStrangers = (start: number, end: number) => {
    const inside = tokens.slice(start, end).filter(isWord);
    return Math.max(...others.map((profile) => inside.filter(({ forms }) => forms.some((f) => profile.has(f))).length));
  };
  // One sentence in another language, put among harmless ones, is where a demand would hide.
  const hasForeignSentence = sentencesOf(tokens).some(({ start, end }) => {
    const strangers = ofStrangers(start, end);
    return strangers >= FOREIGN_WORDS && strangers > best(start, end);
  });
  if (hasForeignSentence) return false;
  if (words.length < WORDS_TO_TELL) return true;
  return (
    best(0, tokens.length) >= words.length * SHARE_TO_TELL && best(0, tokens.length) >= ofStrangers(0, tokens.length)
  );
}
