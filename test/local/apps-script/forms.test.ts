/** Forms: building, linking to a tab, pages and answers. */
import { errorOf, evaluate, openProject } from '../open-project';

const LINK = 'form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());';
const headers = (tab: string): string =>
  `SpreadsheetApp.getActive().getSheetByName('${tab}').getDataRange().getDisplayValues()[0]`;

test('FormApp.create names the file and leaves the title empty; a new list has one empty choice', () => {
  expect(
    evaluate(
      `const f = FormApp.create('Demande'); const l = f.addListItem(); return [f.getTitle(), l.getChoices().map((c) => c.getValue()), typeof l.getId(), f.getItemById(1), String(f), String(l), String(f.getItems()[0])];`,
    ),
  ).toEqual(['', [''], 'number', null, 'Form', 'ListItem', 'Item']);
});

test('setDestination adds a tab at the front, named and numbered in French, found again by getFormUrl', () => {
  expect(
    evaluate(`
    const form = FormApp.create('A', true); form.addTextItem().setTitle('Nom'); ${LINK}
    const other = FormApp.create('B'); other.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    const sheets = SpreadsheetApp.getActive().getSheets();
    return [sheets.map((s) => s.getName()), sheets[1].getFormUrl() === form.getPublishedUrl(), sheets[2].getFormUrl(), FormApp.openByUrl(sheets[1].getFormUrl()).getId() === form.getId(), ${headers('Réponses au formulaire 1')}];`),
  ).toEqual([['Réponses au formulaire 2', 'Réponses au formulaire 1', 'Feuille 1'], true, null, true, ['Horodateur', 'Nom']]);
});

test('a changed title renames its column, a new question comes after the form’s own columns, a removed one keeps its column', () => {
  expect(
    evaluate(`
    const form = FormApp.create('A', true); const nom = form.addTextItem().setTitle('Nom'); const age = form.addTextItem().setTitle('Âge'); ${LINK}
    const tab = SpreadsheetApp.getActive().getSheetByName('Réponses au formulaire 1');
    tab.getRange('D1').setValue('à moi');
    nom.setTitle('Nom complet'); form.deleteItem(age); form.addDateItem().setTitle('Naissance'); form.moveItem(1, 0);
    return ${headers('Réponses au formulaire 1')};`),
  ).toEqual(['Horodateur', 'Nom complet', 'Âge', 'Naissance', 'à moi']);
});

const BRANCHES = `
  const form = FormApp.create('Branches', true).setTitle('Branches');
  form.addTextItem().setTitle('Nom').setRequired(true);
  const type = form.addMultipleChoiceItem().setTitle('Type').setRequired(true);
  const pageA = form.addPageBreakItem().setTitle('Page A');
  form.addTextItem().setTitle('Question A').setRequired(true);
  const pageB = form.addPageBreakItem().setTitle('Page B');
  form.addDateItem().setTitle('Question B').setRequired(true);
  const end = form.addPageBreakItem().setTitle('Fin');
  form.addCheckboxItem().setTitle('Cases').setChoiceValues(['x', 'y']);
  type.setChoices([type.createChoice('A', pageA), type.createChoice('B', pageB), type.createChoice('C', FormApp.PageNavigationType.SUBMIT)]);
  pageB.setGoToPage(end);
  ${LINK}`;

describe('pages: the choice leads on; a break’s setGoToPage says where the page before it leads', () => {
  const runtime = openProject(`function build() { ${BRANCHES} }`);
  runtime.clickMenu('build');
  const titles = new Map(runtime.form('Branches').items.map((item) => [item.id, item.title]));
  const refusals = (answers: Record<string, string | string[]>) =>
    Object.entries(runtime.submitForm('Branches', answers).errors)
      .map(([id, text]) => `${titles.get(Number(id))}: ${text}`)
      .sort();

  test.each([
    [
      'nothing',
      {},
      [
        'Nom: Cette question est obligatoire.',
        'Question A: Cette question est obligatoire.',
        'Type: Cette question est obligatoire.',
      ],
    ],
    ['branch A skips page B', { Nom: 'a', Type: 'A', 'Question A': 'oui' }, []],
    ['branch B skips page A', { Nom: 'a', Type: 'B' }, ['Question B: Cette question est obligatoire.']],
    ['branch C ends at once', { Nom: 'a', Type: 'C' }, []],
    ['a choice that is not there', { Nom: 'a', Type: 'Z', 'Question A': 'oui' }, ['Type: Choisissez une réponse de la liste.']],
    [
      'a box that is not there',
      { Nom: 'a', Type: 'A', 'Question A': 'oui', Cases: ['x', 'z'] },
      ['Cases: Choisissez une réponse de la liste.'],
    ],
    ['an impossible date', { Nom: 'a', Type: 'B', 'Question B': '2027-02-30' }, ['Question B: Date non valide.']],
  ] as const)('%s', (_what, answers, expected) => {
    expect(refusals(answers as unknown as Record<string, string>)).toEqual(expected);
  });

  test('answers of pages not visited are dropped, boxes are joined, dates are dates', () => {
    runtime.submitForm('Branches', {
      Nom: 'Zoé',
      Type: 'B',
      'Question A': 'perdu',
      'Question B': '2027-03-01',
      Cases: ['x', 'y'],
    });
    expect(runtime.table('Réponses au formulaire 1').at(-1)).toEqual({
      Horodateur: '12/01/2027 09:00:05',
      Nom: 'Zoé',
      Type: 'B',
      'Question A': '',
      'Question B': '01/03/2027',
      Cases: 'x, y',
    });
  });

  test('an answer to a question that does not exist is a mistake of the caller', () => {
    expect(() => runtime.submitForm('Branches', { Prénom: 'a' })).toThrow('the form "Branches" has no question "Prénom"');
  });

  test('the view carries the jumps', () => {
    const items = runtime.form('Branches').items;
    const idOf = (title: string) => items.find((item) => item.title === title)!.id;
    expect(items.find((item) => item.title === 'Type')!.choices).toEqual([
      { value: 'A', goToPageId: idOf('Page A') },
      { value: 'B', goToPageId: idOf('Page B') },
      { value: 'C', goTo: 'SUBMIT' },
    ]);
    expect(items.find((item) => item.title === 'Page B')).toMatchObject({ kind: 'PAGE_BREAK', goToPageId: idOf('Fin') });
  });
});

test.each([
  ['requireTextIsEmail()', 'pas une adresse', 'a@b.example'],
  ['requireTextLengthLessThanOrEqualTo(3)', 'quatre', 'abc'],
  ['requireTextMatchesPattern("\\\\d{14}")', '1234', '12345678901234'],
  ['requireNumberBetween(1, 9)', '10', '5'],
  ['requireWholeNumber()', '1,5', '3'],
])('a text question with %s refuses %s and takes %s', (rule, bad, good) => {
  const runtime = openProject(
    `function build() { FormApp.create('F', true).setTitle('F').addTextItem().setTitle('Q').setValidation(FormApp.createTextValidation().setHelpText('Revoyez.').${rule}.build()); }`,
  );
  expect(runtime.clickMenu('build').runs[0]!.error).toBeUndefined();
  expect(Object.values(runtime.submitForm('F', { Q: bad }).errors)).toEqual(['Revoyez.']);
  expect(runtime.submitForm('F', { Q: good }).accepted).toBe(true);
});

test('a closed form refuses with its message', () => {
  const runtime = openProject(
    `function build() { FormApp.create('F', true).setTitle('F').setAcceptingResponses(false).setCustomClosedFormMessage('Fermé jusqu’à la rentrée.'); }`,
  );
  runtime.clickMenu('build');
  expect(runtime.submitForm('F', {})).toMatchObject({ accepted: false, errors: { 0: 'Fermé jusqu’à la rentrée.' } });
});

test('a pre-filled link carries its answers back, boxes repeated', () => {
  const runtime = openProject(`function build() {
    const f = FormApp.create('F', true); f.setTitle('F');
    const t = f.addTextItem().setTitle('Jeton'); const c = f.addCheckboxItem().setTitle('Cases'); c.setChoiceValues(['é', 'b c']); const d = f.addDateItem().setTitle('Jour');
    return f.createResponse().withItemResponse(t.createResponse('a&b')).withItemResponse(c.createResponse(['é', 'b c'])).withItemResponse(d.createResponse(new Date(2027, 0, 5))).toPrefilledUrl();
  }`);
  const result = runtime.callFromPage('build', []);
  const url = result.ok ? String(result.value) : '';
  expect(url).toMatch(
    /^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS\w+\/viewform\?usp=pp_url&entry\.\d+=a%26b&entry\.\d+=%C3%A9&entry\.\d+=b\+c&entry\.\d+=2027-01-05$/,
  );
  const { formId, answers } = runtime.readPrefilledUrl(url);
  const ids = runtime.form('F').items.map((item) => item.id);
  expect([formId, answers]).toEqual([
    runtime.form('F').id,
    { [ids[0]!]: 'a&b', [ids[1]!]: ['é', 'b c'], [ids[2]!]: '2027-01-05' },
  ]);
});

test('an answer never becomes a formula, digits lose their zero unless the column is plain text', () => {
  const runtime = openProject(`function build() {
    const form = FormApp.create('F', true); form.setTitle('F'); for (const title of ['Code', 'Texte', 'Code gardé']) form.addTextItem().setTitle(title); ${LINK}
    SpreadsheetApp.getActive().getSheets()[0].getRange('D:D').setNumberFormat('@');
    ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  }
  function seen(e) { console.log(JSON.stringify(e.values.slice(1))); }`);
  runtime.clickMenu('build');
  const { runs } = runtime.submitForm('F', { Code: '01000', Texte: '=IMPORTXML("x")', 'Code gardé': '01000' });
  expect(runs[0]!.log).toEqual(['["01000","=IMPORTXML(\\"x\\")","01000"]']);
  const row = runtime.sheetByName('Réponses au formulaire 1').cells[1]!;
  expect(row.slice(1).map((cell) => [cell?.value, cell?.formula])).toEqual([
    [1000, undefined],
    ['=IMPORTXML("x")', undefined],
    ['01000', undefined],
  ]);
});

test('FormResponse.submit writes the row, fires no trigger, and may be done once', () => {
  const runtime = openProject(`function build() {
    const form = FormApp.create('F', true); const q = form.addTextItem().setTitle('Q'); ${LINK}
    ScriptApp.newTrigger('seen').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
    const response = form.createResponse().withItemResponse(q.createResponse('par script')).submit();
    try { response.submit(); } catch (e) { return [e.message, form.getResponses().length, form.getResponses()[0].getItemResponses()[0].getResponse()]; }
  }
  function seen() {}`);
  expect(runtime.callFromPage('build', [])).toMatchObject({
    ok: true,
    value: ['The form response has already been submitted.', 1, 'par script'],
  });
  expect(runtime.table('Réponses au formulaire 1').map((row) => row['Q'])).toEqual(['par script']);
  expect(runtime.runs()).toHaveLength(1);
});

test('choices may not be doubled', () => {
  expect(errorOf(`FormApp.create('F', true).addListItem().setChoiceValues(['a', 'a'])`)).toBe(
    'Exception: Questions cannot have duplicate choice values.',
  );
});

test('a deleted form is not found any more, and its tab stays', () => {
  const runtime =
    openProject(`function build() { const form = FormApp.create('F', true); form.setTitle('F'); ${LINK} PropertiesService.getScriptProperties().setProperty('id', form.getId()); }
    function look() { const tab = SpreadsheetApp.getActive().getSheets()[0]; try { FormApp.openById(PropertiesService.getScriptProperties().getProperty('id')); } catch (e) { return [e.name, tab.getName(), tab.getFormUrl()]; } }`);
  runtime.clickMenu('build');
  runtime.deleteForm('F');
  expect(runtime.callFromPage('look', [])).toMatchObject({ ok: true, value: ['Exception', 'Réponses au formulaire 1', null] });
});
