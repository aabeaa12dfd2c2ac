import { GERMANY, type LocalCalendar, localDateOf } from '@bleibe/calendar';
import { Listing } from '@bleibe/listings';
import { holidaysOf } from '@bleibe/places';
import { Refused, type Tx } from '@bleibe/platform';
import type { ProposalState } from './proposal-moves';
import type { Proposal } from './proposal.entity';
import { firstStageTable } from './first-stage-table';
import { type StageTable, type StageTimes, isTimed, takeBackUntil, timesOf } from './stage-table';
import { StoredStages } from './stage-table.entity';
import type { UndoableStep } from './taking-back';

/** The version that new proposals begin with. */
export async function currentStages(tx: Tx): Promise<StageTable> {
  const [stored] = await tx.manager.find(StoredStages, { order: { version: 'DESC' }, take: 1 });
  return stored ? contentOf(stored) : firstStageTable;
}

/** The version that a proposal began with. */
export async function stagesOfVersion(tx: Tx, version: number): Promise<StageTable> {
  const stored = await tx.manager.findOneBy(StoredStages, { version });
  if (stored) return contentOf(stored);
  if (version === firstStageTable.version) return firstStageTable;
  throw new RangeError(`no stage table of version ${version}`);
}

/** What a version says nothing about, because it is older than the question, is as the first one has it. */
const contentOf = ({ version, content }: StoredStages): StageTable => ({ ...firstStageTable, ...content, version });

/** Publishes the first version; later calls change nothing. */
export async function publishFirstStages(tx: Tx): Promise<void> {
  const { version, ...content } = firstStageTable;
  await tx.query(
    `insert into stage_table (version, content, published_at) values ($1, $2, $3) on conflict do nothing`,
    [version, JSON.stringify(content), tx.now],
  );
}

interface Step {
  listingId: string;
  stages: StageTable;
  state: ProposalState;
  /** When the step begins. */
  from: Date;
}

/**
 * When the step that begins is reminded of, due, escalated and over, by the holidays of the place of the home.
 * Null = nobody has to do anything in this state.
 * @throws Refused `place-without-calendar`
 */
export async function timesOfStep(tx: Tx, { listingId, stages, state, from }: Step): Promise<StageTimes | null> {
  if (!isTimed(state, stages)) return null;
  const calendar = await calendarOf(tx, listingId);
  return timesOf(stages.stages[state], localDateOf(from, GERMANY), calendar);
}

/** Until when a step that was taken may be taken back; null = it may not. */
export async function takeBackTime(
  tx: Tx,
  { stageVersion, listingId }: Proposal,
  step: UndoableStep,
  taken: Date,
): Promise<Date | null> {
  const { takeBackWithin } = await stagesOfVersion(tx, stageVersion);
  return takeBackUntil(takeBackWithin[step], localDateOf(taken, GERMANY), await calendarOf(tx, listingId));
}

async function calendarOf(tx: Tx, listingId: string): Promise<LocalCalendar> {
  const { ags } = await tx.one(Listing, { id: listingId });
  const holidays = await holidaysOf(tx, ags);
  if (!holidays) throw new Refused('place-without-calendar');
  return { holidays, zone: GERMANY };
}
