import type { Browser } from 'playwright-core';
import { DEMO_PASSWORD } from '../../apps/cli/src/start/demo-town';
import { Person, Teller } from '../../apps/cli/src/story/teller';
import { Running } from '../factories/running';
import { Visitor, describeInBrowser, openBrowser } from './browser';

const PASSWORD = 'ein-langes-kennwort';
const teller = new Teller(() => undefined);

describeInBrowser('in a browser without script', () => {
  let running: Running;
  let browser: Browser;
  beforeAll(async () => {
    running = await Running.open(['api', 'worker', 'web']);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });

  it('a mother registers in Arabic on a small phone, corrects a slip, and has a reference at the end', async () => {
    const visitor = await Visitor.open(browser, running.webUrl, { language: 'ar', width: 320 });
    expect(await visitor.page.locator('html').getAttribute('dir')).toBe('rtl');
    await visitor.go('/register');
    await visitor.follow('main a.button, main form button[type="submit"]');

    const you = { 'persons.0.surname': 'Zirka', 'persons.0.birthDate': '1991-03-08' };
    await visitor.fill(you);
    await visitor.send();
    // The missing first name is told on top and at the field; what was typed is still there.
    expect(await visitor.page.locator('.error-summary, [role="alert"]').count()).toBeGreaterThan(0);
    expect(await visitor.page.inputValue('[name="persons.0.surname"]')).toBe('Zirka');
    expect(await visitor.shoot('register-mistake')).toBe(0);
    await visitor.fill({ 'persons.0.firstName': 'Amal' });
    await visitor.send();

    await visitor.send('main form button[type="submit"]:last-of-type');
    await fillSteps(visitor);
    expect(await visitor.shoot('register-check')).toBe(0);
    await visitor.send();
    await visitor.fill({ 'account.email': 'amal@browser.example', 'account.password': PASSWORD });
    await visitor.send();
    expect(visitor.page.url()).toContain('/register/done');
    expect(await visitor.text()).toMatch(/H-[A-Z0-9]{4}-[A-Z0-9]{4}/);
    expect(await visitor.shoot('registered')).toBe(0);
    await visitor.close();
  }, 120_000);

  it('caseworker, seeker and landlord decide, each on their own page', async () => {
    const karin = await Visitor.open(browser, running.webUrl, { language: 'de', width: 1280 });
    await karin.signIn('karin@bleibe.example', DEMO_PASSWORD);
    await karin.until('/work', 'main a[href*="/cases/"]');
    expect(await karin.shoot('worklist')).toBe(0);
    const olena = await new Person(running.apiUrl, 'Olena').signIn('olena@bleibe.example', DEMO_PASSWORD);
    const { items } = await olena.get<{ items: { id: string }[] }>('/households/mine');
    await karin.until(`/cases/${items[0]?.id}`, 'main a[href*="/listings/"]');
    expect(await karin.shoot('case')).toBe(0);
    await karin.follow('main a[href*="/listings/"]');
    expect(await karin.shoot('pair')).toBe(0);
    await karin.follow('main a[href$="/propose"]');
    await karin.send();
    expect(karin.page.url()).toContain('/proposals/');

    const seeker = await Visitor.open(browser, running.webUrl, { language: 'uk', width: 320 });
    await seeker.signIn('olena@bleibe.example', DEMO_PASSWORD);
    await seeker.go('/homes');
    await seeker.follow('main a[href*="/homes/"]');
    expect(await seeker.shoot('home')).toBe(0);
    const before = await seeker.text();
    for (const street of ['Gutenbergstraße', 'Wiener Platz']) expect(before).not.toContain(street);
    await seeker.follow('main a[href$="/yes"]');
    expect(await seeker.shoot('confirm-yes')).toBe(0);
    await seeker.send();

    const gerda = await Visitor.open(browser, running.webUrl, { language: 'de', width: 320 });
    await gerda.signIn('gerda@bleibe.example', DEMO_PASSWORD);
    await gerda.go('/requests');
    await gerda.follow('main a[href*="/requests/"]');
    expect(await gerda.text()).not.toContain('Olena');
    expect(await gerda.shoot('request')).toBe(0);
    await gerda.follow('main a[href$="/yes"]');
    await gerda.send();
    expect(await gerda.text()).toContain('Olena');

    await seeker.page.reload();
    expect(await seeker.text()).toMatch(/Gutenbergstraße|Wiener Platz/);
    for (const visitor of [karin, seeker, gerda]) await visitor.close();
  }, 120_000);

  it('a survey is answered by link, in the language of the reader, and somebody will call', async () => {
    const token = await inviteOlena(running);
    const visitor = await Visitor.open(browser, running.webUrl, { language: 'uk', width: 320 });
    await visitor.go(`/s/${token}`);
    // The link leaves the address line at once, and help numbers stand before anything is sent.
    expect(visitor.page.url()).not.toContain(token);
    expect(await visitor.text()).toContain('112');
    expect(await visitor.shoot('survey')).toBe(0);
    await visitor.fill({ 'answers.safe_at_home': 'no' });
    await visitor.send('main form button[type="submit"]:last-of-type');
    expect(await visitor.shoot('survey-thanks')).toBe(0);
    const [raised] = await running.rows<{ severity: string }>(
      `select severity from escalation order by raised_at desc limit 1`,
    );
    expect(raised?.severity).toBe('S1');
    await visitor.close();

    const nora = await Visitor.open(browser, running.webUrl, { language: 'de', width: 1280 });
    await nora.signIn('nora@bleibe.example', DEMO_PASSWORD);
    await nora.go('/escalations');
    expect(await nora.shoot('escalations')).toBe(0);
    await nora.go('/visits');
    expect(await nora.shoot('visits')).toBe(0);
    await nora.close();
  }, 120_000);
});

/** The short way through the questions that are not what a test is about. */
async function fillSteps(visitor: Visitor): Promise<void> {
  const steps: Record<string, Record<string, string | boolean>> = {
    rent: { 'needs.rentPayer': 'job-centre' },
    size: { 'needs.roomsMin': '2' },
    places: {},
    when: { 'needs.moveInFrom': '2027-02-01' },
    home: { 'needs.stepFree': 'no', 'needs.pets': 'no', 'needs.smoker': 'no' },
    together: { 'needs.acceptsLandlordInFlat': 'no', 'needs.womenOnlyWish': 'no' },
    joining: {},
    residence: { residence: 'free' },
    consents: { 'consents.survey': true, 'consents.visit': true },
  };
  for (const [step, values] of Object.entries(steps)) {
    if (!visitor.page.url().endsWith(`/register/${step}`)) await visitor.go(`/register/${step}`);
    await visitor.fill(values);
    await visitor.send('main form button[type="submit"]:last-of-type');
  }
  if (!visitor.page.url().endsWith('/register/check')) await visitor.go('/register/check');
}

/** Takes the proposal of the test before to a lease, and the clock to the day of the first survey. */
async function inviteOlena(running: Running): Promise<string> {
  const signIn = async (name: string) =>
    new Person(running.apiUrl, name).signIn(`${name}@bleibe.example`, DEMO_PASSWORD);
  let karin = await signIn('karin');
  let ada = await signIn('ada');
  const { items } = await karin.get<{ items: { id: string; state: string }[] }>('/proposals');
  const id = items.find(({ state }) => state === 'agreed')?.id;
  const moveTo = async (now: Date) => {
    await ada.put('/demo/clock', { now: now.toISOString() });
    [karin, ada] = [await signIn('karin'), await signIn('ada')];
  };
  const clock = async () => new Date((await ada.get<{ now: string }>('/demo/clock')).now);
  const day = async (plus = 0) => new Date((await clock()).getTime() + plus * 86_400_000).toISOString().slice(0, 10);

  const startsAt = new Date((await clock()).getTime() + 3_600_000);
  const viewing = await karin.post<{ id: string }>(`/proposals/${id}/viewings`, {
    startsAt: startsAt.toISOString(),
    withInterpreter: false,
  });
  for (const onBehalfOf of ['household', 'landlord'])
    await karin.post(`/viewings/${viewing.id}/acceptances`, { onBehalfOf });
  await moveTo(new Date(startsAt.getTime() + 60_000));
  await karin.post(`/viewings/${viewing.id}/outcomes`, { outcome: 'both-want' });
  await karin.post(`/proposals/${id}/promises`);
  await karin.post(`/proposals/${id}/assurances`, { givenOn: await day() });
  await karin.post(`/proposals/${id}/leases`, { signedOn: await day(), moveInOn: await day(10) });
  const nora = await signIn('nora');
  const plan = await teller.until('the plan', async () => {
    const { items: tenancies } = await nora.get<{ items: { id: string }[] }>('/tenancies');
    if (!tenancies[0]) return null;
    const { occurrences } = await nora.get<{ occurrences: { step: string; on: string }[] }>(
      `/tenancies/${tenancies[0].id}`,
    );
    return occurrences.find(({ step }) => step === 's1');
  });
  await moveTo(new Date(`${plan.on}T12:00:00Z`));
  return teller.until('the invitation', async () => {
    const { items: letters } = await ada.get<{ items: { text: string }[] }>('/demo/letters?to=olena@bleibe.example');
    return letters.map(({ text }) => /\/s\/([\w-]{43})/.exec(text)?.[1]).find(Boolean);
  });
}
