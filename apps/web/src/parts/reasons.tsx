import type { CriterionResult, HardRuleResult } from '../api/types';
import type { Visitor } from '../door/visitor';
import { nameOf } from './layout';
import { type Mark, MarkedLine, Marks } from './marks';

/** Points as a bar: its length is an attribute of the drawing, because the pages allow no styles of their own. */
function Bar({ share }: { share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-fill" width={Math.round(Math.min(1, Math.max(0, share)) * 100)} height="4" />
    </svg>
  );
}

/** What has no weight in the version has nothing to say about the pair. */
const counts = ({ mostPoints }: CriterionResult) => mostPoints > 0;

/** Every criterion with its points and its sentence, for those who compare homes. */
export function CriteriaBars({ v, criteria }: { v: Visitor; criteria: readonly CriterionResult[] }) {
  return (
    <ul class="reasons">
      {criteria.filter(counts).map(({ code, points, mostPoints, reason }) => (
        <li key={code} class="reason">
          <span class="reason-name">{nameOf(v.w.ruleNames, code)}</span>
          <span class="reason-points">
            {v.t.pair.points(v.f.number(Math.round(points)), v.f.number(Math.round(mostPoints)))}
          </span>
          <Bar share={mostPoints > 0 ? points / mostPoints : 0} />
          <span>{reason.sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** The sentences alone, for the household: no points, which would only make people worry. */
export const ReasonSentences = ({ criteria }: { criteria: readonly CriterionResult[] }) => (
  <Marks>
    {criteria.filter(counts).map(({ code, points, mostPoints, reason }) => (
      <MarkedLine key={code} mark={points * 2 >= mostPoints ? 'good' : 'waiting'}>
        {reason.sentence}
      </MarkedLine>
    ))}
  </Marks>
);

const markOf: Record<HardRuleResult['kind'], Mark> = { ok: 'good', unknown: 'waiting', excluded: 'bad' };

export const HardRules = ({ rules }: { rules: readonly HardRuleResult[] }) => (
  <Marks>
    {rules.map(({ code, kind, reason }) => (
      <MarkedLine key={code} mark={markOf[kind] ?? 'waiting'}>
        {reason.sentence}
      </MarkedLine>
    ))}
  </Marks>
);
