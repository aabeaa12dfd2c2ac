import type { Check } from '../api/types';
import type { Visitor } from '../door/visitor';
import { Tag, type Tone, nameOf } from './layout';

const toneOf: Record<Check['result'], Tone> = {
  pass: 'good',
  info: 'plain',
  unknown: 'waiting',
  review: 'waiting',
  hold: 'bad',
};

/** What asks for somebody's eyes comes first. */
const order: readonly Check['result'][] = ['hold', 'review', 'unknown', 'info', 'pass'];

/** What was looked at, with figures, ground and source; "may be", never "is". */
export function Checks({ v, checks }: { v: Visitor; checks: readonly Check[] }) {
  if (checks.length === 0) return <p class="quiet">{v.t.checks.running}</p>;
  return (
    <ul class="lines">
      {[...checks]
        .sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
        .map(({ check, code, result, sentence, paragraph, source, sourceDate }) => (
          <li key={check + code}>
            <div class="card-head">
              <strong>{nameOf(v.w.checkNames, check)}</strong>
              <Tag tone={toneOf[result] ?? 'plain'}>{nameOf(v.w.names.checkResults, result)}</Tag>
            </div>
            <p>{sentence}</p>
            {(paragraph || source) && (
              <p class="quiet">
                {[paragraph, source, sourceDate && v.f.date(sourceDate)]
                  .filter(Boolean)
                  .map((text) => v.f.name(String(text)))
                  .join(' · ')}
              </p>
            )}
          </li>
        ))}
    </ul>
  );
}
