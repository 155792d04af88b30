/** Conditional formats: the builder, the rule, and which cells it paints. */
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Color, colorOf } from './colors';
import { conditionMethods, criterionOf, holds, valuesOf } from './conditions';
import type { Area } from './model/a1';
import type { Condition, ConditionalRule, Gradient, GradientPoint, SheetModel } from './model/sheet-model';
import type { Workbook } from './model/workbook';
import { Range } from './range';

export const INTERPOLATION_TYPE = new Enumeration('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']);

export class ConditionalFormatRule {
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel | null,
    readonly rule: ConditionalRule,
  ) {}
}

export class ConditionalFormatRuleBuilder {
  rule: ConditionalRule = { areas: [], criterion: '', values: [] };
  sheet: SheetModel | null = null;
  constructor(readonly ctx: RunContext) {}

  set(patch: Partial<ConditionalRule> | Condition): this {
    this.rule = { ...this.rule, ...patch };
    return this;
  }

  point(name: keyof Gradient, point: GradientPoint | undefined): this {
    return this.set({ gradient: { ...this.rule.gradient, [name]: point } });
  }
}

/** What a rule looks at, and what it paints. */
export class BooleanCondition {
  constructor(
    readonly ctx: RunContext,
    readonly rule: ConditionalRule,
  ) {}
}
/** A scale of colours between two or three points. */
export class GradientCondition {
  constructor(readonly gradient: Gradient) {}
}

describe(BooleanCondition, {
  name: 'BooleanCondition',
  path: 'SpreadsheetApp.BooleanCondition',
  scopes: SCOPES.none,
  methods: {
    getCriteriaType: ['', 'local', ({ rule }) => criterionOf(rule)],
    getCriteriaValues: ['', 'local', ({ ctx, rule }) => valuesOf(ctx.workbook, rule)],
    getBackground: ['', 'local', ({ rule }) => rule.background ?? null],
    getBackgroundObject: ['', 'local', ({ rule }) => (rule.background === undefined ? null : new Color(rule.background))],
    getFontColor: ['', 'local', ({ rule }) => rule.fontColor ?? null],
    getFontColorObject: ['', 'local', ({ rule }) => (rule.fontColor === undefined ? null : new Color(rule.fontColor))],
    getBold: ['', 'local', ({ rule }) => rule.bold ?? null],
    getItalic: ['', 'local', ({ rule }) => rule.italic ?? null],
    getUnderline: ['', 'local', ({ rule }) => rule.underline ?? null],
    getStrikethrough: ['', 'local', ({ rule }) => rule.strikethrough ?? null],
  },
});

const pointMethods = (['min', 'mid', 'max'] as const).flatMap((name): [string, MethodRow<GradientCondition>][] => {
  const stem = `get${name[0]!.toUpperCase()}${name.slice(1)}`;
  return [
    [`${stem}Color`, ['', 'local', ({ gradient }) => gradient[name]?.color ?? '']],
    [`${stem}ColorObject`, ['', 'local', ({ gradient }) => (gradient[name] ? new Color(gradient[name].color) : null)]],
    [`${stem}Type`, ['', 'local', ({ gradient }) => (gradient[name] ? INTERPOLATION_TYPE.of(gradient[name].type) : null)]],
    [`${stem}Value`, ['', 'local', ({ gradient }) => gradient[name]?.value ?? '']],
  ];
});
describe(GradientCondition, {
  name: 'GradientCondition',
  path: 'SpreadsheetApp.GradientCondition',
  scopes: SCOPES.none,
  methods: Object.fromEntries(pointMethods),
});

type Row = MethodRow<ConditionalFormatRuleBuilder>;
const hexOf = (given: unknown, member: string): string =>
  (given instanceof Color ? given.kept(`ConditionalFormatRuleBuilder.${member}`) : colorOf(given)) ?? '#ffffff';
const atEdge = (name: 'min' | 'max', type: string, method: string): Row => [
  method.includes('Object') ? 'Color' : 's',
  'local',
  (b, color) => b.point(name, { color: hexOf(color, method), type, value: '' }),
];
const atValue = (name: keyof Gradient, method: string): Row => [
  `${method.includes('Object') ? 'Color?' : 's?'} InterpolationType? s?`,
  'local',
  (b, color, type: EnumValue | null, value: string | null) =>
    b.point(
      name,
      color === null ? undefined : { color: hexOf(color, method), type: type?.label ?? 'NUMBER', value: value ?? '' },
    ),
];
const edges = (['', 'Object'] as const).flatMap((form): [string, Row][] => [
  [`setGradientMinpoint${form}`, atEdge('min', 'MIN', `setGradientMinpoint${form}`)],
  [`setGradientMaxpoint${form}`, atEdge('max', 'MAX', `setGradientMaxpoint${form}`)],
  ...(['min', 'mid', 'max'] as const).map((name): [string, Row] => {
    const method = `setGradient${name[0]!.toUpperCase()}${name.slice(1)}point${form}WithValue`;
    return [method, atValue(name, method)];
  }),
]);

const flag = (field: 'bold' | 'italic' | 'underline' | 'strikethrough'): Row => [
  'b?',
  'local',
  (b, value) => b.set({ [field]: (value as boolean | null) ?? undefined }),
];
const paint = (field: 'background' | 'fontColor', isObject: boolean): Row => [
  isObject ? 'Color?' : 's?',
  'local',
  (b, value: Color | string | null) =>
    b.set({ [field]: value instanceof Color ? value.kept('ConditionalFormatRuleBuilder.setColorObject') : (value ?? undefined) }),
];

const reading: Readonly<Record<string, MethodRow<ConditionalFormatRule | ConditionalFormatRuleBuilder>>> = {
  getRanges: ['', 'local', ({ ctx, sheet, rule }) => (sheet ? rule.areas.map((area) => new Range(ctx, sheet, area)) : [])],
  getBooleanCondition: ['', 'local', ({ ctx, rule }) => (rule.criterion === '' ? null : new BooleanCondition(ctx, rule))],
  getGradientCondition: ['', 'local', ({ rule }) => (rule.gradient ? new GradientCondition(rule.gradient) : null)],
  copy: ['', 'local', ({ ctx, sheet, rule }) => Object.assign(new ConditionalFormatRuleBuilder(ctx).set(rule), { sheet })],
};

describe(ConditionalFormatRuleBuilder, {
  name: 'ConditionalFormatRuleBuilder',
  path: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  scopes: SCOPES.none,
  methods: {
    ...conditionMethods,
    ...reading,
    ...Object.fromEntries(edges),
    setBackground: paint('background', false),
    setBackgroundObject: paint('background', true),
    setFontColor: paint('fontColor', false),
    setFontColorObject: paint('fontColor', true),
    setBold: flag('bold'),
    setItalic: flag('italic'),
    setUnderline: flag('underline'),
    setStrikethrough: flag('strikethrough'),
    setRanges: [
      'a',
      'local',
      (b, ranges) => {
        b.sheet = (ranges as Range[])[0]?.sheet ?? null;
        return b.set({ areas: (ranges as Range[]).map((range) => range.area) });
      },
    ],
    build: ['', 'local', (b) => new ConditionalFormatRule(b.ctx, b.sheet, b.rule)],
  },
});

describe(ConditionalFormatRule, {
  name: 'ConditionalFormatRule',
  path: 'SpreadsheetApp.ConditionalFormatRule',
  scopes: SCOPES.none,
  methods: reading,
});

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** True when the rule paints that cell. */
export function paints(workbook: Workbook, sheet: SheetModel, rule: ConditionalRule, row: number, column: number): boolean {
  if (rule.gradient || !rule.areas.some((area) => isIn(area, row, column))) return false;
  return holds(workbook, sheet, rule, row, column, rule.areas[0]!);
}
