import { css } from './css';

export const parts = css`
  .section {
    margin-block-start: 2.5rem;
  }
  .tag {
    display: inline-block;
    padding: 0.125rem 0.625rem;
    border-radius: 1rem;
    font-size: 0.875rem;
    font-weight: 600;
    line-height: 1.5;
    color: var(--soft-ink);
    background: var(--paper);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .tag-good {
    color: var(--good);
    background: var(--good-wash);
    box-shadow: none;
  }
  .tag-waiting {
    color: var(--wait);
    background: var(--wait-wash);
    box-shadow: none;
  }
  .tag-bad {
    color: var(--bad);
    background: var(--bad-wash);
    box-shadow: none;
  }
  .notice {
    border-inline-start: 4px solid var(--control);
    border-start-end-radius: var(--round);
    border-end-end-radius: var(--round);
    background: var(--sheet);
    padding: 0.875rem 1.125rem;
    margin-block-end: 1.5rem;
  }
  .notice > :last-child,
  .card > :last-child,
  .empty > :last-child {
    margin-block-end: 0;
  }
  .notice-title {
    font-weight: 650;
    margin-block-end: 0.25rem;
  }
  .notice-good {
    border-color: var(--good);
    background: var(--good-wash);
  }
  .notice-waiting {
    border-color: var(--wait);
    background: var(--wait-wash);
  }
  .notice-bad {
    border-color: var(--bad);
    background: var(--bad-wash);
  }
  .facts {
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: var(--round);
    padding-inline: 1.125rem;
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(8rem, 2fr) 3fr auto;
    column-gap: 1rem;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--line);
  }
  .fact:last-child {
    border: 0;
  }
  .fact dt {
    color: var(--soft-ink);
  }
  .fact dd {
    margin: 0;
    white-space: pre-line;
  }
  .fact dd ul {
    margin: 0;
  }
  .fact-change a {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75rem;
  }
  @media (max-width: 34rem) {
    .fact {
      grid-template-columns: 1fr auto;
    }
    .fact dt {
      grid-column: 1 / -1;
      font-size: var(--small);
    }
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    gap: 1rem;
    margin-block: 0 1rem;
    padding: 0;
    list-style: none;
  }
  .photo {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block-end: 0.5rem;
    border-radius: 0.25rem;
  }
  .cards {
    list-style: none;
    padding: 0;
    display: grid;
    gap: var(--gap);
  }
  .cards-two {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  }
  .card {
    max-inline-size: none;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: var(--round);
    box-shadow: var(--shade);
    padding: 1.125rem 1.25rem;
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 0.5rem;
  }
  .card-title {
    font-size: 1.125rem;
    margin: 0;
  }
  .card-title a {
    display: inline-block;
    padding-block: 0.5rem;
    margin-block: -0.5rem;
  }
  .card p {
    margin-block-end: 0.5rem;
  }
  .empty + p,
  .empty + .acts {
    margin-block-start: var(--gap);
  }
  .empty {
    border: 1px dashed var(--control);
    border-radius: var(--round);
    padding: 1.5rem 1.25rem;
  }
  .empty-title {
    font-weight: 650;
    margin-block-end: 0.25rem;
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: var(--round);
    overflow-wrap: anywhere;
  }
  .code {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .table :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .table th {
    font-size: var(--small);
    font-weight: 600;
    color: var(--soft-ink);
  }
  .table td > a:only-child {
    display: inline-block;
    padding-block: 0.25rem;
  }
  .table tbody tr:hover {
    background: var(--main-wash);
  }
  .curve {
    inline-size: min(100%, 30rem);
    margin-block-end: 1rem;
    /* Time runs to the right in every language, as in the figures of the table. */
    direction: ltr;
  }
  .curve path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .curve-frame {
    stroke: var(--line);
  }
  .curve-line {
    stroke: var(--main);
    stroke-width: 2;
  }
  @media (max-width: 44rem) {
    .table,
    .table :is(tbody, tr, td) {
      display: block;
    }
    .table {
      background: none;
      border: 0;
    }
    .table thead {
      display: block;
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .table tr {
      background: var(--sheet);
      border: 1px solid var(--line);
      border-radius: var(--round);
      padding: 0.5rem 1rem;
      margin-block-end: 0.75rem;
    }
    .table td {
      display: grid;
      grid-template-columns: 6.5rem 1fr;
      justify-items: start;
      gap: 0.75rem;
      padding: 0.375rem 0;
      border: 0;
    }
    .table td::before {
      content: attr(data-head);
      color: var(--soft-ink);
      font-size: var(--small);
    }
    .table td:empty {
      display: none;
    }
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    list-style: none;
    padding: 0;
  }
  .figures strong {
    font-size: 1.1875rem;
    font-variant-numeric: tabular-nums;
  }
`;
