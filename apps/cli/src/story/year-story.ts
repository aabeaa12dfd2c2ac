import { GERMANY } from '@bleibe/calendar';
import { act } from '../simulate/act';
import { instantOf } from '../simulate/instants';
import { outcomeOf } from '../simulate/outcome';
import { type Cast, settleIn } from '../simulate/people';
import { advance } from '../simulate/play';
import type { Outcome, OutcomeList } from '../simulate/scenario';
import { openServer } from '../simulate/simulate';
import { World } from '../simulate/world';
import { Surprise, type Teller, mustBe } from './teller';
import { type Chapter, chapters, family } from './year-chapters';

/** What is told is written as text in the outcome. */
type Row = Record<string, string | null>;

/** What is told of each list: at which instant, and in which words. */
const happenings: readonly [OutcomeList, string, (row: Row) => string][] = [
  [
    'messages',
    'at',
    ({ kind, to, step, duty, channel }) => `${channel} to ${nameOf(to)}: ${kind}${suffix(step ?? duty)}`,
  ],
  [
    'escalations',
    'raisedAt',
    ({ severity, category, deadlineAt }) => `alarm ${severity} ${category}, by ${local(deadlineAt)}`,
  ],
  ['pages', 'toldAt', ({ role, category }) => `${role} is told of ${category}`],
  ['tasks', 'createdAt', ({ kind, person, dueAt }) => `to do: ${kind}${suffix(person)}, by ${local(dueAt)}`],
  [
    'appointments',
    'createdAt',
    ({ step, worker, startsAt }) => `appointment ${step} with ${worker} at ${local(startsAt)}`,
  ],
  ['reports', 'receivedAt', ({ step, worker, outcome }) => `${worker} reports ${step}: ${outcome}`],
  ['answers', 'receivedAt', ({ step, person, language }) => `${nameOf(person)} answers ${step} (${language})`],
];

/** As a clock in the flat shows it; Swedes write dates as we do here. */
const local = (instant: string | null | undefined): string =>
  new Date(instant ?? '').toLocaleString('sv-SE', { timeZone: GERMANY }).slice(0, 16);

const names: Readonly<Record<string, string>> = { L: 'Frau Weber', LEAD: 'the team lead' };
const nameOf = (label: string | null | undefined): string => (label && names[label]) ?? label ?? '';

const suffix = (what: string | null | undefined): string => (what ? ` (${nameOf(what)})` : '');

/** The first year of one family in ten screens, on the real engine with a clock that jumps; nobody has to wait for it. */
export class YearStory {
  constructor(private readonly teller: Teller) {}

  async play(): Promise<void> {
    const server = await openServer();
    try {
      const world = await World.open(server.url, instantOf(family.from));
      try {
        await this.tell(world, await settleIn(world, family));
      } finally {
        await world.close();
      }
    } finally {
      await server.stop();
    }
  }

  private async tell(world: World, cast: Cast): Promise<void> {
    const work = () => world.work({ queue: true });
    let since = '';
    await work();
    for (const [index, chapter] of chapters.entries()) {
      this.teller.chapter(`${index + 1} of ${chapters.length}. ${chapter.title}`);
      for (const line of chapter.told) this.teller.tell(line);
      await this.playEvents(world, cast, chapter, work);
      const outcome = await outcomeOf(world, cast, []);
      if (index === 0) this.teller.tell(`  ${planOf(outcome)}`);
      for (const line of linesOf(outcome, since)) this.teller.tell(`  ${line}`);
      for (const [what, isSo] of chapter.holds) {
        mustBe(isSo(outcome), `not so: ${what}`);
        this.teller.tell(`✓ ${what}`);
      }
      since = latestIn(outcome);
    }
  }

  private async playEvents(
    world: World,
    cast: Cast,
    { events, until }: Chapter,
    work: () => Promise<void>,
  ): Promise<void> {
    const inOrder = [...events].sort((a, b) => instantOf(a.at).getTime() - instantOf(b.at).getTime());
    for (const event of inOrder) {
      await advance(world, instantOf(event.at), work);
      const { status, code } = await act(world, cast, event);
      if (status !== 200)
        throw new Surprise(`${event.do} at ${event.at} was answered ${String(status)} ${String(code)}`);
      await work();
    }
    await advance(world, instantOf(until), work);
  }
}

/** Steps and days of the plan, in one line a month. */
function planOf({ occurrences }: Outcome): string {
  const days = occurrences.filter(({ person }) => person !== 'Oleh').map(({ step, on }) => ({ step, on: String(on) }));
  const months = [...new Set(days.map(({ on }) => on.slice(0, 7)))].sort();
  return months
    .map((month) => {
      const own = days.filter(({ on }) => on.startsWith(month)).sort((a, b) => (a.on < b.on ? -1 : 1));
      return `${month}  ${own.map(({ step, on }) => `${on.slice(8)} ${String(step)}`).join(' · ')}`;
    })
    .join('\n     ');
}

const rowsOf = (outcome: Outcome, list: OutcomeList) => outcome[list] as Row[];

/** Everything after an instant, in the order in which it happened. */
function linesOf(outcome: Outcome, since: string): string[] {
  return happenings
    .flatMap(([list, column, say]) =>
      rowsOf(outcome, list)
        .map((row) => ({ at: row[column] ?? '', text: say(row) }))
        .filter(({ at }) => at > since),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, text }) => `${local(at)}  ${text}`);
}

const latestIn = (outcome: Outcome): string =>
  happenings
    .flatMap(([list, column]) => rowsOf(outcome, list).map((row) => row[column] ?? ''))
    .reduce((latest, at) => (at > latest ? at : latest), '');
