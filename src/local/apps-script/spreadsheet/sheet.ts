/** A tab as scripts hold it. */
import type { RunContext } from '../base/run-context';
import { toA1 } from './model/a1';
import { touchProperties, type SheetModel, type SheetProperties } from './model/sheet-model';

export class Sheet {
  constructor(
    readonly ctx: RunContext,
    readonly model: SheetModel,
  ) {}

  change(patch: Partial<SheetProperties>): this {
    Object.assign(touchProperties(this.model), patch);
    return this;
  }

  activate(): this {
    const { properties } = this.ctx.workbook;
    properties.activeSheetId = this.model.id;
    properties.activeRange = toA1({ row: 0, column: 0, rows: 1, columns: 1 });
    this.ctx.workbook.arePropertiesDirty = true;
    this.ctx.show({ kind: 'activate', sheetId: this.model.id, a1: 'A1' });
    return this;
  }
}
