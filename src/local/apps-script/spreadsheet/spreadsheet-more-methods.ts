/** Spreadsheet: who may use it, how it computes, its names and bands, its menu by the old way. */
import { Enumeration, type EnumValue } from '../base/enum-value';
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import type { MethodRow } from '../base/service-class';
import type { HtmlOutput } from '../html/html-output';
import { addressOf, User } from '../tools/session';
import { showDialog } from '../ui/ui';
import { bandingsOf } from './banding';
import { metadataMethods } from './developer-metadata';
import type { WorkbookProperties } from './model/workbook';
import { namedRangesOf } from './named-range';
import { Protection } from './protection';
import { selectionMethods } from './selection';
import { copySheet } from './sheet-more-methods';
import { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet-class';
import { TextFinder } from './text-finder';
import { themeMethods } from './theme';

type Rows = Readonly<Record<string, MethodRow<Spreadsheet>>>;
export const RECALCULATION_INTERVAL = new Enumeration('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']);

function change(spreadsheet: Spreadsheet, patch: Partial<WorkbookProperties>): Spreadsheet {
  Object.assign(spreadsheet.ctx.workbook.properties, patch);
  spreadsheet.ctx.workbook.arePropertiesDirty = true;
  return spreadsheet;
}

/** Editors and viewers: an editor is no viewer besides. The owner is always an editor. */
function share(kind: 'editors' | 'viewers', isAdded: boolean, isList: boolean): MethodRow<Spreadsheet> {
  return [
    isList ? 'a' : 's | User',
    'structure',
    (spreadsheet, given) => {
      const emails = (isList ? (given as unknown[]) : [given]).map(addressOf);
      const { properties } = spreadsheet.ctx.workbook;
      const others = (of: 'editors' | 'viewers'): string[] => (properties[of] ?? []).filter((email) => !emails.includes(email));
      if (!isAdded) return change(spreadsheet, { [kind]: others(kind) });
      return change(spreadsheet, {
        editors: kind === 'editors' ? [...others('editors'), ...emails] : properties.editors,
        viewers: kind === 'viewers' ? [...others('viewers'), ...emails] : others('viewers'),
      });
    },
  ];
}

const sharing: Rows = {
  addEditor: share('editors', true, false),
  addEditors: share('editors', true, true),
  removeEditor: share('editors', false, false),
  addViewer: share('viewers', true, false),
  addViewers: share('viewers', true, true),
  removeViewer: share('viewers', false, false),
  getEditors: [
    '',
    'read',
    // Who uses the spreadsheet has it shared with them.
    ({ ctx }) =>
      [...new Set([...ctx.platform.accounts.addresses(), ...(ctx.workbook.properties.editors ?? [])])].map(
        (email) => new User(email),
      ),
  ],
  getViewers: ['', 'read', ({ ctx }) => (ctx.workbook.properties.viewers ?? []).map((email) => new User(email))],
};

const anonymous: Rows = {
  isAnonymousView: ['', 'read', ({ ctx }) => ctx.workbook.properties.anonymous?.mayRead ?? false],
  isAnonymousWrite: ['', 'read', ({ ctx }) => ctx.workbook.properties.anonymous?.mayWrite ?? false],
  setAnonymousAccess: [
    'b b',
    'structure',
    (s, mayRead, mayWrite) => {
      change(s, { anonymous: { mayRead: mayRead as boolean, mayWrite: mayWrite as boolean } });
    },
  ],
};

const NO_ITERATION = { isEnabled: false, cycles: 50, threshold: 0.05 };
type Iteration = typeof NO_ITERATION;
const iterationOf = ({ ctx }: Spreadsheet): Iteration => ctx.workbook.properties.iteration ?? NO_ITERATION;
const iterate = (spreadsheet: Spreadsheet, patch: Partial<Iteration>): Spreadsheet =>
  change(spreadsheet, { iteration: { ...iterationOf(spreadsheet), ...patch } });

const computing: Rows = {
  isIterativeCalculationEnabled: ['', 'read', (s) => iterationOf(s).isEnabled],
  setIterativeCalculationEnabled: ['b', 'write', (s, isEnabled) => iterate(s, { isEnabled: isEnabled as boolean })],
  getMaxIterativeCalculationCycles: ['', 'read', (s) => iterationOf(s).cycles],
  setMaxIterativeCalculationCycles: ['n', 'write', (s, cycles) => iterate(s, { cycles: cycles as number })],
  getIterativeCalculationConvergenceThreshold: ['', 'read', (s) => iterationOf(s).threshold],
  setIterativeCalculationConvergenceThreshold: ['n', 'write', (s, threshold) => iterate(s, { threshold: threshold as number })],
  getRecalculationInterval: [
    '',
    'read',
    ({ ctx }) => RECALCULATION_INTERVAL.of(ctx.workbook.properties.recalculation ?? 'ON_CHANGE'),
  ],
  setRecalculationInterval: [
    'RecalculationInterval',
    'write',
    (s, interval) => change(s, { recalculation: (interval as EnumValue).label }),
  ],
};

/** Menus by the old way; a null in the list is a line between. */
function putMenu(spreadsheet: Spreadsheet, title: string, entries: readonly unknown[], isNew: boolean): void {
  const { menus } = spreadsheet.ctx.platform;
  const at = menus.findIndex((menu) => menu.title === title);
  if (!isNew && at < 0) throw new ScriptException(`Menu ${title} does not exist.`);
  const items = (entries as readonly ({ name: string; functionName: string } | null)[]).map((entry) =>
    entry === null
      ? ({ kind: 'separator' } as const)
      : ({ kind: 'item', label: entry.name, functionName: entry.functionName } as const),
  );
  menus.splice(at < 0 ? menus.length : at, at < 0 ? 0 : 1, { title, items });
}
const menu: Rows = {
  addMenu: ['s a', 'ui', (s, title, entries) => putMenu(s, title as string, entries as unknown[], true)],
  updateMenu: ['s a', 'ui', (s, title, entries) => putMenu(s, title as string, entries as unknown[], false)],
  removeMenu: [
    's',
    'ui',
    ({ ctx: { platform } }, title) => {
      const at = platform.menus.findIndex((one) => one.title === title);
      if (at < 0) throw new ScriptException(`Menu ${title} does not exist.`);
      platform.menus.splice(at, 1);
    },
  ],
};

/** Copy of the tab in front, beside it. */
function duplicate(spreadsheet: Spreadsheet): Sheet {
  const { workbook } = spreadsheet.ctx;
  const { active } = spreadsheet;
  const stem = workbook.locale.tag === 'fr-FR' ? 'Copie de' : 'Copy of';
  let number = 1;
  const name = (): string => `${stem} ${active.properties.name}${number === 1 ? '' : ` ${number}`}`;
  while (workbook.sheetByName(name())) number += 1;
  return copySheet(new Sheet(spreadsheet.ctx, active), name(), workbook.sheets.indexOf(active) + 1).activate();
}

export const spreadsheetMoreMethods: Rows = {
  ...sharing,
  ...anonymous,
  ...themeMethods,
  ...computing,
  ...menu,
  ...metadataMethods<Spreadsheet>(
    () => ({}),
    () => ({}),
  ),
  ...selectionMethods<Spreadsheet>(),
  // The old name of Ui.showModelessDialog; its title is the page's own.
  show: ['HtmlOutput', 'ui', ({ ctx }, html: HtmlOutput) => showDialog(ctx, html, html.title, false), SCOPES.ui],
  duplicateActiveSheet: ['', 'structure', duplicate],
  renameActiveSheet: [
    's',
    'write',
    (s, name: string) => {
      if (s.active.properties.name !== name) s.ctx.workbook.refuseTakenName(name);
      new Sheet(s.ctx, s.active).change({ name });
    },
  ],
  getNamedRanges: ['', 'read', ({ ctx }) => namedRangesOf(ctx)],
  getBandings: ['', 'read', ({ ctx }) => ctx.workbook.sheets.flatMap((sheet) => bandingsOf(ctx, sheet))],
  getProtections: [
    'ProtectionType',
    'read',
    ({ ctx }, type: EnumValue) =>
      ctx.workbook.sheets.flatMap((sheet) =>
        sheet.properties.protections
          .filter((one) => (type.label === 'RANGE') === (one.area !== undefined))
          .map((one) => new Protection(ctx, sheet, one.id)),
      ),
  ],
  createTextFinder: [
    's',
    'local',
    ({ ctx }, text) =>
      new TextFinder(
        ctx,
        ctx.workbook.sheets.map((sheet) => ({ sheet })),
        text as string,
      ),
  ],
  // What this runtime cannot put into a spreadsheet is not in it.
  getImages: ['', 'read', () => []],
  getDataSourceTables: ['', 'read', () => []],
  getDataSourceSheets: ['', 'read', () => []],
  getDataSources: ['', 'read', () => []],
};
