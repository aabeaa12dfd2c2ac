import {
  type Consequence,
  type DeclineReasons,
  type Lane,
  type Party,
  type Stage,
  type StageTable,
  type TimedState,
  type UndoableStep,
  declineCodes,
  timedStates,
  undoableSteps,
} from '@bleibe/matching';
import { everyOf } from '../http/every-of';
import { Nested, OneOf, Text, Texts, Whole } from '../http/fields';

const days = { least: 0, most: 1000 };
const kinds = ['never-again', 'park', 'reassess', 'none'] as const;

export class StageBody {
  @OneOf(['household', 'landlord', 'caseworker']) lane: Lane;
  @Whole(days) remindAfter: number;
  @Whole(days) dueAfter: number;
  @Whole({ ...days, nullable: true }) escalateAfter: number | null;
  @Whole(days) expireAfter: number;
}

export class StagesBody {
  [state: string]: StageBody;
}
everyOf(StagesBody, timedStates, () => Nested(() => StageBody));

export class DeclineReasonBody {
  @Texts(['household', 'landlord'], { most: 2 }) parties: Party[];
  @OneOf(kinds) kind: Consequence['kind'];
  /** For `park` only. */
  @Whole({ ...days, nullable: true }) days: number | null;
}

export class DeclineReasonsBody {
  [code: string]: DeclineReasonBody;
}
everyOf(DeclineReasonsBody, declineCodes, () => Nested(() => DeclineReasonBody));

export class TakeBackWithinBody {
  [step: string]: number | null;
}
everyOf(TakeBackWithinBody, undoableSteps, () => Whole({ ...days, nullable: true }));

export class StageTableBody {
  @Nested(() => StagesBody) stages: StagesBody;
  @Whole(days) viewingWithinDays: number;
  @Nested(() => DeclineReasonsBody) declineReasons: DeclineReasonsBody;
  @Nested(() => TakeBackWithinBody) takeBackWithin: TakeBackWithinBody;
  @Whole(days) reopenWithinDays: number;
}

export class DraftStagesBody extends StageTableBody {
  @Whole({ least: 1, most: 1_000_000 }) baseVersion: number;
  @Text({ most: 500 }) note: string;
}

/** The fields are checked by name, so the records are whole. Without its days a pause has none, and is refused. */
export const contentOf = (body: StageTableBody): Omit<StageTable, 'version'> => ({
  stages: body.stages as Record<TimedState, Stage>,
  viewingWithinDays: body.viewingWithinDays,
  declineReasons: Object.fromEntries(
    Object.entries(body.declineReasons).map(([code, { parties, kind, days: count }]) => [
      code,
      { parties, consequence: kind === 'park' ? { kind, days: count ?? 0 } : { kind } },
    ]),
  ) as Partial<DeclineReasons> as DeclineReasons,
  takeBackWithin: body.takeBackWithin as Record<UndoableStep, number | null>,
  reopenWithinDays: body.reopenWithinDays,
});
