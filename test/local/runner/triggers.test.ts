/** Time, triggers and faults. */
import { ALL_SCOPES, errorOf, MANIFEST, openProject } from '../open-project';

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

describe('triggers on files and calendars', () => {
  const DOCUMENT = '1DocumentOfTheHub-0123456789abcdefghij';
  const CALENDAR = 'pole@group.calendar.google.com';
  const ELSEWHERE = `
    function opened(e) { console.log('opened', String(e.authMode), e.source.toString(), e.source.getId(), e.user.getEmail(), typeof e.triggerUid); }
    function sheetOpened(e) { console.log('sheet', e.source.toString()); }
    function updated(e) { console.log('updated', JSON.stringify([String(e.authMode), e.calendarId, Object.keys(e).length])); }
    function looks() { SpreadsheetApp.getUi(); }
    function install() { const form = FormApp.create('F', true); const make = (name) => ScriptApp.newTrigger(name);
      make('opened').forForm(form).onOpen().create(); make('opened').forDocument('${DOCUMENT}').onOpen().create();
      make('updated').forUserCalendar('${CALENDAR}').onEventUpdated().create(); make('sheetOpened').forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create();
      return form.getId(); }
    function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId()]); }
    function ofForm(id) { return ScriptApp.getUserTriggers(FormApp.openById(id)).length; }
    function remove(source) { ScriptApp.getProjectTriggers().filter((t) => String(t.getTriggerSource()) === source).forEach((t) => ScriptApp.deleteTrigger(t)); }
    function many(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('updated').forUserCalendar('${CALENDAR}').onEventUpdated().create(); }`;
  const manifest = {
    ...MANIFEST,
    oauthScopes: [
      ...ALL_SCOPES,
      ...['documents.currentonly', 'calendar'].map((name) => `https://www.googleapis.com/auth/${name}`),
    ],
  };
  function opened() {
    const runtime = openProject(ELSEWHERE, { manifest });
    const formId = (runtime.callFromPage('install', []) as unknown as { value: string }).value;
    return { runtime, formId };
  }

  test('each is listed with its event, its source and the identifier of it', () => {
    const { runtime, formId } = opened();
    expect(runtime.callFromPage('list', [])).toMatchObject({
      value: [
        ['opened', 'ON_OPEN', 'FORMS', formId],
        ['opened', 'ON_OPEN', 'DOCUMENTS', DOCUMENT],
        ['updated', 'ON_EVENT_UPDATED', 'CALENDAR', CALENDAR],
        ['sheetOpened', 'ON_OPEN', 'SPREADSHEETS', runtime.spreadsheet().id],
      ],
    });
    expect(runtime.callFromPage('ofForm', [formId])).toMatchObject({ value: 1 });
  });

  test('opening one file fires its own triggers and those of no other', () => {
    const { runtime, formId } = opened();
    const who = runtime.triggers()[0]!.owner;
    expect(runtime.open().runs.map(({ log }) => log)).toEqual([['sheet Spreadsheet']]);
    expect(runtime.openFormEditor(formId).runs.map(({ log }) => log)).toEqual([[`opened FULL Form ${formId} ${who} string`]]);
    expect(runtime.openDocument(DOCUMENT).runs.map(({ log }) => log)).toEqual([
      [`opened FULL Document ${DOCUMENT} ${who} string`],
    ]);
    expect(runtime.openDocument(`${DOCUMENT}other`).runs).toEqual([]);
  });

  test('a change in a calendar is told without saying which, and a removed trigger is told nothing', () => {
    const { runtime } = opened();
    expect(runtime.changeCalendar(CALENDAR).runs.map(({ log }) => log)).toEqual([[`updated ["FULL","${CALENDAR}",3]`]]);
    runtime.callFromPage('remove', ['CALENDAR']);
    expect(runtime.changeCalendar(CALENDAR).runs).toEqual([]);
    expect(runtime.triggers().map(({ event }) => event)).toEqual(['ON_OPEN', 'ON_OPEN', 'ON_OPEN']);
  });

  test('they count toward the most that an account may have', () => {
    const { runtime } = opened();
    expect(runtime.callFromPage('many', [16])).toMatchObject({ ok: true });
    expect(runtime.callFromPage('many', [1])).toMatchObject({
      ok: false,
      message: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    });
  });

  test('the trigger of a form that was deleted keeps its source and fires no more', () => {
    const { runtime, formId } = opened();
    runtime.deleteForm(formId);
    expect(runtime.callFromPage('list', [])).toMatchObject({
      value: expect.arrayContaining([['opened', 'ON_OPEN', 'FORMS', formId]]),
    });
    expect(runtime.open().runs.map(({ log }) => log)).toEqual([['sheet Spreadsheet']]);
  });

  test('a run that another file started has no screen of the spreadsheet', () => {
    const { runtime } = opened();
    const screen = openProject(
      `function looks() { SpreadsheetApp.getUi(); } function main() { ScriptApp.newTrigger('looks').forDocument('${DOCUMENT}').onOpen().create(); }`,
      { manifest },
    );
    screen.callFromPage('main', []);
    expect(screen.openDocument(DOCUMENT).runs[0]!.error!.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(runtime.triggers()).toHaveLength(4);
  });

  test.each([
    [`forDocument('short')`, 'Invalid argument: key'],
    [`forDocument()`, "The parameters () don't match the method signature for ScriptApp.TriggerBuilder.forDocument."],
    [`forUserCalendar('no address')`, 'Invalid argument: emailId'],
    [`forUserCalendar('${CALENDAR}').create()`, 'The trigger needs an event.'],
  ])('%s is refused', (call, message) => {
    expect(errorOf(`ScriptApp.newTrigger('f').${call}`, { manifest })).toBe(`Exception: ${message}`);
  });

  test('documents and calendars need permissions that a script on a sheet does not have', () => {
    expect(errorOf(`ScriptApp.newTrigger('f').forDocument('${DOCUMENT}')`)).toContain('auth/documents.currentonly');
    expect(errorOf(`ScriptApp.newTrigger('f').forUserCalendar('${CALENDAR}')`)).toContain('auth/calendar');
  });
});
