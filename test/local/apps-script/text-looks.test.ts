/** Styles of text, text with several styles in one cell, its turning, and colours as objects. */
import { errorOf, evaluate } from '../open-project';

const run = (body: string): unknown =>
  evaluate(`const s = SpreadsheetApp.getActiveSheet(); const at = (a1) => s.getRange(a1); ${body}`);

const RICH = `const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build();
  const rich = SpreadsheetApp.newRichTextValue().setText('Voir le plan').setTextStyle(0, 4, bold).setLinkUrl(8, 12, 'https://a.example/').build();`;

describe('text with several styles', () => {
  test('is read back as it was set, in runs', () => {
    expect(
      run(`${RICH} at('A1').setFontSize(12).setRichTextValue(rich); const read = at('A1').getRichTextValue();
        return [at('A1').getValue(), read.getRuns().map((r) => [r.getText(), r.getStartIndex(), r.getEndIndex(), r.getTextStyle().isBold(), r.getTextStyle().getForegroundColor(), r.getTextStyle().getFontSize(), r.getLinkUrl()]),
          read.getTextStyle().isBold(), read.getTextStyle(0, 4).isBold(), read.getLinkUrl(), read.getLinkUrl(8, 12)];`),
    ).toEqual([
      'Voir le plan',
      [
        ['Voir', 0, 4, true, '#ff0000', 12, null],
        [' le ', 4, 8, false, '#000000', 12, null],
        ['plan', 8, 12, false, '#000000', 12, 'https://a.example/'],
      ],
      null,
      true,
      null,
      'https://a.example/',
    ]);
  });

  test('goes with its text: a copy has it, another value or another text has not', () => {
    expect(
      run(`${RICH} at('A1:A3').setRichTextValues([[rich], [rich], [rich]]); at('A1').copyTo(at('B1')); at('A2').setValue('Voir le plan'); at('A3').clearContent();
        return ['A1', 'B1', 'A2', 'A3'].map((a1) => at(a1).getRichTextValue().getRuns().length);`),
    ).toEqual([3, 3, 1, 1]);
  });

  test('a text that looks like a formula stays a text, and a number has no rich text', () => {
    expect(
      run(`at('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build()); at('A2').setValue(5);
        return [at('A1').getValue(), at('A1').getFormula(), at('A2').getRichTextValue()];`),
    ).toEqual(['=1+1', '', null]);
  });

  test('a style outside the text, or before there is one, is refused', () => {
    expect(errorOf(`SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(1, 9, 'https://a.example/')`)).toBe(
      'Exception: Illegal argument.',
    );
    expect(errorOf(`SpreadsheetApp.newRichTextValue().setLinkUrl('https://a.example/')`)).toMatch(/^Exception: /);
  });
});

describe('the style of a cell', () => {
  test('changes only what it says, and underline and strikethrough can stand together', () => {
    expect(
      run(`at('A1').setFontSize(14).setTextStyle(SpreadsheetApp.newTextStyle().setItalic(true).setUnderline(true).setStrikethrough(true).build());
        const style = at('A1').getTextStyle(); const copy = style.copy().setItalic(false).build();
        return [style.isItalic(), style.isBold(), style.isUnderline(), style.isStrikethrough(), style.getFontSize(), style.getFontFamily(), style.getForegroundColor(), copy.isItalic(), at('A1').getFontStyle()];`),
    ).toEqual([true, false, true, true, 14, 'Arial', '#000000', false, 'italic']);
  });

  test('turning, direction, wrapping and hidden links are read back, cell by cell', () => {
    expect(
      run(`at('A1').setTextRotation(45); at('B1').setVerticalText(true); at('A2').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
        at('B2').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
        return [at('A1:B1').getTextRotations()[0].map((r) => [r.getDegrees(), r.isVertical()]), at('A1:A2').getTextDirections().map(([d]) => d && d.toString()), String(at('B2').getWrapStrategy()), String(at('A1').getWrapStrategy())];`),
    ).toEqual([
      [
        [45, false],
        [0, true],
      ],
      [null, 'RIGHT_TO_LEFT'],
      'CLIP',
      'OVERFLOW',
    ]);
    expect(errorOf(`SpreadsheetApp.getActiveSheet().getRange('A1').setTextRotation(120)`)).toMatch(/^Exception: /);
  });
});

describe('colours', () => {
  test('as objects and by their parts are the same as by their text', () => {
    expect(
      run(`at('A1').setBackgroundRGB(255, 0, 128); at('A2').setBackgroundObject(SpreadsheetApp.newColor().setRgbColor('blue').build());
        const c = at('A2').getBackgroundObject(); const rgb = c.asRgbColor();
        return [at('A1').getBackground(), String(c.getColorType()), rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), at('A3').getFontColorObject().asRgbColor().asHexString()];`),
    ).toEqual(['#ff0080', 'RGB', '#0000ff', 0, 0, 255, '#000000']);
  });

  test('a place in the theme is no RGB colour, and what can not be kept says so', () => {
    expect(errorOf(`SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build().asRgbColor()`)).toBe(
      'Exception: Object is not of type RgbColor.',
    );
    expect(
      errorOf(
        `SpreadsheetApp.getActiveSheet().getRange('A1').setBackgroundObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.TEXT).build())`,
      ),
    ).toBe('Error: not implemented: Range.setBackgroundObject of a colour of the theme');
  });

  test('the theme of the spreadsheet is read, changed and taken back', () => {
    expect(
      evaluate(`const ss = SpreadsheetApp.getActive(); const T = SpreadsheetApp.ThemeColorType; const hex = () => ss.getSpreadsheetTheme().getConcreteColor(T.ACCENT1).asRgbColor().asHexString();
        const before = hex(); ss.getSpreadsheetTheme().setConcreteColor(T.ACCENT1, 1, 2, 3).setFontFamily('Roboto'); const after = [hex(), ss.getSpreadsheetTheme().getFontFamily()];
        ss.resetSpreadsheetTheme(); return [before, after, hex()];`),
    ).toEqual(['#4285f4', ['#010203', 'Roboto'], '#4285f4']);
  });
});
