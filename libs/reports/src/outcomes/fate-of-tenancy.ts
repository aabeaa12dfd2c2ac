import type { LivesNow, TenancyEndReason } from '@bleibe/aftercare';

/**
 * What an end means for the question whether a home was kept:
 * `moved-well` on to another home or to safety · `lost` · `unknown` where they live · `out` of the count (a death).
 */
export type Fate = 'moved-well' | 'lost' | 'unknown' | 'out';

/**
 * @param reason null = not given, as with tenancies of an older record
 * @param livesNow what the look back at the end found; null = nobody looked yet
 */
export function fateOf(reason: TenancyEndReason | null, livesNow: LivesNow | null): Fate {
  if (reason === 'death') return 'out';
  if (reason === 'moved_on' || reason === 'protective_move') return 'moved-well';
  // Whoever is put out has lost the home, also when another one was found in time.
  if (reason === 'landlord_gave_notice') return 'lost';
  if (livesNow === 'own_home') return 'moved-well';
  const nobodyKnows = reason === null || reason === 'lost_contact' || reason === 'other';
  return nobodyKnows && (livesNow === null || livesNow === 'unknown') ? 'unknown' : 'lost';
}
