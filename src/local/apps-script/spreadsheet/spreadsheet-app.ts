/** SpreadsheetApp: the way into the spreadsheet that the script is bound to. */
import { NotImplemented, ScriptException } from '../base/script-exception';
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Ui } from '../ui/ui';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { COPY_PASTE_TYPE } from './copy-range';
import { DataValidationBuilder } from './data-validation-service';
import {
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  DATA_VALIDATION_CRITERIA,
  DIMENSION,
  PROTECTION_TYPE,
  RELATIVE_DATE,
  SHEET_TYPE,
  WRAP_STRATEGY,
} from './enumerations';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** Kinds of run in which a person looks at the spreadsheet. */
const WITH_SCREEN = new Set(['open', 'edit', 'menu', 'client', 'manual']);

export class SpreadsheetApp {
  constructor(readonly ctx: RunContext) {}
}

const active = (app: SpreadsheetApp): Spreadsheet => new Spreadsheet(app.ctx);

describe(SpreadsheetApp, {
  name: 'SpreadsheetApp',
  path: 'SpreadsheetApp',
  scopes: SCOPES.spreadsheet,
  enumerations: {
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
    BooleanCriteria: BOOLEAN_CRITERIA,
    RelativeDate: RELATIVE_DATE,
    ProtectionType: PROTECTION_TYPE,
    BorderStyle: BORDER_STYLE,
    CopyPasteType: COPY_PASTE_TYPE,
    WrapStrategy: WRAP_STRATEGY,
    SheetType: SHEET_TYPE,
    Dimension: DIMENSION,
  },
  methods: {
    getActiveSpreadsheet: ['', 'local', active],
    getActive: ['', 'local', active],
    getActiveSheet: ['', 'read', (app) => active(app).sheet(active(app).active)],
    getActiveRange: ['', 'read', (app) => active(app).activeRange()],
    getCurrentCell: ['', 'read', (app) => active(app).activeRange().first()],
    setActiveSheet: ['Sheet | Sheet b', 'ui', (app, sheet) => (sheet as Sheet).activate() && app],
    setActiveRange: [
      'Range',
      'ui',
      (app, range) => {
        const { sheet } = range as Range;
        app.ctx.workbook.properties.activeSheetId = sheet.id;
        app.ctx.workbook.properties.activeRange = (range as Range).a1();
        app.ctx.workbook.arePropertiesDirty = true;
        app.ctx.show({ kind: 'activate', sheetId: sheet.id, a1: (range as Range).a1() });
        return range;
      },
    ],
    flush: ['', 'flush', () => undefined, SCOPES.none],
    getUi: [
      '',
      'local',
      (app) => {
        if (!WITH_SCREEN.has(app.ctx.kind)) throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
        return new Ui(app.ctx);
      },
      SCOPES.none,
    ],
    newDataValidation: ['', 'local', (app) => new DataValidationBuilder(app.ctx), SCOPES.none],
    newConditionalFormatRule: ['', 'local', (app) => new ConditionalFormatRuleBuilder(app.ctx), SCOPES.none],
    openById: [
      's',
      'read',
      (app, id) => {
        if (id !== app.ctx.workbook.properties.id) throw new NotImplemented('SpreadsheetApp.openById of another spreadsheet');
        return active(app);
      },
      [SCOPES.spreadsheet[1]!],
    ],
  },
});
