// What is typed, pasted, ticked and cleared becomes a gesture of the runtime; what was typed is shown until it has answered.
import { useState } from 'preact/hooks';
import type { SheetView as SheetData } from '../../../contract';
import { callRuntime } from '../call-runtime';
import { areaName, meets, readArea, type Area } from './a1';
import { fromClipboard, toClipboard } from './clipboard';
import { matrix, oneArea, widest } from './sheet-facts';
import type { OpenedSheet } from './use-window-sheet';

export interface CellEdits {
  /** Texts typed that wait for the runtime, by `row column`. */
  readonly pending: ReadonlyMap<string, string>;
  type(row: number, column: number, text: string): void;
  toggle(row: number, column: number): void;
  clear(): void;
  paste(text: string): void;
  /** Copies, or cuts, by the kind of the event. */
  copy(event: ClipboardEvent): void;
}

export function useCellEdits({ model, sheet, area, layout, select }: OpenedSheet): CellEdits {
  const [pending, setPending] = useState<ReadonlyMap<string, string>>(new Map());

  async function edit(target: Area, typed: readonly (readonly string[])[]): Promise<void> {
    const warning = warningFor(sheet, target);
    if (warning !== undefined && !(await model.confirm('Attention', warning, 'Modifier'))) return;
    const texts = typed.flatMap((row, down) =>
      row.map((text, right) => [`${target.top + down} ${target.left + right}`, text] as const),
    );
    setPending((old) => new Map([...old, ...texts]));
    const rows = typed.map((row) => [...row]);
    const result = await model.gesture('Saisie', () => callRuntime('edit', sheet.id, areaName(target), rows));
    await model.refresh(`sheet ${sheet.id}`);
    setPending((old) => new Map([...old].filter(([key, text]) => !texts.some(([own, given]) => own === key && given === text))));
    if (result?.refused) {
      model.ask({
        title: 'La saisie est refusée',
        message: result.refused,
        buttons: [{ label: 'OK', isMain: true, press: () => model.focusGrid() }],
      });
    }
  }

  const clear = (): void => {
    const used = usedPart(sheet, area);
    void edit(
      used,
      matrix(used, () => ''),
    );
  };
  return {
    pending,
    type: (row, column, text) => void edit(oneArea(row, column), [[text]]),
    toggle: (row, column) => {
      const shown = pending.get(`${row} ${column}`) ?? sheet.cells[row]?.[column]?.display;
      void edit(oneArea(row, column), [[shown === 'VRAI' ? 'FAUX' : 'VRAI']]);
    },
    clear,
    paste: (text) => {
      if (text === '') return;
      const { target, texts } = pasted(sheet, area, fromClipboard(text));
      select({ row: target.top, column: target.left, endRow: target.bottom, endColumn: target.right });
      void edit(target, texts);
    },
    copy: (event) => {
      event.preventDefault();
      const bottom = Math.min(area.bottom, Math.max(area.top, sheet.cells.length - 1));
      const right = Math.min(area.right, Math.max(area.left, widest(sheet) - 1));
      const rows = layout.rows.indexes.filter((row) => row >= area.top && row <= bottom);
      const columns = layout.columns.indexes.filter((column) => column >= area.left && column <= right);
      const texts = rows.map((row) => columns.map((column) => sheet.cells[row]?.[column]?.display ?? ''));
      event.clipboardData?.setData('text/plain', toClipboard(texts));
      if (event.type === 'cut') clear();
    },
  };
}

/** What is said before a part is changed that is guarded by a warning. */
function warningFor(sheet: SheetData, target: Area): string | undefined {
  const guarded = sheet.protections.find((protection) => {
    const found = readArea(protection.a1, sheet.rows, sheet.columns);
    return protection.warningOnly && found && meets(found, target);
  });
  if (!guarded) return undefined;
  return `Vous modifiez une partie de la feuille qui ne devrait pas l’être par accident${guarded.description ? `\u00a0: ${guarded.description}` : ''}. Modifier quand même\u00a0?`;
}

/** Whole rows and columns are cleared as far as they are used. */
function usedPart(sheet: SheetData, area: Area): Area {
  return {
    ...area,
    bottom: area.bottom < sheet.rows - 1 ? area.bottom : Math.max(area.top, sheet.cells.length - 1),
    right: area.right < sheet.columns - 1 ? area.right : Math.max(area.left, widest(sheet) - 1),
  };
}

/** Where a pasted table goes, no further than the sheet; one value pasted on a larger area fills it. */
function pasted(sheet: SheetData, area: Area, cells: readonly (readonly string[])[]): { target: Area; texts: string[][] } {
  const [first = []] = cells;
  const fills = cells.length === 1 && first.length === 1;
  const whole = fills
    ? area
    : { top: area.top, left: area.left, bottom: area.top + cells.length - 1, right: area.left + first.length - 1 };
  const target = {
    ...whole,
    bottom: Math.min(whole.bottom, sheet.rows - 1),
    right: Math.min(whole.right, sheet.columns - 1),
  };
  const texts = matrix(target, (row, column) => (fills ? first[0] : cells[row - target.top]?.[column - target.left]) ?? '');
  return { target, texts };
}
