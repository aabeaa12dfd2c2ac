import type { Visitor } from '../door/visitor';
import { Radios } from './choice';
import type { FieldProps } from './field';

/** A question with yes and no, neither chosen in advance. @param maySkip with the answer "I do not say" */
export function YesNo({ v, maySkip, ...props }: FieldProps & { v: Visitor; maySkip?: boolean }) {
  const { yes, no, noAnswer } = v.t.form;
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
    ...(maySkip ? [{ value: '', label: noAnswer }] : []),
  ];
  return <Radios {...props} options={options} row />;
}
