/** Values of a code: numbers, dates as text, codes. Never a name, an address or other words of a person. */
export type Values = Record<string, string | number | boolean | null>;

/** What is wrong with one field of an input; the sentence for it lives in `libs/words`. */
export interface FieldProblem {
  field: string;
  code: string;
  values?: Values;
}

/** The act is not possible in the present state (409). Thrown inside the transaction, so that nothing is half done. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly values: Values = {},
  ) {
    super(code);
    this.name = 'Refused';
  }
}

/** Absent and hidden look alike (404): disclosure rule D7. */
export class NotFound extends Error {
  constructor() {
    super('not-found');
    this.name = 'NotFound';
  }
}

export type ForbiddenCode = 'not_allowed' | 'needs_second_person' | 'needs_step_up' | 'on_hold';

/** The record is visible, the act is not allowed (403). The codes are the closed list of disclosure-matrix section 11. */
export class Forbidden extends Error {
  constructor(readonly code: ForbiddenCode = 'not_allowed') {
    super(code);
    this.name = 'Forbidden';
  }
}

/** The input itself is wrong (422); one entry per field. */
export class Invalid extends Error {
  constructor(readonly problems: FieldProblem[]) {
    super('invalid');
    this.name = 'Invalid';
  }
}

/** Too many tries (429); the same for existing and absent accounts. */
export class TooMany extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('too-many');
    this.name = 'TooMany';
  }
}

/** Nobody is signed in, or the session is over (401). */
export class NotSignedIn extends Error {
  constructor() {
    super('not-signed-in');
    this.name = 'NotSignedIn';
  }
}
