/** What a search knows about each node; forgotten as a whole at the start of the next search. */
export class Labels {
  private distance = new Float64Array(0);
  private via = new Int32Array(0);
  /** Twice the number of the search in which the label was set, and one more once it is final. */
  private stamp = new Int32Array(0);
  private search = 0;

  startSearch(nodes: number): void {
    this.search += 2;
    if (this.stamp.length >= nodes && this.search < 2 ** 31 - 2) return;
    this.distance = new Float64Array(Math.ceil(nodes * 1.1));
    this.via = new Int32Array(this.distance.length);
    this.stamp = new Int32Array(this.distance.length);
    this.search = 2;
  }

  distanceTo(node: number): number {
    return this.stamp[node]! >= this.search ? this.distance[node]! : Infinity;
  }

  viaOf(node: number): number {
    return this.via[node]!;
  }

  isFinal(node: number): boolean {
    return this.stamp[node]! > this.search;
  }

  /** @returns whether this way is shorter than what was known */
  shorten(node: number, distance: number, via: number): boolean {
    if (distance >= this.distanceTo(node)) return false;
    this.stamp[node] = this.search;
    this.distance[node] = distance;
    this.via[node] = via;
    return true;
  }

  settle(node: number): void {
    this.stamp[node] = this.search + 1;
  }
}
