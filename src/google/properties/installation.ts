/**
 * What the installation must remember: which sheet is which table, which form is which. Damaged or wiped, it is found again where
 * it can be.
 */
import type { FormKind } from '../../application/setup-api';
import { tabOrder } from '../../register/tables/tab-order';
import type { AskedForm } from '../../register/forms/asked-form';
import type { FormOpenness, InstalledForm } from './installed-form';
import { markedVersion } from '../sheets/home-mark';
import { parsed, PartedValues } from './parted-values';
import type { StoredProperties } from './seen-properties';

export interface Installation {
  /** Of the register; 0 until it was made. */
  readonly version: number;
  /** Version up to which an update that is under way has changed cells. */
  readonly migratedTo?: number;
  readonly sheets: Readonly<Record<string, number>>;
  /** Tabs whose columns stand and whose look is still to be set: a repair that was broken off. */
  readonly undressed?: readonly string[];
  /** Day of the last test message. */
  readonly testedOn?: string;
  /** Day on which offers were last looked at for dates that have passed. */
  readonly expiredOn?: string;
  /** Moment up to which the morning message has told what came in. */
  readonly toldUntil?: string;
  /** First civil year of the school year whose closing has begun and is not over. */
  readonly closing?: number;
  /** Half of a day in which reminders were last looked for, « 2027-01-05 1 ». */
  readonly remindedAt?: string;
  /** Day on which the clock last wrote the tab « Tableau de bord ». */
  readonly dashboardOn?: string;
  /** Day on which the clock last sent the hub's facts. */
  readonly factsOn?: string;
}

const INSTALLATION_KEY = 'installation';

export class InstallationStore {
  private known?: Installation;
  private readonly values: PartedValues;

  constructor(private readonly properties: StoredProperties) {
    this.values = new PartedValues(properties);
  }

  read(): Installation {
    this.known ??= this.stored() ?? foundAgain();
    return this.known;
  }

  write(patch: Partial<Installation>): void {
    this.known = { ...this.read(), ...patch };
    this.properties.setProperty(INSTALLATION_KEY, JSON.stringify(this.known));
  }

  /** Notes that an installation has begun: until its end, tabs that are there do not mean that it was finished. */
  begin(): void {
    if (this.stored() === undefined) this.write({});
  }

  /** `undefined` when it was never built, and when what was noted is lost: see `formFoundAgain`. */
  form(kind: FormKind): InstalledForm | undefined {
    return this.values.read(`form.${kind}`);
  }

  writeForm(kind: FormKind, form: InstalledForm): void {
    this.values.write(`form.${kind}`, form);
  }

  /** What the form has shown so far; empty when it was never built or is lost. */
  asked(kind: FormKind): AskedForm {
    return this.values.read(`asked.${kind}`) ?? {};
  }

  writeAsked(kind: FormKind, asked: AskedForm): void {
    if (JSON.stringify(asked) !== JSON.stringify(this.asked(kind))) this.values.write(`asked.${kind}`, asked);
  }

  openness(kind: FormKind): FormOpenness {
    return this.values.read(`open.${kind}`) ?? {};
  }

  writeOpenness(kind: FormKind, patch: FormOpenness): void {
    const before = this.openness(kind);
    const after = { ...before, ...patch };
    // The clock looks every hour: what it knew already is not written again.
    if (JSON.stringify(after) !== JSON.stringify(before)) this.values.write(`open.${kind}`, after);
  }

  private stored(): Installation | undefined {
    const stored = parsed<Installation>(this.properties.getProperty(INSTALLATION_KEY));
    return typeof stored?.version === 'number' && typeof stored.sheets === 'object' ? stored : undefined;
  }
}

/** Without these nobody has installed anything; an older register lacks others. */
const ALWAYS: readonly string[] = ['requests', 'offers', 'messages', 'settings', 'journal'];

/**
 * The properties are gone while the tabs are there: a copy, or properties that were lost. The register says its version by itself
 * since the sixth.
 */
function foundAgain(): Installation {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ids = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()] as const));
  const found = tabOrder.flatMap(({ name, sheetName }) => (ids.has(sheetName) ? [[name, ids.get(sheetName)!] as const] : []));
  const isThere = ALWAYS.every((name) => found.some(([tab]) => tab === name));
  return { version: isThere ? (markedVersion(spreadsheet) ?? 1) : 0, sheets: Object.fromEntries(found) };
}
