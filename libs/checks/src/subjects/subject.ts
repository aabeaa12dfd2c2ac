export const subjectKinds = ['household', 'landlord', 'listing'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What is checked: a household, a landlord, or a listing. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}
