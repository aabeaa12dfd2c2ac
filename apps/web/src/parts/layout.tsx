import type { ComponentChildren } from 'preact';

export type Tone = 'plain' | 'good' | 'waiting' | 'bad';

/** A state in words; the colour only helps. */
export const Tag = ({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) => (
  <span class={`tag tag-${tone}`}>{children}</span>
);

export function Notice({
  tone = 'plain',
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}

interface SectionProps {
  title: string;
  /** Anchor, and name of the heading. */
  id: string;
  children: ComponentChildren;
}

export const Section = ({ title, id, children }: SectionProps) => (
  <section aria-labelledby={id} class="section">
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

export interface Fact {
  label: string;
  value: ComponentChildren;
  /** Where this can be changed. */
  change?: { to: string; label: string };
}

/** Names and values; entries without a value are left out. */
export function Facts({ facts }: { facts: readonly (Fact | null)[] }) {
  const shown = facts.filter(
    (one): one is Fact => one !== null && one.value !== null && one.value !== undefined && one.value !== '',
  );
  return (
    <dl class="facts">
      {shown.map(({ label, value, change }) => (
        <div key={label} class="fact">
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change && (
            <dd class="fact-change">
              <a href={change.to}>
                {change.label}
                <span class="unseen"> {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

interface CardProps {
  title: ComponentChildren;
  to?: string;
  tag?: ComponentChildren;
  children?: ComponentChildren;
}

export const Card = ({ title, to, tag, children }: CardProps) => (
  <li class="card">
    <div class="card-head">
      <h2 class="card-title">{to ? <a href={to}>{title}</a> : title}</h2>
      {tag}
    </div>
    {children}
  </li>
);

export const Cards = ({ children }: { children: ComponentChildren }) => <ul class="cards">{children}</ul>;

/** An empty list says what will be there and what to do meanwhile. */
export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {children}
  </div>
);

interface TableProps {
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[];
}

/** On a narrow screen each row becomes a small card, every cell with its heading. */
export function Table({ caption, heads, rows }: TableProps) {
  return (
    <table class="table" role="table">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            {cells.map((cell, index) => (
              <td key={heads[index]} role="cell" data-head={heads[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name for a code, or the code itself where a newer API says something we have no word for yet. */
export const nameOf = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;
