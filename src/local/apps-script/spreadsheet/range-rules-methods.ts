/** Range: validation, protection, filter. */
import { ScriptException } from '../base/script-exception';
import type { MethodRow } from '../base/service-class';
import { DataValidation } from './data-validation-service';
import { Filter } from './filter';
import { touchProperties } from './model/sheet-model';
import { Protection } from './protection';
import { Range, requireShape } from './range';
import { fillBoxes } from './range-check-boxes';

const validationAt = (range: Range, r: number, c: number): DataValidation | null => {
  const rule = range.ctx.workbook.validation(range.attributes(r, c)?.fields.validation);
  return rule ? new DataValidation(range.ctx, rule) : null;
};
const idOf = (range: Range, validation: DataValidation | null): number | undefined =>
  validation ? range.ctx.workbook.internValidation(validation.rule) : undefined;

export const rangeRulesMethods: Readonly<Record<string, MethodRow<Range>>> = {
  setDataValidation: [
    'DataValidation?',
    'write',
    (range, validation) => {
      range.restyle({ validation: idOf(range, validation) });
      // The platform shows an unticked box, a value, wherever a check box comes to stand on an empty cell.
      return (validation as DataValidation | null)?.rule.criterion === 'CHECKBOX' ? fillBoxes(range) : range;
    },
  ],
  setDataValidations: [
    'a',
    'write',
    (range, data) => {
      const grid = requireShape(range, data, 'setDataValidations') as readonly (readonly (DataValidation | null)[])[];
      range.restyleEach('validation', (r, c) => idOf(range, grid[r]![c] ?? null));
      grid.forEach((row, r) =>
        row.forEach((validation, c) => {
          if (validation?.rule.criterion === 'CHECKBOX')
            fillBoxes(range.sibling(range.area.row + r, range.area.column + c, 1, 1));
        }),
      );
      return range;
    },
  ],
  getDataValidation: ['', 'read', (range) => validationAt(range, range.area.row, range.area.column)],
  getDataValidations: ['', 'read', (range) => range.map((r, c) => validationAt(range, r, c))],
  clearDataValidations: ['', 'write', (range) => range.restyle({ validation: undefined })],
  protect: ['', 'structure', (range) => Protection.add(range.ctx, range.sheet, range.area)],
  createFilter: [
    '',
    'structure',
    (range) => {
      if (range.sheet.properties.filter)
        throw new ScriptException("You can't create a filter in a sheet that already has a filter.");
      touchProperties(range.sheet).filter = range.area;
      return new Filter(range.ctx, range.sheet);
    },
  ],
  getFilter: ['', 'read', (range) => (range.sheet.properties.filter ? new Filter(range.ctx, range.sheet) : null)],
};
