/** A realm kept from run to run: the script is loaded once, and each run has its own rights, log, calls and faults. */
import type { LocalRuntime } from '../../../src/local/contract';
import { openProject } from '../open-project';

const CODE = `
var loads = 0;
loads += 1;
function visit() {
  loads += 1;
  console.log('visit ' + loads);
  SpreadsheetApp.getActiveSheet().appendRow([loads]);
  SpreadsheetApp.flush();
  return loads;
}
function endless() { LockService.getDocumentLock().tryLock(10); SpreadsheetApp.getActiveSheet().appendRow([1]); throw new Error('broken'); }
function lock() { return LockService.getDocumentLock().hasLock(); }
function mail() { MailApp.sendEmail('a@exemple.example', 'Objet', 'Texte'); return MailApp.getRemainingDailyQuota(); }
`;
const open = (keepsRealm: boolean | 'shared', code = CODE): LocalRuntime => openProject(code, { options: { keepsRealm } });
const value = (runtime: LocalRuntime, name: string): unknown => {
  const result = runtime.callFromPage(name, []);
  return result.ok ? result.value : result.message;
};

test('what the script keeps at its top level is seen again in a kept realm, and never in fresh ones', () => {
  expect([open(true), open(false)].map((runtime) => [value(runtime, 'visit'), value(runtime, 'visit')])).toEqual([
    [2, 3],
    [2, 2],
  ]);
});

test('each run in a kept realm has its own log, calls and outcome', () => {
  const runtime = open(true);
  value(runtime, 'visit');
  value(runtime, 'endless');
  value(runtime, 'lock');
  expect(
    runtime.runs().map(({ id, functionName, outcome, log, calls }) => [id, functionName, outcome, log, calls['Sheet.appendRow']]),
  ).toEqual([
    [1, 'visit', 'done', ['visit 2'], 1],
    [2, 'endless', 'failed', [], 1],
    [3, 'lock', 'done', [], undefined],
  ]);
  expect(value(runtime, 'lock')).toBe(false);
});

test('a run that is killed takes its realm with it, and harms no later one', () => {
  const runtime = open(true);
  runtime.setFault({ killAtCall: { call: 2, when: 'before' } });
  expect(runtime.callFromPage('visit', []).ok).toBe(false);
  expect([value(runtime, 'visit'), runtime.runs().map(({ outcome }) => outcome)]).toEqual([2, ['killed', 'done']]);
});

test('each run in a kept realm has the rights and the mail of its account', () => {
  const runtime = open(true);
  const second = runtime.asAccount({ email: 'b@exemple.example', name: 'B', kind: 'consumer' });
  second.withholdScopes(['script.send_mail']);
  expect([typeof value(runtime, 'mail'), value(second, 'mail')]).toEqual(['number', expect.stringContaining('permission')]);
  expect([typeof value(runtime, 'mail'), runtime.mailbox().length]).toEqual(['number', 2]);
});

test('a shared realm serves every runtime of the same script, each with its own sheet, and none of another script', () => {
  const code = `${CODE}// shared`;
  const [first, second, other] = [open('shared', code), open('shared', code), open('shared', `${code} otherwise`)];
  expect([first, second, first, other].map((runtime) => value(runtime, 'visit'))).toEqual([2, 3, 4, 2]);
  const rows = (runtime: LocalRuntime): string[] =>
    runtime.sheet(runtime.spreadsheet().sheets[0]!.id).cells.flatMap((row) => row.flatMap((cell) => cell?.display ?? []));
  expect([first, second, other].map(rows)).toEqual([['2', '4'], ['3'], ['2']]);
  expect(first.runs().map(({ log }) => log)).toEqual([['visit 2'], ['visit 4']]);
});

test('a run of another runtime in the middle of one has a realm of its own, and what a killed run held is seen by nobody', () => {
  const code = `${CODE}// in the middle`;
  const [first, second] = [open('shared', code), open('shared', code)];
  const within: unknown[] = [];
  const gesture = (): void => void within.push(value(second, 'visit'));
  first.setFault({ gestureAtCall: { call: 2, when: 'before', gesture } });
  expect([value(first, 'visit'), within]).toEqual([2, [2]]);
  first.setFault({ killAtCall: { call: 2, when: 'before' } });
  expect(first.callFromPage('visit', []).ok).toBe(false);
  // One of the two realms is left, with the one visit that it had, and a new one beside it.
  expect([value(first, 'visit'), value(second, 'visit')].sort()).toEqual([2, 3]);
});

test.each([[true], ['shared' as const]])(
  'once a run was killed, one that may be has the colder of two realms (%s)',
  (keepsRealm) => {
    const runtime = open(keepsRealm, `${CODE}// two`);
    const killNext = (): void => {
      runtime.setFault({ killAtCall: { call: 2, when: 'before' } });
      expect(runtime.callFromPage('visit', []).ok).toBe(false);
    };
    const visits = (): unknown[] => [0, 1, 2].map(() => value(runtime, 'visit'));
    expect(visits()).toEqual([2, 3, 4]);
    killNext();
    // The only one is gone: two are made, and one of them is used from there on.
    expect(visits()).toEqual([2, 2, 3]);
    killNext();
    expect(visits()).toEqual([2, 4, 5]);
  },
);

test('a copy of the spreadsheet keeps its realm as the first one does', () => {
  const runtime = open(true);
  expect([value(runtime, 'visit'), value(runtime, 'visit')]).toEqual([2, 3]);
  const copy = runtime.copySpreadsheet();
  expect([value(copy, 'visit'), value(copy, 'visit'), value(runtime, 'visit')]).toEqual([2, 3, 4]);
});
