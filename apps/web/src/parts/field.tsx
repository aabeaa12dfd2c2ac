import type { ComponentChildren } from 'preact';
import type { Filled } from '../door/screens';

/** What every field of a form has; `name` is the path of the field in the API, so that its mistakes find it. */
export interface FieldProps {
  filled: Filled;
  name: string;
  label: string;
  hint?: ComponentChildren;
  optional?: string;
}

export const messagesFor = ({ problems }: Filled, name: string): string[] =>
  problems.filter(({ field }) => field === name || field.startsWith(`${name}.`)).map(({ message }) => message);

/** Ids of hint and message, for aria-describedby; undefined where there are none. */
export function describedBy({ filled, name, hint }: FieldProps): string | undefined {
  const ids = [hint ? `${name}-hint` : '', messagesFor(filled, name).length > 0 ? `${name}-error` : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function Hint({ name, hint }: Pick<FieldProps, 'name' | 'hint'>) {
  return hint ? (
    <div class="hint" id={`${name}-hint`}>
      {hint}
    </div>
  ) : null;
}

export function Messages({ filled, name }: Pick<FieldProps, 'filled' | 'name'>) {
  const messages = messagesFor(filled, name);
  if (messages.length === 0) return null;
  return (
    <p class="message" id={`${name}-error`}>
      {messages.map((message) => (
        <span key={message}>{message}</span>
      ))}
    </p>
  );
}

const Label = ({ name, label, optional }: Pick<FieldProps, 'name' | 'label' | 'optional'>) => (
  <label class="label" for={name}>
    {label} {optional && <span class="optional">({optional})</span>}
  </label>
);

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'tel' | 'date' | 'time';
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email';
  /** How long an answer is expected to be, as a hint for the eye. */
  width?: 'short' | 'middle' | 'long';
  maxlength?: number;
  /** A unit behind the field: '€', 'm²'. */
  unit?: string;
  /** Numbers, addresses of mail and the like are written from left to right in every language. */
  ltr?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { filled, name, type = 'text', autocomplete = 'off', inputmode, width = 'long', maxlength, unit, ltr } = props;
  const invalid = messagesFor(filled, name).length > 0;
  return (
    <div class={invalid ? 'field field-wrong' : 'field'}>
      <Label {...props} />
      <Hint {...props} />
      <Messages {...props} />
      <span class={`input-row input-${width}`}>
        <input
          id={name}
          name={name}
          type={type}
          value={type === 'password' ? '' : filled.values.raw(name)}
          autocomplete={autocomplete}
          inputmode={inputmode}
          maxlength={maxlength}
          dir={ltr || inputmode || type !== 'text' ? 'ltr' : 'auto'}
          aria-describedby={describedBy(props)}
          aria-invalid={invalid || undefined}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
    </div>
  );
}

export function TextArea(props: FieldProps & { rows?: number; maxlength?: number }) {
  const { filled, name, rows = 5, maxlength } = props;
  const invalid = messagesFor(filled, name).length > 0;
  return (
    <div class={invalid ? 'field field-wrong' : 'field'}>
      <Label {...props} />
      <Hint {...props} />
      <Messages {...props} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        maxlength={maxlength}
        dir="auto"
        aria-describedby={describedBy(props)}
        aria-invalid={invalid || undefined}
      >
        {filled.values.raw(name)}
      </textarea>
    </div>
  );
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

export function SelectField(props: FieldProps & { options: readonly Option[]; empty?: string }) {
  const { filled, name, options, empty } = props;
  const invalid = messagesFor(filled, name).length > 0;
  const chosen = filled.values.raw(name);
  return (
    <div class={invalid ? 'field field-wrong' : 'field'}>
      <Label {...props} />
      <Hint {...props} />
      <Messages {...props} />
      <select id={name} name={name} aria-describedby={describedBy(props)} aria-invalid={invalid || undefined}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
