/** What persons do: typing, undoing, moving, and the triggers that follow. */
import { openProject } from '../open-project';

const EDITS = `
  function onEdit(e) { console.log('simple', e.range.getA1Notation(), JSON.stringify(e.value), JSON.stringify(e.oldValue), String(e.authMode)); }
  function installed(e) { console.log('installed', e.range.getA1Notation(), String(e.authMode), e.source.getName(), e.user.getEmail(), typeof e.triggerUid); }
  function changed(e) { console.log('change', e.changeType); }
  function install() { const ss = SpreadsheetApp.getActive();
    ScriptApp.newTrigger('installed').forSpreadsheet(ss).onEdit().create(); ScriptApp.newTrigger('changed').forSpreadsheet(ss).onChange().create(); }
  function rules() { const s = SpreadsheetApp.getActiveSheet();
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['Nouvelle', 'Placée']).setAllowInvalid(false).build();
    s.getRange('A1:A9').setDataValidation(list);
    s.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).setHelpText('Saisissez une date.').build());
    s.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(true).build()); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('script'); }`;

const shown = (runtime: ReturnType<typeof openProject>): string[][] =>
  runtime.sheetByName('Feuille 1').cells.map((row) => row.map((cell) => cell?.display ?? ''));

test('typing runs the simple trigger, then the installed ones', () => {
  const runtime = openProject(EDITS);
  runtime.clickMenu('install');
  const first = runtime.edit(0, 'B2', [['12/01/2027']]);
  expect(first.runs.map((run) => run.log[0])).toEqual([
    'simple B2 "46399" undefined LIMITED',
    'installed B2 FULL Essai personne@exemple.example string',
    'change EDIT',
  ]);
  expect(runtime.edit(0, 'B2', [['']]).runs[0]!.log[0]).toBe('simple B2 undefined "46399" LIMITED');
  expect(
    runtime.edit(0, 'A1', [
      ['1', '2'],
      ['3', 'VRAI'],
    ]).runs[0]!.log[0],
  ).toBe('simple A1:B2 undefined undefined LIMITED');
  expect(runtime.edit(0, 'B2', [['faux']]).runs[0]!.log[0]).toBe('simple B2 "FALSE" "TRUE" LIMITED');
});

test('numbers and dates of an edit are told as text with a point, whatever the locale; a paste tells nothing, even of one cell', () => {
  const runtime = openProject(EDITS);
  runtime.clickMenu('rules');
  const told = (typed: string): string => runtime.edit(0, 'D1', [[typed]]).runs[0]!.log[0]!;
  expect(['12,5', '1 234,75 €', '05/01/2027 12:00', 'VRAI', 'mot'].map(told)).toEqual([
    'simple D1 "12.5" undefined LIMITED',
    'simple D1 "1234.75" "12.5" LIMITED',
    'simple D1 "46392.5" "1234.75" LIMITED',
    'simple D1 "TRUE" "46392.5" LIMITED',
    'simple D1 "mot" "TRUE" LIMITED',
  ]);
  expect(runtime.paste(0, 'D1', [['autre']]).runs[0]!.log[0]).toBe('simple D1 undefined undefined LIMITED');
  expect(runtime.paste(0, 'A2', [['Perdue', 'x']]).runs[0]!.log[0]).toBe('simple A2:B2 undefined undefined LIMITED');
  runtime.paste(0, 'A1', [['Perdue']]);
  expect(shown(runtime).slice(0, 2)).toEqual([
    ['Perdue', '', '', 'autre'],
    ['Perdue', 'x', '', ''],
  ]);
  runtime.undo();
  expect(shown(runtime)[0]![0]).toBe('');
});

test('what a script writes fires nothing', () => {
  const runtime = openProject(EDITS);
  runtime.clickMenu('install');
  expect(runtime.clickMenu('write').runs).toHaveLength(1);
});

test('a typed value that a rule refuses leaves the cell as it was, with the reason in French', () => {
  const runtime = openProject(EDITS);
  runtime.clickMenu('rules');
  runtime.edit(0, 'A2', [['Placée']]);
  expect(runtime.edit(0, 'A2', [['Perdue']])).toMatchObject({
    runs: [],
    refused:
      'Les données saisies dans la cellule A2 enfreignent les règles de validation des données définies pour cette cellule. Veuillez saisir l’une des valeurs suivantes\u00a0: Nouvelle, Placée.',
  });
  expect(runtime.edit(0, 'B1', [['bientôt']]).refused).toBe(
    'Les données saisies dans la cellule B1 enfreignent les règles de validation des données définies pour cette cellule. Saisissez une date.',
  );
  expect(runtime.edit(0, 'B1', [['5/1/2027']]).refused).toBeUndefined();
  expect(runtime.edit(0, 'C1', [['autre']]).refused).toBeUndefined();
  expect(shown(runtime)).toEqual(
    expect.arrayContaining([
      ['Placée', '', ''],
      ['', '05/01/2027', 'autre'],
    ]),
  );
});

test('a paste of several cells passes over the rules, and grows the grid when it must', () => {
  const runtime = openProject(EDITS);
  runtime.clickMenu('rules');
  expect(runtime.edit(0, 'A2', [['Perdue'], ['Placée']]).refused).toBeUndefined();
  runtime.edit(0, 'A1000', [['a'], ['b'], ['c']]);
  expect([shown(runtime)[1]![0], runtime.sheetByName('Feuille 1').rows]).toEqual(['Perdue', 1002]);
});

test('undo and redo take back what persons did, in order', () => {
  const runtime = openProject('');
  runtime.edit(0, 'A1', [['a', 'b']]);
  runtime.edit(0, 'A2', [['c']]);
  runtime.deleteRows(0, 1, 1);
  expect(shown(runtime)).toEqual([['c']]);
  expect([runtime.undo(), shown(runtime)]).toEqual([
    true,
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ]);
  expect([runtime.undo(), shown(runtime)]).toEqual([true, [['a', 'b']]]);
  expect([runtime.redo(), shown(runtime)]).toEqual([
    true,
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ]);
  expect([runtime.undo(), runtime.undo(), runtime.undo(), shown(runtime)]).toEqual([true, true, false, []]);
});

test('columns are removed, moved and put back with their widths', () => {
  const runtime = openProject('function main() { SpreadsheetApp.getActiveSheet().setColumnWidth(2, 222); }');
  runtime.edit(0, 'A1', [['a', 'b', 'c']]);
  runtime.clickMenu('main');
  runtime.moveColumn(0, 2, 3);
  expect([shown(runtime)[0], runtime.sheetByName('Feuille 1').columnWidths]).toEqual([['a', 'c', 'b'], { 2: 222 }]);
  runtime.deleteColumns(0, 3, 1);
  expect([shown(runtime)[0], runtime.sheetByName('Feuille 1').columnWidths]).toEqual([['a', 'c'], {}]);
  runtime.undo();
  expect([shown(runtime)[0], runtime.sheetByName('Feuille 1').columnWidths]).toEqual([['a', 'c', 'b'], { 2: 222 }]);
  runtime.undo();
  expect(shown(runtime)[0]).toEqual(['a', 'b', 'c']);
});

test('sorting leaves the frozen header where it is, and can be taken back', () => {
  const runtime = openProject('function main() { SpreadsheetApp.getActiveSheet().setFrozenRows(1); }');
  runtime.clickMenu('main');
  runtime.edit(0, 'A1', [['Nom'], ['b'], ['a']]);
  runtime.sortRange(0, 1, true);
  expect(shown(runtime).flat()).toEqual(['Nom', 'a', 'b']);
  runtime.undo();
  expect(shown(runtime).flat()).toEqual(['Nom', 'b', 'a']);
});

test('a filter hides the rows that show its texts, for scripts and for every window, and follows its column', () => {
  const runtime = openProject(
    `function main() { SpreadsheetApp.getActiveSheet().getRange('A1:B9').createFilter(); }
    function look() { const s = SpreadsheetApp.getActiveSheet(); const f = s.getFilter();
      console.log(JSON.stringify([[1, 2, 3, 4].map((row) => s.isRowHiddenByFilter(row)), [1, 2].map((column) => { const c = f.getColumnFilterCriteria(column); return c && c.getHiddenValues(); })])); }`,
  );
  const look = (): unknown => JSON.parse(runtime.clickMenu('look').runs[0]!.log[0]!);
  runtime.clickMenu('main');
  runtime.edit(0, 'A1', [
    ['Nom', 'Ville'],
    ['b', 'Roanne'],
    ['a', ''],
    ['b', 'Mably'],
  ]);
  expect(look()).toEqual([
    [false, false, false, false],
    [null, null],
  ]);
  runtime.filterColumn(0, 1, ['b', 'Nom']);
  expect(look()).toEqual([
    [false, true, false, true],
    [['b', 'Nom'], null],
  ]);
  expect(runtime.sheetByName('Feuille 1').filter).toEqual({ a1: 'A1:B9', hidden: { 0: ['b', 'Nom'] } });
  runtime.moveColumn(0, 1, 2);
  expect(look()).toEqual([
    [false, true, false, true],
    [null, ['b', 'Nom']],
  ]);
  runtime.filterColumn(0, 2, []);
  expect(look()).toEqual([
    [false, false, false, false],
    [null, null],
  ]);
});

test('a script that moves rows makes earlier edits impossible to take back', () => {
  const runtime = openProject('function main() { SpreadsheetApp.getActiveSheet().insertRowBefore(1); }');
  runtime.edit(0, 'A1', [['a']]);
  runtime.clickMenu('main');
  expect([runtime.undo(), shown(runtime)]).toEqual([false, [[''], ['a']]]);
});

test('a tab renamed to a name already taken is refused in French', () => {
  const runtime = openProject('function main() { SpreadsheetApp.getActive().insertSheet("Offres"); }');
  runtime.clickMenu('main');
  expect(() => runtime.renameSheet(0, 'Offres')).toThrow('Une feuille porte déjà le nom');
  expect(() => runtime.deleteSheet(99)).toThrow('no sheet 99');
});

test('alerts take the answers given in advance, or the first button', () => {
  const runtime = openProject(`function main() { const ui = SpreadsheetApp.getUi();
    const a = ui.alert('Titre', 'Sûr ?', ui.ButtonSet.YES_NO); const p = ui.prompt('Nom ?', ui.ButtonSet.OK_CANCEL);
    console.log(a === ui.Button.NO, String(a), p.getResponseText(), p.getSelectedButton() === ui.Button.OK); }`);
  expect(runtime.clickMenu('main', ['NO', 'Zoé']).runs[0]!.log).toEqual(['true NO Zoé true']);
  const result = runtime.clickMenu('main');
  expect(result.runs[0]!.log).toEqual(['false YES  true']);
  expect(result.ui).toEqual([
    { kind: 'alert', title: 'Titre', message: 'Sûr ?', buttons: 'YES_NO' },
    { kind: 'alert', title: '', message: 'Nom ?', buttons: 'OK_CANCEL', isPrompt: true },
  ]);
});

test('where a person is there to answer, a run ends at its question, counts for none, and begins anew with the answer', () => {
  const runtime = openProject(`function main() { const ui = SpreadsheetApp.getUi(); const sheet = SpreadsheetApp.getActiveSheet();
    const a = ui.alert('Titre', 'Sûr ?', ui.ButtonSet.YES_NO); if (a === ui.Button.NO) return;
    const p = ui.prompt('Nom ?', ui.ButtonSet.OK_CANCEL); sheet.getRange('A1').setValue(p.getResponseText()); ui.alert('Fini'); }`);
  const waiting = runtime.clickMenu('main', [], { waits: true });
  expect(waiting.ui).toEqual([{ kind: 'alert', title: 'Titre', message: 'Sûr ?', buttons: 'YES_NO', isOpen: true }]);
  expect([waiting.runs, runtime.runs(9)]).toEqual([[], []]);
  expect(runtime.clickMenu('main', ['YES'], { waits: true }).ui.at(-1)).toMatchObject({
    message: 'Nom ?',
    isPrompt: true,
    isOpen: true,
  });
  expect(shown(runtime)).toEqual([]);
  const done = runtime.clickMenu('main', ['YES', ''], { waits: true });
  expect(done.runs.map(({ outcome }) => outcome)).toEqual(['done']);
  expect(done.ui.map((event) => event.kind === 'alert' && event.isOpen)).toEqual([undefined, undefined, undefined]);
  runtime.clickMenu('main', ['YES', 'Zoé'], { waits: true });
  expect(shown(runtime)).toEqual([['Zoé']]);
  expect(runtime.clickMenu('main', ['NO'], { waits: true }).runs.map(({ outcome }) => outcome)).toEqual(['done']);
  expect(runtime.runs(9)).toHaveLength(3);
});

test('sidebar, dialog and toast reach the screen with the page’s title and size', () => {
  const runtime = openProject(
    `function main() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Pôle'));
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(640).setHeight(480), 'Carte');
    SpreadsheetApp.getActive().toast('Fait', 'Pôle', 3);
  }`,
    { files: { 'sidebar.html': '<h1><?= 1 ?></h1>' } },
  );
  expect(runtime.clickMenu('main').ui).toEqual([
    { kind: 'sidebar', title: 'Pôle', html: '<h1><?= 1 ?></h1>', runId: 1 },
    { kind: 'dialog', title: 'Carte', html: '<p>x</p>', width: 640, height: 480, modal: true, runId: 1 },
    { kind: 'toast', title: 'Pôle', message: 'Fait', seconds: 3 },
  ]);
});

test('those who watch hear of each change once it is made', () => {
  const runtime = openProject(
    'function main() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); MailApp.sendEmail("a@b.example", "s", "b"); FormApp.create("F"); }',
  );
  const heard: string[] = [];
  const stop = runtime.watch((event) => {
    heard.push(event.kind);
  });
  runtime.clickMenu('main');
  expect(heard).toEqual(['sheet', 'mail', 'forms', 'run', 'clock']);
  stop();
  runtime.clickMenu('main');
  expect(heard).toHaveLength(5);
});
