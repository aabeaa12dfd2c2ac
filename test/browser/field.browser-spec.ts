import type { Browser, Page } from 'playwright-core';
import { asJpeg, drawRoom } from '@bleibe/listings';
import { DEMO_PASSWORD } from '../../apps/cli/src/start/demo-town';
import { Running } from '../factories/running';
import { Visitor, describeInBrowser, openBrowser } from './browser';

const PIN = '271828';
const SECRET_NOTE = 'Der Cousin hat den Pass.';

describeInBrowser('visits without network', () => {
  let running: Running;
  let browser: Browser;
  beforeAll(async () => {
    running = await Running.open(['api', 'web'], { history: true });
    browser = await openBrowser();
    // The first visit of the household that has moved in is today.
    await running.rows(
      `update appointment a set starts_at = now() + interval '1 minute', state = 'confirmed'
         from occurrence o where o.id = a.occurrence_id and o.step = 'v1'`,
    );
    await running.rows(`update occurrence set planned_on = current_date, state = 'confirmed' where step = 'v1'`);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await running?.close();
  });

  const state = (page: Page) => page.locator('#state');
  const unlock = async (page: Page, pin = PIN) => {
    await page.fill('#pin', pin);
    await page.click('main form button[type=submit]');
  };
  const count = async (table: string) =>
    Number((await running.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n);
  /** Everything this phone holds, as far as it can be read without a key. */
  const held = (page: Page) =>
    page.evaluate<{ rows: Record<string, number>; text: string }>(
      `(async () => {
        const db = await new Promise((yes) => { const r = indexedDB.open('bleibe-field', 1); r.onsuccess = () => yes(r.result); });
        const found = {};
        for (const name of db.objectStoreNames) {
          found[name] = await new Promise((yes) => { const r = db.transaction(name).objectStore(name).getAll(); r.onsuccess = () => yes(r.result); });
        }
        const decode = (one) => one instanceof ArrayBuffer || ArrayBuffer.isView(one) ? new TextDecoder().decode(one)
          : one && typeof one === 'object' ? Object.values(one).map(decode).join(' ') : String(one);
        return { rows: Object.fromEntries(Object.entries(found).map(([name, all]) => [name, all.length])), text: decode(found) };
      })()`,
    );

  it('are written without network, wait sealed, and are sent once when there is network again', async () => {
    const nora = await Visitor.open(browser, running.webUrl, { language: 'de', width: 320 }, { script: true });
    const { page } = nora;
    const wrong: string[] = [];
    page.on('console', (message) => message.text().includes('Content Security Policy') && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => request.url().startsWith(running.webUrl) || wrong.push(request.url()));
    await nora.signIn('nora@bleibe.example', DEMO_PASSWORD);
    await nora.go('/field/visits');
    await unlock(page, '12');
    await page.locator('.message').waitFor();
    await unlock(page);
    await page.locator('.card').first().waitFor();
    expect(await state(page).innerText()).toMatch(/Alles ist übertragen/);
    expect(await nora.mistakes()).toEqual([]);
    expect(await nora.shoot('field-list')).toBe(0);
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');

    await nora.offline(true);
    await page.reload();
    await unlock(page, '999999');
    await page.locator('.message').waitFor();
    await unlock(page);
    await page.locator('.card button').first().click();
    expect(await state(page).innerText()).toMatch(/Kein Netz/);
    await page.locator('label[for="arrival.name-on-bell-no"]').click();
    await page.locator('label[for="safety.papers-held"]').click();
    await page.fill('#note', SECRET_NOTE);
    await page.setInputFiles('#photo', {
      name: 'kueche.jpg',
      mimeType: 'image/jpeg',
      buffer: await asJpeg(drawRoom(2, 320, 240)),
    });
    await page.getByText('Fotos bereit zum Abschicken: 1').waitFor();
    expect(await nora.mistakes()).toEqual([]);
    expect(await nora.shoot('field-visit')).toBe(0);

    // The phone is switched off in between: what was typed is still there.
    await page.reload();
    await unlock(page);
    await page.locator('.card button').first().click();
    expect(await page.inputValue('#note')).toBe(SECRET_NOTE);
    expect((await held(page)).text).not.toContain(SECRET_NOTE);
    await page.fill('#signer', 'مريم');
    await page.locator('label[for="agrees"]').click();
    await page.getByRole('button', { name: 'Besuch abschließen' }).click();
    await page.getByText('Bitte wählen Sie, wie es war.').waitFor();
    await page.locator('label[for="outcome-done"]').click();
    await page.getByRole('button', { name: 'Besuch abschließen' }).click();
    await page.getByText('Noch nicht übertragen: 4').waitFor();
    const phone = await held(page);
    expect(phone.rows).toMatchObject({ outbox: 4, drafts: 0 });
    for (const secret of [SECRET_NOTE, 'مريم', 'papers-held']) expect(phone.text).not.toContain(secret);
    expect(await count('visit_report')).toBe(0);

    await nora.offline(false);
    await page.getByText('Alles ist übertragen').waitFor();
    expect((await held(page)).rows.outbox).toBe(0);
    for (const table of ['visit_report', 'visit_signature', 'visit_photo', 'visit_form_revision']) {
      expect([table, await count(table)]).toEqual([table, 1]);
    }
    expect(await count(`escalation where category = 'safety' and severity = 'S1'`)).toBe(1);
    expect(await count(`follow_up where action = 'name-on-bell'`)).toBe(1);
    expect(wrong).toEqual([]);

    await nora.go('/today');
    await nora.send('form[action="/sign-out"] button');
    await page.getByText('ist gelöscht').waitFor();
    expect((await held(page)).rows).toEqual({ meta: 0, drafts: 0, outbox: 0 });
    await nora.close();
  }, 120_000);

  it('forget everything readable after five wrong PINs', async () => {
    const nora = await Visitor.open(browser, running.webUrl, { language: 'ar', width: 320 }, { script: true });
    await nora.signIn('nora@bleibe.example', DEMO_PASSWORD);
    await nora.go('/field/visits');
    await unlock(nora.page);
    await nora.page.locator('h2').first().waitFor();
    expect(await nora.mistakes()).toEqual([]);
    expect(await nora.shoot('field-list')).toBe(0);
    await nora.page.reload();
    for (let tries = 4; tries >= 0; tries--) {
      await unlock(nora.page, '000000');
      if (tries > 0) await nora.page.locator(`.message:has-text("${tries}")`).waitFor();
    }
    await nora.page.getByText('رمز PIN لهذا الهاتف').waitFor();
    expect((await held(nora.page)).rows).toMatchObject({ meta: 0, drafts: 0 });
    await nora.close();
  }, 60_000);

  it('are packed for nobody else: not without a session, not for other roles, not for another site', async () => {
    const packet = (headers: Record<string, string> = {}) => fetch(`${running.webUrl}/field/packet.json`, { headers });
    expect((await packet()).status).toBe(401);
    const karin = await Visitor.open(browser, running.webUrl, { language: 'en', width: 1280 }, { script: true });
    await karin.signIn('karin@bleibe.example', DEMO_PASSWORD);
    expect((await karin.page.request.get(`${running.webUrl}/field/packet.json`)).status()).toBe(403);
    const foreign = await karin.page.request.post(`${running.webUrl}/field/outbox`, {
      data: { clientId: '', sealed: '' },
    });
    expect(foreign.status()).toBe(403);
    await karin.close();
  }, 60_000);
});
