/** Alternating colours, groups of lines, metadata, named ranges: they follow rows and columns that come and go. */
import { errorOf, evaluate } from '../open-project';

const run = (body: string): unknown =>
  evaluate(`const ss = SpreadsheetApp.getActive(); const s = ss.getActiveSheet(); const at = (a1) => s.getRange(a1); ${body}`);

describe('bands', () => {
  test('have the colours of their theme, are changed, and follow inserted rows', () => {
    expect(
      run(`const b = at('A1:C5').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false); b.setSecondRowColor('#112233'); s.insertRowBefore(1);
        const again = s.getBandings()[0]; return [again.getRange().getA1Notation(), again.getHeaderRowColor(), again.getFirstRowColor(), again.getSecondRowColor(), again.getFooterRowColor(), again.getFirstColumnColor(), at('B3').getBandings().length, at('F1').getBandings().length];`),
    ).toEqual(['A2:C6', '#5b95f9', '#ffffff', '#112233', null, null, 1, 0]);
  });

  test('are refused where others are, and a band without its colour is refused', () => {
    expect(
      errorOf(`const r = SpreadsheetApp.getActiveSheet().getRange('A1:B2'); r.applyRowBanding(); r.applyColumnBanding()`),
    ).toBe("Exception: You can't add alternating background colors to a range that already has alternating background colors.");
    expect(errorOf(`SpreadsheetApp.getActiveSheet().getRange('A1').applyRowBanding().setFirstRowColor(null)`)).toBe(
      'Exception: First row color should not be null',
    );
    expect(errorOf(`SpreadsheetApp.getActiveSheet().getRange('A1').applyRowBanding().setHeaderRowColor('nothing')`)).toBe(
      'Exception: Invalid color string',
    );
  });

  test('are copied and removed', () => {
    expect(
      run(
        `const b = at('A1:B2').applyColumnBanding(); b.copyTo(at('D1:E2')); b.remove(); return s.getBandings().map((x) => x.getRange().getA1Notation());`,
      ),
    ).toEqual(['D1:E2']);
  });
});

describe('groups of rows', () => {
  test('nest by depth, fold with their rows, and follow an inserted row', () => {
    expect(
      run(`at('2:6').shiftRowGroupDepth(1); at('3:4').shiftRowGroupDepth(1); const depths = [1, 2, 3, 6, 7].map((r) => s.getRowGroupDepth(r));
        s.getRowGroup(3, 2).collapse(); const folded = [2, 3, 4, 5].map((r) => s.isRowHiddenByUser(r)); s.insertRowBefore(1);
        const g = s.getRowGroup(4, 2); return [depths, folded, g.getRange().getA1Notation(), g.isCollapsed(), g.getDepth(), g.getControlIndex()];`),
    ).toEqual([[0, 1, 2, 1, 0], [false, true, true, false], 'A4:Z5', true, 2, 6]);
  });

  test('an outer group that opens leaves an inner one folded, and a removed one shows its rows', () => {
    expect(
      run(`at('2:6').shiftRowGroupDepth(1); at('3:4').shiftRowGroupDepth(1); s.getRowGroup(3, 2).collapse(); s.getRowGroup(2, 1).collapse().expand();
        const open = [2, 3, 5].map((r) => s.isRowHiddenByUser(r)); s.getRowGroup(3, 2).remove(); return [open, s.isRowHiddenByUser(3), s.getRowGroupDepth(3)];`),
    ).toEqual([[false, true, false], false, 1]);
  });

  test('one that is not there is refused, for columns too', () => {
    expect(errorOf(`SpreadsheetApp.getActiveSheet().getColumnGroup(2, 1)`)).toBe(
      'Exception: No column group exists at index 2 and group depth 1',
    );
  });
});

describe('developer metadata', () => {
  test('is found by key, goes with its row, and goes when the row goes', () => {
    expect(
      run(`at('5:5').addDeveloperMetadata('k', 'v'); s.addDeveloperMetadata('k'); ss.addDeveloperMetadata('k', 'top', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); s.insertRowBefore(1);
        const all = ss.createDeveloperMetadataFinder().withKey('k').find(); const row = all.find((m) => String(m.getLocation().getLocationType()) === 'ROW');
        const seen = [all.map((m) => [m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]), row.getLocation().getRow().getA1Notation(), at('6:6').getDeveloperMetadata().length];
        s.deleteRow(6); return [...seen, ss.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW).find().length];`),
    ).toEqual([
      [
        ['v', 'DOCUMENT', 'ROW'],
        [null, 'DOCUMENT', 'SHEET'],
        ['top', 'PROJECT', 'SPREADSHEET'],
      ],
      'A6:Z6',
      1,
      0,
    ]);
  });

  test('on a block of cells is refused', () => {
    expect(errorOf(`SpreadsheetApp.getActiveSheet().getRange('A1:B2').addDeveloperMetadata('k')`)).toMatch(
      /^Exception: Adding developer metadata to arbitrary ranges is not currently supported/,
    );
  });

  test('is changed, moved and removed', () => {
    expect(
      run(`s.addDeveloperMetadata('k'); const m = s.getDeveloperMetadata()[0]; m.setKey('n').setValue('2').moveToColumn(at('B:B'));
        const seen = [m.getKey(), m.getValue(), m.getLocation().getColumn().getColumn()]; m.remove(); return [seen, ss.createDeveloperMetadataFinder().find().length];`),
    ).toEqual([['n', '2', 2], 0]);
  });
});

test('named ranges are listed, renamed, moved and removed; a name that reads as a cell is refused', () => {
  expect(
    run(`ss.setNamedRange('Villes', at('A1:A3')); const n = ss.getNamedRanges()[0]; n.setName('Lieux').setRange(at('B2')); const p = at('C1').protect(); p.setNamedRange(n);
      const seen = [n.getName(), n.getRange().getA1Notation(), s.getNamedRanges().length, ss.getRangeByName('Villes'), p.getRangeName(), p.getRange().getA1Notation()]; n.remove(); return [seen, ss.getNamedRanges().length];`),
  ).toEqual([['Lieux', 'B2', 1, null, 'Lieux', 'B2'], 0]);
  expect(errorOf(`SpreadsheetApp.getActive().setNamedRange('A1', SpreadsheetApp.getActiveSheet().getRange('A1'))`)).toMatch(
    /^Exception: /,
  );
});
