import type { ComponentChildren } from 'preact';
import type { Filled } from './door/screens';
import type { Visitor } from './door/visitor';
import { ErrorSummary } from './parts/error-summary';
import { FormToken } from './parts/form-token';
import { Page } from './parts/page';

export interface FormPageProps {
  v: Visitor;
  title: string;
  filled: Filled;
  /** Fields of the form; what stands before and after it comes in `intro` and `after`. */
  children: ComponentChildren;
  intro?: ComponentChildren;
  after?: ComponentChildren;
  submit: string;
  /** A second way to send the same form. */
  also?: { name: string; value: string; label: string };
  look?: 'main' | 'danger';
  /** Where the form is sent; the address of the page itself unless said otherwise. */
  action?: string;
  back?: { to: string; label: string };
  over?: string;
  neutral?: boolean;
  quickExit?: boolean;
  wide?: boolean;
}

export const MAIN_FORM = 'main-form';

/**
 * A page around one form: mistakes on top and at their fields in the same words, everything typed stays, and a change of
 * the language keeps it too.
 */
export function FormPage(props: FormPageProps) {
  const { v, title, filled, children, intro, after, submit, also, look = 'main', action, back } = props;
  const { over, neutral, quickExit, wide } = props;
  const hasProblems = filled.problems.length > 0;
  return (
    <Page {...{ v, title, neutral, quickExit, wide, back, over, hasProblems }} formId={MAIN_FORM}>
      <ErrorSummary v={v} problems={filled.problems} />
      {intro}
      <form id={MAIN_FORM} method="post" action={action ?? v.address.split('?')[0]} class="form" novalidate>
        <FormToken v={v} />
        {children}
        <p class="form-end">
          <button class={look === 'danger' ? 'button button-danger' : 'button'} type="submit">
            {submit}
          </button>
          {also && (
            <button class="button button-quiet" type="submit" name={also.name} value={also.value}>
              {also.label}
            </button>
          )}
        </p>
      </form>
      {after}
    </Page>
  );
}
