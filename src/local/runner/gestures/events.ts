/** Event objects as triggers receive them. */
import type { Platform } from '../../apps-script/base/platform';
import type { RunContext } from '../../apps-script/base/run-context';
import { AUTH_MODE } from '../../apps-script/script/script-app';
import { CellError, type CellValue } from '../../apps-script/spreadsheet/model/cell-value';
import type { Area } from '../../apps-script/spreadsheet/model/a1';
import type { SheetModel } from '../../apps-script/spreadsheet/model/sheet-model';
import { Range } from '../../apps-script/spreadsheet/range';
import { Form } from '../../apps-script/forms/form-class';
import type { FormModel, ResponseModel } from '../../apps-script/forms/form-model';
import { FormResponse } from '../../apps-script/forms/form-response';
import { Document } from '../../apps-script/script/document';
import { Spreadsheet } from '../../apps-script/spreadsheet/spreadsheet-class';
import { User } from '../../apps-script/tools/session';

const DAY_MS = 86_400_000;

/** What every event of the spreadsheet carries. */
export function spreadsheetEvent(ctx: RunContext, triggerUid?: string): Record<string, unknown> {
  const event = {
    authMode: AUTH_MODE.of(ctx.authMode),
    source: new Spreadsheet(ctx),
    user: new User((ctx.person ?? ctx.account).email),
  };
  return triggerUid === undefined ? event : { ...event, triggerUid };
}

/** What a cell held before and after it was typed into, as it was then, however late the run. */
export interface EditedCell {
  readonly value: CellValue;
  readonly oldValue: CellValue;
}

/** onEdit: value and oldValue only for a single cell that was typed into, as text; absent when empty, and for a paste. */
export function editEvent(
  ctx: RunContext,
  sheet: SheetModel,
  area: Area,
  edited: EditedCell | undefined,
  triggerUid?: string,
): Record<string, unknown> {
  const event: Record<string, unknown> = { ...spreadsheetEvent(ctx, triggerUid), range: new Range(ctx, sheet, area) };
  if (edited === undefined) return event;
  const value = eventText(edited.value);
  if (value !== undefined) event['value'] = value;
  const old = eventText(edited.oldValue);
  if (old !== undefined) event['oldValue'] = old;
  return event;
}

/** A date arrives as its serial number, and a number with a point, whatever the locale. */
function eventText(value: CellValue): string | undefined {
  if (value === null) return undefined;
  if (value instanceof CellError) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A form's answer: texts as the tab shows them, in the order of its columns. */
export function formSubmitEvent(
  ctx: RunContext,
  sheet: SheetModel,
  row: number,
  answers: readonly string[],
  triggerUid: string,
): Record<string, unknown> {
  const { workbook } = ctx;
  const namedValues: Record<string, string[]> = {};
  const columns = sheet.properties.formLink!.columns;
  columns.forEach((key, column) => {
    if (key === null) return;
    const title = workbook.display(sheet, 0, column);
    // Questions with the same title share one list.
    namedValues[title] = [...(namedValues[title] ?? []), answers[column] ?? ''];
  });
  return {
    ...spreadsheetEvent(ctx, triggerUid),
    namedValues,
    values: [...answers],
    range: new Range(ctx, sheet, { row, column: 0, rows: 1, columns: Math.max(1, columns.length) }),
  };
}

/** A form's answer as a trigger of the form itself gets it. */
export function formSideEvent(
  ctx: RunContext,
  form: FormModel,
  response: ResponseModel,
  triggerUid: string,
): Record<string, unknown> {
  return {
    authMode: AUTH_MODE.of(ctx.authMode),
    triggerUid,
    source: new Form(ctx, form),
    response: new FormResponse(ctx, form, response),
  };
}

/** What an opened form or document tells (guide of event objects, Forms and Docs events). */
const openedEvent = (ctx: RunContext, source: object, triggerUid: string): Record<string, unknown> => ({
  authMode: AUTH_MODE.of(ctx.authMode),
  source,
  triggerUid,
  user: new User((ctx.person ?? ctx.account).email),
});
export const formOpenEvent = (ctx: RunContext, form: FormModel, triggerUid: string): Record<string, unknown> =>
  openedEvent(ctx, new Form(ctx, form), triggerUid);
export const documentEvent = (ctx: RunContext, id: string, triggerUid: string): Record<string, unknown> =>
  openedEvent(ctx, new Document(id), triggerUid);

/** A calendar's event says that something has changed, and not what. */
export const calendarEvent = (ctx: RunContext, calendarId: string, triggerUid: string): Record<string, unknown> => ({
  authMode: AUTH_MODE.of(ctx.authMode),
  calendarId,
  triggerUid,
});

/** A clock trigger's event; published logs of the platform always show UTC. */
export function clockEvent(ctx: RunContext, platform: Platform, triggerUid: string): Record<string, unknown> {
  const local = new Date(platform.clock.now());
  const year = local.getUTCFullYear();
  const firstOfYear = Date.UTC(year, 0, 1);
  return {
    authMode: AUTH_MODE.of(ctx.authMode),
    triggerUid,
    year,
    month: local.getUTCMonth() + 1,
    'day-of-month': local.getUTCDate(),
    'day-of-week': local.getUTCDay() || 7,
    'week-of-year': Math.ceil(((local.getTime() - firstOfYear) / DAY_MS + new Date(firstOfYear).getUTCDay() + 1) / 7),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    timezone: 'UTC',
  };
}
