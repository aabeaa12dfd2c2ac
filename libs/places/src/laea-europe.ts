/**
 * Lambert azimuthal equal-area projection for Europe, ETRS89-LAEA (EPSG:3035), the plane of the INSPIRE grid.
 * Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), pages 187 to 190;
 * parameters: EPSG registry. WGS 84 and ETRS89 differ by less than a metre, so coordinates of either may come in.
 */

/** Metres in the plane of EPSG:3035. */
export interface PlanePoint {
  east: number;
  north: number;
}

/** Degrees. */
export interface LatLon {
  lat: number;
  lon: number;
}

const SEMI_MAJOR_AXIS = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const ORIGIN: LatLon = { lat: 52, lon: 10 };
const FALSE_EAST = 4_321_000;
const FALSE_NORTH = 3_210_000;

const E2 = FLATTENING * (2 - FLATTENING);
const E = Math.sqrt(E2);

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Snyder (3-12): the quantity q of the authalic latitude. */
function authalicQ(latitude: number): number {
  const sine = Math.sin(latitude);
  return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
}

const Q_POLE = authalicQ(Math.PI / 2);
const AUTHALIC_RADIUS = SEMI_MAJOR_AXIS * Math.sqrt(Q_POLE / 2);

/** Snyder (3-18): back from the authalic latitude; the series is exact to a millimetre. */
function latitudeFromAuthalic(beta: number): number {
  const E4 = E2 * E2;
  const E6 = E4 * E2;
  return (
    beta +
    (E2 / 3 + (31 * E4) / 180 + (517 * E6) / 5040) * Math.sin(2 * beta) +
    ((23 * E4) / 360 + (251 * E6) / 3780) * Math.sin(4 * beta) +
    ((761 * E6) / 45360) * Math.sin(6 * beta)
  );
}

/** Sine of the authalic latitude, Snyder (3-11). */
const authalicSine = (latitude: number) => authalicQ(latitude) / Q_POLE;

const SIN_ORIGIN = authalicSine(radians(ORIGIN.lat));
const COS_ORIGIN = Math.sqrt(1 - SIN_ORIGIN * SIN_ORIGIN);

/** Snyder (24-20): keeps the scale true in every direction at the origin. */
const D =
  (SEMI_MAJOR_AXIS * Math.cos(radians(ORIGIN.lat))) /
  Math.sqrt(1 - E2 * Math.sin(radians(ORIGIN.lat)) ** 2) /
  (AUTHALIC_RADIUS * COS_ORIGIN);

/** Degrees to metres, Snyder (24-17) to (24-19). */
export function toPlane({ lat, lon }: LatLon): PlanePoint {
  const sinBeta = authalicSine(radians(lat));
  const cosBeta = Math.sqrt(1 - sinBeta * sinBeta);
  const turn = radians(lon - ORIGIN.lon);
  const cosTurn = Math.cos(turn);
  const b = AUTHALIC_RADIUS * Math.sqrt(2 / (1 + SIN_ORIGIN * sinBeta + COS_ORIGIN * cosBeta * cosTurn));
  return {
    east: FALSE_EAST + b * D * cosBeta * Math.sin(turn),
    north: FALSE_NORTH + (b / D) * (COS_ORIGIN * sinBeta - SIN_ORIGIN * cosBeta * cosTurn),
  };
}

/** Metres to degrees, Snyder (24-26) to (24-29). */
export function fromPlane({ east, north }: PlanePoint): LatLon {
  const x = (east - FALSE_EAST) / D;
  const y = (north - FALSE_NORTH) * D;
  const rho = Math.hypot(x, y);
  if (rho === 0) return { ...ORIGIN };

  const c = 2 * Math.asin(rho / (2 * AUTHALIC_RADIUS));
  const beta = Math.asin(Math.cos(c) * SIN_ORIGIN + (y * Math.sin(c) * COS_ORIGIN) / rho);
  const turn = Math.atan2(x * Math.sin(c), rho * COS_ORIGIN * Math.cos(c) - y * SIN_ORIGIN * Math.sin(c));
  return { lat: degrees(latitudeFromAuthalic(beta)), lon: ORIGIN.lon + degrees(turn) };
}
