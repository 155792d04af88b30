/** Protections of ranges and of whole tabs. */
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { PROTECTION_TYPE } from './enumerations';
import type { Area } from './model/a1';
import { touchProperties, type ProtectionModel, type SheetModel } from './model/sheet-model';
import { NamedRange } from './named-range';
import { User } from '../tools/session';
import { Range } from './range';
import { refusedOfPageProtection } from './refused';

/** The protection of the older version of Google Sheets: no call gives one. */
class PageProtection {}
describe(PageProtection, {
  name: 'PageProtection',
  path: 'SpreadsheetApp.PageProtection',
  scopes: SCOPES.spreadsheet,
  methods: {},
  refused: refusedOfPageProtection,
});

export class Protection {
  constructor(
    readonly ctx: RunContext,
    readonly sheet: SheetModel,
    readonly id: number,
  ) {}

  /** Protects an area, or the whole tab when there is none. */
  static add(ctx: RunContext, sheet: SheetModel, area?: Area): Protection {
    const id = ctx.workbook.properties.nextProtectionId;
    ctx.workbook.properties.nextProtectionId += 1;
    ctx.workbook.arePropertiesDirty = true;
    touchProperties(sheet).protections.push({ id, area, description: '', warningOnly: false, unprotected: [] });
    return new Protection(ctx, sheet, id);
  }

  get model(): ProtectionModel {
    const model = this.sheet.properties.protections.find((protection) => protection.id === this.id);
    if (!model) throw new Error('this protection was removed');
    return model;
  }

  change(patch: Partial<ProtectionModel>): this {
    Object.assign(this.model, patch);
    touchProperties(this.sheet);
    return this;
  }
}

describe(Protection, {
  name: 'Protection',
  path: 'SpreadsheetApp.Protection',
  scopes: SCOPES.spreadsheet,
  methods: {
    getDescription: ['', 'read', (p) => p.model.description],
    setDescription: ['s', 'write', (p, description) => p.change({ description })],
    isWarningOnly: ['', 'read', (p) => p.model.warningOnly],
    setWarningOnly: ['b', 'write', (p, warningOnly) => p.change({ warningOnly })],
    getRange: [
      '',
      'local',
      (p) =>
        new Range(
          p.ctx,
          p.sheet,
          p.model.area ?? { row: 0, column: 0, rows: p.sheet.grid.maxRows, columns: p.sheet.grid.maxColumns },
        ),
    ],
    setRange: ['Range', 'write', (p, range) => p.change({ area: (range as Range).area, rangeName: undefined })],
    // A protection that follows a name covers what the name covers.
    setNamedRange: ['NamedRange', 'write', (p, named: NamedRange) => p.change({ area: named.place.area, rangeName: named.name })],
    setRangeName: [
      's',
      'write',
      (p, rangeName: string) => p.change({ area: new NamedRange(p.ctx, rangeName).place.area, rangeName }),
    ],
    getRangeName: ['', 'read', (p) => p.model.rangeName ?? null],
    getProtectionType: ['', 'local', (p) => PROTECTION_TYPE.of(p.model.area ? 'RANGE' : 'SHEET')],
    getUnprotectedRanges: ['', 'read', (p) => p.model.unprotected.map((area) => new Range(p.ctx, p.sheet, area))],
    setUnprotectedRanges: [
      'a',
      'write',
      (p, ranges) => p.change({ unprotected: (ranges as Range[]).map((range) => range.area) }),
    ],
    canEdit: ['', 'read', () => true],
    // One account only works here: the owner, who can always edit.
    getEditors: ['', 'read', (p) => [new User(p.ctx.account.email)]],
    addEditor: ['s | User', 'write', (p) => p],
    addEditors: ['a', 'write', (p) => p],
    removeEditor: ['s | User', 'write', (p) => p],
    removeEditors: ['a', 'write', (p) => p],
    canDomainEdit: ['', 'read', () => false],
    setDomainEdit: ['b', 'write', (p) => p],
    remove: [
      '',
      'structure',
      (p) => {
        const properties = touchProperties(p.sheet);
        properties.protections = properties.protections.filter((protection) => protection.id !== p.id);
      },
    ],
  },
});
