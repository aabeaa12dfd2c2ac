import type { CheckCode } from './finding';
import { checks } from './rules/all-checks';

/** What is checked. A household is checked in the person of its adult contact. */
export const subjectKinds = ['landlord', 'household', 'listing'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

const subjectOf = { landlord: 'person', household: 'person', listing: 'listing' } as const;

/** All checks a subject of this kind goes through. */
export const checksFor = (kind: SubjectKind): CheckCode[] =>
  checks.filter(({ subject }) => subject === subjectOf[kind]).map(({ code }) => code);

/** Those without whose answer it is not released. */
export const requiredChecksFor = (kind: SubjectKind): CheckCode[] =>
  checks.filter(({ subject, required }) => required && subject === subjectOf[kind]).map(({ code }) => code);
