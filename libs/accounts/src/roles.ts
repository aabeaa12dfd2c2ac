import { type Role as CallerRole, callerRoles } from '@bleibe/disclosure';

/** What somebody who signs in can be; visitors and holders of a link have no account. */
export type Role = Exclude<CallerRole, 'visitor' | 'link-holder'>;

/** Languages that pages and letters are written in. */
export const languages = ['de', 'en', 'uk', 'ar'] as const;
export type Language = (typeof languages)[number];

const notStaff: readonly string[] = ['visitor', 'link-holder', 'seeker', 'landlord', 'helper'] satisfies CallerRole[];
const staffRoles: readonly string[] = callerRoles.filter((role) => !notStaff.includes(role));

export const isStaff = (has: readonly string[]): boolean => has.some((role) => staffRoles.includes(role));
