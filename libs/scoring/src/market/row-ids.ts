const WORDS = 4;

/** A UUID as four words of 32 bits; comparing them in turn is comparing the text. */
export type IdWords = readonly [number, number, number, number];

export function idWords(id: string): IdWords {
  const hex = id.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/.test(hex)) throw new RangeError(`not an id: ${id}`);
  const word = (at: number) => parseInt(hex.slice(8 * at, 8 * at + 8), 16);
  return [word(0), word(1), word(2), word(3)];
}

/** The two digits of each byte, as characters. */
const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const HIGH = Uint8Array.from(digits, (two) => two.charCodeAt(0));
const LOW = Uint8Array.from(digits, (two) => two.charCodeAt(1));
const HYPHEN = '-'.charCodeAt(0);
const TEXT = 36;

function writeByte(text: Uint8Array, at: number, byte: number): void {
  text[at] = HIGH[byte]!;
  text[at + 1] = LOW[byte]!;
}

/** @param at, then where the two bytes of the lower half stand */
function writeWord(text: Uint8Array, at: number, lowerAt: number, word: number): void {
  writeByte(text, at, word >>> 24);
  writeByte(text, at + 2, (word >>> 16) & 0xff);
  writeByte(text, lowerAt, (word >>> 8) & 0xff);
  writeByte(text, lowerAt + 2, word & 0xff);
}

/** The ids of the slots, and the slot of an id (open addressing, at most three quarters full). */
export class RowIds {
  private words: Uint32Array;
  private table: Int32Array;
  /** Hyphens stay where they are; everything else is written anew for each answer. */
  private text = Buffer.alloc(0);

  constructor(room: number) {
    this.words = new Uint32Array(room * WORDS);
    this.table = new Int32Array(Math.ceil((room * 4) / 3) + 1).fill(-1);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  get tableBytes(): number {
    return this.table.byteLength;
  }

  /** Written at once, because rankings are told by their ids and one long text is made faster than many short ones. */
  idsAt(slots: readonly number[]): string[] {
    const { words } = this;
    if (this.text.length < slots.length * TEXT) this.text = Buffer.alloc(slots.length * TEXT, HYPHEN);
    const { text } = this;
    for (let nth = 0; nth < slots.length; nth++) {
      const [at, word] = [nth * TEXT, slots[nth]! * WORDS];
      writeWord(text, at, at + 4, words[word]!);
      writeWord(text, at + 9, at + 14, words[word + 1]!);
      writeWord(text, at + 19, at + 24, words[word + 2]!);
      writeWord(text, at + 28, at + 32, words[word + 3]!);
    }
    const all = text.toString('latin1', 0, slots.length * TEXT);
    return slots.map((_, nth) => all.slice(nth * TEXT, (nth + 1) * TEXT));
  }

  firstWordAt(slot: number): number {
    return this.words[slot * WORDS]!;
  }

  wordsAt(slot: number): IdWords {
    const at = slot * WORDS;
    return [this.words[at]!, this.words[at + 1]!, this.words[at + 2]!, this.words[at + 3]!];
  }

  isBefore(slot: number, other: number): boolean {
    const { words } = this;
    for (let at = 0; at < WORDS; at++) {
      const [mine, theirs] = [words[slot * WORDS + at]!, words[other * WORDS + at]!];
      if (mine !== theirs) return mine < theirs;
    }
    return false;
  }

  slotOf(id: IdWords): number | undefined {
    const slot = this.table[this.placeOf(id)]!;
    return slot < 0 ? undefined : slot;
  }

  /** The id is new, or moves here from another slot. */
  put(id: IdWords, slot: number): void {
    this.words.set(id, slot * WORDS);
    this.table[this.placeOf(id)] = slot;
  }

  /** The same ids in new slots. */
  permuted(order: Int32Array, room: number): RowIds {
    const moved = new RowIds(room);
    order.forEach((from, to) => moved.put(this.wordsAt(from), to));
    return moved;
  }

  private placeOf([a, b, c, d]: IdWords): number {
    const { words, table } = this;
    const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ d, 0x9e3779b1) >>> 0;
    let place = Math.floor((mixed / 2 ** 32) * table.length);
    for (; ; place = place + 1 === table.length ? 0 : place + 1) {
      const slot = table[place]!;
      if (slot < 0) return place;
      const at = slot * WORDS;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) return place;
    }
  }
}
