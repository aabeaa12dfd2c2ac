import { css } from './css';

/** What only one kind of screen has. */
export const screens = css`
  .ways {
    display: grid;
    gap: var(--gap);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    margin-block: 1.5rem 2.5rem;
  }
  .way {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-block-start: 4px solid var(--main);
    border-radius: var(--round);
    box-shadow: var(--shade);
    padding: 1.25rem;
  }
  .way p {
    flex: 1;
  }
  .steps {
    list-style: none;
    padding: 0;
    counter-reset: step;
    display: grid;
    gap: 0.875rem;
  }
  .steps li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2rem 1fr;
    gap: 0.75rem;
  }
  .steps li::before {
    content: counter(step);
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-weight: 650;
    line-height: 1;
    color: var(--main);
    background: var(--main-wash);
  }
  .reasons {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.875rem;
  }
  .reason {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1rem;
    max-inline-size: none;
  }
  .reason-name {
    font-weight: 600;
  }
  .reason-points {
    color: var(--soft-ink);
    font-variant-numeric: tabular-nums;
    font-size: var(--small);
  }
  .reason > :last-child {
    grid-column: 1 / -1;
  }
  .bar {
    grid-column: 1 / -1;
    display: block;
    block-size: 0.5rem;
    inline-size: 100%;
    border-radius: 0.25rem;
    margin-block: 0.25rem 0.375rem;
    background: var(--line);
  }
  .bar rect,
  .bar-fill {
    fill: var(--main);
  }
  [dir='rtl'] .bar {
    scale: -1 1;
  }
  .mark {
    list-style: none;
    padding: 0;
    display: grid;
    gap: 0.5rem;
  }
  .mark li {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    max-inline-size: none;
  }
  .mark svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin-block-start: 0.25rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .mark .is-good svg {
    color: var(--good);
  }
  .mark .is-waiting svg {
    color: var(--wait);
  }
  .mark .is-bad svg {
    color: var(--bad);
  }
  .two {
    display: grid;
    gap: 0 2rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    align-items: start;
  }
  .two > * {
    min-inline-size: 0;
  }
  .two > .section,
  .two > * > .section:first-child {
    margin-block-start: 0;
  }
  .two {
    margin-block-start: 2rem;
  }
  .phone {
    font-size: 1.375rem;
    font-weight: 700;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tap);
    white-space: nowrap;
  }
  .lines {
    list-style: none;
    padding: 0;
  }
  .lines li {
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--line);
    max-inline-size: none;
  }
  .lines li:last-child {
    border: 0;
  }
  .lines .line-acts {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1rem;
  }
  .quote {
    white-space: pre-line;
    margin: 0 0 var(--gap);
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--line);
  }
  .more summary {
    min-block-size: var(--tap);
    padding-block: 0.5rem;
    font-weight: 600;
    color: var(--main);
    cursor: pointer;
  }
  .danger-now {
    border: 2px solid var(--bad);
    border-radius: var(--round);
    background: var(--bad-wash);
    padding: 1rem 1.25rem;
    margin-block-end: 1.75rem;
  }
  .danger-now > :last-child {
    margin-block-end: 0;
  }
  .part {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.5rem;
  }
  .part > p + .field,
  .part > .field + p {
    margin-block-start: 1.5rem;
  }
  .part > h2 {
    margin-block-end: 1rem;
  }
  .round-map {
    inline-size: 100%;
    max-inline-size: 24rem;
    block-size: auto;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: var(--round);
  }
  .round-way {
    fill: none;
    stroke: var(--line);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .round-base {
    fill: var(--soft-ink);
  }
  .round-stop {
    fill: var(--main);
  }
  .round-number {
    fill: var(--on-main);
    font-size: 12px;
    font-weight: 700;
  }
`;
