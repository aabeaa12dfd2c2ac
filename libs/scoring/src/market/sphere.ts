import { metresBetween } from '../distance';

const EARTH_DIAMETER_METRES = 2 * 6_371_008;
/** Within this of half a metre `metresBetween` is asked itself; the cheap distance is exact to a centimetre. */
const NEAR_HALF = 0.03;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Radius for points that are kept as whole numbers: a step is 6 mm on earth. */
const SPHERE = 2 ** 30;

/** A point on that sphere: the distance of two such points is cheap. */
export function onSphere(lat: number, lon: number): [x: number, y: number, z: number] {
  const ring = SPHERE * Math.cos(radians(lat));
  return [ring * Math.cos(radians(lon)), ring * Math.sin(radians(lon)), SPHERE * Math.sin(radians(lat))];
}

/** Squared chord of the sphere for a distance on earth. */
export const chordOf = (metres: number): number =>
  (2 * SPHERE * Math.sin(Math.min(Math.PI / 2, metres / EARTH_DIAMETER_METRES))) ** 2;

/** Metres on earth for a squared chord, exact to a centimetre. */
export function nearMetres(squaredChord: number): number {
  const sine = Math.sqrt(squaredChord) / (2 * SPHERE);
  // Up to 130 km two terms of the arc sine are exact to a tenth of a millimetre.
  const angle = sine < 0.01 ? sine + (sine * sine * sine) / 6 : Math.asin(Math.min(1, sine));
  return EARTH_DIAMETER_METRES * angle;
}

/** `metresBetween` for two points whose squared chord is known already. */
export function wholeMetres(
  squaredChord: number,
  lat: number,
  lon: number,
  otherLat: number,
  otherLon: number,
): number {
  const metres = nearMetres(squaredChord);
  const part = metres - Math.floor(metres);
  if (Math.abs(part - 0.5) > NEAR_HALF) return Math.round(metres);
  return metresBetween({ lat, lon }, { lat: otherLat, lon: otherLon });
}
