import type { ListingIds } from './listing-ids';

/** The best few: score down, then id up. A heap with the worst of them first, so that most others fail one comparison. */
export class TopList {
  /** Whoever scores less cannot come in. */
  threshold = -1;
  private readonly slots: number[] = [];
  private readonly scores: number[] = [];

  constructor(
    private readonly most: number,
    private readonly ids: ListingIds,
  ) {
    if (most === 0) this.threshold = Infinity;
  }

  offer(slot: number, score: number): void {
    const { slots, scores, most } = this;
    if (slots.length < most) {
      slots.push(slot);
      scores.push(score);
      this.rise(slots.length - 1);
      if (slots.length === most) this.threshold = scores[0]!;
      return;
    }
    if (!this.isBetter(slot, score, 0)) return;
    slots[0] = slot;
    scores[0] = score;
    this.sink();
    this.threshold = scores[0]!;
  }

  /** Best first. Empties the list. */
  taken(): { id: string; score: number }[] {
    const { slots, scores, ids } = this;
    const found = new Array<{ id: string; score: number }>(slots.length);
    for (let at = slots.length - 1; at >= 0; at--) {
      found[at] = { id: ids.idAt(slots[0]!), score: scores[0]! };
      const [slot, score] = [slots.pop()!, scores.pop()!];
      if (at === 0) break;
      slots[0] = slot;
      scores[0] = score;
      this.sink();
    }
    return found;
  }

  private isBetter(slot: number, score: number, at: number): boolean {
    const other = this.scores[at]!;
    return score > other || (score === other && this.ids.isBefore(slot, this.slots[at]!));
  }

  private swap(a: number, b: number): void {
    const { slots, scores } = this;
    const [slot, score] = [slots[a]!, scores[a]!];
    slots[a] = slots[b]!;
    scores[a] = scores[b]!;
    slots[b] = slot;
    scores[b] = score;
  }

  private rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.isBetter(this.slots[parent]!, this.scores[parent]!, at)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(): void {
    const size = this.slots.length;
    for (let at = 0; ;) {
      let child = 2 * at + 1;
      if (child >= size) return;
      if (child + 1 < size && this.isBetter(this.slots[child]!, this.scores[child]!, child + 1)) child++;
      if (!this.isBetter(this.slots[at]!, this.scores[at]!, child)) return;
      this.swap(at, child);
      at = child;
    }
  }
}
