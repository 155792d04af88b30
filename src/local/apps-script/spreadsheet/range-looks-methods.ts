/** Range: everything that changes how cells look. */
import type { MethodRow } from '../base/service-class';
import type { EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { colorOf as color } from './colors';
import type { AttributeFields } from './model/attributes';
import { Range, requireShape } from './range';
import { touchProperties } from './model/sheet-model';
import type { Area } from './model/a1';

type Rows = Readonly<Record<string, MethodRow<Range>>>;
type Field = keyof AttributeFields;

const DEFAULTS: Readonly<Partial<Record<Field, string | number>>> = {
  background: '#ffffff',
  fontColor: '#000000',
  format: '0.###############',
  fontSize: 10,
  fontFamily: 'Arial',
  align: 'general',
  verticalAlign: 'bottom',
};
const BOLD: Readonly<Record<string, boolean | undefined>> = { bold: true, normal: undefined };
const ALIGN: Readonly<Record<string, AttributeFields['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  normal: undefined,
};

/** Both lines at once, which only a style can give, are told as the one below. */
const lineShown = (v: unknown): string => (v === undefined ? 'none' : String(v).split(' ')[0]!);

/** For each look: the field it changes and how the argument is read. */
const LOOKS: Readonly<
  Record<
    string,
    { readonly field: Field; readonly read: (value: unknown) => unknown; readonly show?: (value: unknown) => unknown }
  >
> = {
  Background: { field: 'background', read: (v) => without(color(v), '#ffffff') },
  FontColor: { field: 'fontColor', read: (v) => without(color(v), '#000000') },
  FontWeight: { field: 'bold', read: (v) => BOLD[String(v)], show: (v) => (v ? 'bold' : 'normal') },
  FontStyle: { field: 'italic', read: (v) => (v === 'italic' ? true : undefined), show: (v) => (v ? 'italic' : 'normal') },
  FontLine: { field: 'line', read: (v) => (v === 'underline' || v === 'line-through' ? v : undefined), show: lineShown },
  FontSize: { field: 'fontSize', read: (v) => (v === 10 ? undefined : v) },
  FontFamily: { field: 'fontFamily', read: (v) => v ?? undefined },
  NumberFormat: {
    field: 'format',
    read: (v) => (v === null || v === '' || /^general$/i.test(String(v)) ? undefined : String(v)),
  },
  HorizontalAlignment: { field: 'align', read: (v) => ALIGN[String(v)] },
  VerticalAlignment: { field: 'verticalAlign', read: (v) => (v === 'top' || v === 'middle' ? v : undefined) },
  Wrap: { field: 'wrap', read: (v) => (v === true ? 'WRAP' : 'OVERFLOW'), show: (v) => v === 'WRAP' },
};
const PLURALS: Readonly<Record<string, string>> = { FontFamily: 'FontFamilies' };
const without = (value: string | undefined, standard: string): string | undefined => (value === standard ? undefined : value);

function lookMethods(name: string): Rows {
  const look = LOOKS[name]!;
  const plural = PLURALS[name] ?? `${name}s`;
  const shown = (range: Range, r: number, c: number): unknown => {
    const value = range.attributes(r, c)?.fields[look.field];
    return look.show ? look.show(value) : (value ?? DEFAULTS[look.field]);
  };
  const type = name === 'Wrap' ? 'b' : name === 'FontSize' ? 'n' : 's?';
  return {
    [`set${name}`]: [type, 'write', (range, value) => range.restyle({ [look.field]: look.read(value) })],
    [`set${plural}`]: [
      'a',
      'write',
      (range, data) => {
        const grid = requireShape(range, data, `set${plural}`);
        return range.restyleEach(look.field, (r, c) => look.read(grid[r]![c]) as AttributeFields[Field]);
      },
    ],
    [`get${name}`]: ['', 'read', (range) => shown(range, range.area.row, range.area.column)],
    [`get${plural}`]: ['', 'read', (range) => range.map((r, c) => shown(range, r, c))],
  };
}

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
const holds = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** Blocks that lie in the range go; the platform refuses a range that cuts one. */
function unmerge(range: Range): void {
  const p = touchProperties(range.sheet);
  const met = p.merges.filter((block) => meet(block, range.area));
  if (!met.every((block) => holds(range.area, block)))
    throw new ScriptException('You must select all cells in a merged range to merge or unmerge them.');
  p.merges = p.merges.filter((block) => !met.includes(block));
}

/** Makes one cell of each area: what the other cells held is lost, as on the platform. */
function merge(range: Range, areas: readonly Area[]): Range {
  unmerge(range);
  for (const area of areas) {
    touchProperties(range.sheet).merges.push(area);
    const cells = new Range(range.ctx, range.sheet, area)
      .map((row, column) => ({ row, column }))
      .flat()
      .slice(1);
    for (const { row, column } of cells) new Range(range.ctx, range.sheet, { row, column, rows: 1, columns: 1 }).clearContent();
  }
  return range;
}

export const rangeLooksMethods: Rows = {
  ...(Object.assign({}, ...Object.keys(LOOKS).map(lookMethods)) as Rows),
  setBorder: [
    'x x x x x x | x x x x x x s? BorderStyle?',
    'write',
    (range, ...sides) => {
      const [top, left, bottom, right, vertical, horizontal, paint] = sides;
      const flags = [top, left, bottom, right, vertical, horizontal]
        .map((side) => (side === null || side === undefined ? '-' : side ? '1' : '0'))
        .join('');
      const style = (sides[7] as EnumValue | null | undefined)?.label ?? 'SOLID';
      return range.restyle({ border: flags.includes('1') ? `${flags} ${color(paint) ?? '#000000'} ${style}` : undefined });
    },
  ],
  merge: ['', 'structure', (range) => merge(range, [range.area])],
  mergeAcross: [
    '',
    'structure',
    (range) =>
      merge(
        range,
        Array.from({ length: range.rows }, (_, r) => ({ ...range.area, row: range.area.row + r, rows: 1 })),
      ),
  ],
  mergeVertically: [
    '',
    'structure',
    (range) =>
      merge(
        range,
        Array.from({ length: range.columns }, (_, c) => ({ ...range.area, column: range.area.column + c, columns: 1 })),
      ),
  ],
  breakApart: [
    '',
    'structure',
    (range) => {
      unmerge(range);
      return range;
    },
  ],
  isPartOfMerge: [
    '',
    'read',
    (range) => range.sheet.properties.merges.some((block) => holds(block, { ...range.area, rows: 1, columns: 1 })),
  ],
};
