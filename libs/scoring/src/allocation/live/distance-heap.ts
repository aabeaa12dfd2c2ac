/** Smallest distance first, equal ones by number, so that the same search always takes the same way. */
export class DistanceHeap {
  private nodes: number[] = [];
  private distances: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  get nearest(): number {
    return this.distances[0] ?? Infinity;
  }

  clear(): void {
    this.nodes.length = 0;
    this.distances.length = 0;
  }

  push(node: number, distance: number): void {
    const { nodes, distances } = this;
    let at = nodes.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(distance, node, parent)) break;
      nodes[at] = nodes[parent]!;
      distances[at] = distances[parent]!;
      at = parent;
    }
    nodes[at] = node;
    distances[at] = distance;
  }

  /** Takes the nearest node out. */
  pop(): number {
    const { nodes, distances } = this;
    const first = nodes[0]!;
    const node = nodes.pop()!;
    const distance = distances.pop()!;
    const size = nodes.length;
    if (size === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.isBefore(distances[child + 1]!, nodes[child + 1]!, child)) child++;
      if (!(distances[child]! < distance || (distances[child]! === distance && nodes[child]! < node))) break;
      nodes[at] = nodes[child]!;
      distances[at] = distances[child]!;
      at = child;
    }
    nodes[at] = node;
    distances[at] = distance;
    return first;
  }

  private isBefore(distance: number, node: number, other: number): boolean {
    const there = this.distances[other]!;
    return distance < there || (distance === there && node < this.nodes[other]!);
  }
}
