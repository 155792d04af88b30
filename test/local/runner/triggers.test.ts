/** Time, triggers and faults. */
import { openProject } from '../open-project';

const CODE = `
  function hourly(e) { console.log(e.hour + ':' + e.minute, e.timezone, e['day-of-week'], typeof e.triggerUid); }
  function daily() {} function once() {} function slow() { Utilities.sleep(200000); }
  function install(kind) { const t = (name) => ScriptApp.newTrigger(name).timeBased();
    if (kind === 'hourly') t('hourly').everyHours(1).create();
    if (kind === 'daily') t('daily').everyDays(1).atHour(7).nearMinute(30).inTimezone('Europe/Paris').create();
    if (kind === 'once') t('once').after(60000).create();
    if (kind === 'slow') t('slow').everyMinutes(1).create();
    return ScriptApp.getProjectTriggers().map((x) => [x.getHandlerFunction(), String(x.getEventType()), String(x.getTriggerSource())]); }
  function remove() { ScriptApp.getProjectTriggers().forEach((x) => ScriptApp.deleteTrigger(x)); }
  function form() { const f = FormApp.create('F', true).setTitle('F'); f.addTextItem().setTitle('Q'); f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    ScriptApp.newTrigger('received').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
  function received(e) { SpreadsheetApp.getActive().getSheetByName('Feuille 1').appendRow([e.namedValues.Q[0]]); }
  function three() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); s.getRange('A3').setValue(3); }
  function locked(ms) { return [LockService.getDocumentLock().tryLock(ms), LockService.getDocumentLock().hasLock()]; }
  function wait() { LockService.getScriptLock().waitLock(30000); }
  function mail(n) { for (let i = 0; i < n; i++) MailApp.sendEmail('a@b.example', 's', 'b'); return MailApp.getRemainingDailyQuota(); }
  function ui() { SpreadsheetApp.getUi(); }`;

test('an hourly trigger fires at each hour, with an event in UTC', () => {
  const runtime = openProject(CODE);
  expect(runtime.callFromPage('install', ['hourly'])).toMatchObject({ value: [['hourly', 'CLOCK', 'CLOCK']] });
  const { runs } = runtime.advance(3 * 3_600_000);
  expect(runs.map((run) => [run.kind, run.log[0]])).toEqual([
    ['clock', '9:0 UTC 2 string'],
    ['clock', '10:0 UTC 2 string'],
    ['clock', '11:0 UTC 2 string'],
  ]);
  expect(runtime.now()).toBe('2027-01-12T12:00:00+01:00');
});

test('a daily trigger keeps its local hour when the clocks change', () => {
  const runtime = openProject(CODE, { options: { startAt: '2027-03-27T12:00:00+01:00' } });
  runtime.callFromPage('install', ['daily']);
  expect(runtime.triggers()[0]).toMatchObject({ functionName: 'daily', event: 'CLOCK', nextAt: '2027-03-28T07:30:00+02:00' });
  runtime.advanceToNextTrigger();
  expect(runtime.triggers()[0]!.nextAt).toBe('2027-03-29T07:30:00+02:00');
});

test('a one-shot trigger fires once and stays in the list, disabled', () => {
  const runtime = openProject(CODE);
  runtime.callFromPage('install', ['once']);
  expect(runtime.advance(600_000).runs.map((run) => run.functionName)).toEqual(['once']);
  expect(runtime.triggers()).toMatchObject([{ functionName: 'once' }]);
  expect(runtime.triggers()[0]!.nextAt).toBeUndefined();
  runtime.callFromPage('remove', []);
  expect(runtime.triggers()).toEqual([]);
});

test('a run that takes longer than its period is followed by the next one, never by two at once', () => {
  const runtime = openProject(CODE);
  runtime.callFromPage('install', ['slow']);
  expect(runtime.advance(600_000).runs.map((run) => run.startedAt.slice(11, 19))).toEqual(['09:01:00', '09:05:20', '09:09:40']);
});

test.each([
  [0, []],
  [1, ['a']],
  [2, ['a', 'a']],
])('a form-submit trigger that fires %i times', (times, rows) => {
  const runtime = openProject(CODE);
  runtime.clickMenu('form');
  runtime.setFault({ formTriggerTimes: times });
  const { runs, accepted } = runtime.submitForm('F', { Q: 'a' });
  expect([accepted, runs.length]).toEqual([true, times]);
  expect(runtime.sheetByName('Feuille 1').cells.map((row) => row[0]!.display)).toEqual(rows);
  expect(runtime.table('Réponses au formulaire 1')).toHaveLength(1);
});

test.each([
  [{ call: 4, when: 'before' }, [1]],
  [{ call: 5, when: 'before' }, [1]],
  [{ call: 5, when: 'after' }, [1, 2]],
  [{ call: 3, when: 'after' }, [1]],
  [{ call: 99, when: 'before' }, [1, 2, 3]],
] as const)('a run killed at %o leaves what it had written', (killAtCall, left) => {
  const runtime = openProject(CODE);
  runtime.setFault({ killAtCall });
  const run = runtime.clickMenu('three').runs[0]!;
  expect(run.outcome).toBe(left.length < 3 ? 'killed' : 'done');
  expect(runtime.sheetByName('Feuille 1').cells.map((row) => row[0]!.value)).toEqual(left);
  if (left.length < 3) expect(runtime.clickMenu('three').runs[0]!.outcome).toBe('done');
});

test('a kill is counted over several runs, and used once', () => {
  const runtime = openProject(CODE);
  runtime.setFault({ killAtCall: { call: 9, when: 'before' } });
  expect([1, 2, 3].map(() => runtime.clickMenu('three').runs[0]!.outcome)).toEqual(['done', 'killed', 'done']);
});

test('a lock held by someone else is waited for, as long as asked', () => {
  const runtime = openProject(CODE);
  runtime.setFault({ lockHeldMs: 20_000 });
  expect(runtime.callFromPage('locked', [5_000])).toMatchObject({ value: [false, false] });
  expect(runtime.callFromPage('locked', [-100])).toMatchObject({ value: [false, false] });
  expect(runtime.callFromPage('locked', [30_000])).toMatchObject({ value: [true, true] });
  expect(runtime.callFromPage('locked', [0])).toMatchObject({ value: [true, true] });
  runtime.setFault({ lockHeldMs: 60_000 });
  expect(runtime.callFromPage('wait', [])).toMatchObject({
    ok: false,
    message: 'Lock timeout: another process was holding the lock for too long.',
  });
});

test('the mail allowance runs out and comes back a day after its first use', () => {
  const runtime = openProject(CODE);
  expect(runtime.callFromPage('mail', [60])).toMatchObject({ value: 40 });
  runtime.setMailQuota(1);
  expect(runtime.callFromPage('mail', [2])).toMatchObject({
    ok: false,
    message: 'Service invoked too many times for one day: email.',
  });
  expect(runtime.mailQuotaLeft()).toBe(0);
  runtime.advance(24 * 3_600_000);
  expect(runtime.mailQuotaLeft()).toBe(100);
});

test('a failure of the mail service is seen as many times as asked', () => {
  const runtime = openProject(CODE);
  runtime.setFault({ mailFailure: { message: 'Service unavailable', times: 1 } });
  expect(runtime.callFromPage('mail', [1])).toMatchObject({ ok: false, message: 'Service unavailable' });
  expect(runtime.callFromPage('mail', [1])).toMatchObject({ ok: true });
});

test('a trigger has no screen', () => {
  const runtime = openProject(`${CODE} function at() { ScriptApp.newTrigger('ui').timeBased().after(1000).create(); }`);
  runtime.clickMenu('at');
  expect(runtime.advance(60_000).runs[0]!.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
});
