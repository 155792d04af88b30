/** A click that takes long says on the way what it is doing: nobody is left in front of a page on which nothing happens. */
import type { LocalRuntime, UiEvent } from 'apps-script-local';
import { publicFunctions } from '../../tools/bench/register/index';
import { USE_CASES } from '../support/disturb/use-cases';
import { openFilledHub } from '../../tools/bench/register/filled-hub';
import { plain } from '../support/hub';

jest.setTimeout(240_000);

/** Longest silence, in seconds by the cost model, in a register of 200 rows in its longest tabs. */
const LONGEST_S = 6;
const SPEAKS: ReadonlySet<string> = new Set([
  'Spreadsheet.toast',
  'Ui.alert',
  'Ui.prompt',
  'Ui.showModalDialog',
  'Ui.showSidebar',
]);
const PERSON = 'besoin1@hote.example';
/** Items of the menu that open no page, with what the person answers. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  undoLastAction: ['YES'],
  updateDashboard: [],
  refreshForms: [],
  showFormLinks: [],
  readWaitingAnswers: [],
  sendWaitingMessages: [],
  repairRegister: [],
  verifyRegister: [],
  findDuplicates: [],
  callPool: ['YES'],
  showPersonData: [PERSON],
  erasePerson: [PERSON, 'YES'],
  closeYear: ['YES'],
  verifyPlatform: ['YES'],
};
/** What waits on the platform on purpose, and what the menu has no item for. */
const NO_COMMAND = ['verifierLesParcours', 'onOpen', 'onInstall'];

let runtime: LocalRuntime;
let begin: ReturnType<LocalRuntime['snapshot']>;
beforeAll(() => {
  runtime = openFilledHub({ requests: 20, offers: 50, propositions: 100, messages: 200 });
  begin = runtime.snapshot();
});
afterAll(() => runtime.close());

/** Seconds between two words to the person, each with what was done when the silence was over. */
function silences(name: string, answers: readonly string[]): { readonly silences: number[]; readonly ui: readonly UiEvent[] } {
  runtime.restore(begin);
  let before = Date.parse(runtime.now());
  const found: number[] = [];
  const listen = (): void => {
    const now = Date.parse(runtime.now());
    found.push((now - before) / 1000);
    before = now;
  };
  const stop = runtime.interleave(({ name: call, when }) => {
    if (SPEAKS.has(call) && when === 'after') listen();
  });
  const { runs, ui } = runtime.clickMenu(name, answers);
  stop();
  expect(runs[0]).toMatchObject({ outcome: 'done' });
  listen();
  return { silences: found, ui };
}

test.each(Object.entries(COMMANDS))('%s is never silent for long', (name, answers) => {
  const { silences: found } = silences(name, answers);
  expect(Math.max(...found)).toBeLessThan(LONGEST_S);
});

test('every command of the menu is in the table', () => {
  const clicked = new Set(USE_CASES.filter(({ act }) => String(act).includes('clickMenu')).map(({ of }) => of));
  const pages = publicFunctions().filter((name) => /^open[A-Z]/.test(name));
  expect([...clicked].filter((name) => !pages.includes(name) && !NO_COMMAND.includes(name)).sort()).toEqual(
    Object.keys(COMMANDS).sort(),
  );
});

const said = (ui: readonly UiEvent[]): string[] => ui.flatMap((event) => (event.kind === 'toast' ? [plain(event.message)] : []));

test('an erasure says which part it is at, and at last what it did', () => {
  const words = said(silences('erasePerson', COMMANDS['erasePerson']!).ui);
  expect(words).toEqual(
    expect.arrayContaining([
      'Recherche dans le registre…',
      'Recherche dans les formulaires : 6 sur 6…',
      'Effacement, 1 sur 3 : lignes du registre…',
      'Effacement, 3 sur 3 : réponses des formulaires…',
    ]),
  );
  expect(words.at(-1)).toMatch(/^Personne effacée/);
});

test('the closing of a year says which part it is at, and at last that it is over', () => {
  const words = said(silences('closeYear', COMMANDS['closeYear']!).ui);
  expect(words).toEqual(
    expect.arrayContaining([
      'Clôture, 1 sur 4 : chiffres et offres…',
      'Clôture, 2 sur 4 : demandes closes…',
      'Clôture, 3 sur 4 : réponses reçues, formulaire 4 sur 4…',
      'Clôture, 4 sur 4 : fin…',
    ]),
  );
  expect(words.at(-1)).toMatch(/^Année 2025-2026 clôturée/);
});
