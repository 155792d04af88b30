/** Named ranges as objects. */
import type { RunContext } from '../base/run-context';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import type { SheetModel } from './model/sheet-model';
import { Range } from './range';

export class NamedRange {
  constructor(
    readonly ctx: RunContext,
    public name: string,
  ) {}

  get place() {
    const held = this.ctx.workbook.properties.namedRanges[this.name];
    if (!held) throw new ScriptException(`The named range ${this.name} no longer exists.`);
    return held;
  }
}

/** Those of the spreadsheet, or of one of its tabs. */
export const namedRangesOf = (ctx: RunContext, sheet?: SheetModel): NamedRange[] =>
  Object.entries(ctx.workbook.properties.namedRanges)
    .filter(([, { sheetId }]) => sheet === undefined || sheetId === sheet.id)
    .map(([name]) => new NamedRange(ctx, name));

/** Letters, digits and lines below, no digit first and nothing that reads as a cell (help page "Name a range of cells"). */
export function refuseBadName(name: string): void {
  if (!/^[\p{L}_][\p{L}\d_]{0,249}$/u.test(name) || /^(?:[a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name))
    throw new ScriptException(`The name you are trying to give to the range is invalid: ${name}`);
}

describe(NamedRange, {
  name: 'NamedRange',
  path: 'SpreadsheetApp.NamedRange',
  scopes: SCOPES.spreadsheet,
  methods: {
    getName: ['', 'read', (named) => named.name],
    getRange: [
      '',
      'read',
      (named) => {
        const sheet = named.ctx.workbook.sheetById(named.place.sheetId);
        return sheet ? new Range(named.ctx, sheet, named.place.area) : null;
      },
    ],
    setName: [
      's',
      'write',
      (named, name: string) => {
        refuseBadName(name);
        const { properties } = named.ctx.workbook;
        const { [named.name]: held, ...others } = properties.namedRanges;
        properties.namedRanges = { ...others, [name]: held ?? named.place };
        named.ctx.workbook.arePropertiesDirty = true;
        named.name = name;
        return named;
      },
    ],
    setRange: [
      'Range',
      'write',
      (named, { sheet, area }: Range) => {
        Object.assign(named.place, { sheetId: sheet.id, area });
        named.ctx.workbook.arePropertiesDirty = true;
        return named;
      },
    ],
    remove: [
      '',
      'write',
      (named) => {
        delete named.ctx.workbook.properties.namedRanges[named.name];
        named.ctx.workbook.arePropertiesDirty = true;
      },
    ],
  },
});
