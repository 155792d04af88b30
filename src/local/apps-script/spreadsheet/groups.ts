/** Groups of lines that are folded together. Kept as the depth of each line; a group is a run of lines at least that deep. */
import type { RunContext } from '../base/run-context';
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { touchProperties, type LineGroups, type SheetModel } from './model/sheet-model';
import { Range } from './range';
import type { Sheet } from './sheet';

export type Axis = 'rows' | 'columns';
export const TOGGLE_POSITION = new Enumeration('GroupControlTogglePosition', ['BEFORE', 'AFTER']);
/** The deepest that the editor allows (help page "Group rows and columns"). */
const DEEPEST = 8;
const FIELD = { rows: 'rowGroups', columns: 'columnGroups' } as const;
const HIDDEN = { rows: 'hiddenRows', columns: 'hiddenColumns' } as const;

/** One group: the lines `start` to `end`, that one not included. */
export class Group {
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel,
    readonly axis: Axis,
    readonly start: number,
    readonly end: number,
    readonly depth: number,
  ) {}
}

const groupsOf = (sheet: SheetModel, axis: Axis): LineGroups => sheet.properties[FIELD[axis]] ?? { depths: {}, collapsed: {} };

/** The depth of a line, 0 for none; lines count from 0. */
export const depthOf = (sheet: SheetModel, axis: Axis, line: number): number => groupsOf(sheet, axis).depths[line] ?? 0;

function change(sheet: SheetModel, axis: Axis, patch: Partial<LineGroups>): void {
  const properties = touchProperties(sheet);
  properties[FIELD[axis]] = { ...groupsOf(sheet, axis), ...patch };
}

/** The group of that depth around a line; throws the platform's text when there is none. */
export function groupAt(ctx: RunContext, sheet: SheetModel, axis: Axis, line: number, depth: number): Group {
  if (depth < 1 || depthOf(sheet, axis, line) < depth)
    throw new ScriptException(
      `No ${axis === 'rows' ? 'row' : 'column'} group exists at index ${line + 1} and group depth ${depth}`,
    );
  let [start, end] = [line, line + 1];
  while (start > 0 && depthOf(sheet, axis, start - 1) >= depth) start -= 1;
  while (depthOf(sheet, axis, end) >= depth) end += 1;
  return new Group(ctx, sheet, axis, start, end, depth);
}

/** All groups of a tab along an axis, outer ones first. */
function allGroups(ctx: RunContext, sheet: SheetModel, axis: Axis): Group[] {
  const { depths } = groupsOf(sheet, axis);
  const lines = Object.keys(depths)
    .map(Number)
    .sort((a, b) => a - b);
  return lines.flatMap((line) =>
    Array.from({ length: depths[line]! }, (_, i) => i + 1)
      .filter((depth) => depthOf(sheet, axis, line - 1) < depth)
      .map((depth) => groupAt(ctx, sheet, axis, line, depth)),
  );
}

const isCollapsed = ({ sheet, axis, start, depth }: Group): boolean =>
  groupsOf(sheet, axis).collapsed[start]?.includes(depth) ?? false;

/** Folds or unfolds: its lines are hidden or shown; a group inside that is folded stays so. */
function fold(group: Group, isFolded: boolean): Group {
  const { sheet, axis, start, end, depth } = group;
  const held = (groupsOf(sheet, axis).collapsed[start] ?? []).filter((one) => one !== depth);
  change(sheet, axis, { collapsed: { ...groupsOf(sheet, axis).collapsed, [start]: isFolded ? [...held, depth] : held } });
  const properties = touchProperties(sheet);
  const inner = allGroups(group.ctx, sheet, axis).filter(
    (one) => one.depth > depth && one.start >= start && one.end <= end && isCollapsed(one),
  );
  const hidden = new Set(properties[HIDDEN[axis]]);
  for (let line = start; line < end; line += 1) {
    if (isFolded || inner.some((one) => line >= one.start && line < one.end)) hidden.add(line);
    else hidden.delete(line);
  }
  properties[HIDDEN[axis]] = [...hidden].sort((a, b) => a - b);
  return group;
}

function shiftDepth({ sheet, area }: Range, axis: Axis, delta: number): void {
  const depths = { ...groupsOf(sheet, axis).depths };
  const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  for (let line = first; line < first + count; line += 1) {
    const depth = Math.max(0, (depths[line] ?? 0) + delta);
    if (depth > DEEPEST) throw new ScriptException(`A group depth of more than ${DEEPEST} is not allowed.`);
    if (depth === 0) delete depths[line];
    else depths[line] = depth;
  }
  change(sheet, axis, { depths });
}

describe(Group, {
  name: 'Group',
  path: 'SpreadsheetApp.Group',
  scopes: SCOPES.spreadsheet,
  methods: {
    collapse: ['', 'write', (group) => fold(group, true)],
    expand: ['', 'write', (group) => fold(group, false)],
    isCollapsed: ['', 'read', isCollapsed],
    getDepth: ['', 'read', ({ depth }) => depth],
    getControlIndex: [
      '',
      'read',
      ({ sheet, axis, start, end }) => (groupsOf(sheet, axis).control === 'BEFORE' ? start : end + 1),
    ],
    getRange: [
      '',
      'read',
      ({ ctx, sheet, axis, start, end }) =>
        new Range(
          ctx,
          sheet,
          axis === 'rows'
            ? { row: start, column: 0, rows: end - start, columns: sheet.grid.maxColumns }
            : { row: 0, column: start, rows: sheet.grid.maxRows, columns: end - start },
        ),
    ],
    remove: [
      '',
      'write',
      (group) => {
        if (isCollapsed(group)) fold(group, false);
        const { ctx, sheet, axis, start, end } = group;
        const area = { row: start, column: start, rows: end - start, columns: end - start };
        shiftDepth(new Range(ctx, sheet, area), axis, -1);
      },
    ],
  },
});

const BOTH: readonly Axis[] = ['rows', 'columns'];
function foldWithin(range: Range, isFolded: boolean): Range {
  const { row, column, rows, columns } = range.area;
  for (const axis of BOTH) {
    const [first, count] = axis === 'rows' ? [row, rows] : [column, columns];
    for (const group of allGroups(range.ctx, range.sheet, axis).reverse())
      if (group.start >= first && group.end <= first + count) fold(group, isFolded);
  }
  return range;
}
export const rangeGroupMethods: Readonly<Record<string, MethodRow<Range>>> = {
  shiftRowGroupDepth: ['n', 'write', (range, delta) => (shiftDepth(range, 'rows', delta), range)],
  shiftColumnGroupDepth: ['n', 'write', (range, delta) => (shiftDepth(range, 'columns', delta), range)],
  collapseGroups: ['', 'write', (range) => foldWithin(range, true)],
  expandGroups: ['', 'write', (range) => foldWithin(range, false)],
};

function sheetMethods(axis: Axis): Record<string, MethodRow<Sheet>> {
  const name = axis === 'rows' ? 'Row' : 'Column';
  const foldAll = (sheet: Sheet, of: (group: Group) => boolean | undefined): Sheet => {
    for (const group of allGroups(sheet.ctx, sheet.model, axis).reverse()) {
      const isFolded = of(group);
      if (isFolded !== undefined) fold(group, isFolded);
    }
    return sheet;
  };
  return {
    [`get${name}Group`]: ['n n', 'read', ({ ctx, model }, line, depth) => groupAt(ctx, model, axis, line - 1, depth)],
    [`get${name}GroupDepth`]: ['n', 'read', ({ model }, line) => depthOf(model, axis, line - 1)],
    [`get${name}GroupControlPosition`]: ['', 'read', ({ model }) => TOGGLE_POSITION.of(groupsOf(model, axis).control ?? 'AFTER')],
    [`set${name}GroupControlPosition`]: [
      'GroupControlTogglePosition',
      'write',
      (sheet, position) => {
        change(sheet.model, axis, { control: (position as EnumValue).label as LineGroups['control'] });
        return sheet;
      },
    ],
    [`collapseAll${name}Groups`]: ['', 'write', (sheet) => foldAll(sheet, () => true)],
    [`expandAll${name}Groups`]: ['', 'write', (sheet) => foldAll(sheet, () => false)],
    // Deeper groups are folded (reference of Sheet.expandRowGroupsUpToDepth).
    [`expand${name}GroupsUpToDepth`]: ['n', 'write', (sheet, depth) => foldAll(sheet, (group) => group.depth > depth)],
  };
}
export const sheetGroupMethods = { ...sheetMethods('rows'), ...sheetMethods('columns') };
