/** Distinct values of something there are few of, numbered as they come. */
export class Dictionary<T> {
  readonly values: T[] = [];
  private readonly codes = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** @throws RangeError when there are more values than fit into the column */
  codeOf(key: string, value: T): number {
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    if (this.values.length === this.most) throw new RangeError('too many different values for the column of an index');
    this.codes.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
