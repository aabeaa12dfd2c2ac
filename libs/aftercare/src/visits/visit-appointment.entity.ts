import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AppointmentState = 'offered' | 'confirmed' | 'unassigned' | 'done' | 'no_show' | 'cancelled' | 'refused';

/** One try to visit: when, and by whom. The tries of one visit are kept, each with its time and worker (R23). */
@Entity('appointment')
export class VisitAppointment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') occurrenceId: string;
  /** Rises with every no-show; a change of day or worker is the same try. */
  @Column('int') attempt: number;
  @Column('uuid', { nullable: true }) workerId: string | null;
  /** Who comes along, where nobody goes alone. */
  @Column('uuid', { nullable: true }) secondWorkerId: string | null;
  @Column('timestamptz') startsAt: Date;
  @Column('text') state: AppointmentState;
  /** Of the calendar entry, whose UID is the id. */
  @Column('int') sequence: number;
  /** Until then the pool looks for somebody; null = somebody is there. */
  @Column('timestamptz', { nullable: true }) poolUntil: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}
