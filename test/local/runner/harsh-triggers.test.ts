/** Triggers that are missed, doubled or late, answers that never arrive, stores that are wiped. */
import { openProject } from '../open-project';

const CODE = `
  const note = (text) => SpreadsheetApp.getActive().getSheetByName('Feuille 1').appendRow([text]);
  function tick(e) { note('tick'); } function onAny(e) { console.log('change ' + e.changeType); }
  function edited(e) { console.log(e.range.getA1Notation() + ' ' + e.value); }
  function received(e) { note(e.namedValues.Q[0] + ' ' + e.range.getRow()); }
  function install() { const ss = SpreadsheetApp.getActive(); const make = (name) => ScriptApp.newTrigger(name);
    make('tick').timeBased().everyHours(1).create(); make('onAny').forSpreadsheet(ss).onChange().create();
    make('edited').forSpreadsheet(ss).onEdit().create(); make('received').forSpreadsheet(ss).onFormSubmit().create();
    const f = FormApp.create('F', true).setTitle('F'); f.addTextItem().setTitle('Q'); f.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId()); }
  function remove() { ScriptApp.getProjectTriggers().forEach((x) => ScriptApp.deleteTrigger(x)); }
  function send() { MailApp.sendEmail('a@b.example', 's', 'b'); return 'sent'; }
  function keep() { PropertiesService.getDocumentProperties().setProperty('d', '1'); PropertiesService.getScriptProperties().setProperty('s', '1');
    PropertiesService.getUserProperties().setProperty('u', '1'); CacheService.getScriptCache().put('c', '1'); CacheService.getUserCache().put('c', '1'); }
  function kept() { return [PropertiesService.getDocumentProperties().getProperty('d'), PropertiesService.getScriptProperties().getProperty('s'),
    PropertiesService.getUserProperties().getProperty('u'), CacheService.getScriptCache().get('c'), CacheService.getUserCache().get('c')]; }`;

const installed = () => {
  const runtime = openProject(CODE);
  runtime.clickMenu('install');
  return runtime;
};
const notes = (runtime: ReturnType<typeof openProject>): string[] =>
  runtime.sheetByName('Feuille 1').cells.map((row) => row[0]!.display);

test.each([0, 1, 2])('each kind of trigger may fire %i times, and the others fire once', (times) => {
  const runtime = installed();
  runtime.setFault({ triggerTimes: { CLOCK: times } });
  expect(runtime.advance(3_600_000).runs).toHaveLength(times);
  runtime.setFault({ triggerTimes: { ON_EDIT: times } });
  expect(runtime.edit(0, 'C1', [['x']]).runs.map((run) => run.functionName)).toEqual([...Array(times).fill('edited'), 'onAny']);
  runtime.clearFaults();
  expect(runtime.advance(3_600_000).runs).toHaveLength(1);
});

test('a late trigger runs when the clock gets there, in order, with the row its event was told', () => {
  const runtime = installed();
  runtime.setFault({ triggerDelayMs: 90_000 });
  expect(runtime.submitForm('F', { Q: 'a' }).runs).toEqual([]);
  runtime.advance(30_000);
  expect(runtime.submitForm('F', { Q: 'b' }).runs).toEqual([]);
  expect(runtime.advance(30_000).runs).toEqual([]);
  expect(runtime.advanceToNextTrigger().runs.map((run) => run.functionName)).toEqual(['received']);
  expect(runtime.advance(60_000).runs.map((run) => run.functionName)).toEqual(['received']);
  expect(notes(runtime)).toEqual(['a 2', 'b 3']);
});

test('a clock trigger may be late too, and plans its next time from when it was due', () => {
  const runtime = installed();
  runtime.setFault({ triggerDelayMs: 600_000 });
  const due = Date.parse(runtime.triggers().find(({ event }) => event === 'CLOCK')!.nextAt!);
  const { runs } = runtime.advance(2.5 * 3_600_000);
  expect(runs.map((run) => Date.parse(run.startedAt) - due)).toEqual([600_000, 4_200_000]);
});

test('a late run does not start once its trigger is gone, and waits again after going back to a snapshot', () => {
  const runtime = installed();
  runtime.setFault({ triggerDelayMs: 60_000 });
  runtime.submitForm('F', { Q: 'a' });
  const snapshot = runtime.snapshot();
  runtime.clickMenu('remove');
  expect(runtime.advance(600_000).runs).toEqual([]);
  runtime.restore(snapshot);
  expect(runtime.advance(600_000).runs.map((run) => run.functionName)).toEqual(['received']);
});

test('a call from a page whose result is lost has done its work, and the page is told of a failure', () => {
  const runtime = openProject(CODE);
  runtime.setFault({ lostResults: 1 });
  expect(runtime.callFromPage('send', [])).toMatchObject({
    ok: false,
    message: 'NetworkError: Connection failure due to HTTP 0',
  });
  expect(runtime.mailbox()).toHaveLength(1);
  expect(runtime.runs().at(-1)).toMatchObject({ functionName: 'send', outcome: 'done' });
  expect(runtime.callFromPage('send', [])).toMatchObject({ ok: true, value: 'sent' });
});

test('properties and cache may be lost, each by itself, those of a user for that account alone', () => {
  const runtime = openProject(CODE);
  const other = runtime.asAccount({ email: 'zoe@exemple.example', name: 'Zoé', kind: 'consumer' });
  const kept = (by: typeof runtime): unknown => (by.callFromPage('kept', []) as { value?: unknown }).value;
  runtime.callFromPage('keep', []);
  other.callFromPage('keep', []);
  runtime.wipe('cache');
  expect(kept(runtime)).toEqual(['1', '1', '1', null, null]);
  expect(kept(other)).toEqual(['1', '1', '1', null, '1']);
  other.wipe('userProperties');
  expect(kept(other)).toEqual(['1', '1', null, null, '1']);
  expect(kept(runtime)).toEqual(['1', '1', '1', null, null]);
  runtime.wipe('documentProperties');
  expect(kept(runtime)).toEqual([null, '1', '1', null, null]);
  runtime.wipe('scriptProperties');
  expect(kept(runtime)).toEqual([null, null, '1', null, null]);
});
