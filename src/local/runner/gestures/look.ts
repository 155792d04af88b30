/** A person opens a file, looks at a tab, reads a message; a calendar changes. */
import type { GestureResult } from '../../contract';
import type { MailModel } from '../../apps-script/mail/mailbox';
import type { FormModel } from '../../apps-script/forms/form-model';
import type { RunContext } from '../../apps-script/base/run-context';
import type { TriggerEvent } from '../../apps-script/script/trigger-model';
import type { Engine } from '../engine';
import { calendarEvent, documentEvent, formOpenEvent, spreadsheetEvent } from './events';
import { areaOfText, findSheet } from './find-sheet';

/** Menus are made anew: the simple trigger of the opening, then the installed ones. */
export function openSpreadsheet(engine: Engine): GestureResult {
  return engine.perform((gesture) => {
    engine.platform.menus.length = 0;
    gesture.run({
      kind: 'open',
      functionName: 'onOpen',
      authMode: 'LIMITED',
      isOptional: true,
      args: (ctx) => [spreadsheetEvent(ctx)],
    });
    for (const trigger of engine.platform.triggers.waitingFor('ON_OPEN', engine.platform.workbook.properties.id)) {
      gesture.fire(trigger, { kind: 'open', args: (ctx) => [spreadsheetEvent(ctx, trigger.uid)] }, engine.person);
    }
    return {};
  });
}

function fireElsewhere(
  engine: Engine,
  event: TriggerEvent,
  sourceId: string,
  told: (ctx: RunContext, triggerUid: string) => Record<string, unknown>,
): GestureResult {
  return engine.perform((gesture) => {
    for (const trigger of engine.platform.triggers.waitingFor(event, sourceId))
      gesture.fire(trigger, { kind: 'elsewhere', args: (ctx) => [told(ctx, trigger.uid)] }, engine.person);
    return {};
  });
}

/** The editor of a form is opened. */
export const openFormEditor = (engine: Engine, form: FormModel): GestureResult =>
  fireElsewhere(engine, 'ON_OPEN', form.id, (ctx, uid) => formOpenEvent(ctx, form, uid));

/** A document is opened. */
export const openDocument = (engine: Engine, id: string): GestureResult =>
  fireElsewhere(engine, 'ON_OPEN', id, (ctx, uid) => documentEvent(ctx, id, uid));

/** Something in a calendar is no longer what it was. */
export const changeCalendar = (engine: Engine, id: string): GestureResult =>
  fireElsewhere(engine, 'ON_EVENT_UPDATED', id, (ctx, uid) => calendarEvent(ctx, id, uid));

/** Brings a tab to the front and an area into the selection. */
export function select(engine: Engine, sheetId: number, a1: string): void {
  const { workbook } = engine.platform;
  areaOfText(findSheet(engine.platform, sheetId), a1);
  engine.perform(() => {
    workbook.properties.activeSheetId = sheetId;
    workbook.properties.activeRange = a1;
    return {};
  });
}

/** @throws Error when there is no message of that number */
export function foundMail(engine: Engine, id: number): MailModel {
  const mail = engine.platform.mailbox.messages[id - 1];
  if (!mail) throw new Error(`no message ${id}`);
  return mail;
}

/** Someone has opened the message. */
export function markRead(engine: Engine, id: number): object {
  foundMail(engine, id).read = true;
  engine.platform.mailbox.dirty.add(id);
  return {};
}
