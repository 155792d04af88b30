// What a key does on the grid.
import { goToMenus } from '../regions';
import { move } from './selection';
import { validationOf } from './sheet-facts';
import { travel } from './travel';
import type { CellEdits } from './use-cell-edits';
import type { OpenedEditor } from './use-opened-editor';
import type { OpenedSheet } from './use-window-sheet';

export interface SheetKeys {
  readonly opened: OpenedSheet;
  readonly edits: CellEdits;
  readonly editor: OpenedEditor;
  readonly find: () => void;
  readonly openMenu: () => void;
}

/** @param page rows on the screen */
export function onSheetKey(event: KeyboardEvent, page: number, keys: SheetKeys): void {
  if (event.isComposing) return;
  const { sheet, selection, layout, select } = keys.opened;
  const moved = event.key === 'Enter' && !event.shiftKey ? null : move(selection, event, sheet, layout, page);
  if (moved) select(moved);
  else {
    const isCommand = event.ctrlKey || event.metaKey;
    const act = isCommand ? commandOf(event, keys) : event.altKey ? undefined : actOf(event, keys);
    if (!act) return;
    act();
  }
  event.preventDefault();
}

type Act = (() => void) | undefined;

/** With Ctrl, or the command key. */
function commandOf(event: KeyboardEvent, { opened: { model, sheet, select }, find }: SheetKeys): Act {
  const commands: Readonly<Record<string, () => void>> = {
    z: () => void travel(model, event.shiftKey ? 'redo' : 'undo'),
    y: () => void travel(model, 'redo'),
    a: () => select({ row: 0, column: 0, endRow: sheet.rows - 1, endColumn: sheet.columns - 1 }),
    f: find,
  };
  return commands[event.key.toLowerCase()];
}

function actOf(event: KeyboardEvent, { opened, edits, editor, openMenu }: SheetKeys): Act {
  const { sheet, selection } = opened;
  const { row, column } = selection;
  const acts: Readonly<Record<string, () => void>> = {
    Escape: goToMenus,
    Delete: edits.clear,
    Backspace: edits.clear,
    Enter: () => editor.open(row, column),
    F2: () => editor.open(row, column),
    ContextMenu: openMenu,
  };
  if (event.key === ' ' && validationOf(sheet, row, column)?.kind === 'checkbox') return () => edits.toggle(row, column);
  if (event.key === 'F10' && event.shiftKey) return openMenu;
  const isLetter = event.key.length === 1;
  if (isLetter || event.key === 'Dead') return () => editor.open(row, column, isLetter ? event.key : '');
  return acts[event.key];
}
