/** Each run is a fresh realm with the platform's globals, under the virtual clock. */
import { errorOf, evaluate, MANIFEST, openProject } from '../open-project';

test.each([
  'setTimeout',
  'setInterval',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'fetch',
  'crypto',
  'atob',
  'btoa',
  'process',
  'require',
  'Buffer',
  'structuredClone',
  'queueMicrotask',
  'performance',
  'window',
  'navigator',
  'Blob',
])('%s is not there', (name) => {
  expect(evaluate(`return typeof ${name};`)).toBe('undefined');
});

test('the platform’s services and the language are there', () => {
  expect(
    evaluate(`return [SpreadsheetApp, FormApp, MailApp, HtmlService, ScriptApp, PropertiesService, CacheService, LockService, Session, Utilities, Logger].map(String).length
    + ' ' + new Intl.DateTimeFormat('fr-FR', { month: 'long' }).format(new Date(2027, 0, 1)) + ' ' + typeof WebAssembly + ' ' + typeof globalThis.Map;`),
  ).toBe('11 janvier object function');
});

test('values belong to the realm of the script', () => {
  expect(
    evaluate(`
    const r = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date(2027, 0, 1));
    return [r.getValue() instanceof Date, r.getValues() instanceof Array, r.getValues()[0] instanceof Array, PropertiesService.getScriptProperties().getProperties() instanceof Object, Object.prototype.toString.call(r.getValue())];`),
  ).toEqual([true, true, true, true, '[object Date]']);
});

test('Date follows the virtual clock, which passes with the cost of calls and with sleep', () => {
  expect(
    evaluate(`
    const start = Date.now();
    Utilities.sleep(90000);
    const d = new Date();
    return [new Date(start).toISOString().slice(0, 19), Math.round((d.getTime() - start) / 1000), d instanceof Date, new Date(0).getTime(), Date.UTC(1970, 0, 2), new Date(2027, 0, 1).constructor === Date, typeof Date(), Date.name];`),
  ).toEqual(['2027-01-12T08:00:00', 90, true, 0, 86_400_000, true, 'string', 'Date']);
});

test('nothing of a run survives it, but what services keep', () => {
  const runtime = openProject(
    `let count = 0; globalThis.other = (globalThis.other || 0) + 1; function main() { count += 1; return [count, other]; }`,
  );
  runtime.callFromPage('main', []);
  expect(runtime.callFromPage('main', [])).toMatchObject({ value: [1, 1] });
});

test('all files share one global scope', () => {
  const runtime = openProject('function main() { return helper() + LABEL; }', {
    files: { 'Other.js': "const LABEL = '!'; function helper() { return 'aide'; }" },
  });
  expect(runtime.callFromPage('main', [])).toMatchObject({ value: 'aide!' });
});

test('promises are run after the call, and a function may be async', () => {
  const runtime = openProject(
    `async function main() { const v = await Promise.resolve(2); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(v); return v + 1; }`,
  );
  expect(runtime.callFromPage('main', [])).toMatchObject({ ok: true, value: 3 });
  expect(runtime.sheetByName('Feuille 1').cells[0]![0]!.value).toBe(2);
});

test('a long text that is made a function is, in each run, a function of that run as the engine makes it', () => {
  const runtime = openProject(`
    var body = 'counted += 1; const place = () => { throw new TypeError("ici"); }; return [counted, place];' + ' '.repeat(2000) + '\\n//# sourceURL=late/one';
    var counted = 0;
    function main() {
      const made = new Function('a', 'b', body);
      const called = Function('a', 'b', body);
      const [count, place] = made();
      let line = '';
      try { place(); } catch (error) { line = error.stack.split('\\n')[1].trim(); }
      return [made instanceof Function, made.constructor === Function, made() instanceof Array, place instanceof Function, count, made !== called,
        String(made) === 'function anonymous(a,b\\n) {\\n' + body + '\\n}', made.length, made.name, line, String(Function).includes('native code')];
    }`);
  const once = [true, true, true, true, 1, true, true, 2, 'anonymous', 'at place (late/one:3:43)', true];
  const answers = [1, 2, 3, 4].map(() => runtime.callFromPage('main', []));
  expect(answers.map((answer) => answer.ok && answer.value)).toEqual([once, once, once, once]);
});

test('a text that is no function is refused each time, though it would be one with what stands around it', () => {
  const runtime = openProject(`function main() {
    const body = '}), (function () {' + ' '.repeat(2000) + '\\n//# sourceURL=late/none';
    try { new Function(body); return 'made'; } catch (error) { return [error.name, error instanceof SyntaxError]; }
  }`);
  expect([1, 2, 3].map(() => runtime.callFromPage('main', []))).toMatchObject(
    Array.from({ length: 3 }, () => ({ value: ['SyntaxError', true] })),
  );
});

test('what stands for an object of a service takes no other property, and shows none', () => {
  expect(
    evaluate(`
    const sheet = SpreadsheetApp.getActiveSheet();
    const range = sheet.getRange('A1');
    const refused = (act) => { try { act(); return 'taken'; } catch (error) { return error.message; } };
    return [refused(() => { range.colour = 1; }), refused(() => { range.getValue = 1; }), refused(() => { range.getValue = 1; }),
      Object.keys(range), JSON.stringify(range), 'getValue' in range, 'getColour' in range, range.getColour, range.setValue(2) === range,
      refused(() => range.getValue.call({})), refused(() => range.getValue.call(sheet.getRange)), range.getValue(), sheet.getRange('A1') === range];`),
  ).toEqual([
    'Cannot add property colour, object is not extensible',
    'Cannot add property getValue, object is not extensible',
    'Cannot add property getValue, object is not extensible',
    [],
    '{}',
    true,
    false,
    null,
    true,
    'Range.getValue was called on something else',
    'Range.getValue was called on something else',
    2,
    false,
  ]);
});

test('a menu may name a method of an object', () => {
  const runtime = openProject(`const App = { word: 'oui', run() { console.log(this.word); } };`);
  expect(runtime.clickMenu('App.run').runs[0]).toMatchObject({ outcome: 'done', log: ['oui'] });
});

test('a run tells its calls, its cost and its log', () => {
  const runtime = openProject(
    `function main() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); s.getRange('A1').getValue(); console.log('a', { b: [1] }); Logger.log('%s fois', 3); SpreadsheetApp.flush(); }`,
  );
  const run = runtime.clickMenu('main').runs[0]!;
  expect(run.calls).toEqual({
    'SpreadsheetApp.getActiveSheet': 1,
    'Sheet.getRange': 2,
    'Range.setValue': 1,
    'Range.getValue': 1,
    'Logger.log': 1,
    'SpreadsheetApp.flush': 1,
  });
  expect(run.callCount).toBe(7);
  // A read after a write pays for sending the write: 20 + 2 + 20 + 60 + 20 for the empty flush.
  expect(run.costs.services).toBe(122);
  expect(run.log).toEqual(['a { b: [ 1 ] }', '3 fois']);
});

test('what a run costs counts its start, the way from a page and back, and the script’s own code', () => {
  const runtime = openProject(
    'function main() { for (let i = 0, s = ""; i < 300000; i++) s += i % 10; return 1; } function read() { SpreadsheetApp.getActiveSheet().getName(); }',
  );
  const { costMs, costs, realMs } = runtime.callFromPage('main', []).runs[0]!;
  expect(costs).toMatchObject({ services: 0, start: 500, roundTrip: 600 });
  expect(costs.processor).toBeGreaterThan(realMs);
  expect(costMs).toBe(1100 + costs.processor);
  expect(runtime.clickMenu('read').runs[0]!.costs).toMatchObject({ services: 20, start: 500, roundTrip: 0 });
  // The virtual clock is that of the services alone: a history is the same on every machine.
  expect(runtime.now()).toBe('2027-01-12T09:00:00+01:00');
});

test.each(['eval', 'Function', 'Object.keys', 'main.constructor', 'main.call', 'SpreadsheetApp.getActive'])(
  '%s is no function of the project',
  (name) => {
    expect(openProject('function main() { return 1; }').callFromPage(name, ['1'])).toMatchObject({
      ok: false,
      message: `Script function not found: ${name}`,
    });
  },
);

test.each([
  'globalThis.constructor',
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.toString',
  'SpreadsheetApp.getActiveSheet',
  'SpreadsheetApp.getUi().createMenu',
  'console.log',
  'Date.now',
  'SpreadsheetApp.getActiveSheet().getRange("A1").getValues()',
  'SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder',
  'FormApp.ItemType',
  '(() => { try { FormApp.create() } catch (e) { return e; } })()',
])('nothing of this process is reached through %s', (held) => {
  expect(
    evaluate(`try { return ${held}.constructor.constructor('return typeof process')(); } catch (e) { return 'undefined'; }`),
  ).toBe('undefined');
});

test('an error keeps the script’s own lines in its stack, and nothing of ours', () => {
  const runtime = openProject(`function inner() { throw new TypeError('raté'); }\nfunction main() { inner(); }`);
  const { error, outcome } = runtime.clickMenu('main').runs[0]!;
  expect([outcome, error?.name, error?.message]).toEqual(['failed', 'TypeError', 'raté']);
  expect(error?.stack.split('\n').map((line) => line.trim())).toEqual([
    'TypeError: raté',
    'at inner (Code.js:1:26)',
    'at main (Code.js:2:19)',
  ]);
});

describe('the time limit', () => {
  const CODE = `
    function main() { const s = SpreadsheetApp.getActiveSheet();
      try { for (let i = 1; i < 1000; i++) { s.getRange(i, 1).setValue(i); Utilities.sleep(1000); } }
      catch (e) { s.getRange('B1').setValue('rattrapé'); }
      finally { s.getRange('B2').setValue('fin'); } }
    function onEdit() { Utilities.sleep(31000); }`;

  test('kills a run at six minutes; it can catch nothing, and what was written stays', () => {
    const runtime = openProject(CODE);
    const run = runtime.clickMenu('main').runs[0]!;
    expect([run.outcome, run.error?.message]).toEqual(['killed', 'Exceeded maximum execution time']);
    const { cells } = runtime.sheetByName('Feuille 1');
    expect(cells.length).toBeGreaterThan(350);
    expect(cells[0]).toHaveLength(1);
  });

  test('kills a simple trigger at thirty seconds', () => {
    const runtime = openProject(CODE);
    expect(runtime.edit(0, 'A1', [['x']]).runs[0]).toMatchObject({ kind: 'edit', outcome: 'killed' });
  });

  test('ends a loop that waits for an hour of the clock', () => {
    const runtime = openProject(`function main() { const t = Date.now(); while (Date.now() < t + 3600000) {} }`);
    expect(runtime.clickMenu('main').runs[0]!.outcome).toBe('killed');
  }, 30_000);
});

describe('permissions', () => {
  const only = (...names: string[]) => ({
    manifest: { ...MANIFEST, oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`) },
  });

  test.each([
    ['MailApp.sendEmail("a@b.example", "s", "b")', 'MailApp.sendEmail', 'script.send_mail'],
    ['FormApp.create("F")', 'FormApp.create', 'forms'],
    ['ScriptApp.newTrigger("f")', 'ScriptApp.newTrigger', 'script.scriptapp'],
    ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', 'Ui.showSidebar', 'script.container.ui'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser', 'userinfo.email'],
  ])('%s without its scope in the manifest is refused', (body, call, scope) => {
    expect(errorOf(body, only('spreadsheets.currentonly'))).toBe(
      `Exception: Specified permissions are not sufficient to call ${call}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });

  test('a spreadsheet call accepts either of its scopes and names both', () => {
    expect(errorOf('SpreadsheetApp.getActive()', only('spreadsheets'))).toBe('nothing thrown');
    expect(errorOf('SpreadsheetApp.getActive()', only('forms'))).toContain(
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  test('properties, locks, cache and menus need none', () => {
    expect(
      errorOf(
        'PropertiesService.getUserProperties().setProperty("a", "b"); LockService.getScriptLock().tryLock(1); SpreadsheetApp.flush(); SpreadsheetApp.getUi().createMenu("m").addToUi()',
        only(),
      ),
    ).toBe('nothing thrown');
  });

  test('a manifest without a list asks for what the calls need', () => {
    expect(errorOf('MailApp.getRemainingDailyQuota()', { manifest: { timeZone: 'Europe/Paris' } })).toBe('nothing thrown');
  });

  test('a simple trigger builds menus and reads its spreadsheet, and may not send or create', () => {
    const runtime = openProject(`function onOpen(e) {
      SpreadsheetApp.getUi().createMenu('Pôle').addItem('Ouvrir', 'go').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('Plus').addItem('Autre', 'other')).addToUi();
      console.log(e.authMode, SpreadsheetApp.getActive().getName());
      for (const act of [() => MailApp.getRemainingDailyQuota(), () => FormApp.create('x')]) try { act(); } catch (error) { console.log(error.message); }
    }`);
    const { runs } = runtime.open();
    expect(runs[0]!.log).toEqual([
      'LIMITED Essai',
      'You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      'You do not have permission to call FormApp.create. Required permissions: https://www.googleapis.com/auth/forms',
    ]);
    expect(runtime.spreadsheet().menus).toEqual([
      {
        title: 'Pôle',
        items: [
          { kind: 'item', label: 'Ouvrir', functionName: 'go' },
          { kind: 'separator' },
          { kind: 'menu', menu: { title: 'Plus', items: [{ kind: 'item', label: 'Autre', functionName: 'other' }] } },
        ],
      },
    ]);
  });
});
