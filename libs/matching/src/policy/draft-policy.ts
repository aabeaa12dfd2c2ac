import { Injectable } from '@nestjs/common';
import { type Actor, Database, type FieldProblem, Forbidden, Invalid, Refused, hasRole, newId } from '@bleibe/platform';
import {
  type FloorProblem,
  type MatchingPolicy,
  type PolicyProblem,
  type PriorityProblem,
  checkMatchingPolicy,
} from '@bleibe/scoring';
import { currentPolicy } from '../candidates/current-policy';
import { PolicyDraft } from './policy-draft.entity';

export interface DraftInput {
  /** The version that was on the screen. */
  baseVersion: number;
  weights: MatchingPolicy['weights'];
  priority: MatchingPolicy['priority'];
  floors: MatchingPolicy['floors'];
  note: string;
}

/** A coordinator writes down what should change; a dry run follows by itself. */
@Injectable()
export class DraftPolicy {
  constructor(private readonly db: Database) {}

  /** @throws Refused `changed` when another version was published meanwhile */
  async run(actor: Actor, { baseVersion, weights, priority, floors, note }: DraftInput): Promise<string> {
    if (!hasRole(actor, 'coordinator')) throw new Forbidden();
    const problems = checkMatchingPolicy({ version: baseVersion + 1, weights, priority, floors });
    if (problems.length > 0) throw new Invalid(problems.map(fieldProblem));

    return this.db.inContext(actor, async (tx) => {
      if ((await currentPolicy(tx)).version !== baseVersion) throw new Refused('changed');
      const draft = { id: newId(), baseVersion, weights, priority, floors, note, state: 'drafted' } as const;
      await tx.insert(PolicyDraft, {
        ...draft,
        organisationId: String(actor.organisationId),
        draftedBy: String(actor.accountId),
        draftedAt: tx.now,
      });
      tx.audit('draft-policy', 'policy-draft', draft.id);
      await tx.publish({ name: 'policy.drafted', draftId: draft.id });
      return draft.id;
    });
  }
}

type Problem = PolicyProblem | PriorityProblem | FloorProblem;

/** What is said of it at its field. */
const saidAs: Record<Problem['code'], string> = {
  'version-not-a-whole-number': 'not-whole',
  'weight-missing': 'required',
  'weight-not-whole': 'not-whole',
  'criterion-unknown': 'unknown-field',
  'weights-do-not-add-up': 'weights-do-not-add-up',
  'tier-bonus-not-whole': 'not-whole',
  'tier-bonus-too-high': 'too-big',
  'tiers-not-in-order': 'tiers-not-in-order',
  'regular-tier-has-bonus': 'not-right',
  'strict-tier-not-strict': 'too-small',
  'ground-without-tier': 'not-one-of',
  'ground-unknown': 'unknown-field',
  'days-not-whole': 'not-whole',
  'home-ends-days-not-in-order': 'home-ends-days-not-in-order',
  'ageing-too-long': 'too-big',
  'floor-not-whole': 'not-whole',
  'floor-too-high': 'too-big',
};

const fieldProblem = (problem: Problem): FieldProblem => ({
  field: fieldOf(problem),
  code: saidAs[problem.code],
  values: problem.values,
});

function fieldOf({ code, values }: Problem): string {
  if ('criterion' in values) return `weights.${values.criterion}`;
  if ('tier' in values) return `priority.tierBonus.${values.tier}`;
  if ('floorGroup' in values) return `floors.${values.floorGroup}`;
  if ('ground' in values) return `priority.tierOf.${values.ground}`;
  if ('field' in values) return `priority.${values.field}`;
  switch (code) {
    case 'weights-do-not-add-up':
      return 'weights';
    case 'regular-tier-has-bonus':
      return 'priority.tierBonus.regular';
    case 'strict-tier-not-strict':
      return 'priority.tierBonus.acute';
    case 'home-ends-days-not-in-order':
      return 'priority.homeEndsLaterDays';
    case 'ageing-too-long':
      return 'priority.ageing.mostDays';
    default:
      return 'baseVersion';
  }
}
