import type { TravelMinutes } from './travel-times';
import type { Cell, TravelMode, Week } from './week';

/** All ways of a week, per mode that somebody uses. */
export interface TravelMatrices {
  places: number;
  travel: Float64Array[];
  placeOf(cell: Cell): number;
  kindOf(mode: TravelMode): number;
}

export function travelMatrices({ workers, visits }: Week, travel: TravelMinutes): TravelMatrices {
  const key = ({ lat, lon }: Cell) => `${lat} ${lon}`;
  const cells = new Map(
    [...workers.map(({ base }) => base), ...visits.map(({ cell }) => cell)].map((c) => [key(c), c]),
  );
  const index = new Map([...cells.keys()].map((name, i) => [name, i]));
  const list = [...cells.values()];
  const modes = [...new Set(workers.map(({ travelMode }) => travelMode))];
  return {
    places: list.length,
    travel: modes.map((mode) => Float64Array.from(list.flatMap((from) => list.map((to) => travel(mode, from, to))))),
    placeOf: (cell) => index.get(key(cell)) ?? -1,
    kindOf: (mode) => modes.indexOf(mode),
  };
}
