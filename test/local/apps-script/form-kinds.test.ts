/** Grids, durations, pictures, quizzes, and triggers of a form itself. */
import { errorOf, evaluate, openProject } from '../open-project';

const CODE = `
  function make() { const f = FormApp.create('F', true).setTitle('F');
    f.addGridItem().setTitle('Jours').setRows(['Lundi', 'Mardi']).setColumns(['Matin', 'Soir']).setRequired(true);
    f.addCheckboxGridItem().setTitle('Métiers').setRows(['A', 'B']).setColumns(['x', 'y'])
      .setValidation(FormApp.createCheckboxGridValidation().setHelpText('Une fois').requireLimitOneResponsePerColumn().build());
    f.addDateTimeItem().setTitle('Quand'); f.addDurationItem().setTitle('Durée');
    f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); 
    ScriptApp.newTrigger('seen').forForm(f).onFormSubmit().create(); return f.getId(); }
  function seen(e) { console.log(e.source.getTitle() + ' ' + JSON.stringify(e.response.getItemResponses().map((r) => r.getResponse()))); }
  function read(id) { const s = SpreadsheetApp.getActive().getSheets()[0];
    return [s.getDataRange().getDisplayValues().map((row) => row.slice(1)), FormApp.openById(id).getResponses()[0].getItemResponses().map((r) => r.getResponse()), String(ScriptApp.getProjectTriggers()[0].getTriggerSource())]; }`;

test('a grid has a column for each row, and its answers come back row by row', () => {
  const runtime = openProject(CODE);
  const made = runtime.callFromPage('make', []);
  const id = (made as { readonly value: string }).value;
  expect(runtime.submitForm(id, { Jours: ['Matin', ''] }).accepted).toBe(false);
  expect(runtime.submitForm(id, { Jours: ['Matin', 'Nuit'] }).accepted).toBe(false);
  expect(Object.values(runtime.submitForm(id, { Jours: ['Matin', 'Soir'], Métiers: ['x\ny', 'y'] }).errors)).toEqual([
    'Une fois',
  ]);
  const { runs, accepted } = runtime.submitForm(id, {
    Jours: ['Matin', 'Soir'],
    Métiers: ['x\ny', ''],
    Quand: '2027-02-03 10:30',
    Durée: '01:30:00',
  });
  expect([accepted, runs[0]!.log]).toEqual([true, [`F [["Matin","Soir"],[["x","y"],null],"2027-02-03 10:30","01:30:00"]`]]);
  expect((runtime.callFromPage('read', [id]) as { readonly value: unknown }).value).toEqual([
    [
      ['Jours [Lundi]', 'Jours [Mardi]', 'Métiers [A]', 'Métiers [B]', 'Quand', 'Durée'],
      ['Matin', 'Soir', 'x, y', '', expect.stringContaining('2027'), expect.stringContaining('1:30')],
    ],
    [['Matin', 'Soir'], [['x', 'y'], null], '2027-02-03 10:30', '01:30:00'],
    'FORMS',
  ]);
});

test('a question is duplicated at the end with ids of its own', () => {
  expect(
    evaluate(`const f = FormApp.create('F', true); const q = f.addTextItem().setTitle('Q').setRequired(true); f.addPageBreakItem(); const d = q.duplicate();
      return [d.getTitle(), d.isRequired(), d.getIndex(), d.getId() !== q.getId(), String(d.getType())];`),
  ).toEqual(['Q', true, 2, true, 'TEXT']);
});

test('a quiz keeps points, right answers and what is said to who answered', () => {
  expect(
    evaluate(`const f = FormApp.create('F', true).setIsQuiz(true); const q = f.addMultipleChoiceItem().setTitle('Q').setPoints(3); q.setChoices([q.createChoice('a', true), q.createChoice('b', false)]);
      q.setFeedbackForIncorrect(FormApp.createFeedback().setText('Relisez').addLink('https://a.example/', 'cours').build());
      f.createResponse().withItemResponse(q.createResponse('b')).submit(); const r = f.getResponses()[0]; const graded = r.getGradableResponseForItem(q).setScore(1); r.withItemGrade(graded); f.submitGrades([r]);
      const fb = q.getFeedbackForIncorrect(); return [f.isQuiz(), q.getPoints(), q.getChoices().map((c) => c.isCorrectAnswer()), fb.getText(), fb.getLinkUrls(), q.getFeedbackForCorrect(), f.getResponses()[0].getGradableItemResponses()[0].getScore()];`),
  ).toEqual([true, 3, [true, false], 'Relisez', ['https://a.example/'], null, 1]);
});

test('pictures and films are kept with their place, and what is no film is refused', () => {
  expect(
    evaluate(`const f = FormApp.create('F', true); const i = f.addImageItem().setImage(Utilities.newBlob('x', 'image/png', 'p.png')).setWidth(120).setAlignment(FormApp.Alignment.CENTER);
      return [i.getWidth(), String(i.getAlignment()), i.getImage().getName(), i.getImage().getDataAsString()];`),
  ).toEqual([120, 'CENTER', 'p.png', 'x']);
  expect(errorOf(`FormApp.create('F', true).addVideoItem().setVideoUrl('https://other.example/')`)).toBe(
    'Exception: Invalid argument: url',
  );
});

test('a form is of nobody else’s kind: no form is bound, no editor of one is in front', () => {
  expect(evaluate(`return FormApp.getActiveForm();`)).toBeNull();
  expect(errorOf(`FormApp.getUi()`)).toBe('Exception: Cannot call FormApp.getUi() from this context.');
});

test('a validation of boxes that is built can still be told how many it wants', () => {
  const runtime =
    openProject(`function main() { const f = FormApp.create('F', true); const boxes = f.addCheckboxItem().setTitle('Q'); boxes.setChoiceValues(['a', 'b', 'c']);
    const rule = FormApp.createCheckboxValidation().requireSelectExactly(1).build(); boxes.setValidation(rule.requireSelectAtLeast(2)); return f.getId(); }`);
  const { value: form } = runtime.callFromPage('main', []) as unknown as { value: string };
  expect(runtime.submitForm(form, { Q: ['a'] }).accepted).toBe(false);
  expect(runtime.submitForm(form, { Q: ['a', 'b', 'c'] }).accepted).toBe(true);
});
