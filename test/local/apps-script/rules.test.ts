/** Check boxes, rules of validation and of colours as scripts set and read them, and the tidying of ranges. */
import { evaluate, openProject } from '../open-project';

const run = (body: string): unknown =>
  evaluate(`const s = SpreadsheetApp.getActiveSheet(); const at = (a1) => s.getRange(a1); ${body}`);

describe('check boxes', () => {
  test('take the values they are given, and stand unticked on empty cells', () => {
    expect(
      run(`at('A1:A2').insertCheckboxes(); at('B1').setValue('kept'); at('B1:B2').insertCheckboxes('DONE'); at('C1:C2').insertCheckboxes('YES', 'NO');
        return [at('A1:C2').getValues(), ['A1', 'B1', 'C1'].map((a1) => at(a1).getDataValidation().getCriteriaValues())];`),
    ).toEqual([
      [
        [false, 'kept', 'NO'],
        [false, '', 'NO'],
      ],
      [[], ['DONE'], ['YES', 'NO']],
    ]);
  });

  test('are ticked and unticked by their own values, and other cells of the range are left alone', () => {
    expect(
      run(`at('A1').insertCheckboxes(); at('B1').insertCheckboxes('YES', 'NO'); at('C1').setValue('text');
        const ticked = at('A1:D1').check().getValues(); return [ticked, at('A1:D1').uncheck().getValues()];`),
    ).toEqual([[[true, 'YES', 'text', '']], [[false, 'NO', 'text', '']]]);
  });

  test('a range is ticked or not when all its cells are boxes in that state, and null otherwise', () => {
    expect(
      run(`at('A1:B2').insertCheckboxes(); at('A1:B1').check();
        return ['A1', 'A1:B1', 'A2:B2', 'A1:A2', 'B1:C1', 'C1'].map((a1) => at(a1).isChecked());`),
    ).toEqual([true, true, false, null, null, null]);
  });

  test('are removed with what they held, and other rules stay', () => {
    expect(
      run(`at('A1:A2').insertCheckboxes().check(); at('B1').setValue(5).setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build());
        at('A1:B2').removeCheckboxes(); return [at('A1:B2').getValues(), at('A1').getDataValidation(), at('B1').getDataValidation() !== null];`),
    ).toEqual([
      [
        ['', 5],
        ['', ''],
      ],
      null,
      true,
    ]);
  });

  test('a list of ranges does to each what a range does', () => {
    expect(
      run(`const list = s.getRangeList(['A1', 'C3']); list.insertCheckboxes().check().setBackground('blue').setNote('n').setFontWeight('bold');
        const seen = list.getRanges().map((r) => [r.isChecked(), r.getBackground(), r.getNote(), r.getFontWeight()]);
        list.clear(); list.clearNote().removeCheckboxes(); return [seen, list.getRanges().map((r) => [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation()])];`),
    ).toEqual([
      [
        [true, '#0000ff', 'n', 'bold'],
        [true, '#0000ff', 'n', 'bold'],
      ],
      [
        ['', '#ffffff', '', null],
        ['', '#ffffff', '', null],
      ],
    ]);
  });
});

describe('rules of validation', () => {
  test.each([
    ['requireDateAfter', 'DATE_AFTER', 1],
    ['requireDateBefore', 'DATE_BEFORE', 1],
    ['requireDateEqualTo', 'DATE_EQUAL_TO', 1],
    ['requireDateOnOrAfter', 'DATE_ON_OR_AFTER', 1],
    ['requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', 1],
    ['requireDateBetween', 'DATE_BETWEEN', 2],
    ['requireDateNotBetween', 'DATE_NOT_BETWEEN', 2],
  ])('%s gives its dates back as dates', (method, criterion, count) => {
    const days = ['1920-11-18T00:00:00.000Z', '2027-12-31T10:30:00.000Z'].slice(0, count);
    expect(
      run(`const rule = SpreadsheetApp.newDataValidation().${method}(...${JSON.stringify(days)}.map((day) => new Date(day))).build();
        at('A1').setDataValidation(rule);
        return [String(at('A1').getDataValidation().getCriteriaType()), at('A1').getDataValidation().getCriteriaValues().map((d) => d instanceof Date && d.toISOString())];`),
    ).toEqual([criterion, days]);
  });

  test.each([
    ['requireDateEqualTo(new Date(2027, 0, 12))', ['12/01/2027'], ['13/01/2027', 'mot']],
    ['requireDateNotBetween(new Date(2027, 0, 1), new Date(2027, 0, 31))', ['01/02/2027'], ['12/01/2027', 'mot']],
    ['requireNumberNotEqualTo(5)', ['4'], ['5', 'mot']],
  ])('%s takes what it names, and refuses the rest', (rule, taken, refused) => {
    const runtime = openProject(`function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()); }`);
    runtime.clickMenu('main');
    for (const text of taken) expect(runtime.edit(0, 'A1', [[text]]).refused).toBeUndefined();
    for (const text of refused) expect(runtime.edit(0, 'A1', [[text]]).refused).toBeDefined();
  });

  test('a builder tells what it holds, forgets the values of a former criterion, and its copy goes its own way', () => {
    expect(
      run(`const b = SpreadsheetApp.newDataValidation(); const empty = [b.getCriteriaType(), b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid()];
        b.setHelpText('aide').setAllowInvalid(false).requireValueInRange(at('$A$1:$B$3'), false);
        const range = [b.getCriteriaValues()[0].getA1Notation(), b.getCriteriaValues()[1]];
        const copy = b.copy(); b.requireValueInList([9, false, 'z']);
        return [empty, range, b.getCriteriaValues(), b.getHelpText(), b.getAllowInvalid(), String(copy.getCriteriaType()), String(copy), String(copy.build())];`),
    ).toEqual([
      [null, [], null, true],
      ['A1:B3', false],
      [['9', 'false', 'z'], true],
      'aide',
      false,
      'VALUE_IN_RANGE',
      'DataValidationBuilder',
      'DataValidation',
    ]);
  });

  test('withCriteria takes what getCriteriaValues gives', () => {
    expect(
      run(`const make = () => SpreadsheetApp.newDataValidation();
        const rules = [make().requireDateBetween(new Date(0), new Date(86400000)), make().requireValueInList(['a'], false), make().requireValueInRange(at('A1:A2')),
          make().requireNumberBetween(1, 2), make().requireTextContains('x'), make().requireCheckbox('Y', 'N'), make().requireFormulaSatisfied('=A1>1')];
        const shown = (b) => JSON.stringify([String(b.getCriteriaType()), b.getCriteriaValues().map((v) => (v && v.getA1Notation ? v.getA1Notation() : v))]);
        return rules.filter((b) => shown(make().withCriteria(b.getCriteriaType(), b.getCriteriaValues())) !== shown(b)).map(shown);`),
    ).toEqual([]);
  });

  test('the enumerations have the dates that only a person can choose', () => {
    expect(
      run(
        `return [String(SpreadsheetApp.DataValidationCriteria.DATE_AFTER_RELATIVE), String(SpreadsheetApp.RelativeDate.TODAY)];`,
      ),
    ).toEqual(['DATE_AFTER_RELATIVE', 'TODAY']);
  });
});

describe('rules of colours', () => {
  test('tell their condition in the names of the platform, dates as dates', () => {
    expect(
      run(`const make = () => SpreadsheetApp.newConditionalFormatRule().setBackground('#ff0000').setBold(true).setRanges([at('A1')]);
        s.setConditionalFormatRules([make().whenDateAfter(new Date(2027, 0, 12)).build(), make().whenTextEqualTo('x').build(), make().whenNumberBetween(1, 5).build(), make().whenCellEmpty().build()]);
        return s.getConditionalFormatRules().map((rule) => { const c = rule.getBooleanCondition();
          return [String(c.getCriteriaType()), c.getCriteriaValues().map((v) => (v instanceof Date ? Utilities.formatDate(v, 'Europe/Paris', 'yyyy-MM-dd') : v)), c.getBackground(), c.getBold()]; });`),
    ).toEqual([
      ['DATE_AFTER', ['2027-01-12'], '#ff0000', true],
      ['TEXT_EQUAL_TO', ['x'], '#ff0000', true],
      ['NUMBER_BETWEEN', [1, 5], '#ff0000', true],
      ['CELL_EMPTY', [], '#ff0000', true],
    ]);
  });

  test.each([
    ['whenDateAfter(new Date(2027, 0, 12))', ['13/01/2027'], ['12/01/2027', '12/01/2027 23:00', 'mot', '']],
    ['whenDateBefore(new Date(2027, 0, 12))', ['11/01/2027 23:59'], ['12/01/2027', 'mot']],
    ['whenDateEqualTo(new Date(2027, 0, 12))', ['12/01/2027', '12/01/2027 8:00'], ['13/01/2027']],
    ['whenNumberBetween(1, 5)', ['1', '5'], ['0,9', '6', 'mot']],
    ['whenNumberNotBetween(1, 5)', ['0', '6'], ['1', 'mot']],
    ['whenNumberNotEqualTo(5)', ['4'], ['5', 'mot']],
  ])('%s paints what it names', (rule, painted, plain) => {
    const runtime = openProject(`function main() { const s = SpreadsheetApp.getActiveSheet(); s.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().${rule}.setBackground('#00ff00').setRanges([s.getRange('A1')]).build()]); }`);
    runtime.clickMenu('main');
    const colourOf = (text: string): string | undefined => {
      runtime.edit(0, 'A1', [[text]]);
      return runtime.sheet(0).cells[0]?.[0]?.background;
    };
    expect(painted.map(colourOf)).toEqual(painted.map(() => '#00ff00'));
    expect(plain.map(colourOf)).toEqual(plain.map(() => undefined));
  });
});

describe('tidying', () => {
  test('removeDuplicates keeps the first of like rows, whole or by columns, and gives what is left', () => {
    expect(
      run(`const rows = [['a', 1], ['b', 1], ['a', 1], ['b', 2]]; at('A1:B4').setValues(rows); at('D1:E4').setValues(rows);
        return [at('A1:B4').removeDuplicates().getA1Notation(), at('A1:B4').getValues(), at('D1:E4').removeDuplicates([4]).getA1Notation(), at('D1:E4').getValues()];`),
    ).toEqual([
      'A1:B3',
      [
        ['a', 1],
        ['b', 1],
        ['b', 2],
        ['', ''],
      ],
      'D1:E2',
      [
        ['a', 1],
        ['b', 1],
        ['', ''],
        ['', ''],
      ],
    ]);
  });

  test('trimWhitespace leaves one space between words, and no formula where there was none', () => {
    expect(
      run(
        `at('A1:A3').setValues([[' a  b '], ['   =SUM(1,2)'], [5]]).trimWhitespace(); return [at('A1:A3').getValues(), at('A2').getFormula()];`,
      ),
    ).toEqual([[['a b'], ['=SUM(1,2)'], [5]], '']);
  });

  test.each([
    ['C3', '', 'B2:D4'],
    ['B2:D4', '', 'B2:D4'],
    ['A1', '', 'A1'],
    ['J9', '', 'J9'],
    ['B1', '', 'B1:D4'],
    ['E3', '', 'B2:E4'],
    ['F6', '', 'F6:G7'],
    ['C3', 'SpreadsheetApp.Dimension.ROWS', 'C2:C4'],
    ['C3', 'SpreadsheetApp.Dimension.COLUMNS', 'B3:D3'],
  ])('the region of data around %s (%s) is %s', (from, dimension, region) => {
    expect(
      run(
        `at('B2:D4').setValue('x'); at('F6:G7').setValue('y'); return at('${from}').getDataRegion(${dimension}).getA1Notation();`,
      ),
    ).toBe(region);
  });
});
