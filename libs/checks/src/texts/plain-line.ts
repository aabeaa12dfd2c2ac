import type { Token } from './words';

/** The words of a text as one line with the spaces where the author set them, and the token each unit belongs to. */
export interface PlainLine {
  line: string;
  tokenAt: readonly number[];
}

const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

/** Numbers and addresses reach across words, so they are looked for in the line, not in the words. */
export function plainLineOf(tokens: readonly Token[]): PlainLine {
  let line = '';
  const tokenAt: number[] = [];
  tokens.forEach((token, at) => {
    const isGlued = at > 0 && tokens[at - 1]?.to === token.from;
    const piece = `${at === 0 || isGlued ? '' : ' '}${asciiDigits(token.forms[0] ?? '')}`;
    line += piece;
    for (let unit = 0; unit < piece.length; unit++) tokenAt.push(at);
  });
  return { line, tokenAt };
}

/** The tokens from the first to the last unit of a match. */
export function tokensOf({ tokenAt }: PlainLine, from: number, length: number): { start: number; end: number } {
  return { start: tokenAt[from] ?? 0, end: (tokenAt[from + length - 1] ?? 0) + 1 };
}
