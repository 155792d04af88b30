/** The spreadsheet as scripts hold it: its tab in front and its selection. */
import type { RunContext } from '../base/run-context';
import { parseA1 } from './model/a1';
import type { SheetModel } from './model/sheet-model';
import { rangeByText, type Range } from './range';
import { Sheet } from './sheet';

export class Spreadsheet {
  constructor(readonly ctx: RunContext) {}

  get active(): SheetModel {
    const { workbook } = this.ctx;
    return workbook.sheetById(workbook.properties.activeSheetId) ?? workbook.sheets[0]!;
  }

  sheet(model: SheetModel | undefined): Sheet | null {
    return model ? new Sheet(this.ctx, model) : null;
  }

  activeRange(): Range {
    const { properties } = this.ctx.workbook;
    return rangeByText(this.ctx, this.active, parseA1(properties.activeRange, 1, 1) ? properties.activeRange : 'A1');
  }
}
