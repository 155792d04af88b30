/** Several accounts on one spreadsheet: triggers, rights, mail and stores of each. */
import { openProject } from '../open-project';

const CODE = `
  function onEdit(e) { console.log('simple', e.user.getEmail(), e.triggerUid); }
  function edited(e) { console.log('edited', e.user.getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), typeof e.triggerUid); }
  function watchEdits() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
  function form() { const f = FormApp.create('F', true).setTitle('F'); f.addTextItem().setTitle('Q'); f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId()); }
  function watchForm() { ScriptApp.newTrigger('received').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
  function received(e) { MailApp.sendEmail('a@b.example', e.triggerUid, 'b'); }
  function everyHour() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
  function hourly() { console.log(Session.getEffectiveUser().getEmail()); }
  function mine() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()); }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function many(n) { for (let i = 0; i < n; i++) ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
  function title(id) { return FormApp.openById(id).getTitle(); }
  function titleAt(url) { return FormApp.openByUrl(url).getTitle(); }
  function shareAll(id) { const f = FormApp.openById(id); SpreadsheetApp.getActive().getEditors().forEach((user) => f.addEditor(user)); return f.getEditors().map((user) => user.getEmail()); }
  function unshare(id, who) { FormApp.openById(id).removeEditor(who); }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function note(v) { const p = PropertiesService.getUserProperties(); if (v) { p.setProperty('k', v); CacheService.getUserCache().put('k', v); } return [p.getProperty('k'), CacheService.getUserCache().get('k')]; }
  function send(n) { for (let i = 0; i < n; i++) MailApp.sendEmail('a@b.example', 's', 'b'); return MailApp.getRemainingDailyQuota(); }
  function granted(scopes) { const info = scopes ? ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes) : ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes().map((s) => s.split('/').pop()), info.getAuthorizationUrl() === null]; }
  function need(scopes) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); return 'all there'; }
  function needAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return 'all there'; }`;

const ZOE = { email: 'zoe@lycee.example', name: 'Zoé', kind: 'workspace' } as const;
const MAIN = 'personne@exemple.example';
const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const open = () => {
  const main = openProject(CODE);
  return { main, zoe: main.asAccount(ZOE) };
};
const ask = (runtime: ReturnType<typeof openProject>, name: string, ...args: unknown[]): unknown => {
  const result = runtime.callFromPage(name, args);
  return result.ok ? result.value : result.message;
};

test('an account neither sees nor removes another’s triggers', () => {
  const { main, zoe } = open();
  main.clickMenu('everyHour');
  zoe.clickMenu('watchForm');
  expect([ask(main, 'mine'), ask(zoe, 'mine')]).toEqual([['hourly'], ['received']]);
  zoe.clickMenu('removeAll');
  expect(main.triggers().map(({ functionName, owner }) => [functionName, owner])).toEqual([['hourly', MAIN]]);
});

test('each account may have twenty triggers', () => {
  const { main, zoe } = open();
  expect(ask(main, 'many', 20)).toBeNull();
  expect(ask(main, 'many', 1)).toContain('This script has too many triggers.');
  expect(ask(zoe, 'many', 20)).toBeNull();
});

test('an installed trigger runs as its creator, whoever is at the keyboard; a simple one as the person', () => {
  const { main, zoe } = open();
  main.clickMenu('watchEdits');
  expect(zoe.edit(0, 'A1', [['x']]).runs.map((run) => run.log[0])).toEqual([
    `simple ${ZOE.email} undefined`,
    `edited ${ZOE.email} ${MAIN}  string`,
  ]);
  zoe.clickMenu('everyHour');
  expect(main.advance(3_600_000).runs.map((run) => run.log[0])).toEqual([ZOE.email]);
  expect([ask(main, 'who'), ask(zoe, 'who')]).toEqual([
    [MAIN, MAIN],
    [ZOE.email, ZOE.email],
  ]);
});

test('the same form trigger of two accounts fires for both, each with its own uid and from its own address', () => {
  const { main, zoe } = open();
  main.clickMenu('form');
  main.clickMenu('watchForm');
  zoe.clickMenu('watchForm');
  main.submitForm('F', { Q: 'a' });
  const uids = main.triggers().map(({ uid }) => uid);
  expect(main.mailbox().map(({ from, subject }) => [from, subject])).toEqual([
    [MAIN, uids[0]],
    [ZOE.email, uids[1]],
  ]);
});

test('allowance, user properties and user cache are those of the account', () => {
  const { main, zoe } = open();
  expect([ask(main, 'send', 3), ask(zoe, 'send', 1)]).toEqual([97, 1499]);
  main.setMailQuota(0);
  expect([main.mailQuotaLeft(), zoe.mailQuotaLeft(), ask(zoe, 'send', 1), ask(main, 'send', 1)]).toEqual([
    0,
    1499,
    1498,
    'Service invoked too many times for one day: email.',
  ]);
  expect([ask(main, 'note', 'm'), ask(zoe, 'note', ''), ask(zoe, 'note', 'z'), ask(main, 'note', '')]).toEqual([
    ['m', 'm'],
    [null, null],
    ['z', 'z'],
    ['m', 'm'],
  ]);
  expect([main.properties().user, zoe.properties().user]).toEqual([{ k: 'm' }, { k: 'z' }]);
});

test('a scope that an account withholds is refused to its runs alone, and can be asked about first', () => {
  const { main, zoe } = open();
  zoe.withholdScopes(['script.send_mail', scope('userinfo.email')]);
  expect(ask(main, 'send', 1)).toBe(99);
  expect(ask(zoe, 'send', 1)).toBe(
    `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope('script.send_mail')}`,
  );
  expect(ask(zoe, 'who')).toEqual(['', '']);
  expect(ask(main, 'granted', null)).toEqual([
    'NOT_REQUIRED',
    ['spreadsheets.currentonly', 'forms', 'script.send_mail', 'script.container.ui', 'script.scriptapp', 'userinfo.email'],
    true,
  ]);
  expect(ask(zoe, 'granted', null)).toEqual([
    'REQUIRED',
    ['spreadsheets.currentonly', 'forms', 'script.container.ui', 'script.scriptapp'],
    false,
  ]);
  expect(ask(zoe, 'granted', [scope('forms')])).toEqual(['NOT_REQUIRED', ['forms'], true]);
  expect([
    ask(zoe, 'need', [scope('forms')]),
    ask(zoe, 'need', [scope('script.send_mail')]),
    ask(zoe, 'needAll'),
    ask(main, 'needAll'),
  ]).toEqual([
    'all there',
    'Authorization is required to perform that action.',
    'Authorization is required to perform that action.',
    'all there',
  ]);
  zoe.withholdScopes([]);
  expect(ask(zoe, 'needAll')).toBe('all there');
});

test('a scope withheld reaches the triggers of the account that withholds it', () => {
  const { main, zoe } = open();
  main.clickMenu('form');
  zoe.clickMenu('watchForm');
  zoe.withholdScopes(['script.send_mail']);
  expect(main.submitForm('F', { Q: 'a' }).runs.map((run) => run.outcome)).toEqual(['failed']);
});

test('accounts go back with a snapshot', () => {
  const { main, zoe } = open();
  const snapshot = main.snapshot();
  zoe.withholdScopes(['script.send_mail']);
  ask(zoe, 'note', 'z');
  main.restore(snapshot);
  expect([ask(zoe, 'send', 1), ask(zoe, 'note', '')]).toEqual([1499, [null, null]]);
});

const OUT_OF_REACH =
  'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';

test('a form is opened by the account that made it alone, until it is shared', () => {
  const { main, zoe } = open();
  main.clickMenu('form');
  const [{ id, owner, editors, publishedUrl }] = main.forms() as [ReturnType<typeof main.form>];
  expect([owner, editors]).toEqual([MAIN, []]);
  // No text tells a form of another account from one that is gone.
  expect([ask(main, 'title', id), ask(zoe, 'title', id), ask(zoe, 'title', 'gone')]).toEqual(['F', OUT_OF_REACH, OUT_OF_REACH]);
  expect([ask(zoe, 'titleAt', publishedUrl), ask(zoe, 'titleAt', 'https://example.org/')]).toEqual([
    OUT_OF_REACH,
    'Invalid argument: url',
  ]);
  expect(ask(main, 'shareAll', id)).toEqual([MAIN, ZOE.email]);
  expect([ask(zoe, 'title', id), main.form(id).editors]).toEqual(['F', [ZOE.email]]);
  ask(main, 'unshare', id, ZOE.email);
  expect(ask(zoe, 'title', id)).toBe(OUT_OF_REACH);
  main.shareForm(id, ZOE.email);
  expect(ask(zoe, 'title', id)).toBe('F');
});

test('answers of a form that an account cannot open reach its triggers all the same', () => {
  const { main, zoe } = open();
  main.clickMenu('form');
  zoe.clickMenu('watchForm');
  expect(main.submitForm('F', { Q: 'a' }).runs.map((run) => run.outcome)).toEqual(['done']);
});

test('who makes a copy owns it and the copies of its forms', () => {
  const { main, zoe } = open();
  main.clickMenu('form');
  const copy = zoe.copySpreadsheet();
  expect([copy.forms()[0]!.owner, ask(copy, 'title', copy.forms()[0]!.id)]).toEqual([ZOE.email, 'F']);
  expect(ask(copy, 'title', main.forms()[0]!.id)).toBe(OUT_OF_REACH);
});
