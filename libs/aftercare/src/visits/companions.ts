import { Injectable } from '@nestjs/common';
import { addMinutes } from '@bleibe/calendar';
import type { CompanionKind } from '@bleibe/matching';
import { type Actor, Database, Invalid, NotFound, Refused, type Tx, newId } from '@bleibe/platform';
import { VISIT_MINUTES } from '../rules/cover-absence';
import type { Tenancy } from '../tenancies/tenancy.entity';

export interface BookableCompanion {
  id: string;
  kind: CompanionKind;
  name: string;
  /** ISO 639-1. */
  languages: string[];
}

/** Somebody who can be asked to come along: a person of the organisation's list, without an account. */
@Injectable()
export class AddCompanion {
  constructor(private readonly db: Database) {}

  run(actor: Actor, { kind, name, languages }: Omit<BookableCompanion, 'id'>): Promise<string> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const id = newId();
      await tx.query(
        `insert into companion (id, organisation_id, kind, name, languages, created_at) values ($1, $2, $3, $4, $5, $6)`,
        [id, actor.organisationId, kind, name, languages, tx.now],
      );
      tx.audit('add-companion', 'companion', id);
      return id;
    });
  }
}

/** Not asked any more; what is booked already stays booked. */
@Injectable()
export class RetireCompanion {
  constructor(private readonly db: Database) {}

  /** @throws NotFound for somebody of another organisation, and for who is off the list already */
  run(actor: Actor, id: string): Promise<void> {
    return this.db.onBehalfOf(actor, async (tx) => {
      const retired = await tx.query(
        `update companion set retired_at = $3 where id = $1 and organisation_id = $2 and retired_at is null returning id`,
        [id, actor.organisationId, tx.now],
      );
      if (retired.length === 0) throw new NotFound();
      tx.audit('retire-companion', 'companion', id);
    });
  }
}

/** Interpreters and guides of the organisation. */
@Injectable()
export class SeeCompanions {
  constructor(private readonly db: Database) {}

  run(actor: Actor): Promise<BookableCompanion[]> {
    return this.db.onBehalfOf(actor, (tx) =>
      tx.query<BookableCompanion>(
        `select id, kind, name, languages from companion
          where organisation_id = $1 and retired_at is null order by kind, name, id`,
        [actor.organisationId],
      ),
    );
  }
}

/**
 * Books somebody for a visit with the way to it. The database keeps two bookings of one person from overlapping, also
 * when two workers press the button at the same moment.
 * @throws Invalid `not-one-of` for somebody who is not on the list of this organisation
 * @throws Refused `companion-booked`
 */
export async function book(
  tx: Tx,
  { organisationId }: Tenancy,
  companionId: string,
  { id: appointmentId, startsAt }: { id: string; startsAt: Date },
): Promise<void> {
  const known = await tx.query(
    `select 1 from companion where id = $1 and organisation_id = $2 and retired_at is null`,
    [companionId, organisationId],
  );
  if (known.length === 0) throw new Invalid([{ field: 'companionId', code: 'not-one-of' }]);
  await tx
    .query(
      `insert into companion_booking (id, companion_id, appointment_id, starts_at, ends_at, created_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [newId(), companionId, appointmentId, startsAt, addMinutes(startsAt, VISIT_MINUTES), tx.now],
    )
    .catch((error: { driverError?: { code?: string } }) => {
      if (error.driverError?.code === EXCLUSION_VIOLATION) throw new Refused('companion-booked');
      throw error;
    });
}

const EXCLUSION_VIOLATION = '23P01';

/** Who was booked for an appointment is free again. */
export async function freeCompanions(tx: Tx, appointmentId: string): Promise<void> {
  await tx.query(`update companion_booking set cancelled_at = $2 where appointment_id = $1 and cancelled_at is null`, [
    appointmentId,
    tx.now,
  ]);
}
