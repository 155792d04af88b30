/** What is looked for: texts in a spreadsheet, rows that a filter leaves, cells that a rule paints, what is selected. */
import { evaluate } from '../open-project';

const run = (body: string): unknown =>
  evaluate(`const ss = SpreadsheetApp.getActive(); const s = ss.getActiveSheet(); const at = (a1) => s.getRange(a1); ${body}`);

describe('a text', () => {
  const CELLS = `at('A1:B3').setValues([['Élève', 'eleve'], ['élevé', 12], ['autre', '=1+1']]);`;
  test('is found in order, from a start on, forwards and backwards', () => {
    expect(
      run(`${CELLS} const f = s.createTextFinder('eleve').ignoreDiacritics(true); const cell = (r) => r && r.getA1Notation();
        return [f.findAll().map(cell), cell(f.startFrom(at('A1')).findNext()), cell(f.findNext()), cell(f.getCurrentMatch()), cell(f.findPrevious()), cell(s.createTextFinder('rien').findNext())];`),
    ).toEqual([['A1', 'B1', 'A2'], 'B1', 'A2', 'A2', 'B1', null]);
  });

  test('is matched by case, whole cell, expression or the formula, in a range or everywhere', () => {
    expect(
      run(`${CELLS} ss.insertSheet('X').getRange('A1').setValue('autre'); const n = (f) => f.findAll().length;
        return [n(s.createTextFinder('ÉLÈVE').matchCase(true)), n(s.createTextFinder('élev').matchEntireCell(true)), n(s.createTextFinder('^.l.v.$').useRegularExpression(true)), n(s.createTextFinder('1+1')), n(s.createTextFinder('1+1').matchFormulaText(true)), n(at('A1:A2').createTextFinder('autre')), n(ss.createTextFinder('autre'))];`),
    ).toEqual([0, 0, 3, 0, 1, 0, 2]);
  });

  test('is replaced where it stands or everywhere, and formulas stay', () => {
    expect(
      run(`at('A1:A3').setValues([['un un'], ['un'], ['="un"']]); const f = s.createTextFinder('un'); f.findNext(); const once = f.replaceWith('deux');
        return [once, f.replaceAllWith('x'), at('A1:A3').getValues(), at('A3').getFormula()];`),
    ).toEqual([2, 1, [['deux deux'], ['x'], ['un']], '="un"']);
  });
});

describe('a filter', () => {
  test('hides what a condition or a list leaves out, and tells what it asks', () => {
    expect(
      run(`at('A1:B4').setValues([['n', 't'], [1, 'a'], [5, 'b'], [9, 'a']]); const f = at('A1:B4').createFilter();
        const c = SpreadsheetApp.newFilterCriteria(); f.setColumnFilterCriteria(1, c.whenNumberGreaterThan(3).build()); f.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(['a']).build());
        const hidden = [1, 2, 3, 4].map((r) => s.isRowHiddenByFilter(r)); const asked = f.getColumnFilterCriteria(1); f.removeColumnFilterCriteria(2);
        return [hidden, String(asked.getCriteriaType()), asked.getCriteriaValues(), s.isRowHiddenByFilter(3), f.getColumnFilterCriteria(2), asked.copy().setHiddenValues(['x']).getHiddenValues()];`),
    ).toEqual([[false, true, true, false], 'NUMBER_GREATER_THAN', [3], false, null, ['x']]);
  });

  test('knows relative dates and formulas of its column', () => {
    expect(
      run(`at('A1:B3').setValues([['d', 'n'], [new Date(2027, 0, 12), 1], [new Date(2026, 0, 12), 4]]); const f = at('A1:B3').createFilter();
        f.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY).build()); const byDate = [2, 3].map((r) => s.isRowHiddenByFilter(r));
        f.removeColumnFilterCriteria(1); f.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=B2>2').build()); return [byDate, [2, 3].map((r) => s.isRowHiddenByFilter(r)), String(f.getColumnFilterCriteria(2).getCriteriaType())];`),
    ).toEqual([[false, true], [true, false], 'CUSTOM_FORMULA']);
  });
});

test('a rule of colours keeps its scale, its styles and any criterion', () => {
  expect(
    run(`const I = SpreadsheetApp.InterpolationType; const N = () => SpreadsheetApp.newConditionalFormatRule();
      s.setConditionalFormatRules([N().setGradientMinpoint('#ff0000').setGradientMidpointWithValue('#00ff00', I.PERCENT, '50').setGradientMaxpoint('#0000ff').setRanges([at('A1:A9')]).build(),
        N().withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [1, 5]).setItalic(true).setStrikethrough(true).setUnderline(false).setBackground('#fff000').setRanges([at('B1')]).build()]);
      const [scale, rule] = s.getConditionalFormatRules(); const g = scale.getGradientCondition(); const c = rule.getBooleanCondition();
      return [g.getMinColor(), String(g.getMinType()), g.getMidColor(), String(g.getMidType()), g.getMidValue(), g.getMaxColor(), scale.getBooleanCondition(), String(c.getCriteriaType()), c.getCriteriaValues(), c.getItalic(), c.getStrikethrough(), c.getUnderline(), c.getBold(), rule.copy().getRanges()[0].getA1Notation()];`),
  ).toEqual([
    '#ff0000',
    'MIN',
    '#00ff00',
    'PERCENT',
    '50',
    '#0000ff',
    null,
    'NUMBER_BETWEEN',
    [1, 5],
    true,
    true,
    false,
    null,
    'B1',
  ]);
});

test('a selection of several ranges has its active one last, and a current cell within it', () => {
  expect(
    run(`const list = s.getRangeList(['A1:B2', 'D4:E6']).activate(); const sel = ss.getSelection(); const all = (l) => l.getRanges().map((r) => r.getA1Notation());
      const seen = [all(sel.getActiveRangeList()), sel.getActiveRange().getA1Notation(), sel.getCurrentCell().getA1Notation()]; at('E5').activateAsCurrentCell();
      const within = [s.getActiveRange().getA1Notation(), s.getCurrentCell().getA1Notation()]; at('Z9').activateAsCurrentCell(); return [seen, within, ss.getActiveRange().getA1Notation(), all(ss.getActiveRangeList())];`),
  ).toEqual([[['A1:B2', 'D4:E6'], 'D4:E6', 'D4'], ['D4:E6', 'E5'], 'Z9', ['Z9']]);
});
