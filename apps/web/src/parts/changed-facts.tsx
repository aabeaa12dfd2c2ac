import { read } from '../api/client';
import type { FactChanges } from '../api/types';
import type { Visitor } from '../door/visitor';
import { linkTo } from '../paths';
import { Notice, nameOf } from './layout';

export const loadChanges = (v: Visitor) =>
  read<FactChanges>(v.api, linkTo('/proposals/:id/changes', { id: v.params.id ?? '' }));

/** The reasons below are those of the day of the proposal; this says what is otherwise now. */
export function ChangedFacts({ v, changes: { items } }: { v: Visitor; changes: FactChanges }) {
  const t = v.t.changes;
  if (items.length === 0) return null;
  return (
    <Notice tone={items.some(({ kind }) => kind === 'excluded') ? 'bad' : 'waiting'} title={t.title}>
      <ul class="lines">
        {items.map(({ rule, before, now }) => (
          <li key={rule}>
            <strong>{nameOf(v.w.ruleNames, rule)}</strong>
            <br />
            {t.before}: {before.sentence}
            <br />
            {t.now}: {now.sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
