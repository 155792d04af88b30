/** The state in which a first start opens is the one that the scenario and the built script give today. */
import { readFileSync } from 'node:fs';
import { type LocalRuntime, unpackState } from 'apps-script-local';
import { defaultTemplateRows } from '../../src/wording/emails/default-templates';
import { SAMPLE } from '../../tools/sample-files';
import { openSample } from './open-sample';
import { shippedScenario } from './the-sample';

jest.setTimeout(60_000);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

let runtime: LocalRuntime;
beforeAll(() => {
  runtime = openSample();
});
afterAll(() => runtime?.close());

test('it was made from the scenario that ships, and from no other', () => {
  expect(unpackState(SAMPLE.state, { ...shippedScenario, steps: [] }, '/dev/null/none')).toBe(false);
  expect(readFileSync(SAMPLE.state).length).toBeLessThan(900_000);
});

test('it opens on the day on which the scenario ends', () => {
  const last = shippedScenario.steps.at(-1);
  expect(last).toMatchObject({ do: 'advanceTo' });
  expect(Date.parse(runtime.now())).toBe(Date.parse((last as { instant: string }).instant));
});

test('people have said how stages went, the schools and the hosts; a place that did not fit is a thing to do', () => {
  const said = runtime.table('Bilans').filter((row) => row['Référence'] !== '');
  expect(new Set(said.map((row) => row['Par']))).toEqual(new Set(['Établissement', 'Organisme d’accueil']));
  const home = runtime.callFromPage('getHome', []);
  const tasks = plain(JSON.stringify(home.ok ? home.value : {}));
  expect(tasks).toContain('un bilan dit que le stage n’a eu lieu qu’en partie');
});

describe('the script of today would leave it as it is (else: npm run sample)', () => {
  test('every tab and column is there, and the repair has nothing to do', () => {
    const { ui } = runtime.clickMenu('repairRegister');
    const said = ui.flatMap((event) => ('message' in event ? [plain(event.message)] : []));
    expect(said.at(-1)).toBe('Le registre est en ordre.');
  });

  test('the forms ask what the script asks', () => {
    const asked = () =>
      runtime.forms().map(({ title, items }) => [title, items.map(({ title: question, choices }) => [question, choices])]);
    const before = asked();
    const { runs } = runtime.clickMenu('refreshForms');
    expect(runs.map(({ outcome }) => outcome)).toEqual(['done']);
    expect(asked()).toEqual(before);
  });

  test('the messages are worded as they ship', () => {
    const shipped = defaultTemplateRows().map(({ subject, body }) => [subject, body].map(plain));
    const rows = runtime.table('Modèles').filter((row) => row['Code'] !== '');
    expect(rows.map((row) => [row['Objet']!, row['Corps']!].map(plain))).toEqual(shipped);
  });
});
