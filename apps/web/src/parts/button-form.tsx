import type { ComponentChildren } from 'preact';
import type { Visitor } from '../door/visitor';
import { FormToken } from './form-token';

interface ButtonFormProps {
  v: Visitor;
  action: string;
  look?: 'main' | 'quiet' | 'danger';
  /** Said to those who do not see what the button stands beside. */
  about?: string;
  values?: Record<string, string>;
  children: ComponentChildren;
}

/** One button that does something; links only lead somewhere. */
export function ButtonForm({ v, action, look = 'main', about, values = {}, children }: ButtonFormProps) {
  return (
    <form method="post" action={action} class="button-form">
      <FormToken v={v} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button class={look === 'main' ? 'button' : `button button-${look}`} type="submit">
        {children}
        {about && <span class="unseen"> {about}</span>}
      </button>
    </form>
  );
}
