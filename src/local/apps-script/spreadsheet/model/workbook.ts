/** The spreadsheet: its tabs in order, its locale and zone, and the rules for writing into cells and reading them. */
import { platformText } from '../../base/platform-text';
import { instantOfSerial, isCalendarSerial, serialOfInstant } from '../../../clock/serial-date';
import { toLocalMs } from '../../../clock/zone';
import { ScriptException } from '../../base/script-exception';
import { toA1, type Area } from './a1';
import { AttributeTable, type Attributes } from './attributes';
import { CellImage } from './cell-image';
import { CELL_TEXT_LIMIT, CellError, type CellValue } from './cell-value';
import { obeys, type ValidationRule } from './data-validation';
import type { MetadataModel } from './metadata';
import { localeRules, type LocaleRules } from './locale';
import { formatNumber } from './number-format';
import { parseTyped, type TypedValue } from './parse-typed';
import { SheetGrid } from './sheet-grid';
import { newSheetProperties, type SheetModel, type SheetProperties } from './sheet-model';

export interface ThemeModel {
  readonly fontFamily: string;
  /** `#rrggbb` by the name of the place. */
  readonly colors: Readonly<Record<string, string>>;
}

export interface WorkbookProperties {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  activeSheetId: number;
  activeRange: string;
  nextSheetId: number;
  nextProtectionId: number;
  /** Absent before the first chart. */
  nextChartId?: number;
  namedRanges: Record<string, { sheetId: number; area: Area }>;
  /** All that follows is absent until a script sets it. */
  metadata?: MetadataModel[];
  nextBandingId?: number;
  /** Cells selected together with the active range, as A1 texts; the active one among them. */
  activeRanges?: readonly string[];
  currentCell?: string;
  editors?: readonly string[];
  viewers?: readonly string[];
  recalculation?: string;
  theme?: ThemeModel;
  /** What anyone may do who has the address. */
  anonymous?: { mayRead: boolean; mayWrite: boolean };
  iteration?: { isEnabled: boolean; cycles: number; threshold: number };
}

/** What an empty text stands for: a picture, or nothing that a formula gave. */
function imageOf(attributes: Attributes | null | undefined): CellImage | '' {
  const image = attributes?.fields.image;
  return image === undefined ? '' : new CellImage(image);
}

export class Workbook {
  readonly validations: ValidationRule[] = [];
  readonly sheets: SheetModel[] = [];
  readonly removedSheets = new Set<number>();
  arePropertiesDirty = true;
  /** Set once by who builds the workbook: formulas read cells, and cells show formulas. */
  formulas: { recalculate(): void; evaluate(text: string, sheet: SheetModel, rows: number, columns: number): CellValue } | null =
    null;
  private readonly validationKeys = new Map<string, number>();
  private readonly listCache = new Map<number, { readonly version: number; readonly values: readonly string[] }>();

  constructor(
    readonly properties: WorkbookProperties,
    private readonly now: () => number,
    readonly attributes = new AttributeTable(),
  ) {}

  /** Brings formulas up to date; called before cells are read. */
  recalculate(): void {
    this.formulas?.recalculate();
  }

  get locale(): LocaleRules {
    const rules = localeRules(this.properties.locale);
    if (!rules) throw new Error(`the locale ${this.properties.locale} is not known here`);
    return rules;
  }

  get zone(): string {
    return this.properties.timeZone;
  }

  sheetById(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.properties.name === name);
  }

  /** Adds a tab; throws the platform's text when the name is taken. */
  insertSheet(name: string, index: number, rows = 1000, columns = 26): SheetModel {
    this.refuseTakenName(name);
    const sheet: SheetModel = {
      id: this.properties.nextSheetId,
      grid: new SheetGrid(this.attributes, rows, columns),
      properties: newSheetProperties(name),
      arePropertiesDirty: true,
    };
    this.properties.nextSheetId = ((sheet.id * 48_271 + 11) % 2_147_483_629) + 1;
    this.sheets.splice(index, 0, sheet);
    this.arePropertiesDirty = true;
    return sheet;
  }

  /** Puts back a tab from a saved state, at the end. */
  restoreSheet(id: number, properties: SheetProperties, rows: number, columns: number): SheetModel {
    const sheet: SheetModel = { id, grid: new SheetGrid(this.attributes, rows, columns), properties, arePropertiesDirty: false };
    this.sheets.push(sheet);
    return sheet;
  }

  refuseTakenName(name: string): void {
    if (this.sheetByName(name))
      throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }

  removeSheet(sheet: SheetModel): void {
    if (this.sheets.filter((other) => !other.properties.hidden || other === sheet).length <= 1) {
      throw new ScriptException("You can't remove all the sheets in a document.");
    }
    if (sheet.properties.formLink)
      throw new ScriptException("You can't delete a sheet with a linked form. Please unlink the form first.");
    const place = this.sheets.indexOf(sheet);
    this.sheets.splice(place, 1);
    this.removedSheets.add(sheet.id);
    if (this.properties.metadata)
      this.properties.metadata = this.properties.metadata.filter((one) => one.place.sheetId !== sheet.id);
    if (this.properties.activeSheetId === sheet.id) this.properties.activeSheetId = this.sheets[Math.max(0, place - 1)]!.id;
    this.arePropertiesDirty = true;
  }

  /** The number of a validation rule, the same for equal rules. */
  internValidation(rule: ValidationRule): number {
    const key = JSON.stringify(rule);
    let id = this.validationKeys.get(key);
    if (id === undefined) {
      this.validations.push(rule);
      id = this.validations.length;
      this.validationKeys.set(key, id);
    }
    return id;
  }

  validation(id: number | undefined): ValidationRule | undefined {
    return id === undefined ? undefined : this.validations[id - 1];
  }

  /** Texts that a list rule accepts. */
  listed(id: number): readonly string[] {
    const rule = this.validations[id - 1]!;
    const source = rule.source && this.sheetById(rule.source.sheetId);
    const version = source ? source.grid.version : 0;
    const cached = this.listCache.get(id);
    if (cached && cached.version === version) return cached.values;
    const values = source ? this.columnTexts(source, rule.source!.area) : rule.values.map(String);
    this.listCache.set(id, { version, values });
    return values;
  }

  private columnTexts(sheet: SheetModel, area: Area): string[] {
    const texts: string[] = [];
    for (let r = area.row; r < Math.min(area.row + area.rows, sheet.grid.rows.length); r += 1) {
      for (let c = area.column; c < area.column + area.columns; c += 1) {
        const text = this.display(sheet, r, c);
        if (text !== '') texts.push(text);
      }
    }
    return texts;
  }

  /** Today in the spreadsheet's zone, as the serial number of its day. */
  today(): number {
    return Math.floor(serialOfInstant(this.now(), this.zone));
  }

  /** What a text becomes in that cell. */
  parse(text: string, attributes: Attributes | null): TypedValue {
    return parseTyped(text, attributes?.fields.format, this.locale, new Date(toLocalMs(this.now(), this.zone)).getUTCFullYear());
  }

  /**
   * Writes what a script or a person gives: text is parsed, a Date becomes a serial number, null empties.
   * @param refuse called with the rule when the cell's validation refuses the value; the cell is then left as it was
   */
  write(
    sheet: SheetModel,
    row: number,
    column: number,
    given: unknown,
    refuse: (rule: ValidationRule, a1: string) => void,
  ): void {
    const before = sheet.grid.attributes(row, column);
    const typed = this.toTyped(given, before);
    const brought = before?.fields.format === undefined ? typed.format : undefined;
    const patched =
      typed.formula === before?.fields.formula &&
      brought === undefined &&
      before?.fields.rich === undefined &&
      before?.fields.image === typed.image
        ? before
        : this.attributes.intern({
            ...before?.fields,
            // What only belonged to the text that stood there.
            rich: undefined,
            image: typed.image,
            formula: typed.formula,
            ...(brought === undefined ? {} : { format: brought }),
          });
    const rule = before?.fields.validation;
    if (rule !== undefined && typed.value !== null) {
      const validation = this.validations[rule - 1]!;
      const list = validation.criterion.startsWith('VALUE_IN') ? this.listed(rule) : [];
      if (!validation.allowInvalid && !obeys(validation, typed.value, patched?.isDate ?? false, list)) {
        refuse(validation, toA1({ row, column, rows: 1, columns: 1 }));
        return;
      }
    }
    sheet.grid.set(row, column, typed.value, patched);
  }

  private toTyped(given: unknown, attributes: Attributes | null): TypedValue {
    if (given === null || given === undefined || given === '') return { value: null };
    if (typeof given === 'string') {
      if (given.length > CELL_TEXT_LIMIT)
        throw new ScriptException(`Your input contains more than the maximum of ${CELL_TEXT_LIMIT} characters in a single cell.`);
      return this.parse(given, attributes);
    }
    if (typeof given === 'number') return Number.isFinite(given) ? { value: given } : { value: new CellError('#NUM!') };
    if (typeof given === 'boolean') return { value: given };
    if (given instanceof CellImage) return { value: '', image: given.image };
    if (given instanceof Date) {
      if (Number.isNaN(given.getTime())) return { value: new CellError('#NUM!') };
      const serial = serialOfInstant(given.getTime(), this.zone);
      const format = Math.abs(serial - Math.round(serial)) < 1e-9 ? this.locale.dateFormat : this.locale.dateTimeFormat;
      if (attributes?.fields.format === '@') return { value: formatNumber(serial, format, this.locale) };
      return { value: serial, format };
    }
    return { value: platformText(given) };
  }

  /**
   * What scripts read, in rows: text, number, truth value or Date, '' when empty; errors as their text, a picture as an object of
   * the platform.
   */
  scriptValues(sheet: SheetModel, area: Area): (string | number | boolean | Date | CellImage)[][] {
    const { rows } = sheet.grid;
    const { zone } = this;
    const values: (string | number | boolean | Date | CellImage)[][] = new Array(area.rows);
    for (let r = 0; r < area.rows; r += 1) {
      const held = rows[area.row + r];
      const line: (string | number | boolean | Date | CellImage)[] = new Array(area.columns);
      for (let c = 0; c < area.columns; c += 1) {
        const value = held?.v[area.column + c] ?? '';
        if (typeof value === 'number')
          line[c] = held!.a[area.column + c]?.isDate && isCalendarSerial(value) ? new Date(instantOfSerial(value, zone)) : value;
        else if (value === '') line[c] = imageOf(held?.a[area.column + c]);
        else line[c] = typeof value === 'object' ? value.code : value;
      }
      values[r] = line;
    }
    return values;
  }

  /** What the cell shows. */
  display(sheet: SheetModel, row: number, column: number): string {
    return this.displayValue(sheet.grid.value(row, column), sheet.grid.attributes(row, column));
  }

  displayValue(value: CellValue, attributes: Attributes | null): string {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return formatNumber(value, attributes?.fields.format, this.locale);
    if (typeof value === 'boolean') return value ? this.locale.truth.true : this.locale.truth.false;
    return value.code;
  }
}
