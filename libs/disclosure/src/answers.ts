/**
 * Section 11, the closed list: what the server answers when it does not do as asked. None carries a name, a reason of a
 * check, or a hint that a hidden thing exists (D7).
 */
export const answerStatus = {
  no_session: 401,
  not_allowed: 403,
  needs_second_person: 403,
  needs_step_up: 403,
  on_hold: 403,
  /** Absent and hidden alike, with one fixed body. */
  not_found: 404,
  /** With the new version number and nothing else. */
  changed: 409,
  /** Taken by another match; never by whom. */
  not_available: 409,
  /** A field that is hidden and one that does not exist alike. */
  unknown_field: 422,
  /** With Retry-After, the same for accounts that exist and that do not. */
  too_many: 429,
} as const;

export type AnswerCode = keyof typeof answerStatus;

/** Codes for an act that is not allowed on a record that is visible. */
export type ForbiddenAnswer = {
  [Code in AnswerCode]: (typeof answerStatus)[Code] extends 403 ? Code : never;
}[AnswerCode];
