import type { Ban } from './ban.entity';

export const banStates = ['proposed', 'in-force', 'end-proposed', 'ended'] as const;
export type BanState = (typeof banStates)[number];

export function stateOfBan({ confirmedAt, endProposedBy, endedAt }: Ban): BanState {
  if (endedAt) return 'ended';
  if (!confirmedAt) return 'proposed';
  return endProposedBy ? 'end-proposed' : 'in-force';
}
