/** What a window receives after a change gives it the tab as it is, for a fraction of its size. */
import * as fc from 'fast-check';
import type { SheetView } from 'apps-script-local';
import { hostMethods } from '../../../src/local/workbench/host/host-methods';
import { applyChanges, type SheetChanges } from '../../../src/local/workbench/host/sheet-changes';
import { openProject } from '../open-project';

const CODE = `
  function fill(rows) { const s = SpreadsheetApp.getActiveSheet(); if (rows > 1000) s.insertRowsAfter(1000, rows - 1000);
    s.getRange(1, 1, rows, 12).setValues(Array.from({ length: rows }, (_, r) => Array.from({ length: 12 }, (_, c) => 'ligne ' + r + ', colonne ' + c))); }
  function paint() { const s = SpreadsheetApp.getActiveSheet();
    s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#ff0000').setRanges([s.getRange('A1:C9')]).build()]); }
  function note() { SpreadsheetApp.getActiveSheet().getRange('B2').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build()); }
  function freeze() { const s = SpreadsheetApp.getActiveSheet(); if (s.getFrozenRows()) { s.setFrozenRows(0); s.getFilter().remove(); } else { s.setFrozenRows(1); s.getRange('A1:C9').createFilter(); } }`;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

/** A window: it holds a tab and follows the changes, as JSON. */
function follow(runtime: ReturnType<typeof openProject>) {
  let held: SheetView | undefined;
  return {
    get held() {
      return held;
    },
    bytes(): number {
      const json = JSON.stringify(hostMethods.sheet.run(runtime, 0, held?.version ?? -1));
      const changes = JSON.parse(json) as SheetChanges | null;
      if (changes?.kind === 'whole') held = changes.sheet;
      else if (changes && held) held = applyChanges(held, changes);
      return json.length;
    },
  };
}

test('a typed cell in a tab of 5,000 rows is told in less than 3,000 characters, where the tab has more than a million', () => {
  const runtime = openProject(CODE);
  runtime.callFromPage('fill', [5000]);
  const window = follow(runtime);
  expect(window.bytes()).toBeGreaterThan(1_000_000);
  runtime.edit(0, 'C2500', [['tapé']]);
  expect(window.bytes()).toBeLessThan(3000);
  runtime.insertRows(0, 100, 2);
  expect(window.bytes()).toBeLessThan(5000);
  expect(window.held).toEqual(plain(runtime.sheet(0)));
  expect(window.bytes()).toBe(4);
});

test('a window that holds a version no one remembers is given the whole tab', () => {
  const runtime = openProject(CODE);
  runtime.callFromPage('fill', [5]);
  expect(hostMethods.sheet.run(runtime, 0, 99_999)).toMatchObject({ kind: 'whole' });
});

test('after any gestures, told to two windows at any moment, each holds the tab as it is', () => {
  const runtime = openProject(CODE);
  const gestures: readonly ((n: number) => void)[] = [
    (n) => {
      runtime.edit(0, `B${n + 1}`, [[`x${n % 3 ? '' : n}`]]);
    },
    (n) => {
      runtime.edit(0, `A${n + 1}`, [['x'], ['']]);
    },
    (n) => {
      runtime.insertRows(0, n + 1, 2);
    },
    (n) => {
      runtime.deleteRows(0, n + 1, 1);
    },
    (n) => {
      runtime.moveColumn(0, 1, 1 + (n % 3));
    },
    () => {
      runtime.sortRange(0, 1, true);
    },
    () => {
      runtime.undo();
    },
    () => {
      runtime.clickMenu('paint');
    },
    () => {
      runtime.clickMenu('note');
    },
    () => {
      runtime.clickMenu('freeze');
    },
    (n) => {
      runtime.renameSheet(0, `Nom ${n}`);
    },
    (n) => {
      runtime.callFromPage('fill', [n]);
    },
  ];
  const windows = [follow(runtime), follow(runtime)];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(gestures.length - 1), fc.nat(12), fc.nat(3)), { minLength: 5, maxLength: 30 }),
      (steps) => {
        for (const [gesture, n, told] of steps) {
          gestures[gesture]!(n);
          for (const [at, window] of windows.entries()) {
            if (told !== at) window.bytes();
          }
        }
        for (const window of windows) {
          window.bytes();
          expect(window.held).toEqual(plain(runtime.sheet(0)));
        }
      },
    ),
    { numRuns: 12 },
  );
});
