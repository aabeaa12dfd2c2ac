/**
 * Who acts. `roles` hold only those of the organisation chosen for this session, because roles add up only within
 * one organisation. A worker acts as `system`; with `tasks` its transactions are fenced (see `run-task`).
 */
export interface Actor {
  readonly accountId: string | null;
  readonly organisationId: string | null;
  readonly roles: readonly string[];
  readonly system: boolean;
  readonly tasks?: readonly { readonly id: string; readonly fence: number }[];
}

/** Nobody signed in: sees only what is public. */
export const nobody: Actor = { accountId: null, organisationId: null, roles: [], system: false };

/** The product itself, for work that no person asked for (checks, scoring, schedules). */
export const system: Actor = { accountId: null, organisationId: null, roles: [], system: true };

export const hasRole = (actor: Actor, ...roles: string[]): boolean => roles.some((role) => actor.roles.includes(role));
