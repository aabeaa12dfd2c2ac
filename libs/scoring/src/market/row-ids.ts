const WORDS = 4;
const BYTES_OF_POINTER = 8;

/** A UUID as four words of 32 bits; comparing them in turn is comparing the text. */
export type IdWords = readonly [number, number, number, number];

export function idWords(id: string): IdWords {
  const hex = id.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/.test(hex)) throw new RangeError(`not an id: ${id}`);
  const word = (at: number) => parseInt(hex.slice(8 * at, 8 * at + 8), 16);
  return [word(0), word(1), word(2), word(3)];
}

const hexOf = (word: number) => word.toString(16).padStart(8, '0');

function idText([a, b, c, d]: IdWords): string {
  const hex = hexOf(a) + hexOf(b) + hexOf(c) + hexOf(d);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The ids of the slots, and the slot of an id (open addressing, at most three quarters full). */
export class RowIds {
  private words: Uint32Array;
  private table: Int32Array;
  /** As text, once it has been asked for: the best homes are told again and again. */
  private readonly texts: (string | undefined)[];

  constructor(room: number) {
    this.words = new Uint32Array(room * WORDS);
    this.table = new Int32Array(Math.ceil((room * 4) / 3) + 1).fill(-1);
    this.texts = new Array<string | undefined>(room).fill(undefined);
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  get tableBytes(): number {
    return this.table.byteLength + BYTES_OF_POINTER * this.texts.length;
  }

  idAt(slot: number): string {
    return (this.texts[slot] ??= idText(this.wordsAt(slot)));
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
    this.texts[slot] = undefined;
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
