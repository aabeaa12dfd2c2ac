import type { Type } from '@nestjs/common';
import { CancelTenancy, CreatePlan, Invite, PlanRecheck, Remind, SendText, StartTenancy } from '@bleibe/aftercare';
import { AskIdentityProvider, CheckSubject, CheckSubjectsOfAccount, type SubjectKind } from '@bleibe/checks';
import { type ListingLetter, TellLandlord } from '@bleibe/listings';
import { EndProposalsOfListing, MarkLet, type Telling, TellParties } from '@bleibe/matching';
import { SendContactCode, SendMessage } from '@bleibe/notifications';
import type { Actor } from '@bleibe/platform';
import { Letters } from './letters';

/** Every task the product knows. A name is never changed or reused: rows outlive releases. */
export type TaskName =
  | 'accounts.send-contact-code'
  | 'aftercare.cancel-tenancy'
  | 'aftercare.create-plan'
  | 'aftercare.invite'
  | 'aftercare.plan-recheck'
  | 'aftercare.remind'
  | 'aftercare.send-text'
  | 'aftercare.start-tenancy'
  | 'checks.ask-identity-provider'
  | 'checks.check-subject'
  | 'checks.check-subjects-of-account'
  | 'listings.tell-landlord'
  | 'matching.end-proposals-of-listing'
  | 'matching.mark-let'
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
  'aftercare.cancel-tenancy': (get, actor, id) => get(CancelTenancy).run(actor, id('proposalId')),
  'aftercare.create-plan': (get, actor, id) => get(CreatePlan).run(actor, id('tenancyId')),
  'aftercare.invite': (get, actor, id) => get(Invite).run(actor, id('occurrenceId')),
  'aftercare.plan-recheck': (get, actor, id) => get(PlanRecheck).run(actor, id('escalationId')),
  'aftercare.remind': (get, actor, id, optional) =>
    get(Remind).run(actor, id('occurrenceId'), Number(id('seq')), optional('plannedAt')),
  'aftercare.send-text': (get, actor, id) => get(SendText).run(actor, id('textId'), get(Letters).render),
  'aftercare.start-tenancy': (get, actor, id) => get(StartTenancy).run(actor, id('proposalId')),
  'checks.ask-identity-provider': (get, actor, id) => get(AskIdentityProvider).run(actor, id('identityCheckId')),
  'checks.check-subject': (get, actor, id) =>
    get(CheckSubject).run(actor, { kind: id('kind') as SubjectKind, id: id('id') }),
  'checks.check-subjects-of-account': (get, actor, id) => get(CheckSubjectsOfAccount).run(actor, id('accountId')),
  'listings.tell-landlord': (get, actor, id) =>
    get(TellLandlord).run(actor, id('listingId'), id('letter') as ListingLetter),
  'matching.end-proposals-of-listing': (get, actor, id) => get(EndProposalsOfListing).run(actor, id('listingId')),
  'matching.mark-let': (get, actor, id) => get(MarkLet).run(actor, id('proposalId')),
  'matching.tell-parties': (get, actor, id) =>
    get(TellParties).run(actor, id('proposalId'), id('telling') as Telling, id('occasion')),
  'notifications.send-message': (get, actor, id) => get(SendMessage).run(actor, id('messageId'), get(Letters).render),
};

export const taskNames = Object.keys(handlers) as TaskName[];

/** @throws UnknownTask when no handler has this name: it fails loudly and is not skipped */
export function handle(get: Get, name: string, actor: Actor, ids: Record<string, string>): Promise<unknown> {
  if (!Object.hasOwn(handlers, name)) throw new UnknownTask();
  const id: Id = (wanted) => {
    const value = ids[wanted];
    if (!value) throw new Error(`task ${name} has no ${wanted}`);
    return value;
  };
  // Tasks of an older release lack what was added since.
  return handlers[name as TaskName](get, actor, id, (wanted) => ids[wanted] ?? '');
}

export class UnknownTask extends Error {
  constructor() {
    super('unknown-task');
    this.name = 'UnknownTask';
  }
}
