import { css } from './css';

export const frame = css`
  .head {
    background: var(--sheet);
    border-block-end: 1px solid var(--line);
    padding-inline: max(1rem, calc((100% - 70rem) / 2));
  }
  .head-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--gap);
    min-block-size: 3.5rem;
  }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: var(--tap);
    font-size: 1.1875rem;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-decoration: none;
    color: var(--ink);
  }
  .brand-mark {
    inline-size: 1.625rem;
    block-size: 1.625rem;
    fill: var(--main);
  }
  .exit {
    margin-inline-start: auto;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tap);
    margin-block: 0.375rem;
    padding-inline: 0.875rem;
    border: 2px solid var(--bad);
    border-radius: var(--round);
    color: var(--bad);
    font-weight: 600;
    font-size: var(--small);
    text-decoration: none;
  }
  .exit:hover {
    background: var(--bad-wash);
    color: var(--bad);
  }
  .languages {
    margin-inline-start: auto;
  }
  .exit + .languages {
    margin-inline-start: 0;
  }
  .languages ul,
  .nav ul,
  .foot ul {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .language {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tap);
    min-inline-size: var(--tap);
    justify-content: center;
    padding-inline: 0.5rem;
    font: inherit;
    font-size: var(--small);
    line-height: 1.4;
    color: var(--main);
    background: none;
    border: 0;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .language[aria-current] {
    color: var(--ink);
    font-weight: 650;
    text-decoration: none;
    cursor: default;
  }
  @media (max-width: 40rem) {
    .languages {
      flex-basis: 100%;
      margin-inline: -0.5rem;
      border-block-start: 1px solid var(--line);
    }
    .languages ul {
      justify-content: space-between;
    }
    .language {
      font-size: 0.875rem;
      padding-inline: 0.375rem;
    }
    .nav :is(a, .link-button) {
      padding-inline: 0.625rem;
    }
  }
  .nav {
    border-block-start: 1px solid var(--line);
    margin-inline: -0.75rem;
  }
  .nav :is(a, .link-button) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tap);
    padding-inline: 0.75rem;
    color: var(--ink);
    text-decoration: none;
    border-block-end: 3px solid transparent;
  }
  .nav :is(a, .link-button):hover {
    border-block-end-color: var(--line);
  }
  .nav a[aria-current] {
    border-block-end-color: var(--main);
    font-weight: 600;
  }
  .nav-end {
    margin-inline-start: auto;
  }
  @media (max-width: 40rem) {
    .nav-end {
      margin-inline-start: 0;
    }
  }
  .link-button {
    font: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .demo {
    margin: 0;
    max-inline-size: none;
    margin-inline: calc(-1 * max(1rem, (100vi - 70rem) / 2));
    padding: 0.375rem max(1rem, calc((100vi - 70rem) / 2));
    background: var(--wait-wash);
    color: var(--wait);
    font-size: var(--small);
  }
  .sheet {
    flex: 1;
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: 1.25rem 1rem 3rem;
  }
  .sheet-wide {
    max-inline-size: 72rem;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: var(--tap);
    margin-block-end: var(--gap-s);
    font-size: var(--small);
  }
  .back::before {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-block-start: 2px solid;
    border-inline-start: 2px solid;
    rotate: -45deg;
  }
  [dir='rtl'] .back::before {
    rotate: 45deg;
  }
  .foot {
    border-block-start: 1px solid var(--line);
    padding: 0.75rem max(1rem, calc((100% - 70rem) / 2));
  }
  .foot ul {
    column-gap: 1.5rem;
  }
  .foot a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tap);
    font-size: var(--small);
  }
`;
