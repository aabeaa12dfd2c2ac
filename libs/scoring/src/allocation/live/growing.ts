/** Whole numbers of 32 bits in a row that can become longer. */
export class Growing {
  private values: Int32Array;
  length = 0;

  constructor(room: number) {
    this.values = new Int32Array(Math.max(16, room));
  }

  get(at: number): number {
    return this.values[at]!;
  }

  set(at: number, value: number): void {
    this.values[at] = value;
  }

  push(value: number): number {
    if (this.length === this.values.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length] = value;
    return this.length++;
  }
}
