import type { ComponentChildren } from 'preact';

export type Mark = 'good' | 'waiting' | 'bad';

const drawings: Record<Mark, string> = {
  good: 'M4 12.5l5 5L20 6.5',
  waiting: 'M12 7v6M12 17.5v.01',
  bad: 'M6 6l12 12M18 6L6 18',
};

/** Sentences with a small drawing each; the words say it all, the drawing helps to skim. */
export const Marks = ({ children }: { children: ComponentChildren }) => <ul class="mark">{children}</ul>;

export const MarkedLine = ({ mark, children }: { mark: Mark; children: ComponentChildren }) => (
  <li class={`is-${mark}`}>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={drawings[mark]} />
    </svg>
    <span>{children}</span>
  </li>
);
