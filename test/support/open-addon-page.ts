/** Opens a page of the add-on in a browser as the platform shows it, with the fake backend behind it. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { buildPage, PAGES } from '../../tools/pages';
import type { FakeBackend } from './fake-sidebar-backend';

const SIZES = { sidebar: { width: 300, height: 700 }, setup: { width: 900, height: 600 } } as const;
const ADDRESS = 'https://addon.example/';

const built = new Map<string, Promise<string>>();
const once = (key: string, make: () => Promise<string>): Promise<string> => {
  const known = built.get(key) ?? make();
  built.set(key, known);
  return known;
};

const fakeScript = (): Promise<string> =>
  once('fake', async () => (await build({ entryPoints: ['test/support/fake-sidebar-backend.ts'], bundle: true, write: false, format: 'iife' })).outputFiles[0]?.text ?? '');

/** The page's HTML as the build makes it. */
export const builtPage = (name: 'sidebar' | 'setup'): Promise<string> =>
  once(name, () => {
    const page = PAGES[name];
    if (page === undefined) throw new Error(`No page ${name}`);
    return buildPage(page.entry, page.shell, page.css);
  });

export interface OpenedPage {
  readonly page: Page;
  /** Errors of the page's own scripts and requests that it made: both must stay empty. */
  readonly faults: string[];
  /** Runs in the page with the fake backend. */
  backend<T, A>(act: (fake: FakeBackend, argument: A) => T, argument: A): Promise<T>;
  backend<T>(act: (fake: FakeBackend) => T): Promise<T>;
}

export interface OpenOptions {
  /** Changes the fake before the page's script runs. */
  readonly prepare?: (fake: FakeBackend) => void;
  /** Installs a clock that the test moves. */
  readonly hasClock?: boolean;
}

/** Opens the page; `prepare` is sent to the browser as text, so that it may use nothing from around it. */
export async function openAddonPage(browser: Browser, name: 'sidebar' | 'setup', { prepare, hasClock = false }: OpenOptions = {}): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport: SIZES[name], locale: 'fr-FR', timezoneId: 'Europe/Paris', permissions: ['clipboard-read', 'clipboard-write'] });
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  // The test's own scripts are refused in the frame of a message, as any script is: that is no fault of the page.
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes("Blocked script execution in 'about:srcdoc'")) faults.push(message.text()); });
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    faults.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  const [html, fake] = await Promise.all([builtPage(name), fakeScript()]);
  if (hasClock) await page.clock.install({ time: new Date('2027-01-05T08:00:00Z') });
  await page.addInitScript(`if (window === top) { ${fake}; (${prepare?.toString() ?? '() => {}'})(window.fakeBackend); }`);
  await page.goto(ADDRESS);
  const backend = <T, A>(act: (given: FakeBackend, argument: A) => T, argument?: A): Promise<T> =>
    page.evaluate(`(${act.toString()})(window.fakeBackend, ${JSON.stringify(argument) ?? 'undefined'})`);
  return { page, faults, backend: backend as OpenedPage['backend'] };
}
