import type { RowIds } from './row-ids';

const WORD = 2 ** 32;

/** A home costs its price, and a point of its score is worth so much. */
export interface Markup {
  /** By slot. */
  homeOf: Int32Array;
  /** By home. */
  price: Float64Array;
  perPoint: number;
}

/**
 * The best few: score down, then id up. Their order is one number each, the score above the reversed first word of the
 * id, so that only ids that begin alike are compared further. Once full it is a heap with the worst of them first.
 */
export class TopList {
  /** Whoever scores less cannot come in. */
  threshold = -1;
  /** What a score has to make up for besides, if homes have prices. */
  readonly markup: Markup | null = null;
  private readonly slots: number[] = [];
  private readonly keys: number[] = [];

  constructor(
    private readonly most: number,
    private readonly ids: RowIds,
  ) {
    if (most === 0) this.threshold = Infinity;
  }

  offer(slot: number, score: number): void {
    const { slots, keys, most } = this;
    const key = score * WORD + (WORD - 1 - this.ids.firstWordAt(slot));
    if (slots.length < most) {
      slots.push(slot);
      keys.push(key);
      if (slots.length < most) return;
      for (let at = (most >> 1) - 1; at >= 0; at--) this.sink(at, slots[at]!, keys[at]!, most);
    } else {
      if (!this.isBetter(key, slot, keys[0]!, slots[0]!)) return;
      this.sink(0, slot, key, most);
    }
    this.threshold = Math.floor(keys[0]! / WORD);
  }

  /** Best first. Empties the list. */
  taken(): { id: string; score: number }[] {
    const { slots, keys } = this;
    let size = slots.length;
    if (size < this.most) for (let at = (size >> 1) - 1; at >= 0; at--) this.sink(at, slots[at]!, keys[at]!, size);
    // The worst goes to the end of a heap that shrinks.
    while (size > 1) {
      const [slot, key] = [slots[--size]!, keys[size]!];
      slots[size] = slots[0]!;
      keys[size] = keys[0]!;
      this.sink(0, slot, key, size);
    }
    const found = slots.map((slot, at) => ({ id: this.ids.idAt(slot), score: Math.floor(keys[at]! / WORD) }));
    slots.length = keys.length = 0;
    return found;
  }

  private isBetter(key: number, slot: number, otherKey: number, otherSlot: number): boolean {
    return key > otherKey || (key === otherKey && this.ids.isBefore(slot, otherSlot));
  }

  /** Puts the entry where it belongs in the heap of the first `size`, from a free place downwards. */
  private sink(from: number, slot: number, key: number, size: number): void {
    const { slots, keys } = this;
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.isBetter(keys[child]!, slots[child]!, keys[child + 1]!, slots[child + 1]!)) child++;
      if (!this.isBetter(key, slot, keys[child]!, slots[child]!)) break;
      slots[at] = slots[child]!;
      keys[at] = keys[child]!;
      at = child;
    }
    slots[at] = slot;
    keys[at] = key;
  }
}
