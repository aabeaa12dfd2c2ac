import type { ComponentChildren } from 'preact';
import { type FieldProps, Hint, Messages, type Option, describedBy, messagesFor } from './field';

interface GroupProps extends FieldProps {
  /** The question is the heading of its page. */
  children: ComponentChildren;
}

export function Group(props: GroupProps) {
  const { filled, name, label, optional, children } = props;
  const invalid = messagesFor(filled, name).length > 0;
  return (
    <fieldset
      id={name}
      tabindex={-1}
      class={invalid ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(props)}
    >
      <legend class="label">
        {label} {optional && <span class="optional">({optional})</span>}
      </legend>
      <Hint {...props} />
      <Messages {...props} />
      {children}
    </fieldset>
  );
}

interface ChoicesProps extends FieldProps {
  options: readonly Option[];
  /** Side by side where there is room, for short answers. */
  row?: boolean;
}

export const Radios = (props: ChoicesProps) => <Choices {...props} type="radio" />;
export const Checkboxes = (props: ChoicesProps) => <Choices {...props} type="checkbox" />;

function Choices({ type, options, row, ...props }: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  const { filled, name } = props;
  const chosen = type === 'radio' ? [filled.values.raw(name)] : filled.values.list(name);
  return (
    <Group {...props}>
      <div class={row ? 'choices choices-row' : 'choices'}>
        {options.map((option) => (
          <ChoiceBox
            key={option.value}
            type={type}
            name={name}
            option={option}
            checked={option.value !== '' && chosen.includes(option.value)}
          />
        ))}
      </div>
    </Group>
  );
}

interface ChoiceBoxProps {
  type: 'radio' | 'checkbox';
  name: string;
  option: Option;
  checked: boolean;
}

function ChoiceBox({ type, name, option: { value, label, hint }, checked }: ChoiceBoxProps) {
  const id = `${name}-${value || 'none'}`;
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label for={id}>
        <span>{label}</span>
      </label>
      {hint && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}

/** One box to tick, for what has to be said on purpose; never ticked in advance. */
export function Tick({ filled, name, label, hint }: FieldProps & { hint?: string }) {
  const invalid = messagesFor(filled, name).length > 0;
  return (
    <div class={invalid ? 'field field-wrong' : 'field'} id={name} tabindex={-1}>
      <Messages filled={filled} name={name} />
      <ChoiceBox
        type="checkbox"
        name={name}
        option={{ value: 'yes', label, hint }}
        checked={filled.values.ticked(name)}
      />
    </div>
  );
}
