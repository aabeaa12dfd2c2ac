import type { FieldProblem } from '../api/types';
import type { Visitor } from '../door/visitor';

/** All mistakes of a form, each a link to its field. It takes the focus, so that nobody has to look for it. */
export function ErrorSummary({ v, problems }: { v: Visitor; problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus aria-labelledby="errors-title">
      <h2 id="errors-title">{v.t.form.errorTitle}</h2>
      <ul>
        {problems.map(({ field, message, page = '' }) => (
          <li key={field + message}>{field ? <a href={`${page}#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
