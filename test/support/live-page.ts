/** A page of the add-on as the script serves it, with the script itself behind it: what a person sees of a hub. */
import type { Browser, Page } from 'playwright-core';
import type { UiEvent } from 'apps-script-local';
import type { Hub } from './hub';

const ADDRESS = 'https://addon.example/';

/** Stands for `google.script` of the platform: each call goes to the script and comes back as plain JSON. */
const GOOGLE_SCRIPT = `if (window === top) {
  const runner = (done, failed) => new Proxy({}, { get: (_all, name) =>
    name === 'withSuccessHandler' ? (handler) => runner(handler, failed)
    : name === 'withFailureHandler' ? (handler) => runner(done, handler)
    : name === 'withUserObject' ? () => runner(done, failed)
    : (...args) => void window.askScript(name, JSON.stringify(args)).then((text) => {
        const result = JSON.parse(text);
        if (result.ok) done?.(result.value); else failed?.(new Error(result.message));
      }) });
  window.google = { script: { run: runner(), host: { close() {}, setHeight() {}, setWidth() {}, editor: { focus() {} } } } };
}`;

export class LivePage {
  private calls = 0;
  private hub: Hub | undefined;
  /** What a script that got into a page would do: open a dialog, ask for a picture. */
  readonly signs: string[] = [];
  private html = '';

  private constructor(readonly page: Page) {}

  static async open(browser: Browser): Promise<LivePage> {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 }, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    const live = new LivePage(page);
    page.setDefaultTimeout(20_000);
    page.on('dialog', (dialog) => {
      live.signs.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.exposeFunction('askScript', (name: string, args: string) => live.ask(name, args));
    await page.route('**/*', (route) => {
      if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: live.html });
      live.signs.push(`request ${route.request().url()}`);
      return route.abort();
    });
    await page.addInitScript(GOOGLE_SCRIPT);
    return live;
  }

  private ask(name: string, args: string): string {
    this.calls += 1;
    const result = this.hub!.runtime.callFromPage(name, JSON.parse(args) as unknown[]);
    return JSON.stringify(result.ok ? { ok: true, value: result.value } : { ok: false, message: result.message });
  }

  /** Shows what the menu's item, or the call of a page, opens; waits until it asks for nothing more. */
  async show(hub: Hub, opens: string, args: readonly unknown[] = []): Promise<void> {
    this.hub = hub;
    const { ui } = args.length === 0 ? hub.runtime.clickMenu(opens) : hub.runtime.callFromPage(opens, args);
    const shown = ui.find((event): event is Extract<UiEvent, { kind: 'dialog' | 'sidebar' }> =>
      ['dialog', 'sidebar'].includes(event.kind),
    );
    if (shown === undefined) throw new Error(`${opens} shows no page`);
    this.html = shown.html;
    await this.page.goto(ADDRESS);
    await this.settled();
  }

  /** Until no call has been made for a moment and nothing says that it is being loaded. */
  async settled(): Promise<void> {
    for (let last = -1; last !== this.calls;) {
      last = this.calls;
      await this.page.waitForTimeout(80);
    }
    await this.page.waitForFunction('document.querySelector(\'[aria-busy="true"]\') === null');
  }

  /** Parts of the page that came from a text: pictures and scripts that no page of the add-on has, handlers in attributes. */
  async foreign(): Promise<string[]> {
    const found = await this.page.evaluate(`[...document.querySelectorAll('*')].filter((one) =>
      [...one.attributes].some(({ name }) => /^on/i.test(name)) ||
      (one.tagName === 'IMG' && one.getAttribute('src') === 'x') ||
      (one.tagName === 'SCRIPT' && /^\\s*alert\\(1\\)/.test(one.textContent)) ||
      (one.tagName === 'A' && /^javascript:/i.test(one.getAttribute('href') ?? ''))
    ).map((one) => one.outerHTML.slice(0, 120))`);
    return [...(found as string[]), ...this.signs];
  }

  /** What can be read, lists to choose from included. */
  async text(): Promise<string> {
    return (await this.page.evaluate('document.body.textContent')) as string;
  }
}
