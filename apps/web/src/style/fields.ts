import { css } from './css';

export const fields = css`
  .form > * + * {
    margin-block-start: 1.75rem;
  }
  /* Several short numbers that belong together, side by side where there is room. */
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr));
    gap: 0.75rem;
    align-items: end;
  }
  .figures .field {
    margin: 0;
  }
  .field {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .field + .field {
    margin-block-start: 1.75rem;
  }
  .field-wrong {
    border-inline-start: 4px solid var(--bad);
    padding-inline-start: 0.875rem;
  }
  .label {
    display: block;
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.25rem;
  }
  .optional {
    font-weight: 400;
    color: var(--soft-ink);
  }
  .hint {
    color: var(--soft-ink);
    margin-block-end: 0.375rem;
    max-inline-size: 60ch;
  }
  .message {
    color: var(--bad);
    font-weight: 600;
    margin-block: 0.25rem;
  }
  .message span {
    display: block;
  }
  .input-row {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .input-short {
    max-inline-size: 9rem;
  }
  .input-middle {
    max-inline-size: 16rem;
  }
  .input-long {
    max-inline-size: 30rem;
  }
  .unit {
    white-space: nowrap;
    color: var(--soft-ink);
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    font: inherit;
    inline-size: 100%;
    min-block-size: var(--tap);
    padding: 0.5rem 0.75rem;
    color: var(--ink);
    background: var(--sheet);
    border: 1px solid var(--control);
    border-radius: 0.375rem;
  }
  [dir='rtl'] input[dir='ltr'] {
    text-align: end;
  }
  select {
    max-inline-size: 30rem;
  }
  textarea {
    max-inline-size: 42rem;
    display: block;
  }
  [aria-invalid] {
    border-color: var(--bad) !important;
    border-width: 2px !important;
  }
  :is(input, select, textarea):focus-visible {
    outline-offset: 0;
    border-radius: 0.375rem;
  }
  .date {
    display: flex;
    gap: 0.75rem;
  }
  .date label {
    font-size: var(--small);
    color: var(--soft-ink);
  }
  .date-day,
  .date-month {
    inline-size: 4.25rem;
  }
  .date-year {
    inline-size: 6rem;
  }
  .choices {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 34rem;
    margin-block-start: 0.5rem;
  }
  .choices-row {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
  }
  .choice {
    position: relative;
  }
  .choice input {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.875rem;
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--main);
  }
  .choice label {
    display: flex;
    align-items: center;
    min-block-size: 3rem;
    padding-block: 0.5rem;
    padding-inline: 3rem 0.875rem;
    background: var(--sheet);
    border: 1px solid var(--control);
    border-radius: var(--round);
    cursor: pointer;
  }
  .choice label:hover {
    border-color: var(--main);
  }
  .choice input:checked + label {
    border-color: var(--main);
    box-shadow: inset 0 0 0 1px var(--main);
    background: var(--main-wash);
  }
  .choice input:focus-visible + label {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice .hint {
    padding-inline-start: 3rem;
    margin-block-start: 0.25rem;
    font-size: var(--small);
  }
  .form-end {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
    align-items: center;
    margin-block-start: var(--gap-l) !important;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 3rem;
    padding: 0.5rem 1.375rem;
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    color: var(--on-main);
    background: var(--main);
    border: 2px solid var(--main);
    border-radius: var(--round);
    cursor: pointer;
  }
  .button:hover {
    background: var(--main-strong);
    border-color: var(--main-strong);
    color: var(--on-main);
  }
  .button-quiet,
  .button-danger {
    background: var(--sheet);
    color: var(--main);
    border-color: currentcolor;
  }
  .button-danger {
    color: var(--bad);
  }
  .button-quiet:hover {
    background: var(--main-wash);
    color: var(--main-strong);
    border-color: currentcolor;
  }
  .button-danger:hover {
    background: var(--bad-wash);
    color: var(--bad);
    border-color: currentcolor;
  }
  .button-form {
    display: inline-block;
    margin: 0;
  }
  .acts:empty {
    display: none;
  }
  .acts:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: var(--gap);
  }
  @media (max-width: 30rem) {
    .form-end .button,
    .acts > *,
    .acts .button {
      inline-size: 100%;
    }
  }
  .errors {
    border: 2px solid var(--bad);
    border-radius: var(--round);
    background: var(--bad-wash);
    padding: 1rem 1.25rem;
    margin-block-end: 1.75rem;
  }
  .errors h2 {
    color: var(--bad);
  }
  .errors ul {
    margin: 0;
  }
  .errors a {
    color: var(--bad);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .choice input:checked + label {
      outline: 2px solid Highlight;
    }
    .tag,
    .notice,
    .bar {
      border: 1px solid;
    }
    .bar-fill {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
