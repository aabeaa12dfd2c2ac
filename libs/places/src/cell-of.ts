import { type LatLon, type PlanePoint, fromPlane, toPlane } from './laea-europe';

/** A cell of the 1-km grid of the German census (INSPIRE, EPSG:3035), named by its south-west corner in metres. */
export interface Cell extends LatLon {
  /** 'CRS3035RES1000mN2689000E4337000' */
  id: string;
}

export const CELL_METRES = 1000;

const cornerOf = ({ east, north }: PlanePoint): PlanePoint => ({
  east: Math.floor(east / CELL_METRES) * CELL_METRES,
  north: Math.floor(north / CELL_METRES) * CELL_METRES,
});

function cellAt(corner: PlanePoint): Cell {
  const centre = { east: corner.east + CELL_METRES / 2, north: corner.north + CELL_METRES / 2 };
  return { id: `CRS3035RES${CELL_METRES}mN${corner.north}E${corner.east}`, ...fromPlane(centre) };
}

/**
 * The fixed cell of a point and the centre of that cell in degrees (WGS 84). What others see of a home is this centre:
 * it depends on the cell alone, so many looks at it tell no more about the house than one.
 */
export const cellOf = (point: LatLon): Cell => cellAt(cornerOf(toPlane(point)));

/** The cell with this id, or null when the text is no such id. */
export function cellFromId(id: string): Cell | null {
  const match = /^CRS3035RES1000mN(\d{4,7})E(\d{4,7})$/.exec(id);
  if (!match) return null;
  const corner = { north: Number(match[1]), east: Number(match[2]) };
  return corner.north % CELL_METRES === 0 && corner.east % CELL_METRES === 0 ? cellAt(corner) : null;
}
