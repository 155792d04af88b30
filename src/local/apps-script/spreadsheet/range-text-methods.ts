/** Range: styles of text, text with several styles, its turning and its direction, and colours as objects. */
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Color, colorOfParts } from './colors';
import { WRAP_STRATEGY } from './enumerations';
import { NO_CONTENT, type AttributeFields, type Attributes } from './model/attributes';
import { Range, requireShape } from './range';
import { fieldsOfLook, lookOfCell, RichTextValue, TextStyle } from './rich-text';

type Rows = Readonly<Record<string, MethodRow<Range>>>;
export const TEXT_DIRECTION = new Enumeration('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']);

/** How a text is turned. */
export class TextRotation {
  constructor(readonly rotation: number | 'vertical') {}
}
describe(TextRotation, {
  name: 'TextRotation',
  path: 'SpreadsheetApp.TextRotation',
  scopes: SCOPES.none,
  methods: {
    getDegrees: ['', 'local', ({ rotation }) => (rotation === 'vertical' ? 0 : rotation)],
    isVertical: ['', 'local', ({ rotation }) => rotation === 'vertical'],
  },
});

/** One trait by the four methods that it has: of the first cell, of all cells, read and set. */
function trait<T>(
  name: string,
  plural: string,
  type: string,
  show: (fields: AttributeFields, range: Range, row: number, column: number) => unknown,
  change: (value: T | null, before: AttributeFields) => AttributeFields,
): Rows {
  const fieldsAt = (range: Range, r: number, c: number): AttributeFields => range.attributes(r, c)?.fields ?? {};
  const shown = (range: Range, r: number, c: number): unknown => show(fieldsAt(range, r, c), range, r, c);
  const changing = (range: Range, value: T | null): ((from: Attributes | null) => Attributes | null) =>
    range.ctx.workbook.attributes.changeBy((before) => change(value, before));
  return {
    [`get${name}`]: ['', 'read', (range) => shown(range, range.area.row, range.area.column)],
    [`get${plural}`]: ['', 'read', (range) => range.map((r, c) => shown(range, r, c))],
    [`set${name}`]: [type, 'write', (range, value) => range.restyleBy(changing(range, value as T | null))],
    [`set${plural}`]: [
      'a',
      'write',
      (range, data) => {
        const grid = requireShape(range, data, `set${plural}`);
        const known = new Map<unknown, ReturnType<typeof changing>>();
        for (let r = 0; r < range.rows; r += 1)
          for (let c = 0; c < range.columns; c += 1) {
            const value = grid[r]![c] ?? null;
            if (!known.has(value)) known.set(value, changing(range, value as T | null));
            range.sibling(range.area.row + r, range.area.column + c, 1, 1).restyleBy(known.get(value)!);
          }
        return range;
      },
    ],
  };
}

/** Degrees from -90 to 90 (reference of Range.setTextRotation). The platform's words for others are not known. */
function rotated(value: number | TextRotation | null): AttributeFields {
  const rotation = value instanceof TextRotation ? value.rotation : (value ?? 0);
  if (typeof rotation === 'number' && (!Number.isInteger(rotation) || Math.abs(rotation) > 90))
    throw new ScriptException('Illegal argument.');
  return { rotation: rotation === 0 ? undefined : rotation };
}

/** The text of a cell with its runs; null when what the cell holds is no text. */
function richValue(range: Range, row: number, column: number): RichTextValue | null {
  const value = range.sheet.grid.value(row, column);
  if (value !== null && typeof value !== 'string') return null;
  const fields = range.attributes(row, column)?.fields ?? {};
  const text = value ?? '';
  const cell = lookOfCell(fields);
  const runs = fields.rich ?? [{ start: 0, end: text.length, link: fields.link }];
  return new RichTextValue(
    text,
    runs.map((run) => ({ ...run, look: { ...cell, ...run.look } })),
  );
}

function writeRich(range: Range, of: (r: number, c: number) => RichTextValue): Range {
  const { row, column } = range.area;
  for (let r = 0; r < range.rows; r += 1)
    for (let c = 0; c < range.columns; c += 1) {
      const { text, runs } = of(r, c);
      // As text, whatever it looks like: a text that starts with = is no formula here.
      range.sheet.grid.set(
        row + r,
        column + c,
        text === '' ? null : text,
        range.ctx.workbook.attributes.intern({
          ...range.attributes(row + r, column + c)?.fields,
          ...NO_CONTENT,
          rich: runs.some((run) => run.look !== undefined || run.link !== undefined) ? runs : undefined,
        }),
      );
    }
  return range;
}

const color = (name: string, plural: string, field: 'background' | 'fontColor', standard: string): Rows =>
  trait<Color>(
    name,
    plural,
    'Color?',
    (fields) => new Color(fields[field] ?? standard),
    (value) => {
      const hex = value?.kept(`Range.set${name}`);
      return { [field]: hex === standard ? undefined : hex };
    },
  );

export const rangeTextMethods: Rows = {
  ...trait<TextStyle>(
    'TextStyle',
    'TextStyles',
    'TextStyle',
    (fields) => new TextStyle(lookOfCell(fields)),
    (style, before) => fieldsOfLook(style?.look ?? {}, before),
  ),
  ...trait<number | TextRotation>(
    'TextRotation',
    'TextRotations',
    'n | TextRotation',
    ({ rotation }) => new TextRotation(rotation ?? 0),
    rotated,
  ),
  ...trait<EnumValue>(
    'TextDirection',
    'TextDirections',
    'TextDirection?',
    ({ direction }) => (direction === undefined ? null : TEXT_DIRECTION.of(direction)),
    (value) => ({ direction: (value?.label as AttributeFields['direction']) ?? undefined }),
  ),
  ...color('BackgroundObject', 'BackgroundObjects', 'background', '#ffffff'),
  ...color('FontColorObject', 'FontColorObjects', 'fontColor', '#000000'),
  ...trait<EnumValue>(
    'WrapStrategy',
    'WrapStrategies',
    'WrapStrategy',
    ({ wrap }) => WRAP_STRATEGY.of(wrap ?? 'OVERFLOW'),
    (value) => ({ wrap: value?.label as AttributeFields['wrap'] }),
  ),
  setVerticalText: ['b', 'write', (range, isVertical) => range.restyle({ rotation: isVertical ? 'vertical' : undefined })],
  setShowHyperlink: ['b', 'write', (range, isShown) => range.restyle({ hidesLink: isShown ? undefined : true })],
  setBackgroundRGB: [
    'n n n',
    'write',
    (range, ...parts) => {
      const background = colorOfParts(...(parts as number[]));
      return range.restyle({ background: background === '#ffffff' ? undefined : background });
    },
  ],
  getRichTextValue: ['', 'read', (range) => richValue(range, range.area.row, range.area.column)],
  getRichTextValues: ['', 'read', (range) => range.map((r, c) => richValue(range, r, c))],
  setRichTextValue: ['RichTextValue', 'write', (range, value) => writeRich(range, () => value as RichTextValue)],
  setRichTextValues: [
    'a',
    'write',
    (range, data) => {
      const grid = requireShape(range, data, 'setRichTextValues') as readonly (readonly RichTextValue[])[];
      return writeRich(range, (r, c) => grid[r]![c]!);
    },
  ],
};
