/** Zone of all places that Bleibe works in; the default of R1. */
export const GERMANY = 'Europe/Berlin';
