import { Forbidden, NotFound, type Tx } from '@bleibe/platform';
import { FollowUp } from '../escalations/follow-up.entity';
import { Occurrence } from '../plans/occurrence.entity';
import type { Tenancy } from '../tenancies/tenancy.entity';
import { VisitAppointment } from './visit-appointment.entity';

/** A visit of the plan, or one that an alarm asked for. */
export type Visited = { occurrence: Occurrence; followUp: null } | { occurrence: null; followUp: FollowUp };

/** @throws NotFound */
export async function findVisit(tx: Tx, id: string): Promise<Visited> {
  const occurrence = await tx.manager.findOneBy(Occurrence, { id, kind: 'visit' });
  if (occurrence) return { occurrence, followUp: null };
  const followUp = await tx.manager.findOneBy(FollowUp, { id, kind: 'visit' });
  if (followUp) return { occurrence: null, followUp };
  throw new NotFound();
}

export const tenancyOfVisit = ({ occurrence, followUp }: Visited): string => (occurrence ?? followUp).tenancyId;

const openStates = ['planned', 'offered', 'confirmed'];

export const isFinished = ({ occurrence, followUp }: Visited): boolean =>
  occurrence ? !openStates.includes(occurrence.state) : followUp.doneAt !== null;

/** The time that stands now; null = none, and for visits beside the plan. */
export async function bookedFor(tx: Tx, { occurrence }: Visited): Promise<VisitAppointment | null> {
  if (!occurrence) return null;
  return tx.manager
    .createQueryBuilder(VisitAppointment, 'appointment')
    .where(`appointment.occurrenceId = :id and appointment.state in ('offered', 'confirmed')`, { id: occurrence.id })
    .getOne();
}

/**
 * Who may write and read what a visit found: the worker of the tenancy and the deputy, and whoever goes or went there.
 * Where nobody looks after the tenancy, everybody who visits for the organisation; others belong to the team only.
 * @throws Forbidden
 */
export async function mustBeVisitor(tx: Tx, { workerId, deputyId }: Tenancy, visited: Visited): Promise<void> {
  const accountId = String(tx.actor.accountId);
  if (workerId === accountId || deputyId === accountId) return;
  const { occurrence } = visited;
  const goes = occurrence
    ? await tx.query<{ worker_id: string | null; second_worker_id: string | null }>(
        `select worker_id, second_worker_id from appointment
          where occurrence_id = $1 and state in ('offered', 'confirmed', 'done', 'no_show', 'refused')`,
        [occurrence.id],
      )
    : [];
  if (goes.some((one) => [one.worker_id, one.second_worker_id].includes(accountId))) return;
  const hasSomebody = workerId !== null || goes.some((one) => one.worker_id !== null);
  if (hasSomebody || !tx.actor.roles.includes('aftercare-worker')) throw new Forbidden();
}
