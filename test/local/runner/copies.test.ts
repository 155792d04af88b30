/** Copied cells, older versions, and a copy of the whole spreadsheet. */
import { openProject } from '../open-project';

const CODE = `
  function onEdit(e) { console.log(e.range.getA1Notation(), e.value, e.oldValue); }
  function changed(e) { console.log(e.changeType); }
  function rules() { const s = SpreadsheetApp.getActiveSheet();
    s.getRange('A1:A9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['oui', 'non']).setAllowInvalid(false).build());
    s.getRange('B1:B9').setNumberFormat('dd/mm/yyyy').setBackground('red'); s.getRange('D1').setNote('lu').setFormula('=E1+1'); }
  function look(a1) { const r = SpreadsheetApp.getActiveSheet().getRange(a1);
    return [r.getDisplayValue(), r.getNumberFormat(), r.getBackground(), r.getNote(), r.getDataValidation() !== null, r.getFormula()]; }
  function watch() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function form() { const ss = SpreadsheetApp.getActive(); const f = FormApp.create('F', true).setTitle('F'); f.addTextItem().setTitle('Q');
    f.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()); PropertiesService.getDocumentProperties().setProperty('form', f.getId());
    ScriptApp.newTrigger('changed').forSpreadsheet(ss).onFormSubmit().create(); return f.getId(); }
  function id() { return SpreadsheetApp.getActive().getId(); }
  function linked(formId) { const f = FormApp.openById(formId); return [f.getTitle(), f.getDestinationId(), f.isPublished(), f.getResponses().length]; }
  function steal(formId) { FormApp.openById(formId).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); }
  function state() { return [SpreadsheetApp.getActive().getName(), PropertiesService.getDocumentProperties().getProperty('form'), ScriptApp.getProjectTriggers().length,
    SpreadsheetApp.getActive().getSheets().map((s) => [s.getName(), s.getSheetId(), s.getFormUrl() !== null])]; }
  function send() { MailApp.sendEmail('a@b.example', 's', 'b'); return MailApp.getRemainingDailyQuota(); }`;

const valueOf = (runtime: ReturnType<typeof openProject>, name: string, ...args: unknown[]): unknown => {
  const result = runtime.callFromPage(name, args);
  if (!result.ok) throw new Error(result.message);
  return result.value;
};

describe('pasting', () => {
  test('a cell of another program brings its look, and leaves the rule of the cell it lands in', () => {
    const runtime = openProject(CODE);
    runtime.clickMenu('rules');
    const pasted = { text: '12/01/2027', format: '@', background: '#00FF00', bold: true };
    expect(runtime.paste(0, 'B1', [[pasted]]).runs[0]!.log[0]).toBe('B1 undefined undefined');
    runtime.paste(0, 'A1', [[{ text: 'peut-être' }, { text: '13/01/2027' }]]);
    expect(valueOf(runtime, 'look', 'A1')).toEqual(['peut-être', '0.###############', '#ffffff', '', true, '']);
    expect(valueOf(runtime, 'look', 'B1')).toEqual(['13/01/2027', 'dd/MM/yyyy', '#ffffff', '', false, '']);
    runtime.undo();
    expect(valueOf(runtime, 'look', 'B1')).toEqual(['12/01/2027', '@', '#00ff00', '', false, '']);
  });

  test('a copied cell brings look, note and formula, and takes away the rule of the cell it lands in', () => {
    const runtime = openProject(CODE);
    runtime.clickMenu('rules');
    const [run] = runtime.copyCells({ sheetId: 0, a1: 'D1' }, { sheetId: 0, a1: 'A2:A3' }).runs;
    expect(run!.log[0]).toBe('A2:A3 undefined undefined');
    expect(valueOf(runtime, 'look', 'A3')).toEqual(['1', '0.###############', '#ffffff', 'lu', false, '=B3+1']);
    runtime.undo();
    expect(valueOf(runtime, 'look', 'A3')).toEqual(['', '0.###############', '#ffffff', '', true, '']);
  });

  test('values alone leave look and rule, the look alone leaves the value, a cut empties where it came from', () => {
    const runtime = openProject(CODE);
    runtime.clickMenu('rules');
    runtime.edit(0, 'F1', [['peut-être']]);
    runtime.copyCells({ sheetId: 0, a1: 'F1' }, { sheetId: 0, a1: 'A1' }, 'values');
    expect(valueOf(runtime, 'look', 'A1')).toEqual(['peut-être', '0.###############', '#ffffff', '', true, '']);
    runtime.copyCells({ sheetId: 0, a1: 'B1' }, { sheetId: 0, a1: 'A1' }, 'format');
    expect(valueOf(runtime, 'look', 'A1')).toEqual(['peut-être', 'dd/mm/yyyy', '#ff0000', '', true, '']);
    runtime.copyCells({ sheetId: 0, a1: 'A1:A2' }, { sheetId: 0, a1: 'A2' }, 'cut');
    expect([valueOf(runtime, 'look', 'A1'), valueOf(runtime, 'look', 'A2')]).toEqual([
      ['', '0.###############', '#ffffff', '', false, ''],
      ['peut-être', 'dd/mm/yyyy', '#ff0000', '', true, ''],
    ]);
  });
});

describe('an older version', () => {
  test('brings cells and tabs back, and leaves mail, properties, triggers and the clock', () => {
    const runtime = openProject(CODE);
    runtime.clickMenu('watch');
    runtime.edit(0, 'A1', [['avant']]);
    const version = runtime.rememberVersion();
    const formId = valueOf(runtime, 'form');
    runtime.edit(0, 'A1', [['après']]);
    valueOf(runtime, 'send');
    runtime.submitForm('F', { Q: 'a' });
    const now = runtime.now();
    expect(runtime.restoreVersion(version).runs.map((run) => run.log[0])).toEqual(['OTHER']);
    expect(runtime.spreadsheet().sheets.map(({ name }) => name)).toEqual(['Feuille 1']);
    expect(runtime.sheet(0).cells[0]![0]!.display).toBe('avant');
    expect([runtime.mailbox().length, runtime.triggers().length, Date.parse(runtime.now()) >= Date.parse(now)]).toEqual([
      1,
      2,
      true,
    ]);
    expect(runtime.properties().document).toEqual({ form: formId });
    // The tab of the form was not there yet: the form goes on taking answers, which land nowhere.
    expect(runtime.callFromPage('linked', [formId])).toMatchObject({
      ok: false,
      message: 'The form currently has no response destination.',
    });
    expect(runtime.submitForm('F', { Q: 'b' })).toMatchObject({ accepted: true, runs: [] });
    expect(runtime.undo()).toBe(false);
  });

  test('is one of its own runtime', () => {
    const version = openProject(CODE).rememberVersion();
    expect(() => openProject(CODE).restoreVersion(version)).toThrow('one of another runtime');
  });
});

describe('a copy of the spreadsheet', () => {
  test('has cells, tabs and script, an unpublished copy of the form, and neither triggers, properties nor mail', () => {
    const runtime = openProject(CODE);
    const formId = valueOf(runtime, 'form');
    runtime.edit(0, 'A1', [['un']]);
    valueOf(runtime, 'send');
    const copy = runtime.copySpreadsheet();
    expect(valueOf(copy, 'state')).toEqual([
      'Copie de Essai',
      null,
      0,
      [
        ['Réponses au formulaire 1', runtime.spreadsheet().sheets[0]!.id, true],
        ['Feuille 1', 0, false],
      ],
    ]);
    expect(copy.forms()).toMatchObject([{ title: 'F', fileName: 'Copie de F', published: false }]);
    expect(copy.forms()[0]!.id).not.toBe(formId);
    expect([copy.mailbox(), copy.runs().length]).toEqual([[], 1]);
    copy.edit(0, 'A1', [['deux']]);
    expect([runtime, copy].map((one) => one.sheet(0).cells[0]![0]!.display)).toEqual(['un', 'deux']);
    copy.setFormPublished('F', true);
    copy.submitForm('F', { Q: 'copie' });
    expect([runtime, copy].map((one) => one.table('Réponses au formulaire 1').length)).toEqual([0, 1]);
  });

  test('opens the forms of the first spreadsheet by their id, and can take their answers away', () => {
    const runtime = openProject(CODE);
    const formId = valueOf(runtime, 'form') as string;
    const copy = runtime.copySpreadsheet({ keepsProperties: true, copiesForms: false });
    expect(copy.properties().document).toEqual({ form: formId });
    expect(valueOf(copy, 'linked', formId)).toEqual(['F', valueOf(runtime, 'id'), true, 0]);
    expect(copy.forms()).toEqual([]);
    runtime.submitForm(formId, { Q: 'a' });
    valueOf(copy, 'steal', formId);
    expect(valueOf(runtime, 'linked', formId)).toEqual(['F', valueOf(copy, 'id'), true, 1]);
    expect(runtime.submitForm(formId, { Q: 'b' })).toMatchObject({ accepted: true, runs: [] });
    expect(runtime.table('Réponses au formulaire 1')).toHaveLength(1);
    copy.submitForm(formId, { Q: 'c' });
    expect(copy.table('Réponses au formulaire 2')).toHaveLength(1);
  });
});

test('a person types other choices into a list, and cuts a form from its tab', () => {
  const runtime = openProject(`${CODE} function list() { const f = FormApp.create('L', true).setTitle('L');
    f.addListItem().setTitle('C').setChoiceValues(['a', 'b']); f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); }`);
  runtime.clickMenu('list');
  runtime.editFormItemChoices('L', runtime.form('L').items[0]!.id, ['b', 'c']);
  expect(runtime.submitForm('L', { C: 'a' }).accepted).toBe(false);
  expect(runtime.submitForm('L', { C: 'c' }).accepted).toBe(true);
  runtime.unlinkForm('L');
  expect(runtime.submitForm('L', { C: 'b' }).accepted).toBe(true);
  expect(runtime.table('Réponses au formulaire 1')).toMatchObject([{ C: 'c' }]);
  expect(runtime.sheetByName('Réponses au formulaire 1').formUrl).toBeUndefined();
});
