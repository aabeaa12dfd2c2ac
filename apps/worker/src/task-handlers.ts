import type { Type } from '@nestjs/common';
import {
  CancelTenancy,
  CreatePlan,
  DryRunTemplate,
  Invite,
  MovePlan,
  PlanRecheck,
  Remind,
  SendText,
  StartTenancy,
} from '@bleibe/aftercare';
import {
  AskIdentityProvider,
  CheckSubject,
  CheckSubjects,
  CheckSubjectsOfAccount,
  type SubjectKind,
} from '@bleibe/checks';
import { type ListingLetter, TellLandlord } from '@bleibe/listings';
import {
  DryRunPolicy,
  EndProposalsOf,
  JudgeProposals,
  MarkLet,
  MarkMovedOut,
  ReopenSuperseded,
  type Telling,
  TellParties,
} from '@bleibe/matching';
import { SendContactCode, SendMessage, SendSignInCode, TellFactorReset } from '@bleibe/notifications';
import type { Actor } from '@bleibe/platform';
import { Letters } from './letters';

/** Every task the product knows. A name is never changed or reused: rows outlive releases. */
export type TaskName =
  | 'accounts.send-contact-code'
  | 'accounts.send-sign-in-code'
  | 'accounts.tell-factor-reset'
  | 'aftercare.cancel-tenancy'
  | 'aftercare.create-plan'
  | 'aftercare.dry-run-template'
  | 'aftercare.invite'
  | 'aftercare.move-plan'
  | 'aftercare.plan-recheck'
  | 'aftercare.remind'
  | 'aftercare.send-text'
  | 'aftercare.start-tenancy'
  | 'checks.ask-identity-provider'
  | 'checks.check-subject'
  | 'checks.check-subjects-of-account'
  | 'listings.tell-landlord'
  | 'matching.dry-run-policy'
  | 'matching.end-proposals-of-household'
  | 'matching.end-proposals-of-listing'
  | 'matching.judge-proposals'
  | 'matching.mark-let'
  | 'matching.mark-moved-out'
  | 'matching.reopen-superseded'
  | 'matching.tell-parties'
  | 'notifications.send-message';

/** Finds the use case in the modules of the worker. */
export type Get = <T>(useCase: Type<T>) => T;
/** Reads an id of the task; a missing one is a mistake of ours. */
type Id = (name: string) => string;

type Handler = (get: Get, actor: Actor, id: Id, optional: Id) => Promise<unknown>;

/** One line a task: which use case it calls. */
const handlers: Record<TaskName, Handler> = {
  'accounts.send-contact-code': (get, actor, id) =>
    get(SendContactCode).run(actor, id('accountId'), id('confirmationId')),
  'accounts.send-sign-in-code': (get, actor, id) => get(SendSignInCode).run(actor, id('signInCodeId')),
  'accounts.tell-factor-reset': (get, actor, id) => get(TellFactorReset).run(actor, id('accountId'), id('resetId')),
  'aftercare.cancel-tenancy': (get, actor, id) => get(CancelTenancy).run(actor, id('proposalId')),
  'aftercare.create-plan': (get, actor, id) => get(CreatePlan).run(actor, id('tenancyId')),
  'aftercare.dry-run-template': (get, actor, id) => get(DryRunTemplate).run(actor, id('draftId')),
  'aftercare.invite': (get, actor, id) => get(Invite).run(actor, [id('occurrenceId')]),
  'aftercare.move-plan': (get, actor, id) => get(MovePlan).run(actor, id('planId')),
  'aftercare.plan-recheck': (get, actor, id) => get(PlanRecheck).run(actor, id('escalationId')),
  'aftercare.remind': (get, actor, id, optional) => get(Remind).run(actor, [reminderFrom(id, optional)]),
  'aftercare.send-text': (get, actor, id) => get(SendText).run(actor, [id('textId')], get(Letters).render),
  'aftercare.start-tenancy': (get, actor, id) => get(StartTenancy).run(actor, id('proposalId')),
  'checks.ask-identity-provider': (get, actor, id) => get(AskIdentityProvider).run(actor, id('identityCheckId')),
  'checks.check-subject': (get, actor, id) => get(CheckSubject).run(actor, subjectFrom(id)),
  'checks.check-subjects-of-account': (get, actor, id) => get(CheckSubjectsOfAccount).run(actor, id('accountId')),
  'listings.tell-landlord': (get, actor, id) =>
    get(TellLandlord).run(actor, id('listingId'), id('letter') as ListingLetter),
  'matching.dry-run-policy': (get, actor, id) => get(DryRunPolicy).run(actor, id('draftId')),
  'matching.end-proposals-of-household': (get, actor, id) => get(EndProposalsOf).household(actor, id('householdId')),
  'matching.end-proposals-of-listing': (get, actor, id) => get(EndProposalsOf).listing(actor, id('listingId')),
  'matching.judge-proposals': (get, actor, id, optional) =>
    optional('listingId')
      ? get(JudgeProposals).ofListing(actor, id('listingId'))
      : get(JudgeProposals).ofHousehold(actor, id('householdId')),
  'matching.mark-let': (get, actor, id) => get(MarkLet).run(actor, id('proposalId')),
  'matching.mark-moved-out': (get, actor, id) =>
    get(MarkMovedOut).run(actor, id('proposalId'), id('looksAgain') === 'yes'),
  'matching.reopen-superseded': (get, actor, id) => get(ReopenSuperseded).run(actor, id('proposalId')),
  'matching.tell-parties': (get, actor, id) =>
    get(TellParties).run(actor, id('proposalId'), id('telling') as Telling, id('occasion')),
  'notifications.send-message': (get, actor, id) => get(SendMessage).run(actor, [id('messageId')], get(Letters).render),
};

const subjectFrom = (id: Id) => ({ kind: id('kind') as SubjectKind, id: id('id') });

const reminderFrom = (id: Id, optional: Id) => ({
  occurrenceId: id('occurrenceId'),
  seq: Number(id('seq')),
  plannedAt: optional('plannedAt'),
});

type ManyHandler = (get: Get, actor: Actor, tasks: readonly [id: Id, optional: Id][]) => Promise<unknown>;

/** What many people get at the same hour, or many homes need at the same time, is done for all of them at once. */
const togetherHandlers: Partial<Record<TaskName, ManyHandler>> = {
  'aftercare.invite': (get, actor, tasks) =>
    get(Invite).run(
      actor,
      tasks.map(([id]) => id('occurrenceId')),
    ),
  'aftercare.remind': (get, actor, tasks) =>
    get(Remind).run(
      actor,
      tasks.map(([id, optional]) => reminderFrom(id, optional)),
    ),
  'aftercare.send-text': (get, actor, tasks) =>
    get(SendText).run(
      actor,
      tasks.map(([id]) => id('textId')),
      get(Letters).render,
    ),
  'checks.check-subject': (get, actor, tasks) =>
    get(CheckSubjects).run(
      actor,
      tasks.map(([id]) => subjectFrom(id)),
    ),
  'notifications.send-message': (get, actor, tasks) =>
    get(SendMessage).run(
      actor,
      tasks.map(([id]) => id('messageId')),
      get(Letters).render,
    ),
};

export const taskNames = Object.keys(handlers) as TaskName[];

/** @throws UnknownTask when no handler has this name: it fails loudly and is not skipped */
export function handle(get: Get, name: string, actor: Actor, ids: Record<string, string>): Promise<unknown> {
  if (!Object.hasOwn(handlers, name)) throw new UnknownTask();
  return handlers[name as TaskName](get, actor, ...readers(name, ids));
}

export const isDoneTogether = (name: string): boolean => Object.hasOwn(togetherHandlers, name);

/** Several tasks of one name, in one go: all of them or, when it throws, perhaps none. */
export async function handleTogether(
  get: Get,
  name: string,
  actor: Actor,
  tasks: readonly Record<string, string>[],
): Promise<void> {
  const handler = isDoneTogether(name) ? togetherHandlers[name as TaskName] : undefined;
  if (!handler) throw new UnknownTask();
  await handler(
    get,
    actor,
    tasks.map((ids) => readers(name, ids)),
  );
}

function readers(name: string, ids: Record<string, string>): [id: Id, optional: Id] {
  const id: Id = (wanted) => {
    const value = ids[wanted];
    if (!value) throw new Error(`task ${name} has no ${wanted}`);
    return value;
  };
  // Tasks of an older release lack what was added since.
  return [id, (wanted) => ids[wanted] ?? ''];
}

export class UnknownTask extends Error {
  constructor() {
    super('unknown-task');
    this.name = 'UnknownTask';
  }
}
