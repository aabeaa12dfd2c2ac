import type { HouseholdFacts } from '../facts';
import type { Spots } from './places';

/** Degrees. */
export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

const KM_PER_DEGREE = 111;

/** Holds the whole circle; null = too near to where the map has an edge, so that it could be anywhere. */
function boxAround({ lat, lon, radiusKm }: { lat: number; lon: number; radiusKm: number }): Box | null {
  const latReach = (radiusKm + 1) / KM_PER_DEGREE;
  if (Math.abs(lat) + latReach > 85) return null;
  const lonReach = latReach / Math.cos(((Math.abs(lat) + latReach) * Math.PI) / 180);
  if (Math.abs(lon) + lonReach > 180) return null;
  return { south: lat - latReach, north: lat + latReach, west: lon - lonReach, east: lon + lonReach };
}

/** Where the listings of each municipality are. */
export class TownBoxes {
  private readonly edges: Float64Array;

  constructor(private readonly spots: Spots) {
    const towns = spots.municipalities.values.length;
    const edges = new Float64Array(4 * towns);
    for (let town = 0; town < towns; town++) edges.set([Infinity, -Infinity, Infinity, -Infinity], 4 * town);
    for (let spot = 0; spot < spots.length; spot++) {
      const at = 4 * spots.municipality[spot]!;
      const [lat, lon] = [spots.lat[spot]!, spots.lon[spot]!];
      edges[at] = Math.min(edges[at]!, lat);
      edges[at + 1] = Math.max(edges[at + 1]!, lat);
      edges[at + 2] = Math.min(edges[at + 2]!, lon);
      edges[at + 3] = Math.max(edges[at + 3]!, lon);
    }
    this.edges = edges;
  }

  get bytes(): number {
    return this.edges.byteLength;
  }

  /** Where a household may find something; null = anywhere. */
  boxesFor({ wishes, allowedArea }: HouseholdFacts): (Box | null)[] {
    if (wishes.length > 0) {
      return wishes.map((wish) => {
        switch (wish.kind) {
          case 'radius':
            return boxAround(wish);
          case 'municipality':
            return this.boxOf(wish.ags);
          case 'district':
            return this.boxOf(wish.kreisAgs);
        }
      });
    }
    switch (allowedArea?.kind) {
      case undefined:
        return [null];
      case 'state':
        return [this.boxOf(allowedArea.land)];
      case 'district':
        return [this.boxOf(allowedArea.kreisAgs)];
      case 'municipality':
        return [this.boxOf(allowedArea.ags)];
    }
  }

  /** @param key AGS of a municipality or a district, or the number of a Land */
  private boxOf(key: string): Box {
    const box = { south: Infinity, north: -Infinity, west: Infinity, east: -Infinity };
    for (const town of this.spots.townsIn(key)) {
      // A municipality that came later has listings in the tail only, which is read in any case.
      const at = 4 * town;
      if (at >= this.edges.length) continue;
      box.south = Math.min(box.south, this.edges[at]!);
      box.north = Math.max(box.north, this.edges[at + 1]!);
      box.west = Math.min(box.west, this.edges[at + 2]!);
      box.east = Math.max(box.east, this.edges[at + 3]!);
    }
    return box;
  }
}
