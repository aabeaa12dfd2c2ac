import type { RoundPlan } from '../api/types';
import type { Visitor } from '../door/visitor';

const WIDTH = 320;
const HEIGHT = 240;
const EDGE = 28;
/** A degree of longitude is that much shorter than one of latitude in the middle of Germany (51° north). */
const LON_SHARE = 0.629;

interface Cell {
  lat: number;
  lon: number;
}

/**
 * A round as a drawing of our own: no map of anybody else is asked, because that would tell them where people live. It
 * knows 1 km cells and no address.
 */
export function RoundMap({ v, base, stops }: { v: Visitor; base: Cell | null; stops: RoundPlan['stops'] }) {
  const cells = [...(base ? [base] : []), ...stops.map(({ cell }) => cell)];
  const at = projection(cells);
  const way = [...cells, ...(base ? [base] : [])].map((cell) => at(cell).join(',')).join(' ');
  // Visits in one cell share a mark.
  const marks = new Map<string, { x: number; y: number; numbers: number[] }>();
  for (const [index, { cell }] of stops.entries()) {
    const [x, y] = at(cell);
    const mark = marks.get(`${x},${y}`) ?? { x, y, numbers: [] };
    marks.set(`${x},${y}`, { ...mark, numbers: [...mark.numbers, index + 1] });
  }
  const start = base && at(base);
  return (
    <svg class="round-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={v.t.rounds.map} direction="ltr">
      <polyline class="round-way" points={way} />
      {start && (
        <rect class="round-base" x={start[0] - 7} y={start[1] - 7} width={14} height={14}>
          <title>{v.t.rounds.start}</title>
        </rect>
      )}
      {[...marks.values()].map(({ x, y, numbers }) => (
        <g key={`${x},${y}`}>
          <circle class="round-stop" cx={x} cy={y} r={13} />
          <text class="round-number" x={x} y={y + 4} text-anchor="middle">
            {numbers.join('·')}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** North is up, and a kilometre is as long in every direction. */
function projection(cells: readonly Cell[]): (cell: Cell) => [number, number] {
  const xs = cells.map(({ lon }) => lon * LON_SHARE);
  const ys = cells.map(({ lat }) => lat);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (WIDTH - 2 * EDGE) / (right - left || 1e-9),
    (HEIGHT - 2 * EDGE) / (high - low || 1e-9),
    40_000,
  );
  return ({ lat, lon }) => [
    Math.round(WIDTH / 2 + (lon * LON_SHARE - (left + right) / 2) * scale),
    Math.round(HEIGHT / 2 - (lat - (low + high) / 2) * scale),
  ];
}
