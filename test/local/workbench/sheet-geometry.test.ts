import { areaName, cellName, columnLetters, readArea } from '../../../src/local/workbench/page/sheet/a1';
import { fromClipboard, toClipboard } from '../../../src/local/workbench/page/sheet/clipboard';
import { typedText } from '../../../src/local/workbench/page/sheet/cell-text';
import { visibleSlots } from '../../../src/local/workbench/page/sheet/grid-layout';

describe('names of cells', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s, and is read back', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(readArea(`${letters}1`, 10, 1000)?.left).toBe(column);
  });

  it.each([
    ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['$b$2:c9', { top: 1, left: 1, bottom: 8, right: 2 }],
    ['B:C', { top: 0, left: 1, bottom: 99, right: 2 }],
    ['2:9', { top: 1, left: 0, bottom: 8, right: 25 }],
    ['Feuille!D4', { top: 3, left: 3, bottom: 3, right: 3 }],
    ['C3:B2', null],
    ['pas une cellule', null],
    ['', null],
  ])('%s is read as %j in a sheet of 100 rows and 26 columns', (name, area) => {
    expect(readArea(name, 100, 26)).toEqual(area);
  });

  it('an area of one cell has the name of the cell', () => {
    expect(areaName({ top: 4, left: 2, bottom: 4, right: 2 })).toBe(cellName(4, 2));
  });
});

describe('the clipboard', () => {
  it('gives back the cells that were copied, quotes, tabs and new lines included', () => {
    const cells = [
      ['a', 'b "c"', ''],
      ['d\te', 'f\ng', 'h'],
    ];
    expect(fromClipboard(toClipboard(cells))).toEqual(cells);
  });

  it('reads rows of unequal length as a rectangle', () => {
    expect(fromClipboard('a\tb\r\nc\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });
});

describe('what an editor starts with', () => {
  it.each([
    ['a formula', { value: 3, display: '3', formula: '=A1+1' }, '=A1+1'],
    ['a number with a comma', { value: 1.5, display: '1,50 km' }, '1,5'],
    ['a percentage as shown', { value: 0.12, display: '12 %' }, '12 %'],
    ['a date as shown', { value: { date: '2027-01-12' }, display: '12/01/2027' }, '12/01/2027'],
    ['nothing for an empty cell', null, ''],
  ])('%s', (_what, cell, text) => {
    expect(typedText(cell)).toBe(text);
  });
});

describe('what is drawn of a long axis', () => {
  const starts = Array.from({ length: 1001 }, (_, at) => at * 20);
  const axis = { indexes: starts.slice(0, 1000).map((_, at) => at), starts, frozen: 2, total: 20_000 };

  it('only what is on the screen, with a margin', () => {
    expect(visibleSlots(axis, 4000, 4600, 5)).toEqual([195, 235]);
  });
  it('never the frozen ones, which are drawn apart', () => {
    expect(visibleSlots(axis, 0, 100, 5)[0]).toBe(2);
  });
  it('stops at the end', () => {
    expect(visibleSlots(axis, 19_900, 20_600, 5)).toEqual([990, 1000]);
  });
});
