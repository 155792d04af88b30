/** The theme of the spreadsheet: its font and its ten colours. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import type { EnumValue } from '../base/enum-value';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Color, colorOfParts, THEME_COLOR_TYPE } from './colors';
import type { ThemeModel } from './model/workbook';
import type { Spreadsheet } from './spreadsheet-class';

/** That of a new spreadsheet. */
const STANDARD: ThemeModel = {
  fontFamily: 'Arial',
  colors: {
    TEXT: '#000000',
    BACKGROUND: '#ffffff',
    ACCENT1: '#4285f4',
    ACCENT2: '#ea4335',
    ACCENT3: '#fbbc04',
    ACCENT4: '#34a853',
    ACCENT5: '#ff6d01',
    ACCENT6: '#46bdc6',
    HYPERLINK: '#1155cc',
  },
};

/** The theme in force: what is set on it shows at once. */
export class SpreadsheetTheme {
  constructor(readonly ctx: RunContext) {}
  get model(): ThemeModel {
    return this.ctx.workbook.properties.theme ?? STANDARD;
  }
  change(patch: Partial<ThemeModel>): this {
    this.ctx.workbook.properties.theme = { ...this.model, ...patch };
    this.ctx.workbook.arePropertiesDirty = true;
    return this;
  }
}

describe(SpreadsheetTheme, {
  name: 'SpreadsheetTheme',
  path: 'SpreadsheetApp.SpreadsheetTheme',
  scopes: SCOPES.spreadsheet,
  methods: {
    getFontFamily: ['', 'read', ({ model }) => model.fontFamily],
    setFontFamily: ['s', 'write', (theme, fontFamily) => theme.change({ fontFamily: fontFamily as string })],
    getThemeColors: ['', 'read', ({ model }) => Object.keys(model.colors).map((name) => THEME_COLOR_TYPE.of(name))],
    getConcreteColor: [
      'ThemeColorType',
      'read',
      ({ model }, type: EnumValue) => {
        const hex = model.colors[type.label];
        if (hex === undefined) throw new ScriptException('Invalid theme color type.');
        return new Color(hex);
      },
    ],
    setConcreteColor: [
      'ThemeColorType Color | ThemeColorType n n n',
      'write',
      (theme, type: EnumValue, first: Color | number, ...others) => {
        const hex =
          first instanceof Color ? first.kept('SpreadsheetTheme.setConcreteColor') : colorOfParts(first, ...(others as number[]));
        return theme.change({ colors: { ...theme.model.colors, [type.label]: hex } });
      },
    ],
  },
});

export const themeMethods: Readonly<Record<string, MethodRow<Spreadsheet>>> = {
  getSpreadsheetTheme: ['', 'read', ({ ctx }) => new SpreadsheetTheme(ctx)],
  setSpreadsheetTheme: [
    'SpreadsheetTheme',
    'write',
    ({ ctx }, theme: SpreadsheetTheme) => new SpreadsheetTheme(ctx).change(theme.model),
  ],
  resetSpreadsheetTheme: ['', 'write', ({ ctx }) => new SpreadsheetTheme(ctx).change(STANDARD)],
};
