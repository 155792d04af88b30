/** SpreadsheetApp: the way into the spreadsheet that the script is bound to. */
import { NotImplemented, ScriptException } from '../base/script-exception';
import type { RunContext } from '../base/run-context';
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { Ui } from '../ui/ui';
import { ConditionalFormatRuleBuilder, INTERPOLATION_TYPE } from './conditional-format';
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
import { BANDING_THEME } from './banding';
import { CellImageBuilder, VALUE_TYPE } from './cell-image';
import { COLOR_TYPE, ColorBuilder, THEME_COLOR_TYPE } from './colors';
import { METADATA_LOCATION_TYPE, METADATA_VISIBILITY } from './developer-metadata';
import { FilterCriteriaBuilder } from './filter';
import { TOGGLE_POSITION } from './groups';
import { AUTO_FILL_SERIES, DELIMITER, DIRECTION } from './range-move-methods';
import { TEXT_DIRECTION } from './range-text-methods';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import { selectionMethods } from './selection';
import type { Sheet } from './sheet';
import './spreadsheet';
import { NO_DATA_SOURCE, ONE_SPREADSHEET } from './refused';
import { RECALCULATION_INTERVAL } from './spreadsheet-more-methods';
import { Spreadsheet } from './spreadsheet-class';

/** Kinds of run in which a person looks at the spreadsheet. */
const WITH_SCREEN = new Set(['open', 'edit', 'menu', 'client', 'manual']);

export class SpreadsheetApp {
  constructor(readonly ctx: RunContext) {}
}

const active = (app: SpreadsheetApp): Spreadsheet => new Spreadsheet(app.ctx);

function open(app: SpreadsheetApp, id: string): Spreadsheet {
  if (id !== app.ctx.workbook.properties.id) throw new NotImplemented('SpreadsheetApp.openById of another spreadsheet');
  return active(app);
}

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
    AutoFillSeries: AUTO_FILL_SERIES,
    BandingTheme: BANDING_THEME,
    ColorType: COLOR_TYPE,
    DeveloperMetadataLocationType: METADATA_LOCATION_TYPE,
    DeveloperMetadataVisibility: METADATA_VISIBILITY,
    Direction: DIRECTION,
    GroupControlTogglePosition: TOGGLE_POSITION,
    InterpolationType: INTERPOLATION_TYPE,
    RecalculationInterval: RECALCULATION_INTERVAL,
    TextDirection: TEXT_DIRECTION,
    TextToColumnsDelimiter: DELIMITER,
    ThemeColorType: THEME_COLOR_TYPE,
    ValueType: VALUE_TYPE,
  },
  methods: {
    getActiveSpreadsheet: ['', 'local', active],
    getActive: ['', 'local', active],
    getActiveSheet: ['', 'read', (app) => active(app).sheet(active(app).active)],
    getActiveRange: ['', 'read', (app) => active(app).activeRange()],
    setActiveSheet: ['Sheet | Sheet b', 'ui', (app, sheet) => (sheet as Sheet).activate() && app],
    ...selectionMethods<SpreadsheetApp>(),
    // The script is bound to one spreadsheet: no other can come to the front.
    setActiveSpreadsheet: ['Spreadsheet', 'ui', () => undefined],
    newRichTextValue: ['', 'local', () => new RichTextValueBuilder(), SCOPES.none],
    newCellImage: ['', 'local', () => new CellImageBuilder(), SCOPES.none],
    newTextStyle: ['', 'local', () => new TextStyleBuilder(), SCOPES.none],
    newColor: ['', 'local', () => new ColorBuilder(), SCOPES.none],
    newFilterCriteria: ['', 'local', (app) => new FilterCriteriaBuilder(app.ctx), SCOPES.none],
    openByUrl: [
      's',
      'read',
      (app, url: string) => {
        const id = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1];
        if (id === undefined) throw new ScriptException('Invalid argument: url');
        return open(app, id);
      },
      [SCOPES.spreadsheet[1]!],
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
    openById: ['s', 'read', open, [SCOPES.spreadsheet[1]!]],
  },
  refused: {
    create: ONE_SPREADSHEET,
    open: 'takes a file of DriveApp, which is not here; openById opens the spreadsheet of the script',
    newDataSourceSpec: NO_DATA_SOURCE,
    enableAllDataSourcesExecution: NO_DATA_SOURCE,
    enableBigQueryExecution: NO_DATA_SOURCE,
  },
});
