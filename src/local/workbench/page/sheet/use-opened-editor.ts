// The cell that is being written: opened over the grid, then given or left.
import { useState } from 'preact/hooks';
import { cellName } from './a1';
import type { After, CellEditorProps } from './cell-editor';
import { typedText } from './cell-text';
import { move, oneCell, type Selection } from './selection';
import { validationOf } from './sheet-facts';
import type { CellEdits } from './use-cell-edits';
import type { OpenedSheet } from './use-window-sheet';

type Editing = Omit<CellEditorProps, 'onCommit' | 'onCancel'> & { readonly row: number; readonly column: number };

export interface OpenedEditor {
  readonly editing: Editing | null;
  /** With `text`, what was just typed over the cell; its own text otherwise. */
  open(row: number, column: number, text?: string): void;
  commit(text: string, after: After): void;
  cancel(): void;
}

export function useOpenedEditor(opened: OpenedSheet, edits: CellEdits): OpenedEditor {
  const { model, sheet, select } = opened;
  const [editing, setEditing] = useState<Editing | null>(null);
  return {
    editing,
    open: (row, column, text) => {
      const element = document.getElementById(`cell-${row}-${column}`);
      if (!element) return;
      const cell = sheet.cells[row]?.[column] ?? null;
      const validation = validationOf(sheet, row, column);
      if (validation?.kind === 'checkbox') return;
      const { left, top, width, height } = element.getBoundingClientRect();
      setEditing({
        row,
        column,
        label: `Saisie en ${cellName(row, column)}`,
        text: text ?? typedText(cell),
        isTyped: text !== undefined,
        validation,
        box: { left: left - 1, top: top - 1, width: width + 1, height: height + 1 },
      });
    },
    commit: (text, after) => {
      if (!editing) return;
      const { row, column } = editing;
      setEditing(null);
      if (text !== typedText(sheet.cells[row]?.[column] ?? null)) edits.type(row, column, text);
      const next = placeAfter(opened, row, column, after);
      if (next) select(next);
      if (after !== 'stay' || document.activeElement === document.body) model.focusGrid();
    },
    cancel: () => {
      setEditing(null);
      model.focusGrid();
    },
  };
}

/** The cell that the keyboard goes to, as Enter and Tab would. */
function placeAfter({ sheet, layout }: OpenedSheet, row: number, column: number, after: After): Selection | null {
  const key = { down: 'Enter', up: 'Enter', right: 'Tab', left: 'Tab', stay: '' }[after];
  if (!key) return null;
  const event = new KeyboardEvent('keydown', { key, shiftKey: after === 'up' || after === 'left' });
  return move(oneCell(row, column), event, sheet, layout, 1);
}
