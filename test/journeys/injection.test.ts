/** What comes from outside stays text wherever it is shown: no formula, no tag, no header, no line of a file of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type Hub, plain, removeHubs } from '../support/hub';
import { freeQuestions } from '../support/injection-forms';
import { fieldsOf, road, STRINGS } from '../support/injection-road';
import { LivePage } from '../support/live-page';

jest.setTimeout(240_000);
afterAll(removeHubs);

/** Content lines of an .ics file, folded ones put together (RFC 5545, 3.1). */
const icsLines = (base64: string): string[] =>
  Buffer.from(base64, 'base64')
    .toString('utf8')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);

const PLACES: Readonly<Record<string, (hub: Hub, string: string) => unknown>> = {
  'onglets : aucune formule': (hub) =>
    hub.runtime
      .spreadsheet()
      .sheets.filter(({ name }) => name !== 'Tableau de bord' && name !== 'Accueil')
      .flatMap(({ name }) =>
        hub.runtime.sheetByName(name).cells.flatMap((row) => row.flatMap((cell) => (cell?.formula === undefined ? [] : [name]))),
      ),
  'courriels : aucune balise étrangère': (hub) =>
    hub.runtime
      .mailbox()
      .filter(({ html }) => (html.match(/<[^>]*>/g) ?? []).some((tag) => /^<(?:script|img|svg|iframe)|\son\w+\s*=/i.test(tag))),
  'courriels : en-têtes d’une ligne': (hub) =>
    hub.runtime.mailbox().filter(({ subject, fromName, replyTo }) => /[\r\n]/.test(subject + fromName + replyTo)),
  'courriels : aucun destinataire ajouté': (hub) =>
    hub.runtime.mailbox().filter(({ to, cc, bcc }) => [...to, ...cc, ...bcc].some((one) => one.includes('mal.example'))),
  'agendas : aucune ligne ajoutée': (hub) =>
    hub.runtime
      .mailbox()
      .flatMap(({ attachments }) => attachments.filter(({ name }) => name.endsWith('.ics')))
      .flatMap(({ base64 }) => icsLines(base64))
      .filter((line) => !/^[A-Z-]+[;:]/.test(line) || (line.startsWith('ATTENDEE') && line.includes('mal.example'))),
  'listes CSV : aucune cellule active': (hub) =>
    hub.ask('getExport').lists.flatMap(({ id }) =>
      Papa.parse<string[]>(hub.ask('exportList', id).csv.replace(/^\uFEFF/, ''), { delimiter: ';' })
        .data.flat()
        .filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^="[\d ]+"$/.test(cell) && !/^[+-]?[\d\s.,]+$/.test(cell)),
    ),
  'droit d’accès : texte échappé': (hub) =>
    hub.runtime
      .clickMenu('showPersonData', ['nour@lycee.example'])
      .ui.filter((event) => event.kind === 'dialog' && /<(?:script|img)/i.test(event.html)),
  'panneau : données sans balise vivante': (hub) => {
    hub.ask('getHome');
    return hub
      .rows('Demandes')
      .map((row) => hub.tell('getRequestCard', row['Référence']!))
      .filter((reply) => !reply.ok);
  },
};

/** The row that is selected shows its card beside the sheet. */
function cards(hub: Hub): string[] {
  return ['Demandes', 'Offres', 'Propositions', 'Entreprises'].flatMap((tab) => hub.rows(tab).map((row) => row['Référence']!));
}

/** Pages as the script serves them: each is shown, and what came into it from a text is listed. `reads` collects their words. */
const PAGES: Readonly<Record<string, (hub: Hub, live: LivePage, looked: () => Promise<void>) => Promise<void>>> = {
  'panneau : Aujourd’hui et chaque fiche': async (hub, live, looked) => {
    await live.show(hub, 'openSidebar');
    for (const reference of cards(hub)) {
      select(hub, reference);
      await live.comeBack();
      expect(await live.text()).toContain(reference);
      await looked();
    }
  },
  'feuilles à imprimer : catalogue, établissements, attestations': async (hub, live, looked) => {
    const { catalogue, schools, attestations } = hub.ask('getPapers');
    expect(attestations.length).toBeGreaterThan(0);
    for (const { id } of [catalogue, ...schools, ...attestations]) {
      await live.show(hub, 'openPapers', [id]);
      await looked();
    }
  },
  'rapport annuel': (hub, live, looked) => live.show(hub, 'openReport').then(looked),
  carte: (hub, live, looked) => live.show(hub, 'openMap').then(looked),
  répartition: (hub, live, looked) => live.show(hub, 'openAllocation').then(looked),
  'second tour': (hub, live, looked) => live.show(hub, 'openSecondTour').then(looked),
  'santé et passation': async (hub, live, looked) => {
    for (const opens of ['openHealth', 'openHandover']) {
      await live.show(hub, opens);
      await looked();
    }
  },
  'modèles de courriels, avec leurs exemples': (hub, live, looked) => live.show(hub, 'openTemplates').then(looked),
};
/** Where the hub's own texts are read, not only its figures. */
const SHOWS_TEXTS = Object.keys(PAGES).slice(0, 2);

function select(hub: Hub, reference: string): void {
  const sheet = hub.runtime
    .spreadsheet()
    .sheets.map(({ name }) => hub.runtime.sheetByName(name))
    .find(({ cells }) => cells.some(([first]) => first?.display === reference))!;
  hub.runtime.select(sheet.id, `A${sheet.cells.findIndex(([first]) => first?.display === reference) + 1}`);
}

/** What one string came to: where it was taken, and what each place showed of it. */
interface Visit {
  readonly fields: readonly string[];
  /** Every free question of the forms. */
  readonly free: readonly string[];
  /** By place; an error stands for what could not be looked at. */
  readonly places: Readonly<Record<string, unknown>>;
  readonly pages: Readonly<Record<string, { readonly found: readonly string[]; readonly read: string } | Error>>;
}

async function visit(string: string): Promise<Visit> {
  const hub = road(string);
  const live = await LivePage.open(browser);
  const fields = fieldsOf(hub, string);
  const free = freeQuestions(hub);
  const places = Object.fromEntries(Object.entries(PLACES).map(([place, look]) => [place, attempt(() => look(hub, string))]));
  const pages: Record<string, { found: string[]; read: string } | Error> = {};
  for (const [place, show] of Object.entries(PAGES)) {
    const seen = { found: [] as string[], read: '' };
    pages[place] = await show(hub, live, async () => {
      seen.found.push(...(await live.foreign()));
      seen.read += await live.text();
    }).then(
      () => seen,
      (error: Error) => error,
    );
  }
  await live.page.close();
  hub.close();
  return { fields, free, places, pages };
}

function attempt(look: () => unknown): unknown {
  try {
    return look();
  } catch (error) {
    return error;
  }
}

/** A page waits for its frames most of the time: several strings are looked at meanwhile. */
const AT_ONCE = 4;

/** The activities are one question, asked for each sector; one of them is answered. */
const isOtherSector = (title: string): boolean =>
  title.includes(' › Activités – ') && !title.endsWith('Agriculture, paysage, animaux');

const visits = new Map<string, Visit | Error>();
const visitOf = (string: string): Visit => {
  const found = visits.get(string)!;
  if (found instanceof Error) throw found;
  return found;
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  const left: string[] = [...STRINGS];
  const work = async (): Promise<void> => {
    for (let string = left.shift(); string !== undefined; string = left.shift())
      visits.set(string, await visit(string).catch((error: Error) => error));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
});
afterAll(() => browser.close());

describe.each(STRINGS.map((string) => [JSON.stringify(string), string] as const))('%s', (_shown, string) => {
  test('is taken as it was typed in every free text of the forms', () => {
    const { fields, free } = visitOf(string);
    expect(free.length).toBeGreaterThan(60);
    expect(free.filter((title) => !fields.includes(title) && !isOtherSector(title))).toEqual([]);
  });

  test.each(Object.keys(PLACES))('%s', (place) => {
    expect(visitOf(string).places[place]).toEqual([]);
  });

  test.each(Object.keys(PAGES))('%s', (place) => {
    const seen = visitOf(string).pages[place]!;
    if (seen instanceof Error) throw seen;
    expect(seen.found).toEqual([]);
    const mark = plain(string.trim().replace(/\s+/g, ' ')).slice(0, 8);
    if (SHOWS_TEXTS.includes(place)) expect(plain(seen.read.replace(/\s+/g, ' '))).toContain(mark);
  });
});

test('what got into a page as tags would be seen', async () => {
  const hub = road('x');
  const live = await LivePage.open(browser);
  await live.show(hub, 'openReport');
  expect(await live.foreign()).toEqual([]);
  await live.page.evaluate('document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>")');
  await live.page.waitForTimeout(300);
  expect(await live.foreign()).toEqual([expect.stringContaining('<img'), 'request https://addon.example/x', 'dialog 1']);
  await live.page.close();
  hub.close();
});

test('no page of the add-on puts a text into the page as tags', () => {
  const sources = readdirSync('src/sidebar', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(50);
  expect(
    sources.filter((name) => /innerHTML|insertAdjacentHTML|document\.write/i.test(readFileSync(`src/sidebar/${name}`, 'utf8'))),
  ).toEqual([]);
});

test('docs/securite.md gives the figure of this suite', () => {
  const fields = new Set(STRINGS.flatMap((string) => visitOf(string).fields));
  const figure = `${STRINGS.length} chaînes × ${fields.size} champs × ${Object.keys(PLACES).length + Object.keys(PAGES).length + 1} endroits`;
  expect(plain(readFileSync('docs/securite.md', 'utf8'))).toContain(figure);
});
