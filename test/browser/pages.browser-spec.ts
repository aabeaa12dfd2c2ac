import type { Browser } from 'playwright-core';
import { DEMO_PASSWORD } from '../../apps/cli/src/start/demo-town';
import { Person, Teller } from '../../apps/cli/src/story/teller';
import { Running } from '../factories/running';
import { type Reader, Visitor, describeInBrowser, openBrowser } from './browser';

const readers: Reader[] = [
  { language: 'de', width: 1280 },
  { language: 'ar', width: 320 },
  { language: 'uk', width: 320 },
  { language: 'en', width: 1280 },
];

/** Who looks at which pages; null = nobody signed in. */
const pages: [email: string | null, paths: string[]][] = [
  [
    null,
    [
      '/',
      '/help',
      '/sources',
      '/sign-in',
      '/sign-in/code',
      '/register',
      '/register/you',
      '/register/places',
      '/let',
      '/homes-on-offer',
      '/report',
      '/report/answer',
    ],
  ],
  ['olena@bleibe.example', ['/homes', '/household', '/after-move-in', '/account', '/account/accesses']],
  ['gerda@bleibe.example', ['/listings', '/listings/new', '/requests']],
  ['karin@bleibe.example', ['/second-factor', '/account/second-factor', '/work']],
  ['paula@bleibe.example', ['/reviews', '/reports', '/bans', '/precision', '/photos']],
  [
    'kemal@bleibe.example',
    [
      '/ratings',
      '/policy',
      '/policy/new',
      '/stages',
      '/stages/new',
      '/fairness',
      '/outcomes',
      '/plan-template',
      '/plan-template/new',
    ],
  ],
  [
    'nora@bleibe.example',
    [
      '/today',
      '/visits',
      '/escalations',
      '/tenancies',
      '/team',
      '/reading',
      '/calendar',
      '/rounds',
      '/presences',
      '/companions',
    ],
  ],
];

/** A change of the policy that was played through. */
async function someDraft(apiUrl: string): Promise<string> {
  const kemal = await new Person(apiUrl, 'Kemal').signIn('kemal@bleibe.example', DEMO_PASSWORD);
  const { policy } = await kemal.get<{
    policy: { version: number; weights: Record<string, number>; priority: object; floors: object };
  }>('/policy');
  const weights = { ...policy.weights, 'near-transit': 110, 'near-wished-place': 150 };
  const body = {
    baseVersion: policy.version,
    weights,
    priority: policy.priority,
    floors: policy.floors,
    note: 'Mehr Bus',
  };
  const { id } = await kemal.post<{ id: string }>('/policy-drafts', body);
  await new Teller(() => undefined).until('the dry run', async () => {
    return (await kemal.get<{ triedAt: string | null }>(`/policy-drafts/${id}`)).triedAt;
  });
  return id;
}

describeInBrowser('every page', () => {
  let running: Running;
  let browser: Browser;
  let draft: string;
  beforeAll(async () => {
    running = await Running.open(['api', 'worker', 'web']);
    browser = await openBrowser();
    // So that lists have something in them.
    const gerda = await new Person(running.apiUrl, 'Gerda').signIn('gerda@bleibe.example', DEMO_PASSWORD);
    await new Teller(() => undefined).until('the demo homes', async () => {
      const { items } = await gerda.get<{ items: { state: string }[] }>('/listings/mine');
      return items.every(({ state }) => state !== 'submitted');
    });
    draft = await someDraft(running.apiUrl);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });

  it.each(readers)(
    'has no mistake of accessibility and fits the screen ($language, $width px)',
    async (reader) => {
      const wrong: string[] = [];
      for (const [email, paths] of pages) {
        const visitor = await Visitor.open(browser, running.webUrl, reader, { script: true });
        if (email) await visitor.signIn(email, DEMO_PASSWORD);
        const own = email === 'kemal@bleibe.example' ? [...paths, `/policy/drafts/${draft}`] : paths;
        for (const path of own) {
          await visitor.go(path);
          wrong.push(...(await visitor.mistakes()).map((mistake) => `${path}: ${mistake}`));
          const beyond = await visitor.shoot(`page${path.replace(draft, 'draft').replaceAll('/', '-')}`);
          if (beyond > 0) wrong.push(`${path}: ${beyond} px wider than the screen`);
          const html = visitor.page.locator('html');
          if ((await html.getAttribute('lang')) !== reader.language) wrong.push(`${path}: not in ${reader.language}`);
        }
        await visitor.close();
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('asks nobody else for anything, runs no script, and stays small', async () => {
    const visitor = await Visitor.open(browser, running.webUrl, { language: 'de', width: 320 }, { script: true });
    const asked: string[] = [];
    let bytes = 0;
    visitor.page.on('request', (request) => asked.push(request.url()));
    visitor.page.on('response', (response) => {
      bytes += Number(response.headers()['content-length'] ?? 0);
    });
    for (const path of ['/', '/register', '/let', '/homes-on-offer']) await visitor.go(path);
    expect(asked.filter((url) => !url.startsWith(running.webUrl))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
    expect(bytes).toBeLessThan(4 * 60_000);
    const response = await visitor.page.goto(`${running.webUrl}/`);
    const headers = response?.headers() ?? {};
    expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    await visitor.close();
  }, 60_000);
});
