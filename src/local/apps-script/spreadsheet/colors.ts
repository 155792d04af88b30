/** Colours as scripts hold them: by CSS text, by their parts, or by a place in the theme. */
import { Enumeration, type EnumValue } from '../base/enum-value';
import { NotImplemented, ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { COLOR_NAMES } from './color-names';

/** `#rrggbb` of a colour that scripts give as CSS text; undefined for none. Throws the platform's text for any other. */
export function colorOf(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const text = String(value).toLowerCase();
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const named = Object.hasOwn(COLOR_NAMES, text) ? COLOR_NAMES[text] : undefined;
  if (named === undefined) throw new ScriptException('Invalid color string');
  return `#${named}`;
}

/** `#rrggbb` of three parts, each from 0 to 255. */
export function colorOfParts(...parts: readonly number[]): string {
  if (parts.some((part) => !Number.isInteger(part) || part < 0 || part > 255)) throw new ScriptException('Invalid color string');
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export const COLOR_TYPE = new Enumeration('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']);
export const THEME_COLOR_TYPE = new Enumeration('ThemeColorType', [
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
]);

/** A colour: `#rrggbb`, or the name of a place in the theme. */
export class Color {
  constructor(
    readonly hex: string | null,
    readonly theme: string | null = null,
  ) {}

  /** The text that a cell keeps. A theme can not be changed here, so that no cell keeps a place in it. */
  kept(member: string): string {
    if (this.hex === null) throw new NotImplemented(`${member} of a colour of the theme`);
    return this.hex;
  }
}
export class ColorBuilder {
  color = new Color(null);
}
export class RgbColor {
  constructor(readonly hex: string) {}
}
export class ThemeColor {
  constructor(readonly theme: string) {}
}

const rgb = ({ hex }: Color): RgbColor => {
  if (hex === null) throw new ScriptException('Object is not of type RgbColor.');
  return new RgbColor(hex);
};
const theme = ({ theme: name }: Color): ThemeColor => {
  if (name === null) throw new ScriptException('Object is not of type ThemeColor.');
  return new ThemeColor(name);
};
const typeOf = ({ hex, theme: name }: Color): EnumValue =>
  COLOR_TYPE.of(hex !== null ? 'RGB' : name !== null ? 'THEME' : 'UNSUPPORTED');

describe(Color, {
  name: 'Color',
  path: 'SpreadsheetApp.Color',
  scopes: SCOPES.none,
  methods: {
    asRgbColor: ['', 'local', rgb],
    asThemeColor: ['', 'local', theme],
    getColorType: ['', 'local', typeOf],
  },
});
describe(ColorBuilder, {
  name: 'ColorBuilder',
  path: 'SpreadsheetApp.ColorBuilder',
  scopes: SCOPES.none,
  methods: {
    setRgbColor: [
      's',
      'local',
      (builder, css) => {
        builder.color = new Color(colorOf(css) ?? null);
        return builder;
      },
    ],
    setThemeColor: [
      'ThemeColorType',
      'local',
      (builder, type) => {
        builder.color = new Color(null, (type as EnumValue).label);
        return builder;
      },
    ],
    asRgbColor: ['', 'local', ({ color }) => rgb(color)],
    asThemeColor: ['', 'local', ({ color }) => theme(color)],
    getColorType: ['', 'local', ({ color }) => typeOf(color)],
    build: ['', 'local', ({ color }) => color],
  },
});
const part = (hex: string, at: number): number => parseInt(hex.slice(at, at + 2), 16);
describe(RgbColor, {
  name: 'RgbColor',
  path: 'RgbColor',
  scopes: SCOPES.none,
  methods: {
    asHexString: ['', 'local', ({ hex }) => hex],
    getRed: ['', 'local', ({ hex }) => part(hex, 1)],
    getGreen: ['', 'local', ({ hex }) => part(hex, 3)],
    getBlue: ['', 'local', ({ hex }) => part(hex, 5)],
    getColorType: ['', 'local', () => COLOR_TYPE.of('RGB')],
  },
});
describe(ThemeColor, {
  name: 'ThemeColor',
  path: 'SpreadsheetApp.ThemeColor',
  scopes: SCOPES.none,
  methods: {
    getColorType: ['', 'local', () => COLOR_TYPE.of('THEME')],
    getThemeColorType: ['', 'local', (color) => THEME_COLOR_TYPE.of(color.theme)],
  },
});
