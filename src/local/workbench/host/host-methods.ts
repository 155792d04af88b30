// The list of what the page may ask of the runtime, each with the shape of its arguments.
import * as v from 'valibot';
import type { GestureResult, LocalRuntime, MailView, MenuView, RunView, SaveFailure } from '../../contract';
import { SheetChangesLog, type SheetChanges } from './sheet-changes';

const id = v.pipe(v.number(), v.integer());
const a1 = v.pipe(v.string(), v.maxLength(60));
const text = v.pipe(v.string(), v.maxLength(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const answers = v.record(v.string(), v.union([v.string(), v.array(v.string())]));

/** A message without its body, for the list. */
export type MailSummary = Omit<MailView, 'text' | 'html' | 'attachments'>;
/** What the frame of the page shows at all times. */
export interface WorkbenchState {
  readonly spreadsheet: ReturnType<LocalRuntime['spreadsheet']>;
  readonly now: string;
  readonly unread: number;
  readonly mailQuotaLeft: number;
  readonly triggers: ReturnType<LocalRuntime['triggers']>;
  /** Since when nothing is saved; null when all is on disk. */
  readonly saving: SaveFailure | null;
}

function method<S extends v.GenericSchema<unknown, readonly unknown[]>, R>(
  args: S,
  run: (runtime: LocalRuntime, ...given: v.InferOutput<S> extends readonly unknown[] ? [...v.InferOutput<S>] : never) => R,
) {
  return { args, run };
}

function summary({ id: mailId, sentAt, from, fromName, to, cc, bcc, replyTo, subject, read }: MailView): MailSummary {
  return { id: mailId, sentAt, from, fromName, to, cc, bcc, replyTo, subject, read };
}

function isInMenus(menus: readonly MenuView[], functionName: string): boolean {
  return menus.some(({ items }) =>
    items.some((item) =>
      item.kind === 'item' ? item.functionName === functionName : item.kind === 'menu' && isInMenus([item.menu], functionName),
    ),
  );
}

const logs = new WeakMap<LocalRuntime, SheetChangesLog>();
function logOf(runtime: LocalRuntime): SheetChangesLog {
  let log = logs.get(runtime);
  if (!log) logs.set(runtime, (log = new SheetChangesLog()));
  return log;
}

/** What the script's own gestures give, but for the runs that a page never shows. */
export const hostMethods = {
  state: method(v.tuple([]), (runtime): WorkbenchState => ({
    spreadsheet: runtime.spreadsheet(),
    now: runtime.now(),
    unread: runtime.mailbox().filter((mail) => !mail.read).length,
    mailQuotaLeft: runtime.mailQuotaLeft(),
    triggers: runtime.triggers(),
    saving: runtime.saving(),
  })),
  /** What changed since the caller's version, the second argument; null when it is still the last. */
  sheet: method(v.tuple([id, id]), (runtime, sheetId, known): SheetChanges | null => {
    const isKnown = runtime.spreadsheet().sheets.some((sheet) => sheet.id === sheetId && sheet.version === known);
    return isKnown ? null : logOf(runtime).since(known, runtime.sheet(sheetId));
  }),
  forms: method(v.tuple([]), (runtime) => runtime.forms()),
  form: method(
    v.tuple([text]),
    (runtime, formId) => runtime.forms().find((form) => form.publishedId === formId || form.id === formId) ?? null,
  ),
  mails: method(v.tuple([]), (runtime) => runtime.mailbox().map(summary)),
  mail: method(v.tuple([id]), (runtime, mailId) => runtime.mailbox().find((mail) => mail.id === mailId) ?? null),
  rawMail: method(v.tuple([id]), (runtime, mailId) => runtime.rawMail(mailId)),
  markRead: method(v.tuple([id]), (runtime, mailId) => runtime.markRead(mailId)),
  runs: method(v.tuple([count]), (runtime, limit): readonly RunView[] => runtime.runs(limit)),

  open: method(v.tuple([]), (runtime) => runtime.open()),
  select: method(v.tuple([id, a1]), (runtime, sheetId, range) => runtime.select(sheetId, range)),
  edit: method(v.tuple([id, a1, v.array(v.array(text))]), (runtime, sheetId, range, typed) =>
    runtime.edit(sheetId, range, typed),
  ),
  insertRows: method(v.tuple([id, count, count]), (runtime, sheetId, before, rows) => runtime.insertRows(sheetId, before, rows)),
  deleteRows: method(v.tuple([id, id, count]), (runtime, sheetId, first, rows) => runtime.deleteRows(sheetId, first, rows)),
  deleteColumns: method(v.tuple([id, id, count]), (runtime, sheetId, first, columns) =>
    runtime.deleteColumns(sheetId, first, columns),
  ),
  moveColumn: method(v.tuple([id, id, id]), (runtime, sheetId, from, to) => runtime.moveColumn(sheetId, from, to)),
  filterColumn: method(v.tuple([id, id, v.array(text)]), (runtime, sheetId, column, hidden) =>
    runtime.filterColumn(sheetId, column, hidden),
  ),
  sortRange: method(v.tuple([id, id, v.boolean()]), (runtime, sheetId, column, ascending) =>
    runtime.sortRange(sheetId, column, ascending),
  ),
  renameSheet: method(v.tuple([id, text]), (runtime, sheetId, name) => runtime.renameSheet(sheetId, name)),
  deleteSheet: method(v.tuple([id]), (runtime, sheetId) => runtime.deleteSheet(sheetId)),
  undo: method(v.tuple([]), (runtime) => runtime.undo()),
  redo: method(v.tuple([]), (runtime) => runtime.redo()),
  clickMenu: method(v.tuple([text, v.array(text)]), (runtime, functionName, given) => {
    // Only what the script has put in its menus: the name comes from a page.
    if (!isInMenus(runtime.spreadsheet().menus, functionName)) throw new Error('Cette commande n’est plus dans le menu.');
    return runtime.clickMenu(functionName, given, { waits: true });
  }),
  callFromPage: method(v.tuple([text, v.array(v.unknown())]), (runtime, functionName, args) =>
    runtime.callFromPage(functionName, args),
  ),
  submitForm: method(v.tuple([text, answers]), (runtime, formId, given) => runtime.submitForm(formId, given)),
  readPrefilledUrl: method(v.tuple([text]), (runtime, url) => runtime.readPrefilledUrl(url)),
  deleteForm: method(v.tuple([text]), (runtime, formId) => runtime.deleteForm(formId)),

  advance: method(v.tuple([v.pipe(v.number(), v.minValue(0))]), (runtime, ms): GestureResult => runtime.advance(ms)),
  advanceToNextTrigger: method(v.tuple([]), (runtime): GestureResult => runtime.advanceToNextTrigger()),
} as const;

export type HostMethods = typeof hostMethods;
export type HostMethodName = keyof HostMethods;
/** Arguments of a method, as the page gives them. */
export type HostArguments<M extends HostMethodName> = v.InferOutput<HostMethods[M]['args']>;
/** What a method gives back. */
export type HostResult<M extends HostMethodName> = Awaited<ReturnType<HostMethods[M]['run']>>;
