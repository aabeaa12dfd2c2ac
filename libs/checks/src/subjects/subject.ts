import type { SubjectKind } from '../plan';

/** What is checked: a household, a landlord, or a listing. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}
