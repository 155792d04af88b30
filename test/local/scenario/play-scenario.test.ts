/** A scenario plays gestures in order and stops at the first that fails. */
import { playScenario, type Scenario } from 'apps-script-local';
import { openProject } from '../open-project';

const open = () =>
  openProject(`
  function onOpen() {}
  function build() { const f = FormApp.create('F', true).setTitle('F'); f.addTextItem().setTitle('Nom').setRequired(true); f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); }
  function answer(ok) { if (ok === 'throw') throw new Error('cassé'); return { ok: ok, message: 'non' }; }
  function broken() { null.x; }`);
const scenario = (...steps: Scenario['steps'][number][]): Scenario => ({
  startAt: '2027-01-12T09:00:00+01:00',
  spreadsheetName: 'Essai',
  steps,
});
const play =
  (...steps: Scenario['steps'][number][]) =>
  () =>
    playScenario(open(), scenario({ do: 'open' }, { do: 'menu', functionName: 'build' }, ...steps));

test('steps act as people do, and progress is told', () => {
  const runtime = open();
  const told: string[] = [];
  playScenario(
    runtime,
    scenario(
      { do: 'open' },
      { do: 'menu', functionName: 'build', label: 'Installation' },
      { do: 'submit', form: 'F', answers: { Nom: 'Zoé' } },
      { do: 'call', functionName: 'answer', args: [true] },
      { do: 'type', sheet: 'Réponses au formulaire 1', where: { header: 'Nom', is: 'Zoé' }, header: 'Nom', typed: 'Zoé B.' },
      { do: 'advance', ms: 60_000 },
      { do: 'advanceTo', instant: '2027-01-13T08:00:00+01:00' },
    ),
    (done, total, label) => {
      told.push(`${done}/${total} ${label}`);
    },
  );
  expect(runtime.table('Réponses au formulaire 1').map((row) => row['Nom'])).toEqual(['Zoé B.']);
  expect(runtime.now()).toBe('2027-01-13T08:00:00+01:00');
  expect(told.slice(0, 3).map((line) => line.replace(/\/[\d.]+/, ''))).toEqual(['0 open', '1 Installation', '2 submit F']);
});

test('the progress is a share of the work: it never goes back, tells each day that passes, and ends when all is done', () => {
  const told: { readonly share: number; readonly label: string }[] = [];
  playScenario(
    open(),
    scenario(
      { do: 'open' },
      { do: 'menu', functionName: 'build' },
      { do: 'advanceTo', instant: '2027-02-01T09:00:00+01:00', label: 'Janvier passe' },
      { do: 'open' },
    ),
    (done, total, label) => {
      told.push({ share: done / total, label });
    },
  );
  const shares = told.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(told.filter(({ label }) => label === 'Janvier passe')).toHaveLength(20);
  expect(Math.max(...shares.slice(1).map((share, i) => share - shares[i]!))).toBeLessThan(0.06);
  expect(told.at(-1)).toEqual({ share: 1, label: '' });
});

test.each([
  [
    'a refused form',
    play({ do: 'submit', form: 'F', answers: {}, label: 'demande 1' }),
    /^step 3 of 3 \(demande 1\): the form refused: Nom: Cette question est obligatoire\.$/,
  ],
  ['a call that throws', play({ do: 'call', functionName: 'answer', args: ['throw'] }), /^step 3 of 3 \(call answer\): cassé/],
  [
    'a call that says no',
    play({ do: 'call', functionName: 'answer', args: [false] }),
    /the call answered \{"ok":false,"message":"non"\}/,
  ],
  [
    'a failed run',
    play({ do: 'menu', functionName: 'broken' }),
    /^step 3 of 3 \(menu broken\): broken failed: Cannot read properties of null/,
  ],
  [
    'a row that is not there',
    play({ do: 'type', sheet: 'Réponses au formulaire 1', where: { header: 'Nom', is: 'x' }, header: 'Nom', typed: 'y' }),
    /no row of Réponses au formulaire 1 shows "x" under "Nom"/,
  ],
])('%s stops it, with the step and the reason', (_what, act, message) => {
  expect(act).toThrow(message);
});

test('a link in a message is followed: what it carries is sent with what the person adds', () => {
  const runtime = openProject(`
  function onOpen() {}
  function invite(code) {
    const f = FormApp.create('G', true).setTitle('G');
    const i = f.addTextItem().setTitle('Code');
    f.addTextItem().setTitle('Mot');
    f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    MailApp.sendEmail('zoe@b.example', 'Sujet ' + code, 'Lien : ' + f.createResponse().withItemResponse(i.createResponse(code)).toPrefilledUrl());
  }`);
  const steps: Scenario['steps'] = [
    { do: 'open' },
    { do: 'call', functionName: 'invite', args: ['x7'] },
    { do: 'follow', to: 'zoe@b.example', subject: 'x7', answers: { Mot: 'Bonjour' } },
  ];
  playScenario(runtime, scenario(...steps));
  const [tab] = runtime.spreadsheet().sheets.filter(({ name }) => name.startsWith('Réponses'));
  expect(runtime.table(tab!.name).map((row) => [row['Code'], row['Mot']])).toEqual([['x7', 'Bonjour']]);
  expect(() => playScenario(runtime, scenario({ do: 'follow', to: 'zoe@b.example', subject: 'autre', answers: {} }))).toThrow(
    'no message to zoe@b.example',
  );
});
