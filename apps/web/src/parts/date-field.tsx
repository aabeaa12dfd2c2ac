import type { Visitor } from '../door/visitor';
import { Group } from './choice';
import { type FieldProps, messagesFor } from './field';

/** Day, month and year in three fields: quicker and surer than a calendar for dates one knows by heart. */
export function DateField({ v, autocomplete, ...props }: FieldProps & { v: Visitor; autocomplete?: 'bday' }) {
  const { filled, name } = props;
  const parts = [
    { part: 'day', label: v.t.form.day, length: 2, fill: 'bday-day' },
    { part: 'month', label: v.t.form.month, length: 2, fill: 'bday-month' },
    { part: 'year', label: v.t.form.year, length: 4, fill: 'bday-year' },
  ];
  const invalid = messagesFor(filled, name).length > 0;
  return (
    <Group {...props}>
      <div class="date">
        {parts.map(({ part, label, length, fill }) => (
          <div key={part} class={`date-${part}`}>
            <label for={`${name}.${part}`}>{label}</label>
            <input
              id={`${name}.${part}`}
              name={`${name}.${part}`}
              type="text"
              inputmode="numeric"
              dir="ltr"
              maxlength={length}
              value={filled.values.raw(`${name}.${part}`)}
              autocomplete={autocomplete ? fill : 'off'}
              aria-invalid={invalid || undefined}
            />
          </div>
        ))}
      </div>
    </Group>
  );
}
