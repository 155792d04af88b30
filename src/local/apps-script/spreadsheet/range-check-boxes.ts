/** Range: check boxes, with values of their own or true and false. */
import type { MethodRow } from '../base/service-class';
import type { ValidationRule } from './model/data-validation';
import { Range } from './range';

type Value = string | number | boolean | null;

/** What a box writes when it is ticked and when it is not; with a ticked value alone, an unticked box leaves an empty cell. */
function valuesOf({ values }: ValidationRule): { readonly ticked: Value; readonly unticked: Value } {
  return values.length === 0
    ? { ticked: true, unticked: false }
    : { ticked: values[0]!, unticked: values.length === 1 ? null : values[1]! };
}

/** The rule of a cell that is a box; undefined for any other cell. */
function boxAt(range: Range, row: number, column: number): ValidationRule | undefined {
  const rule = range.ctx.workbook.validation(range.attributes(row, column)?.fields.validation);
  return rule?.criterion === 'CHECKBOX' ? rule : undefined;
}

/** Writes into the boxes of the range, and leaves every other cell alone. */
function writeBoxes(range: Range, of: (rule: ValidationRule, held: unknown) => Value): Range {
  const { row, column } = range.area;
  const { grid } = range.sheet;
  for (let r = row; r < row + range.rows; r += 1)
    for (let c = column; c < column + range.columns; c += 1) {
      const rule = boxAt(range, r, c);
      if (rule) grid.set(r, c, of(rule, grid.value(r, c)), grid.attributes(r, c));
    }
  return range;
}

/** The platform shows an unticked box, a value, wherever a check box comes to stand on an empty cell. */
export function fillBoxes(range: Range): Range {
  return writeBoxes(range, (rule, held) => (held === null ? valuesOf(rule).unticked : (held as Value)));
}

function removeBoxes(range: Range): Range {
  const places = range.map((r, c) => ({ r, c, isBox: boxAt(range, r, c) !== undefined })).flat();
  writeBoxes(range, () => null);
  for (const { r, c, isBox } of places) if (isBox) range.sibling(r, c, 1, 1).restyle({ validation: undefined });
  return range;
}

/** True or false when every cell is a box in that state; null when they differ, or when one is no box. */
function areTicked(range: Range): boolean | null {
  const states = range
    .map((r, c) => {
      const rule = boxAt(range, r, c);
      return rule ? range.sheet.grid.value(r, c) === valuesOf(rule).ticked : null;
    })
    .flat();
  return states.every((state) => state === states[0]) ? states[0]! : null;
}

export const rangeCheckBoxMethods: Readonly<Record<string, MethodRow<Range>>> = {
  insertCheckboxes: [
    '| x | x x',
    'write',
    (range, ...values) => {
      const rule = { criterion: 'CHECKBOX', values: values as string[], allowInvalid: false };
      return fillBoxes(range.restyle({ validation: range.ctx.workbook.internValidation(rule) }));
    },
  ],
  removeCheckboxes: ['', 'write', removeBoxes],
  isChecked: ['', 'read', areTicked],
  check: ['', 'write', (range) => writeBoxes(range, (rule) => valuesOf(rule).ticked)],
  uncheck: ['', 'write', (range) => writeBoxes(range, (rule) => valuesOf(rule).unticked)],
};
