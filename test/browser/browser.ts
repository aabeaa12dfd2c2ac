import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';

export const SHOTS = join(__dirname, 'shots');

/** Set by `npm test` when there is a Chromium on the machine; without one these tests are skipped, and counted so. */
export const chromePath = process.env.CHROME_PATH;

export const describeInBrowser = chromePath ? describe : describe.skip;

export async function openBrowser(): Promise<Browser> {
  mkdirSync(SHOTS, { recursive: true });
  return chromium.launch({
    executablePath: chromePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>[number]>();

export interface Reader {
  language: 'de' | 'en' | 'uk' | 'ar';
  width: 320 | 1280;
}

/** A person in front of a screen, with script switched off as in the worst case. */
export class Visitor {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly webUrl: string,
    private readonly reader: Reader,
  ) {}

  static async open(browser: Browser, webUrl: string, reader: Reader, { script = false } = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: reader.width, height: 800 },
      locale: reader.language,
      javaScriptEnabled: script,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const visitor = new Visitor(context, page, webUrl, reader);
    await visitor.go(`/?language=${reader.language}`);
    return visitor;
  }

  async go(path: string): Promise<void> {
    const response = await this.page.goto(path.startsWith('http') ? path : `${this.webUrl}${path}`);
    if (!response || response.status() >= 400) throw new Error(`${path} answered ${response?.status()}`);
  }

  /** Each person signs in once; later visitors come with the same session, for a code of the app works only once. */
  async signIn(email: string, password: string): Promise<void> {
    const known = sessions.get(email);
    if (known) {
      await this.context.addCookies([known]);
      await this.go('/');
      return;
    }
    await this.go('/sign-in');
    await this.fill({ email, password });
    await this.send();
    await this.showSecondFactor();
    const cookie = (await this.context.cookies()).find(({ name }) => name === 'session');
    if (cookie) sessions.set(email, cookie);
  }

  /** Types the code that the training instance tells; nothing where none is asked for. */
  async showSecondFactor(): Promise<void> {
    if (!this.page.url().includes('/second-factor')) return;
    await this.fill({ code: await this.page.locator('main .notice strong').innerText() });
    await this.send();
  }

  /** Fills fields by name; ticks boxes and chooses radios by value; dates as 'YYYY-MM-DD'. */
  async fill(values: Record<string, string | boolean>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const named = this.page.locator(`[name="${name}"]`);
      if (typeof value === 'boolean') await named.setChecked(value);
      else if ((await named.count()) === 0) {
        const [year, month, day] = value.split('-');
        await this.page.fill(`[name="${name}.day"]`, String(Number(day)));
        await this.page.fill(`[name="${name}.month"]`, String(Number(month)));
        await this.page.fill(`[name="${name}.year"]`, String(year));
      } else if ((await named.first().getAttribute('type')) === 'radio' || (await named.count()) > 1) {
        await this.page.check(`[name="${name}"][value="${value}"]`);
      } else await named.fill(value);
    }
  }

  /** Presses the main button of the page. */
  async send(selector = 'main form button[type="submit"]'): Promise<void> {
    await Promise.all([this.page.waitForLoadState('load'), this.page.click(selector)]);
  }

  async follow(selector: string): Promise<void> {
    await Promise.all([this.page.waitForLoadState('load'), this.page.click(selector)]);
  }

  /** Waits for what the worker does, by looking again. */
  async until(path: string, selector: string): Promise<void> {
    for (let n = 0; n < 60; n++) {
      await this.go(path);
      if ((await this.page.locator(selector).count()) > 0) return;
      await this.page.waitForTimeout(500);
    }
    throw new Error(`${path} never showed ${selector}`);
  }

  /** Pulls the plug of this person's network, or puts it back. */
  offline(isOffline: boolean): Promise<void> {
    return this.context.setOffline(isOffline);
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** Keeps a picture to look at, and says how wide the page is beyond its screen, in pixels. */
  async shoot(name: string): Promise<number> {
    const { language, width } = this.reader;
    await this.page.screenshot({ path: join(SHOTS, `${name}-${language}-${width}.png`), fullPage: true });
    const box = await this.page.locator('html').boundingBox();
    const scroll = await this.page.locator('body').evaluate((body) => body.ownerDocument.documentElement.scrollWidth);
    return Math.max(0, scroll - Math.round(box?.width ?? width));
  }

  /** What axe-core finds wrong, as 'rule: selector'; needs a visitor with script. */
  async mistakes(): Promise<string[]> {
    await this.page.evaluate(readFileSync(require.resolve('axe-core'), 'utf8'));
    const violations: { id: string; nodes: { target: string[] }[] }[] = await this.page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((result) => result.violations)`,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
