import type { CandidatePairs } from './candidate-pairs';

/** Something in an instance file cannot be read; `line` counts from 1. */
export class InstanceMistake extends Error {
  constructor(
    readonly line: number,
    what: string,
  ) {
    super(`line ${line}: ${what}`);
    this.name = 'InstanceMistake';
  }
}

const [NEWLINE, RETURN, SPACE, TAB, MINUS, ZERO, NINE] = [10, 13, 32, 9, 45, 48, 57];
const MOST_WEIGHT = 2 ** 31 - 1;
/** More would not fit into memory; such a number is a slip of the pen. */
const MOST_COUNT = 2 ** 28;

const SHAPES = {
  p: 'p <households> <homes> <pairs>',
  u: 'u <home> <units>',
  e: 'e <household> <home> <weight>',
};
type Letter = keyof typeof SHAPES;

/** Reads whole numbers line by line from bytes, because text of this size would not fit into strings. */
class Lines {
  line = 0;
  readonly numbers: number[] = [];
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The letter of the next line that is neither empty nor a comment; null at the end. Its numbers are in `numbers`. */
  next(): Letter | null {
    const { bytes } = this;
    while (this.at < bytes.length) {
      this.line++;
      this.skipBlanks();
      const start = bytes[this.at];
      if (start === undefined) return null;
      if (start === NEWLINE) {
        this.at++;
        continue;
      }
      const letter = String.fromCharCode(start);
      if (letter === 'c' && this.isBlank(bytes[this.at + 1])) {
        const end = bytes.indexOf(NEWLINE, this.at);
        this.at = end < 0 ? bytes.length : end + 1;
        continue;
      }
      if (!Object.hasOwn(SHAPES, letter) || !this.isBlank(bytes[this.at + 1])) {
        throw this.mistake('a line starts with p, u, e or c (comment) and a blank');
      }
      this.at++;
      this.readNumbers(letter as Letter);
      return letter as Letter;
    }
    return null;
  }

  mistake(what: string): InstanceMistake {
    return new InstanceMistake(this.line, what);
  }

  private isBlank(byte: number | undefined): boolean {
    return byte === undefined || byte === SPACE || byte === TAB || byte === RETURN || byte === NEWLINE;
  }

  private skipBlanks(): void {
    while ([SPACE, TAB, RETURN].includes(this.bytes[this.at] ?? NEWLINE)) this.at++;
  }

  private readNumbers(letter: Letter): void {
    const { bytes, numbers } = this;
    const wanted = letter === 'u' ? 2 : 3;
    numbers.length = 0;
    for (;;) {
      while (bytes[this.at] === SPACE || bytes[this.at] === TAB || bytes[this.at] === RETURN) this.at++;
      const byte = bytes[this.at];
      if (byte === undefined || byte === NEWLINE) break;
      numbers.push(this.readNumber());
    }
    this.at++;
    if (numbers.length !== wanted) throw this.mistake(`expected "${SHAPES[letter]}"`);
  }

  private readNumber(): number {
    const { bytes } = this;
    const negative = bytes[this.at] === MINUS;
    if (negative) this.at++;
    const start = this.at;
    let value = 0;
    for (let byte = bytes[this.at]!; byte >= ZERO && byte <= NINE; byte = bytes[++this.at]!) {
      value = value * 10 + byte - ZERO;
    }
    if (this.at === start || !this.isBlank(bytes[this.at])) throw this.mistake('only whole numbers can be read');
    return negative ? -value : value;
  }
}

/**
 * Reads the text form of a market: `p <households> <homes> <pairs>` first, then `u <home> <units>` where a home has
 * not 1 unit, and `e <household> <home> <weight>` for each pair. Numbers count from 0, lines with `c` are comments.
 * @throws InstanceMistake with the line and what was expected there
 */
export function readInstance(bytes: Uint8Array): CandidatePairs {
  const lines = new Lines(bytes);
  if (lines.next() !== 'p') throw new InstanceMistake(Math.max(1, lines.line), `the first line must be "${SHAPES.p}"`);
  const [households, homes, count] = lines.numbers as [number, number, number];
  if ([households, homes, count].some((number) => number < 0 || number > MOST_COUNT)) {
    throw lines.mistake(`counts run from 0 to ${MOST_COUNT}`);
  }
  const units = new Int32Array(homes).fill(1);
  const stated = new Uint8Array(homes);
  const [household, home, weight] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let read = 0;

  const within = (number: number, most: number, what: string) => {
    if (number < 0 || number >= most)
      throw lines.mistake(`there is no ${what} ${number}, they run from 0 to ${most - 1}`);
  };
  for (let letter = lines.next(); letter; letter = lines.next()) {
    if (letter === 'p') throw lines.mistake('there may be only one line with p');
    const [first, second, third] = lines.numbers as [number, number, number];
    if (letter === 'u') {
      within(first, homes, 'home');
      if (second < 0 || second > MOST_COUNT) throw lines.mistake(`units run from 0 to ${MOST_COUNT}`);
      if (stated[first]) throw lines.mistake(`the units of home ${first} were stated before`);
      stated[first] = 1;
      units[first] = second;
      continue;
    }
    within(first, households, 'household');
    within(second, homes, 'home');
    if (Math.abs(third) > MOST_WEIGHT) throw lines.mistake(`weights run from ${-MOST_WEIGHT} to ${MOST_WEIGHT}`);
    if (read === count) throw lines.mistake(`the first line promised ${count} pairs, here is one more`);
    household[read] = first;
    home[read] = second;
    weight[read++] = third;
  }
  if (read !== count) throw lines.mistake(`the first line promised ${count} pairs, the file ends after ${read}`);
  return { households, units, household, home, weight };
}
