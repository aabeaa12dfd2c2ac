import type { VNode } from 'preact';
import type { FieldProblem, Problem } from '../api/types';
import { type Result } from '../api/client';
import type { Form } from './form';
import type { Visitor } from './visitor';

/** A page to look at, the address of the page that comes next, or a file. */
export type Answer = { page: VNode; status?: number } | { to: string } | { file: PageFile };

/** A form to print or a calendar; `name` is what it is saved as. */
export interface PageFile {
  type: string;
  name: string;
  body: Buffer;
}
/** A form that has to be filled in again, with what was wrong. */
export type Again = { problems: FieldProblem[]; status?: number };

/** What was typed into a form so far and what was wrong with it. */
export interface Filled {
  values: Form;
  problems: readonly FieldProblem[];
}

/**
 * 'signed-in' sends others to the sign-in page, and to the second factor who has not shown it; 'half-signed-in' is that
 * page itself. Who may do what is decided behind the API.
 */
export type Who = 'anybody' | 'half-signed-in' | 'signed-in';

export interface FormScreen<Data> {
  /** What the form needs from the API; runs before every showing and sending. `form` is empty before the first sending. */
  load(v: Visitor, form: Form): Promise<Data>;
  /** The values it starts with. */
  start(data: Data, v: Visitor): Form;
  show(v: Visitor, filled: Filled, data: Data): VNode;
  send(v: Visitor, form: Form, data: Data): Promise<Answer | Again>;
}

/** Where screens hang themselves up; each screen file has one function that takes it. */
export interface Screens {
  page: (path: string, who: Who, show: (v: Visitor) => Promise<Answer>) => void;
  /** Looking and sending at one address. */
  form: <Data>(path: string, who: Who, screen: FormScreen<Data>) => void;
  /** A button without a page of its own. */
  act: (path: string, who: Who, run: (v: Visitor, form: Form) => Promise<Answer>) => void;
}

/** What a refused act is answered with; a page shows the sentence and the way back. */
export class ActRefused extends Error {
  constructor(
    readonly problem: Problem,
    readonly back: string,
  ) {
    super(problem.code);
    this.name = 'ActRefused';
  }
}

/** Mistakes in fields come back to the form, everything else is said above it. */
export function againWith(problem: Problem): Again {
  if (problem.problems && problem.problems.length > 0) return { problems: problem.problems, status: problem.status };
  return { problems: [{ field: '', code: problem.code, message: problem.detail }], status: problem.status };
}

/** After a form was sent: on to the next page, or the form again. */
export const onwards = <Data>(result: Result<Data>, to: string | ((data: Data) => string)): Answer | Again =>
  result.ok ? { to: typeof to === 'string' ? to : to(result.data) } : againWith(result.problem);

/**
 * After a button was pressed.
 * @throws ActRefused
 */
export function done(result: Result<unknown>, to: string): Answer {
  if (!result.ok) throw new ActRefused(result.problem, to);
  return { to };
}
