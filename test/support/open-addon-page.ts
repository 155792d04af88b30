/** Opens a page of the add-on in a browser as the platform shows it, with the fake backend behind it. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { buildPage, type PageName } from '../../tools/pages';
import type { FakeDialogBackend } from './fake-dialog-backend';
import type { FakeExportBackend } from './fake-export-backend';
import type { FakeHandoverBackend } from './fake-handover-backend';
import type { FakeHealthBackend } from './fake-health-backend';
import type { FakeImportBackend } from './fake-import-backend';
import type { FakePapersBackend } from './fake-papers-backend';
import type { FakeSecondTourBackend } from './fake-second-tour-backend';
import type { FakeReportBackend } from './fake-report-backend';
import type { FakeBackend } from './fake-sidebar-backend';
import type { FakeTemplatesBackend } from './fake-templates-backend';

/** The fake behind each page. */
interface Fakes extends Record<PageName, unknown> {
  sidebar: FakeBackend;
  setup: FakeBackend;
  allocation: FakeDialogBackend;
  map: FakeDialogBackend;
  import: FakeImportBackend;
  export: FakeExportBackend;
  report: FakeReportBackend;
  papers: FakePapersBackend;
  'second-tour': FakeSecondTourBackend;
  handover: FakeHandoverBackend;
  health: FakeHealthBackend;
  templates: FakeTemplatesBackend;
}

const DIALOG = { width: 900, height: 600 };
const SHOWN: Readonly<
  Record<PageName, { readonly size: { readonly width: number; readonly height: number }; readonly fake: string }>
> = {
  sidebar: { size: { width: 300, height: 700 }, fake: 'test/support/fake-sidebar-backend.ts' },
  setup: { size: DIALOG, fake: 'test/support/fake-sidebar-backend.ts' },
  allocation: { size: DIALOG, fake: 'test/support/fake-dialog-backend.ts' },
  map: { size: DIALOG, fake: 'test/support/fake-dialog-backend.ts' },
  export: { size: { width: 480, height: 360 }, fake: 'test/support/fake-export-backend.ts' },
  report: { size: DIALOG, fake: 'test/support/fake-report-backend.ts' },
  papers: { size: DIALOG, fake: 'test/support/fake-papers-backend.ts' },
  'second-tour': { size: DIALOG, fake: 'test/support/fake-second-tour-backend.ts' },
  import: { size: DIALOG, fake: 'test/support/fake-import-backend.ts' },
  handover: { size: DIALOG, fake: 'test/support/fake-handover-backend.ts' },
  health: { size: DIALOG, fake: 'test/support/fake-health-backend.ts' },
  templates: { size: DIALOG, fake: 'test/support/fake-templates-backend.ts' },
};
const ADDRESS = 'https://addon.example/';

const built = new Map<string, Promise<string>>();
const once = (key: string, make: () => Promise<string>): Promise<string> => {
  const known = built.get(key) ?? make();
  built.set(key, known);
  return known;
};

const fakeScript = (entry: string): Promise<string> =>
  once(
    entry,
    async () => (await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' })).outputFiles[0]?.text ?? '',
  );

/** The page's HTML as the build makes it. */
export const builtPage = (name: PageName): Promise<string> => once(name, async () => (await buildPage(name)).html);

export interface OpenedPage<Fake = FakeBackend> {
  readonly page: Page;
  /** Errors of the page's own scripts and requests that it made: both must stay empty. */
  readonly faults: string[];
  /** Runs in the page with the fake backend. */
  backend<T, A>(act: (fake: Fake, argument: A) => T, argument: A): Promise<T>;
  backend<T>(act: (fake: Fake) => T): Promise<T>;
}

export interface OpenOptions<Fake = FakeBackend> {
  /** Changes the fake before the page's script runs. */
  readonly prepare?: (fake: Fake) => void;
  /** What the page is opened at, as the menu writes it into the page. */
  readonly chosen?: string;
  /** Installs a clock that the test moves. */
  readonly hasClock?: boolean;
}

/** Opens the page; `prepare` is sent to the browser as text, so that it may use nothing from around it. */
export async function openAddonPage<Name extends PageName>(
  browser: Browser,
  name: Name,
  { prepare, hasClock = false, chosen }: OpenOptions<Fakes[Name]> = {},
): Promise<OpenedPage<Fakes[Name]>> {
  const page = await browser.newPage({
    viewport: SHOWN[name].size,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  // The test's own scripts are refused in the frame of a message, as any script is: that is no fault of the page.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes("Blocked script execution in 'about:srcdoc'"))
      faults.push(message.text());
  });
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    faults.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  const [made, fake] = await Promise.all([builtPage(name), fakeScript(SHOWN[name].fake)]);
  const html = chosen === undefined ? made : made.replace('id="page"', `id="page" data-chosen="${chosen}"`);
  if (hasClock) await page.clock.install({ time: new Date('2027-01-05T08:00:00Z') });
  await page.addInitScript(`if (window === top) { ${fake}; (${prepare?.toString() ?? '() => {}'})(window.fakeBackend); }`);
  await page.goto(ADDRESS);
  const backend = <T, A>(act: (given: Fakes[Name], argument: A) => T, argument?: A): Promise<T> =>
    page.evaluate(`(${act.toString()})(window.fakeBackend, ${JSON.stringify(argument) ?? 'undefined'})`);
  return { page, faults, backend: backend as OpenedPage<Fakes[Name]>['backend'] };
}
