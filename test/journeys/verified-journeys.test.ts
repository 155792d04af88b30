/** « verifierLesParcours », on a copy of the spreadsheet: plays the main journey, says what it saw, leaves nothing that sends. */
import type { LocalRuntime } from 'apps-script-local';
import { JOURNEY_TEXTS, journeyWords, type JourneyStep } from '../../src/wording/probe/journey-texts';
import { ANIMATOR, HOUR, Hub, MINUTE, plain, removeHubs } from '../support/hub';

jest.setTimeout(240_000);
afterAll(removeHubs);

const COMMAND = 'verifierLesParcours';
const STEPS = Object.keys(JOURNEY_TEXTS) as JourneyStep[];

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  hub.propose(hub.request(), 'Alpha');
});
afterEach(() => hub.close());

/** The script editor's « Exécuter ». */
const run = (runtime: LocalRuntime) => runtime.clickMenu(COMMAND).runs[0]!;
interface Line {
  readonly step: string;
  readonly seen: string;
  readonly verdict: string;
  readonly seconds: number;
}
function linesIn(runtime: LocalRuntime): Line[] {
  if (!runtime.spreadsheet().sheets.some(({ name }) => name === journeyWords.sheetName)) return [];
  return runtime
    .sheetByName(journeyWords.sheetName)
    .cells.slice(1)
    .map((cells) => cells.map((cell) => plain(cell?.display ?? '')))
    .filter((cells) => cells[3] !== undefined && cells[3] !== '')
    .map(([step, , seen, verdict, seconds]) => ({
      step: step!,
      seen: seen!,
      verdict: verdict!,
      seconds: Number(seconds!.replace(',', '.')),
    }));
}
const named = (...steps: readonly JourneyStep[]): string[] => steps.map((step) => plain(JOURNEY_TEXTS[step].step));
const untouched = (): string =>
  JSON.stringify([
    hub.runtime.forms(),
    hub.runtime.triggers(),
    hub.runtime.mailbox().length,
    hub.runtime.spreadsheet().sheets.map(({ id, version }) => [id, version]),
  ]);
/** Nothing of the journeys is left that could send, fire or take an answer; the copy is a copy again. */
function expectCleaned(copy: LocalRuntime): void {
  expect(copy.triggers()).toEqual([]);
  const made = copy.forms().filter(({ id }) => !hub.runtime.forms().some((form) => form.id === id));
  expect(made.filter(({ published }) => published)).toEqual([]);
  expect(copy.callFromPage('getHealth', [])).toMatchObject({ value: { value: { causes: [{ code: 'copy' }] } } });
  const mails = copy.mailbox().length;
  copy.advance(4 * HOUR);
  expect(copy.mailbox()).toHaveLength(mails);
}

test('every step is played as expected, mails go to the animator alone, and the first spreadsheet is not touched', () => {
  const before = untouched();
  const copy = hub.runtime.copySpreadsheet({ copiesForms: false, keepsProperties: false });
  expect(run(copy).outcome).toBe('done');
  const lines = linesIn(copy);
  expect(lines.map(({ step, verdict }) => [step, verdict])).toEqual(named(...STEPS).map((step) => [step, 'Conforme']));
  expect(lines.every(({ seconds }) => seconds >= 0)).toBe(true);
  expect(copy.mailbox().length).toBeGreaterThan(0);
  expect(
    copy
      .mailbox()
      .flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc])
      .filter((to) => to !== ANIMATOR),
  ).toEqual([]);
  expectCleaned(copy);
  expect(untouched()).toBe(before);
  copy.close();
});

test('in a copy that has brought its forms and the script’s memory along, too, and a second time in the same copy', () => {
  const copy = hub.runtime.copySpreadsheet({ copiesForms: true, keepsProperties: true });
  run(copy);
  expect(linesIn(copy).map(({ verdict }) => verdict)).toEqual(STEPS.map(() => 'Conforme'));
  run(copy);
  expect(linesIn(copy).map(({ verdict }) => verdict)).toEqual(STEPS.map(() => 'Conforme'));
  expectCleaned(copy);
  copy.close();
});

test('anywhere but in a copy it refuses and changes nothing', () => {
  const before = untouched();
  const { outcome, error } = run(hub.runtime);
  expect(outcome).toBe('failed');
  expect(plain(String(error?.message))).toContain('ne se jouent que dans une copie');
  expect(untouched()).toBe(before);
});

test('in a copy of which somebody has said that it is a hub, it refuses too', () => {
  const copy = hub.runtime.copySpreadsheet({ copiesForms: false, keepsProperties: false });
  const { value } = copy.callFromPage('getHealth', []) as { value: { value: { causes: readonly { id: string }[] } } };
  copy.callFromPage('mendCause', [value.value.causes[0]!.id, 'copy-own']);
  expect(run(copy).outcome).toBe('failed');
  expect(linesIn(copy)).toEqual([]);
  copy.close();
});

describe('a step that is broken on purpose shows, those after it are not played, and all is cleaned up', () => {
  const broken = (breakIt: (copy: LocalRuntime) => void, step: JourneyStep, seen: RegExp): void => {
    const copy = hub.runtime.copySpreadsheet({ copiesForms: false, keepsProperties: false });
    breakIt(copy);
    run(copy);
    copy.clearFaults();
    const lines = linesIn(copy);
    const at = STEPS.indexOf(step);
    expect(lines.map(({ verdict }) => verdict)).toEqual(
      STEPS.map((one, index) =>
        index < at || one === 'cleaning'
          ? 'Conforme'
          : index > at
            ? 'Non joué'
            : (expect.stringMatching(/Refusé|Différent/) as string),
      ),
    );
    expect(lines[at]!.seen).toMatch(seen);
    expectCleaned(copy);
    copy.close();
  };

  test('a form cannot be made', () => {
    broken((copy) => copy.setFault({ throwAtCall: { call: 1, of: 'FormApp.create', when: 'before' } }), 'forms', /Service error/);
  });
  test('no school is there to file a request', () => {
    broken((copy) => copy.deleteRows(copy.sheetByName('Établissements').id, 2, 2), 'request', /aucun établissement/);
  });
  test('mails are refused', () => {
    broken((copy) => copy.setFault({ mailFailure: { message: 'Invalid email', times: 99 } }), 'sending', /À envoyer/);
  });
});

/** Calls of one undisturbed run. */
function callsOfRun(state: LocalRuntime): number {
  return run(state).callCount;
}

test('killed at any moment, the clock carries it on to its end, nothing twice', () => {
  const whole = hub.runtime.copySpreadsheet({ copiesForms: false, keepsProperties: false });
  const calls = callsOfRun(whole);
  whole.close();
  const seen: unknown[] = [];
  for (let call = 10; call < calls; call += Math.ceil(calls / 12)) {
    const copy = hub.runtime.copySpreadsheet({ copiesForms: false, keepsProperties: false });
    copy.setFault({ killAtCall: { call, when: 'after' } });
    run(copy);
    copy.clearFaults();
    copy.advance(40 * MINUTE);
    // Before its trigger is there, whoever ran it runs it again.
    if (linesIn(copy).length < STEPS.length) run(copy);
    const verdicts = linesIn(copy).map(({ verdict }) => verdict);
    const requests = copy.table('Demandes').filter((row) => JSON.stringify(row).includes('@parcours.example'));
    if (verdicts.length !== STEPS.length || verdicts.some((verdict) => verdict !== 'Conforme') || requests.length > 1)
      seen.push({ call, verdicts, requests: requests.length });
    else expectCleaned(copy);
    copy.close();
  }
  expect(seen).toEqual([]);
});

test.each([2, 4])(
  'where calls take %d times as long it stops before the six minutes and goes on by itself, nothing twice',
  (slowness) => {
    const copy = hub.runtime.copySpreadsheet({ copiesForms: false, keepsProperties: false });
    copy.setFault({ slowness });
    expect(run(copy).outcome).toBe('done');
    // The first run stops in the middle of the forms: what is not done is neither passed over nor called a fault.
    expect(linesIn(copy).map(({ verdict }) => verdict)).toEqual(['Conforme']);
    copy.advance(2 * HOUR);
    const runs = copy.runs(50).filter(({ functionName }) => functionName === COMMAND);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.map(({ outcome, costMs }) => [outcome, costMs < 6 * MINUTE])).toEqual(runs.map(() => ['done', true]));
    expect(linesIn(copy).map(({ verdict }) => verdict)).toEqual(STEPS.map(() => 'Conforme'));
    const made = (table: string): number =>
      copy.table(table).filter((row) => JSON.stringify(row).includes('parcours.example')).length;
    expect([made('Demandes'), copy.forms().length]).toEqual([1, 6]);
    copy.clearFaults();
    expectCleaned(copy);
    copy.close();
  },
);
