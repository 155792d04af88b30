/** Faults, gestures in the middle of a run, and going back to a state. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalRuntime, ServiceCall } from 'apps-script-local';
import { openProject } from '../open-project';

const CODE = `
  function three() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); s.getRange('A3').setValue(3); }
  function flushed() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); SpreadsheetApp.flush(); s.getRange('A2').setValue(2);
    PropertiesService.getScriptProperties().setProperty('done', 'yes'); }
  function several() { PropertiesService.getScriptProperties().setProperties({ a: '1', b: '2', c: '3', d: '4' }); }
  function send() { MailApp.sendEmail('a@b.example', 's', 'b'); PropertiesService.getScriptProperties().setProperty('sent', 'yes'); }
  function tryToSend() { try { MailApp.sendEmail('a@b.example', 's', 'b'); return 'sent'; } catch (e) { return e.message; } }
  function find() { const s = SpreadsheetApp.getActive().getSheets()[0]; const rows = s.getDataRange().getValues(); const at = rows.findIndex((r) => r[0] === 'b') + 1;
    s.getRange(at, 2).setValue('vu'); return s.getRange(at, 1).getValue(); }
  function keep() { const s = SpreadsheetApp.getActive().getSheetByName('Feuille 1'); const last = s.getRange(1000, 1); SpreadsheetApp.flush(); last.setValue('x'); }
  function onEdit(e) { console.log('edited', e.range.getA1Notation(), e.value, e.range.getValue()); }
  function form() { const f = FormApp.create('F', true).setTitle('F'); f.addTextItem().setTitle('Q'); f.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    ScriptApp.newTrigger('received').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
  function received(e) { console.log('received', e.namedValues.Q[0]); }`;

const column = (runtime: LocalRuntime): unknown[] => runtime.sheetByName('Feuille 1').cells.map((row) => row[0]?.value ?? null);
const outcome = (runtime: LocalRuntime, name: string): string => runtime.clickMenu(name).runs[0]!.outcome;
const property = (runtime: LocalRuntime, key: string): string | undefined => runtime.properties().script[key];

describe('kills', () => {
  test('several are counted in turn, each from the end of the run that the one before killed', () => {
    const runtime = openProject(CODE);
    runtime.setFault({
      killAtCalls: [
        { call: 3, when: 'after' },
        { call: 5, when: 'before' },
        { call: 5, when: 'after' },
      ],
    });
    const seen = [1, 2, 3, 4].map(() => [outcome(runtime, 'three'), column(runtime).length]);
    expect(seen).toEqual([
      ['killed', 1],
      ['killed', 1],
      ['killed', 2],
      ['done', 3],
    ]);
  });

  test('a kill may wait for the n-th call of one name', () => {
    const runtime = openProject(CODE);
    runtime.setFault({ killAtCall: { call: 2, when: 'before', of: 'Range.setValue' } });
    expect([outcome(runtime, 'three'), column(runtime)]).toEqual(['killed', [1]]);
  });

  test('during a mail: it has left, and the run knows nothing of it', () => {
    const runtime = openProject(CODE);
    runtime.setFault({ killAtCall: { call: 1, when: 'during', of: 'MailApp.sendEmail' } });
    expect([outcome(runtime, 'send'), runtime.mailbox().length, property(runtime, 'sent')]).toEqual(['killed', 1, undefined]);
  });

  test('during the writing of several properties: some are written, some are not', () => {
    const runtime = openProject(CODE);
    runtime.setFault({ killAtCall: { call: 1, when: 'during', of: 'Properties.setProperties' } });
    expect([outcome(runtime, 'several'), runtime.properties().script]).toEqual(['killed', { a: '1', b: '2' }]);
  });

  test('unflushed: what waited since the last flush never arrives, what is no cell stays', () => {
    const runtime = openProject(CODE);
    runtime.edit(0, 'B1', [['before']]);
    runtime.setFault({ killAtCall: { call: 1, when: 'unflushed', of: 'Properties.setProperty' } });
    expect([outcome(runtime, 'flushed'), column(runtime), property(runtime, 'done')]).toEqual(['killed', [1], undefined]);
    expect([outcome(runtime, 'flushed'), column(runtime), property(runtime, 'done')]).toEqual(['done', [1, 2], 'yes']);
  });

  test('clearFaults forgets what is still to come', () => {
    const runtime = openProject(CODE);
    runtime.setFault({ killAtCall: { call: 1, when: 'before' }, mailFailure: { message: 'x', times: 9 } });
    runtime.clearFaults();
    expect([outcome(runtime, 'three'), outcome(runtime, 'send')]).toEqual(['done', 'done']);
  });
});

describe('calls that throw', () => {
  test('a mail may leave although sendEmail throws', () => {
    const runtime = openProject(CODE);
    runtime.setFault({ mailFailure: { message: 'Service unavailable', times: 1, isSentFirst: true } });
    expect(runtime.callFromPage('tryToSend', [])).toMatchObject({ value: 'Service unavailable' });
    expect(runtime.callFromPage('tryToSend', [])).toMatchObject({ value: 'sent' });
    expect(runtime.mailbox()).toHaveLength(2);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('any call may throw %s it has acted', (when, left) => {
    const runtime = openProject(CODE);
    runtime.setFault({ throwAtCall: { call: 1, when, of: 'MailApp.sendEmail' } });
    expect(runtime.callFromPage('tryToSend', [])).toMatchObject({ value: 'Service error. Please try again later.' });
    expect(runtime.mailbox()).toHaveLength(left);
  });
});

describe('a person acts while a run is under way', () => {
  const rows = (): LocalRuntime => {
    const runtime = openProject(CODE);
    runtime.edit(0, 'A1', [['a'], ['b'], ['c']]);
    return runtime;
  };

  test('the next call of the run sees the sheet as the person left it', () => {
    const runtime = rows();
    runtime.setFault({
      gestureAtCall: {
        call: 1,
        when: 'after',
        of: 'Range.getValues',
        gesture: () => {
          runtime.insertRows(0, 1, 1);
        },
      },
    });
    expect(runtime.callFromPage('find', [])).toMatchObject({ value: 'a' });
    expect(runtime.sheet(0).cells.map((row) => row.map((cell) => cell?.display ?? ''))).toEqual([
      ['', ''],
      ['a', 'vu'],
      ['b', ''],
      ['c', ''],
    ]);
  });

  test.each<[string, (runtime: LocalRuntime) => void]>([
    ['sort', (runtime) => runtime.sortRange(0, 1, false)],
    ['delete a row', (runtime) => runtime.deleteRows(0, 1, 1)],
    ['move a column', (runtime) => runtime.moveColumn(0, 1, 3)],
    ['delete columns', (runtime) => runtime.deleteColumns(0, 2, 1)],
    ['rename', (runtime) => runtime.renameSheet(0, 'Autre')],
    [
      'undo',
      (runtime) => {
        runtime.undo();
      },
    ],
  ])('any gesture may fall before any call: %s', (_name, gesture) => {
    for (let call = 1; ; call += 1) {
      const runtime = rows();
      let isPlayed = false;
      runtime.setFault({
        gestureAtCall: {
          call,
          when: 'before',
          gesture: () => {
            isPlayed = true;
            gesture(runtime);
          },
        },
      });
      runtime.callFromPage('find', []);
      if (!isPlayed) break;
      expect(call).toBeLessThan(20);
    }
  });

  test('the runs it causes wait for the end of the run under way, and are told what was typed then', () => {
    const runtime = rows();
    runtime.setFault({
      gestureAtCall: {
        call: 2,
        when: 'before',
        gesture: () => {
          runtime.edit(0, 'A1', [['typed']]);
        },
      },
    });
    const { runs } = runtime.clickMenu('three');
    expect(runs.map((run) => [run.functionName, run.log])).toEqual([
      ['three', []],
      ['onEdit', ['edited A1 typed 1']],
    ]);
  });

  test('an answer of a form may arrive in the middle of a run', () => {
    const runtime = openProject(CODE);
    runtime.clickMenu('form');
    runtime.setFault({
      gestureAtCall: {
        call: 2,
        when: 'after',
        gesture: () => {
          runtime.submitForm('F', { Q: 'a' });
        },
      },
    });
    expect(runtime.clickMenu('three').runs.map((run) => [run.functionName, run.log])).toEqual([
      ['three', []],
      ['received', ['received a']],
    ]);
  });

  test('rows or a tab taken away under a range are missed when it is used', () => {
    const gone = (gesture: (runtime: LocalRuntime) => void): string | undefined => {
      const runtime = openProject(`${CODE} function second() { SpreadsheetApp.getActive().insertSheet('Autre'); }`);
      runtime.clickMenu('second');
      runtime.setFault({
        gestureAtCall: { call: 1, when: 'before', of: 'SpreadsheetApp.flush', gesture: () => gesture(runtime) },
      });
      return runtime.clickMenu('keep').runs[0]!.error?.message;
    };
    expect(
      gone((runtime) => {
        runtime.deleteRows(0, 2, 1);
      }),
    ).toBe('The coordinates of the range are outside the dimensions of the sheet.');
    expect(
      gone((runtime) => {
        runtime.deleteSheet(0);
      }),
    ).toBe('Sheet 0 not found');
  });

  test('a hook is told each call, before and after, until it is taken away', () => {
    const runtime = openProject(CODE);
    const told: ServiceCall[] = [];
    const stop = runtime.interleave((call) => {
      told.push(call);
    });
    runtime.clickMenu('send');
    stop();
    runtime.clickMenu('send');
    expect(told.map(({ index, name, kind, when }) => [index, name, kind, when])).toEqual([
      [1, 'MailApp.sendEmail', 'mail', 'before'],
      [1, 'MailApp.sendEmail', 'mail', 'after'],
      [2, 'PropertiesService.getScriptProperties', 'local', 'before'],
      [2, 'PropertiesService.getScriptProperties', 'local', 'after'],
      [3, 'Properties.setProperty', 'propertySet', 'before'],
      [3, 'Properties.setProperty', 'propertySet', 'after'],
    ]);
    expect(told[0]).toMatchObject({ runId: 1, functionName: 'send' });
  });

  test('what a hook throws goes to the test, and neither the clock nor a page can go on in the middle of a run', () => {
    const runtime = openProject(CODE);
    const stop = runtime.interleave(() => {
      throw new Error('seen by the test');
    });
    expect(() => runtime.clickMenu('tryToSend')).toThrow('seen by the test');
    stop();
    runtime.setFault({
      gestureAtCall: {
        call: 1,
        when: 'before',
        gesture: () => {
          runtime.advance(1);
        },
      },
    });
    expect(() => runtime.clickMenu('three')).toThrow('the clock waits for the end of the run under way');
    expect(outcome(runtime, 'three')).toBe('done');
  });
});

describe('going back', () => {
  test('a state comes back as often as one wants: cells, mail, properties, triggers, clock, runs', () => {
    const runtime = openProject(CODE);
    runtime.edit(0, 'A1', [['a'], ['=A1']]);
    runtime.clickMenu('form');
    const facts = (): unknown =>
      JSON.stringify([
        column(runtime),
        runtime.mailbox(),
        runtime.properties(),
        runtime.triggers(),
        runtime.now(),
        runtime.runs().length,
        runtime.mailQuotaLeft(),
        runtime.forms(),
        runtime.table('Réponses au formulaire 1'),
      ]);
    const snapshot = runtime.snapshot();
    const before = facts();
    for (let time = 0; time < 3; time += 1) {
      runtime.clickMenu('three');
      runtime.clickMenu('send');
      runtime.submitForm('F', { Q: `a${time}` });
      runtime.edit(0, 'A1', [[`b${time}`]]);
      runtime.clickMenu('form');
      runtime.deleteRows(0, 1, 1);
      runtime.renameSheet(0, 'Autre');
      runtime.advance(3_600_000);
      runtime.setFault({ killAtCall: { call: 1, when: 'before' } });
      expect(facts).toThrow('no sheet');
      runtime.restore(snapshot);
      expect(facts()).toBe(before);
      expect(runtime.undo()).toBe(false);
    }
    runtime.edit(0, 'A1', [['z']]);
    expect(column(runtime)).toEqual(['z', 'z']);
  });

  test('a snapshot is good for its own runtime, and a state on disk does not go back unless it is only read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'faults-'));
    const stateFile = join(folder, 'state.db');
    const kept = openProject(CODE, { options: { stateFile } });
    kept.clickMenu('three');
    const snapshot = kept.snapshot();
    expect(() => kept.restore(snapshot)).toThrow('a state that is written to a file does not go back');
    kept.close();
    const read = openProject(CODE, { options: { stateFile, isReadOnly: true } });
    expect(() => read.restore(snapshot)).toThrow('this snapshot was taken in another runtime');
    const own = read.snapshot();
    read.edit(0, 'A1', [['changed']]);
    read.restore(own);
    expect(column(read)).toEqual([1, 2, 3]);
    read.edit(0, 'A1', [['changed']]);
    read.close();
    const again = openProject(CODE, { options: { stateFile } });
    expect(column(again)).toEqual([1, 2, 3]);
    again.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

test('calls may take longer than usual: a run that did not reach its limit reaches it', () => {
  const seconds = (slowness: number) => {
    const runtime = openProject(CODE);
    runtime.setFault({ slowness });
    const before = Date.parse(runtime.now());
    return [outcome(runtime, 'send'), Date.parse(runtime.now()) - before] as const;
  };
  // A mail takes six tenths of a second.
  const [[usual, short], [slow, long], [over]] = [seconds(1), seconds(10), seconds(1_000)];
  expect([usual, slow, over]).toEqual(['done', 'done', 'killed']);
  expect([short < 2_000, long >= 6_000 && long < 9_000]).toEqual([true, true]);
});
