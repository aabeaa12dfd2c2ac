import { DEMO_PASSWORD } from '../start/demo-town';
import { Cast, DAY_MS } from './cast';
import { aHome, aHousehold } from './forms';
import { type Person, type Teller, mustBe } from './teller';

const HOMES = 12;
const HOUSEHOLDS = 48;
/** Homes have to be confirmed every 14 days. */
const CONFIRM_EVERY_DAYS = 10;

interface Change {
  before: number | null;
  after: number | null;
  added: number | null;
  removed: number | null;
}

interface Effect {
  on: string;
  households: number | null;
  homes: number;
  pairs: Change;
  shortlists: Change & { moved: number | null };
  plan: Change;
  floorsAfter?: { answer: string; lost: number };
  groups: (Record<'households' | 'housedBefore' | 'housedAfter' | 'forward' | 'back', number | null> & {
    grouping: string;
    group: string;
  })[];
}

interface Draft {
  id: string;
  triedAt: string | null;
  effects: Effect[];
}

interface Policy {
  version: number;
  weights: Record<string, number>;
  priority: { tierOf: Record<string, string> };
  floors: Record<string, number>;
}

interface FairnessRow {
  grouping: string;
  group: string;
  households: number | null;
  housed: number | null;
  rate: { share: number; from: number; to: number } | null;
}

/** A coordinator tries out other weights and priorities before anybody feels them; a second person publishes. */
export class PolicyStory {
  private readonly cast: Cast;

  constructor({ apiUrl, teller }: { apiUrl: string; teller: Teller }) {
    this.cast = new Cast(apiUrl, teller);
  }

  async play(): Promise<void> {
    await this.cast.signInStaff();
    const listingIds = await this.openMarket();
    const householdIds = await this.registerHouseholds();
    await this.showPapers(householdIds);
    await this.waitForNextMonth(listingIds);
    const coordinator = await this.cast.person('Kemal, coordinator').signIn('kemal@bleibe.example', DEMO_PASSWORD);
    const draft = await this.draft(coordinator);
    for (const effect of draft.effects) this.tellEffect(effect);
    await this.publish(coordinator, draft.id, String(householdIds[0]));
    await this.report(coordinator);
  }

  private async openMarket(): Promise<string[]> {
    const { teller } = this.cast;
    teller.chapter('A market');
    const gerda = await this.gerda();
    const ids: string[] = [];
    for (let at = 0; at < HOMES; at++) {
      const { id } = await gerda.post<{ id: string }>('/listings', {
        ...aHome(await this.cast.today(20)),
        street: `Musterweg-${this.cast.telling}-${at}`,
        plz: ['50823', '51065', '50672', '51103'][at % 4],
        netColdRent: 44_000 + at * 700,
        warmRentStated: null,
        area: 56 + at,
        rooms: 2 + (at % 2),
        mostPersons: 3 + (at % 3),
        stepFree: at % 4 === 0 ? 'yes' : 'no',
      });
      await gerda.post(`/listings/${id}/submissions`);
      ids.push(id);
    }
    const cleared = await teller.until('the checks of the homes', async () => {
      const { items } = await gerda.get<{ items: { id: string; state: string }[] }>('/listings/mine?limit=100');
      const own = items.filter(({ id }) => ids.includes(id));
      return own.every(({ state }) => state !== 'submitted') && own.filter(({ state }) => state === 'cleared');
    });
    teller.tell(`${cleared.length} of ${HOMES} homes are cleared.`);
    return cleared.map(({ id }) => id);
  }

  private gerda(): Promise<Person> {
    return this.cast.person('Gerda, landlord').signIn('gerda@bleibe.example', DEMO_PASSWORD);
  }

  private async registerHouseholds(): Promise<string[]> {
    const moveInFrom = await this.cast.today(7);
    const ids: string[] = [];
    for (let at = 0; at < HOUSEHOLDS; at++) {
      const { needs, persons, ...rest } = aHousehold('', moveInFrom, {});
      const children = Array.from({ length: at % 4 }, (_, child) => ({
        firstName: `Kind ${child + 1}`,
        surname: 'Zirka',
        birthDate: `${2012 + ((at + child * 3) % 12)}-05-17`,
      }));
      const { id } = await this.cast.caseworker.post<{ id: string }>('/households', {
        ...rest,
        account: null,
        persons: [persons[0], ...children],
        needs: {
          ...needs,
          rentPayer: 'self',
          warmRentLimit: 68_000 + at * 400,
          roomsMin: null,
          areaMin: null,
          stepFree: at % 4 === 1,
          languages: [['uk', 'ar', 'de'][at % 3]],
        },
      });
      ids.push(id);
    }
    this.cast.teller.tell(`Karin registers ${ids.length} households.`);
    return ids;
  }

  private async showPapers(householdIds: string[]): Promise<void> {
    const validUntil = await this.cast.today(300);
    for (const [at, id] of householdIds.entries()) {
      if (at % 4 !== 2) continue;
      const ground = at % 8 === 2 ? 'no-place-to-stay' : 'hardship';
      await this.cast.caseworker.post(`/households/${id}/priority-proofs`, { ground, endsOn: null, validUntil });
    }
    const priority = await this.cast.caseworker.get<{
      tier: string;
      waiting: { sentence: string };
      grounds: { kind: string; reason: { sentence: string } }[];
    }>(`/households/${householdIds[2]}/priority`);
    this.cast.teller.tell(`Karin has seen papers. One of the households now is "${priority.tier}":`);
    for (const { kind, reason } of priority.grounds) {
      if (kind === 'counts') this.cast.teller.tell(`  ${reason.sentence}`);
    }
    this.cast.teller.tell(`  ${priority.waiting.sentence}`);
  }

  /** So that there is the end of a month to be played again. */
  private async waitForNextMonth(listingIds: string[]): Promise<void> {
    const now = await this.cast.now();
    const target = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2, 10));
    for (let at = now.getTime(); at < target.getTime();) {
      at = Math.min(at + CONFIRM_EVERY_DAYS * DAY_MS, target.getTime());
      await this.cast.moveTo(new Date(at));
      const gerda = await this.gerda();
      for (const id of listingIds) await gerda.post(`/listings/${id}/confirmations`);
    }
  }

  private async draft(coordinator: Person): Promise<Draft> {
    this.cast.teller.chapter(
      'A draft: transit counts more, who needs a step-free home becomes urgent and gets a floor',
    );
    const { policy } = await coordinator.get<{ policy: Policy }>('/policy');
    const weights = { ...policy.weights, 'near-wished-place': 100, 'near-transit': 160 };
    const { tierOf } = policy.priority;
    const wish = {
      baseVersion: policy.version,
      weights,
      priority: { ...policy.priority, tierOf: { ...tierOf, 'step-free-needed': 'urgent' } },
      floors: { ...policy.floors, 'step-free': 90 },
      note: 'Mehr Bus und Bahn, stufenlos ist dringend',
    };
    const wrong = { ...wish, weights: { ...weights, 'near-transit': 100 } };
    const { problems = [] } = await coordinator.refused(422, 'POST', '/policy-drafts', wrong);
    this.cast.teller.tell(`A slip is told at its field: "${problems[0]?.message ?? ''}"`);
    const { id } = await coordinator.post<{ id: string }>('/policy-drafts', wish);
    return this.cast.teller.until('the dry run', async () => {
      const draft = await coordinator.get<Draft>(`/policy-drafts/${id}`);
      return draft.triedAt ? draft : null;
    });
  }

  private tellEffect({ on, households, homes, pairs, shortlists, plan, groups, floorsAfter }: Effect): void {
    const { teller } = this.cast;
    teller.chapter(`Dry run on the market of ${on}`);
    teller.tell(`${told(households)} households, ${homes} homes.`);
    const line = (what: string, { before, after, added, removed }: Change) =>
      teller.tell(`${what.padEnd(22)} ${told(before)} → ${told(after)}   +${told(added)} −${told(removed)}`);
    line('pairs that fit', pairs);
    line('first 10 of each', shortlists);
    teller.tell(`${''.padEnd(22)} at another place: ${told(shortlists.moved)}`);
    line('best plan for all', plan);
    if (floorsAfter) {
      teller.tell(`${'floor for step-free'.padEnd(22)} ${floorsAfter.answer}, price ${floorsAfter.lost} points`);
    }
    if (groups.length > 0) {
      teller.tell(['group'.padEnd(34), 'all', 'home now', 'home then', 'forward', 'back'].join('  '));
    }
    for (const { grouping, group, ...of } of groups) {
      const figures = [of.households, of.housedBefore, of.housedAfter, of.forward, of.back];
      const widths = [3, 8, 9, 7, 4];
      const cells = figures.map((figure, at) => told(figure).padStart(widths[at] ?? 0));
      teller.tell([`${grouping}: ${group}`.padEnd(34), ...cells].join('  '));
    }
  }

  private async publish(coordinator: Person, draftId: string, householdId: string): Promise<void> {
    const { teller, teamLead, caseworker } = this.cast;
    teller.chapter('Two persons put it into force');
    const refused = await coordinator.refused(403, 'POST', `/policy-drafts/${draftId}/publications`);
    teller.tell(`Kemal alone cannot: "${refused.detail}"`);
    const { version } = await teamLead.post<{ version: number }>(`/policy-drafts/${draftId}/publications`);
    const { items } = await caseworker.get<{ items: { policyVersion: number }[] }>(
      `/households/${householdId}/candidates?limit=50`,
    );
    mustBe(items.length > 0, 'no home fits the household after the publication');
    mustBe(
      items.every(({ policyVersion }) => policyVersion === version),
      `candidates are not ranked by version ${version}`,
    );
    teller.tell(`Tarik publishes it: version ${version}. Karin's candidates are ranked by it.`);
  }

  private async report(coordinator: Person): Promise<void> {
    const { teller } = this.cast;
    const { from, until, rows } = await coordinator.get<{ from: string; until: string; rows: FairnessRow[] }>(
      '/fairness-report',
    );
    teller.chapter(`Fairness report, ${from} to ${until} (– = withheld)`);
    for (const { grouping, group, households, housed, rate } of rows) {
      const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
      const range = rate ? `${percent(rate.share)} (${percent(rate.from)} to ${percent(rate.to)})` : told(null);
      teller.tell(`${`${grouping}: ${group}`.padEnd(34)} ${told(housed)} of ${told(households)}  ${range}`);
    }
  }
}

/** Withheld figures count few, or could give away another that does. */
const told = (figure: number | null): string => (figure === null ? '–' : String(figure));
