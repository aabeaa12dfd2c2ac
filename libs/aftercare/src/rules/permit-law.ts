import type { LocalDate } from '@bleibe/calendar';

/** An ordinance by which residence permits run on without an appointment, whatever is printed on them. */
export interface PermitOrdinance {
  permit: 'section-24';
  /** Permits valid on this day run on. */
  validOn: LocalDate;
  effectiveUntil: LocalDate;
  source: string;
}

/** Newest last. A new ordinance is a new row. */
export const permitOrdinances: readonly PermitOrdinance[] = [
  {
    permit: 'section-24',
    validOn: '2026-02-01',
    effectiveUntil: '2027-03-04',
    source: 'Verordnung zur Fortgeltung der Aufenthaltserlaubnisse nach § 24 AufenthG, bis 4. März 2027',
  },
];

export interface PermitFacts {
  permit: 'section-24' | 'other' | 'unknown';
  printedUntil: LocalDate | null;
  /** Whether the permit belongs to those an ordinance covers, as a person has looked it up. */
  covered: 'yes' | 'no' | 'unknown';
}

export type PermitJudgement =
  | { kind: 'told'; dueOn: LocalDate; text: 'permit_statutory' | 'permit_renew' }
  /** Nobody gets an automatic text; a person looks (S3). */
  | { kind: 'ask-a-person' };

/** R27: until when a permit is valid, and what may be said about it. Unclear is never told as if it were clear. */
export function judgePermit({ permit, printedUntil, covered }: PermitFacts, today: LocalDate): PermitJudgement {
  if (permit === 'section-24') {
    const ordinance = permitOrdinances.filter(({ effectiveUntil }) => effectiveUntil >= today).at(-1);
    if (covered !== 'yes' || !ordinance) return { kind: 'ask-a-person' };
    return { kind: 'told', dueOn: ordinance.effectiveUntil, text: 'permit_statutory' };
  }
  if (permit === 'unknown' || !printedUntil) return { kind: 'ask-a-person' };
  return { kind: 'told', dueOn: printedUntil, text: 'permit_renew' };
}
