import { createHash } from 'node:crypto';
import { AnswerSurvey, SURVEY_TOKEN } from '@bleibe/aftercare';
import { addDays } from '@bleibe/calendar';
import { Secrets, newId } from '@bleibe/platform';
import { type Cast, settleIn } from './people';
import type { Scenario, ScenarioTenancy } from './scenario';
import { World, inParallel } from './world';

const FROM = '2027-01-04T08:00:00Z';
const YEAR_DAYS = 365;
const ANSWERS_AT_ONCE = 8;
const places = ['Köln', 'Berlin', 'München', 'Leipzig', 'Dresden'];

/** A small generator with a seed, so that the same year comes out again (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Plays the first year of many invented tenancies, with people who answer, or do not, by chance. */
export async function playYear(serverUrl: string, tenancies: number, seed: number): Promise<Record<string, unknown>> {
  const random = randomOf(seed);
  const scenario: Scenario = {
    from: FROM,
    tenancies: Array.from({ length: tenancies }, (_, index) => inventTenancy(index, random)),
    workers: Array.from({ length: Math.max(2, Math.ceil(tenancies / 25)) }, (_, index) => ({ id: `W${index + 1}` })),
  };
  const world = await World.open(serverUrl, new Date(FROM));
  const started = performance.now();
  try {
    const cast = await settleIn(world, scenario);
    await world.work({ queue: true });
    const end = new Date(Date.parse(FROM) + YEAR_DAYS * 86_400_000);
    const answered = new Set<string>();
    for (let next = await world.nextDue(); next && next <= end; next = await world.nextDue()) {
      world.moveTo(next);
      await world.work({ queue: true });
      await answerSome(world, cast, answered, seed);
    }
    const [figures] = await world.rows(FIGURES);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { tenancies, seed, seconds, ...figures, ...world.counted };
  } finally {
    await world.close();
  }
}

/** Six of ten answer, at once; one of twenty of them says something that has to be looked at. */
async function answerSome(world: World, cast: Cast, answered: Set<string>, seed: number): Promise<void> {
  const fresh = await freshInvitations(world, answered);
  const answering: { token: string; answers: Record<string, unknown> }[] = [];
  for (const { id, link, tenancy, person, step } of fresh) {
    answered.add(id);
    // By name, and not by id or by turn, so that the same seed gives the same year.
    const name = `${cast.labelOf(tenancy)} ${cast.labelOf(person)} ${step}`;
    const random = randomOf(createHash('sha256').update(`${seed} ${name}`).digest().readUInt32BE());
    if (random() > 0.6) continue;
    const rent = random() < 0.05 ? 'no' : 'yes';
    const isLandlord = cast.labelOf(person) === 'L';
    const answers = isLandlord ? { landlord_rent_received: rent } : { flat_happy: 4, rent_paid: rent };
    answering.push({ token: world.use(Secrets).token(SURVEY_TOKEN, link), answers });
  }
  await inParallel(answering, ANSWERS_AT_ONCE, (given) =>
    world.use(AnswerSurvey).run({ ...given, clientId: newId(), language: 'de' }),
  );
}

function inventTenancy(index: number, random: () => number): ScenarioTenancy {
  const workers = 2;
  return {
    id: `T${index + 1}`,
    place: places[Math.floor(random() * places.length)] ?? 'Köln',
    moveIn: addDays('2027-01-11', Math.floor(random() * 90)),
    people: [{ id: 'A', surveyConsent: random() > 0.1 }, ...(random() < 0.4 ? [{ id: 'B' }] : [])],
    worker: `W${1 + (index % workers)}`,
    deputy: `W${1 + ((index + 1) % workers)}`,
  };
}

interface Invited {
  id: string;
  tenancy: string;
  person: string;
  step: string;
  link: string;
}

const freshInvitations = async (world: World, known: ReadonlySet<string>) =>
  (
    await world.rows<Invited>(
      `select o.id, o.tenancy_id as tenancy, o.subject_id as person, o.step, l.id as link
         from contact_attempt a join occurrence o on o.id = a.occurrence_id join survey_link l on l.occurrence_id = o.id
        where a.kind = 'invitation' and o.kind = 'survey' and o.state = 'sent' and a.at = $1 order by a.at, o.id`,
      [world.now],
    )
  ).filter(({ id }) => !known.has(id));

const FIGURES = `
  select (select count(*)::int from occurrence) as occurrences,
         (select count(*)::int from contact_attempt) as attempts,
         (select count(*)::int from (select 1 from message where state = 'sent'
                                     union all select 1 from text_message where state = 'sent') m) as messages,
         (select count(*)::int from occurrence where state = 'completed') as "answered",
         (select count(*)::int from occurrence where kind = 'survey' and state = 'not_reached') as "notReached",
         (select count(*)::int from follow_up) as tasks,
         (select count(*)::int from escalation) as escalations,
         (select count(*)::int from escalation_rung where told_at is not null) as pages,
         (select count(*)::int from task where state = 'dead') as "deadTasks"`;
