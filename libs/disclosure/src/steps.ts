export type AgeBand = '0-2' | '3-5' | '6-13' | '14-17';

/** Band of a child's age in full years; null for an adult. A landlord learns bands, never ages. */
export function ageBand(age: number): AgeBand | null {
  if (!Number.isInteger(age) || age < 0) throw new RangeError('age is not in full years');
  if (age <= 2) return '0-2';
  if (age <= 5) return '3-5';
  if (age <= 13) return '6-13';
  return age <= 17 ? '14-17' : null;
}

export type DistanceStep = 'under-1' | '1-2' | '2-5' | '5-10' | 'over-10';

/** Kilometres as steps (L3); a whole kilometre on the edge belongs to the farther step, ten to '5-10'. */
export function distanceStep(km: number): DistanceStep {
  if (!(km >= 0)) throw new RangeError('not a distance');
  if (km < 1) return 'under-1';
  if (km < 2) return '1-2';
  if (km < 5) return '2-5';
  return km <= 10 ? '5-10' : 'over-10';
}

/** Travel time in steps of five minutes (L3), rounded up so that nobody is told less than it takes; at least 5. */
export function minutesStep(minutes: number): number {
  if (!(minutes >= 0 && Number.isFinite(minutes))) throw new RangeError('not a travel time');
  return Math.max(5, Math.ceil(minutes / 5) * 5);
}
