import type { Visitor } from '../door/visitor';
import { Notice } from './layout';

/** After a form was sent: it has worked. */
export const Saved = ({ v }: { v: Visitor }) =>
  v.query.done === undefined ? null : (
    <Notice tone="good">
      <p>{v.t.tenancyActs.done}</p>
    </Notice>
  );
