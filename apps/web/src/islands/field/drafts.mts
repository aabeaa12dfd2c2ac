import type { PackedVisit } from '../../field/packet.js';

/** What somebody is writing about one visit; readable on this phone until it is finished. */
export interface Draft {
  /** Version and answers of the server that it builds on. */
  base: number;
  known: Record<string, unknown>;
  /** As it stands in the form. */
  values: Record<string, unknown>;
  /** Changes on their way, and what they say. */
  own: string[];
  sent: Record<string, unknown>;
  conflicts: string[];
  outcome: string;
  note: string;
  signer: string;
  signerRole: string;
  agrees: boolean;
  photos: number;
}

export const newDraft = ({ version, values }: Pick<PackedVisit, 'version' | 'values'>): Draft => ({
  base: version,
  known: values,
  values: { ...values },
  own: [],
  sent: {},
  conflicts: [],
  outcome: '',
  note: '',
  signer: '',
  signerRole: 'household',
  agrees: false,
  photos: 0,
});

/** What is not on its way yet. */
export const unsent = ({ values, known, sent }: Draft): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([code, value]) => value !== (code in sent ? sent[code] : (known[code] ?? null))),
  );

export const whenSent = (draft: Draft, clientId: string, fields: Record<string, unknown>): Draft => ({
  ...draft,
  own: [...draft.own, clientId],
  sent: { ...draft.sent, ...fields },
});

interface Answer {
  version: number;
  values: Record<string, unknown>;
  conflicts: Record<string, unknown>;
}

/**
 * The server has taken a change. What nobody here has touched since takes the server's value; where somebody else was
 * first, hers stands and the field is marked.
 */
export function whenTaken(draft: Draft, clientId: string, { version, values, conflicts }: Answer): Draft {
  const own = draft.own.filter((id) => id !== clientId);
  const isTouched = (code: string) => code in unsent(draft) || (own.length > 0 && code in draft.sent);
  const merged = { ...draft.values };
  for (const [code, value] of Object.entries(values)) {
    if (code in conflicts || !isTouched(code)) merged[code] = value;
  }
  return {
    ...draft,
    // While other changes are on their way, the base stays what they were written on.
    ...(own.length === 0 ? { base: version, known: values, sent: {} } : {}),
    own,
    values: merged,
    conflicts: [...new Set([...draft.conflicts, ...Object.keys(conflicts)])],
  };
}
