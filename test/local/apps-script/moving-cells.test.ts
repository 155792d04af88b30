/** Cells that move, are filled from others, parted; formulas by row and column; the way of Ctrl and an arrow. */
import { errorOf, evaluate } from '../open-project';

const run = (body: string): unknown =>
  evaluate(
    `const s = SpreadsheetApp.getActiveSheet(); const at = (a1) => s.getRange(a1); const D = SpreadsheetApp.Dimension; ${body}`,
  );

describe('cells put in or taken out', () => {
  test('push the cells of their own rows or columns alone', () => {
    expect(
      run(`at('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]); at('A1').insertCells(D.COLUMNS); const across = at('A1:D2').getValues();
        at('A1').deleteCells(D.COLUMNS); at('B1').insertCells(D.ROWS); return [across, at('A1:C3').getValues()];`),
    ).toEqual([
      [
        ['', 1, 2, 3],
        [4, 5, 6, ''],
      ],
      [
        [1, '', 3],
        [4, 2, 6],
        ['', 5, ''],
      ],
    ]);
  });

  test('a move takes value and look along and leaves nothing behind', () => {
    expect(
      run(
        `at('A1').setValue('x').setBackground('red'); at('A1').moveTo(at('C3')); return [at('A1').getValue(), at('A1').getBackground(), at('C3').getValue(), at('C3').getBackground()];`,
      ),
    ).toEqual(['', '#ffffff', 'x', '#ff0000']);
  });
});

describe('filling', () => {
  test('numbers go on by their trend, a lone number and a text repeat, a text with a number counts on', () => {
    expect(
      run(`const S = SpreadsheetApp.AutoFillSeries; at('A1:D2').setValues([[2, 7, 'a', 'Groupe 1'], [4, '', 'b', '']]);
        at('A1:A2').autoFill(at('A1:A5'), S.DEFAULT_SERIES); at('B1').autoFill(at('B1:B3'), S.DEFAULT_SERIES);
        at('C1:C2').autoFill(at('C1:C5'), S.DEFAULT_SERIES); at('D1').autoFill(at('D1:D4'), S.DEFAULT_SERIES); return at('A1:D5').getValues();`),
    ).toEqual([
      [2, 7, 'a', 'Groupe 1'],
      [4, 7, 'b', 'Groupe 2'],
      [6, 7, 'a', 'Groupe 3'],
      [8, '', 'b', 'Groupe 4'],
      [10, '', 'a', ''],
    ]);
  });

  test('a formula is copied with its references, as far as the neighbour is filled', () => {
    expect(
      run(`at('A1:A3').setValues([[1], [2], [3]]); at('B1').setFormula('=A1*10'); at('B1').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        return [at('B1:B4').getValues(), at('B3').getFormula()];`),
    ).toEqual([[[10], [20], [30], ['']], '=A3*10']);
  });

  test('a destination that does not hold the source is refused', () => {
    expect(
      errorOf(
        `const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').autoFill(s.getRange('B2:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`,
      ),
    ).toBe('Exception: AutoFill destination must include the source range and extend it in one direction.');
  });
});

test('texts are parted at the delimiter, given or guessed, and each part is read as typed', () => {
  expect(
    run(`at('A1:A2').setValues([['x; 12;z'], ['alone']]); at('A1:A2').splitTextToColumns(); at('A4').setValue('1 2'); at('A4').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
      at('A6').setValue('a|b'); at('A6').splitTextToColumns('|'); return at('A1:C6').getValues();`),
  ).toEqual([
    ['x', 12, 'z'],
    ['alone', '', ''],
    ['', '', ''],
    [1, 2, ''],
    ['', '', ''],
    ['a', 'b', ''],
  ]);
});

test('formulas by row and column say the same as by letters', () => {
  expect(
    run(`at('B2').setFormula('=A1+$C$3+SUM(A:A)+"R1C1"'); const read = at('B2').getFormulaR1C1(); at('D5').setFormulaR1C1(read);
      at('E5').setFormulaR1C1('=R[-1]C+RC1'); return [read, at('D5').getFormula(), at('E5').getFormula(), at('A1:B2').getFormulasR1C1()[0], at('A1').getFormulaR1C1()];`),
  ).toEqual(['=R[-1]C[-1]+R3C3+SUM(C[-1]:C[-1])+"R1C1"', expect.stringContaining('$C$3'), '=E4+$A5', ['', ''], null]);
});

test('the next cell of data is where Ctrl and an arrow lead', () => {
  expect(
    run(`at('A1:A3').setValues([[1], [2], [3]]); at('A7').setValue(4); const go = (a1, d) => at(a1).getNextDataCell(SpreadsheetApp.Direction[d]).getA1Notation();
      return [go('A1', 'DOWN'), go('A3', 'DOWN'), go('A7', 'DOWN'), go('A7', 'UP'), go('A1', 'NEXT'), go('C1', 'PREVIOUS')];`),
  ).toEqual(['A3', 'A7', 'A1000', 'A3', 'Z1', 'A1']);
});

test('values or looks go to a block named by its edges, and shuffled rows stay whole', () => {
  expect(
    run(`at('A1:B1').setValues([[1, 2]]).setBackground('red'); at('A1:B1').copyValuesToRange(s, 4, 5, 3, 3); at('A1:B1').copyFormatToRange(s, 4, 5, 5, 5);
      at('A10:B13').setValues([[1, 'a'], [2, 'b'], [3, 'c'], [4, 'd']]); const rows = at('A10:B13').randomize().getValues();
      return [at('D3:E3').getValues()[0], at('D3').getBackground(), at('D5').getBackground(), at('D5').getValue(), rows.map((r) => r.join('')).sort()];`),
  ).toEqual([[1, 2], '#ffffff', '#ff0000', '', ['1a', '2b', '3c', '4d']]);
});

test('a range of whole columns is bounded by columns alone, and merged blocks are those it touches', () => {
  expect(
    run(`at('B2:C3').merge(); const bounds = (r) => [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];
      return [bounds(at('B:C')), bounds(at('2:3')), bounds(at('A1')), at('C3:D9').getMergedRanges().map((r) => r.getA1Notation()), at('A1').getMergedRanges().length, at('B5').getRowIndex()];`),
  ).toEqual([[false, false, true, true], [true, true, false, false], [true, true, true, true], ['B2:C3'], 0, 5]);
});
