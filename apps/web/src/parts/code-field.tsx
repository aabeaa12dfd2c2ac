import type { Filled } from '../door/screens';
import { TextField } from './field';

/** Six digits from a letter or an app. Telephones offer to fill it in by themselves. */
export const CodeField = ({ filled, label }: { filled: Filled; label: string }) => (
  <TextField
    filled={filled}
    name="code"
    label={label}
    inputmode="numeric"
    autocomplete="one-time-code"
    width="short"
    ltr
  />
);

/** People copy it with blanks. */
export const codeFrom = (raw: string): string => raw.replace(/\s/g, '');
