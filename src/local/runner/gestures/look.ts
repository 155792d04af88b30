/** A person opens the spreadsheet, looks at a tab, reads a message. */
import type { GestureResult } from '../../contract';
import type { MailModel } from '../../apps-script/mail/mailbox';
import type { Engine } from '../engine';
import { spreadsheetEvent } from './events';
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
    for (const trigger of [...engine.platform.triggers.triggers].filter(({ event }) => event === 'ON_OPEN')) {
      gesture.fire(trigger, { kind: 'open', args: (ctx) => [spreadsheetEvent(ctx, trigger.uid)] }, engine.person);
    }
    return {};
  });
}

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
