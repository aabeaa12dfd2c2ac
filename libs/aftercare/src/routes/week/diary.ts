import { type Shift, beginWindows } from './shifts';
import type { TravelMinutes } from './travel-times';
import type { Assignment, PlanVisit, PlanWorker, Week } from './week';

/** A visit with its moment in the day of one worker. */
export interface Stay {
  visit: PlanVisit;
  begin: number;
}

/** Who is where when, as far as it is settled. Everything stays where it is; questions are about what fits between. */
export class Diary {
  private readonly stays = new Map<string, Stay[]>();

  constructor(private readonly travel: TravelMinutes) {}

  static of(week: Week, assignments: readonly Assignment[], shifts: readonly Shift[], travel: TravelMinutes): Diary {
    const diary = new Diary(travel);
    const visits = new Map(week.visits.map((visit) => [visit.id, visit]));
    for (const { visitId, workers, date, begin } of assignments) {
      const visit = visits.get(visitId);
      for (const id of workers) {
        const shift = shifts.find((s) => s.worker.id === id && s.date === date && s.from <= begin && begin < s.until);
        if (visit && shift) diary.add(shift, { visit, begin });
      }
    }
    return diary;
  }

  staysIn(shift: Shift): readonly Stay[] {
    return this.stays.get(keyOf(shift)) ?? [];
  }

  add(shift: Shift, stay: Stay): void {
    const stays = [...this.staysIn(shift), stay].sort((a, b) => a.begin - b.begin);
    this.stays.set(keyOf(shift), stays);
  }

  /** Minutes on the way between the base and all stays. */
  travelIn(shift: Shift, stays = this.staysIn(shift)): number {
    if (stays.length === 0) return 0;
    const { base } = shift.worker;
    const cells = [base, ...stays.map(({ visit }) => visit.cell), base];
    return cells
      .slice(1)
      .reduce((sum, cell, i) => sum + this.travel(shift.worker.travelMode, cells[i] ?? base, cell), 0);
  }

  /** Minutes of visits and travel. */
  workIn(shift: Shift, stays = this.staysIn(shift)): number {
    return this.travelIn(shift, stays) + stays.reduce((sum, { visit }) => sum + visit.minutes, 0);
  }

  workOf(worker: PlanWorker, shifts: readonly Shift[]): number {
    return shifts.filter((shift) => shift.worker.id === worker.id).reduce((sum, shift) => sum + this.workIn(shift), 0);
  }

  /** Whether a visit at that moment leaves time for all ways of the shift. */
  fits(shift: Shift, stay: Stay): boolean {
    const stays = this.staysIn(shift);
    const position = stays.filter(({ begin }) => begin < stay.begin).length;
    const { earliest, latest } = this.gap(shift, position, stay.visit);
    return earliest <= stay.begin && stay.begin <= latest;
  }

  /** Moments at which the visit could begin between the others, the first of each gap. */
  freeBegins(shift: Shift, visit: PlanVisit): Stay[] {
    const windows = beginWindows(visit).filter(({ date }) => date === shift.date);
    const gaps = Array.from({ length: this.staysIn(shift).length + 1 }, (_, i) => this.gap(shift, i, visit));
    return gaps.flatMap(({ earliest, latest }) =>
      windows
        .map(({ from, until }) => ({ begin: Math.max(earliest, from), last: Math.min(latest, until) }))
        .filter(({ begin, last }) => begin <= last)
        .map(({ begin }) => ({ visit, begin })),
    );
  }

  private gap(shift: Shift, position: number, { cell, minutes }: PlanVisit) {
    const stays = this.staysIn(shift);
    const [before, after] = [stays[position - 1], stays[position]];
    const { base, travelMode } = shift.worker;
    const free = before ? before.begin + before.visit.minutes : shift.from;
    const due = after ? after.begin : shift.until;
    return {
      earliest: free + this.travel(travelMode, before?.visit.cell ?? base, cell),
      latest: due - this.travel(travelMode, cell, after?.visit.cell ?? base) - minutes,
    };
  }
}

const keyOf = ({ worker, date, from }: Shift) => `${worker.id} ${date} ${from}`;
