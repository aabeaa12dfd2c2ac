import { wholeMonths } from './day-numbers';

/**
 * The stay ends later the later it begins, so there is one first day of moving in from which on it reaches the day `on`
 * which others join. Days are numbers of `dayNumber`; `stayMonths` null = for good.
 */
export function firstDayOfJoining(on: number, stayMonths: number | null, startDay: number): number {
  if (stayMonths === null) return 0;
  // A stay that lasts for so many months has ended on a day to which there are as many whole ones.
  const reaches = (day: number) => day > on || wholeMonths(day, on) < stayMonths;
  let [low, high] = [startDay, Math.max(startDay, on + 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
