/** A page of the add-on as the script serves it, with the script itself behind it: what a person sees of a hub. */
import type { Browser, Page } from 'playwright-core';
import type { UiEvent } from 'apps-script-local';
import type { Hub } from './hub';

const ADDRESS = 'https://addon.example/';

/** Stands for `google.script` of the platform: each call goes to the script and comes back as plain JSON. */
const GOOGLE_SCRIPT = `if (window === top) {
  window.callsUnderWay = 0;
  const runner = (done, failed) => new Proxy({}, { get: (_all, name) =>
    name === 'withSuccessHandler' ? (handler) => runner(handler, failed)
    : name === 'withFailureHandler' ? (handler) => runner(done, handler)
    : name === 'withUserObject' ? () => runner(done, failed)
    : (...args) => {
        window.callsUnderWay += 1;
        void window.askScript(name, JSON.stringify(args)).then((text) => {
          window.callsUnderWay -= 1;
          const result = JSON.parse(text);
          if (result.ok) done?.(result.value); else failed?.(new Error(result.message));
        });
      } });
  window.google = { script: { run: runner(), host: { close() {}, setHeight() {}, setWidth() {}, editor: { focus() {} } } } };
}`;

/**
 * True once for some frames no call is under way and nothing says that it is being loaded: what a page asks for when it has drawn
 * itself comes a frame later.
 */
const SETTLED = `new Promise((settled) => {
  let still = 0;
  const look = () => {
    still = window.callsUnderWay === 0 && document.querySelector('[aria-busy="true"]') === null ? still + 1 : 0;
    if (still > 3) settled(true);
    else requestAnimationFrame(() => setTimeout(look));
  };
  look();
})`;

export class LivePage {
  private hub: Hub | undefined;
  /** Names of the calls, in order. */
  readonly calls: string[] = [];
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
    this.calls.push(name);
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

  /** The person has looked at the sheet meanwhile, and comes back to the page. */
  async comeBack(): Promise<void> {
    await this.page.evaluate("window.dispatchEvent(new Event('focus'))");
    await this.settled();
  }

  /** Until the page asks for nothing more. */
  async settled(): Promise<void> {
    await this.page.evaluate(SETTLED);
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
