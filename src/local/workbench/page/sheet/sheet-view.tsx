// The spreadsheet: formula bar, grid, tabs below; turns what a person does into gestures of the runtime.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView as SheetData } from '../../../contract';
import { callRuntime } from '../call-runtime';
import { Menu, type MenuEntry } from '../parts/menu';
import { useModel } from '../use-model';
import type { WorkbenchModel } from '../workbench-model';
import { areaName, cellName, columnLetters, meets, readArea, type Area } from './a1';
import { CellEditor, type After, type CellEditorProps } from './cell-editor';
import { goToMenus } from '../regions';
import { typedText } from './cell-text';
import { fromClipboard, toClipboard } from './clipboard';
import { FindBar } from './find-bar';
import { FilterPopup } from './filter-popup';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { layOut } from './grid-layout';
import { move, oneCell, selectedArea, type Selection } from './selection';
import { selectionActions } from './selection-actions';
import { columnTexts, hiddenTextsOf, isHiddenByFilter, matrix, oneArea, status, validationOf, widest } from './sheet-facts';
import { SheetTabs } from './sheet-tabs';
import { travel } from './travel';

export function SheetView() {
  const model = useModel();
  const { sheet } = model;
  if (!sheet)
    return (
      <div class="sheet-view">
        <div class="formula-bar" />
        <div class="skeleton" aria-busy="true" />
        <SheetTabs />
      </div>
    );
  return <OpenSheet sheet={sheet} model={model} key="open-sheet" />;
}

function OpenSheet({ sheet, model }: { readonly sheet: SheetData; readonly model: WorkbenchModel }) {
  const [, draw] = useState(0);
  const [editing, setEditing] = useState<
    (Omit<CellEditorProps, 'onCommit' | 'onCancel'> & { row: number; column: number }) | null
  >(null);
  const [pending, setPending] = useState<ReadonlyMap<string, string>>(new Map());
  const [menu, setMenu] = useState<{ entries: readonly MenuEntry[]; at: { x: number; y: number } } | null>(null);
  const [filtering, setFiltering] = useState<{ column: number; box: DOMRect } | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const shownRequest = useRef(-1);

  let own = model.windowSheets.get(sheet.id);
  if (!own) model.windowSheets.set(sheet.id, (own = { selection: oneCell(0, 0), widths: new Map(), showsHiddenColumns: false }));
  const mine = own;
  if (shownRequest.current !== model.goToRequests) {
    shownRequest.current = model.goToRequests;
    const area = readArea(model.activeA1, sheet.rows, sheet.columns);
    if (area) mine.selection = { row: area.top, column: area.left, endRow: area.bottom, endColumn: area.right };
  }
  const { selection } = mine;
  const area = selectedArea(selection);
  const filterArea = sheet.filter ? readArea(sheet.filter.a1, sheet.rows, sheet.columns) : null;
  const hiddenTexts = useMemo(() => hiddenTextsOf(sheet), [sheet]);
  const layout = useMemo(
    () =>
      layOut(mine.showsHiddenColumns ? { ...sheet, hiddenColumns: [] } : sheet, mine.widths, (row) =>
        isHiddenByFilter(sheet, row, filterArea, hiddenTexts),
      ),
    [sheet, [...mine.widths].join(), mine.showsHiddenColumns],
  );
  const activeCell = sheet.cells[selection.row]?.[selection.column] ?? null;

  const redraw = () => draw((times) => times + 1);
  function select(next: Selection): void {
    mine.selection = next;
    model.select(areaName(selectedArea(next)));
    redraw();
  }

  async function edit(target: Area, typed: readonly (readonly string[])[]): Promise<void> {
    const guarded = sheet.protections.find((protection) => {
      const found = readArea(protection.a1, sheet.rows, sheet.columns);
      return protection.warningOnly && found && meets(found, target);
    });
    if (
      guarded &&
      !(await model.confirm(
        'Attention',
        `Vous modifiez une partie de la feuille qui ne devrait pas l’être par accident${guarded.description ? `\u00a0: ${guarded.description}` : ''}. Modifier quand même\u00a0?`,
        'Modifier',
      ))
    )
      return;
    const texts = typed.flatMap((row, down) =>
      row.map((text, right) => [`${target.top + down} ${target.left + right}`, text] as const),
    );
    setPending((old) => new Map([...old, ...texts]));
    const result = await model.gesture('Saisie', () =>
      callRuntime(
        'edit',
        sheet.id,
        areaName(target),
        typed.map((row) => [...row]),
      ),
    );
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

  function openEditor(row: number, column: number, text?: string): void {
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
  }
  function commit(text: string, after: After): void {
    if (!editing) return;
    const { row, column } = editing;
    setEditing(null);
    const was = typedText(sheet.cells[row]?.[column] ?? null);
    if (text !== was) void edit(oneArea(row, column), [[text]]);
    const key = { down: 'Enter', up: 'Enter', right: 'Tab', left: 'Tab', stay: '' }[after];
    const next = key
      ? move(
          oneCell(row, column),
          new KeyboardEvent('keydown', { key, shiftKey: after === 'up' || after === 'left' }),
          sheet,
          layout,
          1,
        )
      : null;
    if (next) select(next);
    if (after !== 'stay' || document.activeElement === document.body) model.focusGrid();
  }
  function toggle(row: number, column: number): void {
    void edit(oneArea(row, column), [
      [(pending.get(`${row} ${column}`) ?? sheet.cells[row]?.[column]?.display) === 'VRAI' ? 'FAUX' : 'VRAI'],
    ]);
  }
  function clear(): void {
    // Whole rows and columns are cleared as far as they are used.
    const bottom = area.bottom < sheet.rows - 1 ? area.bottom : Math.max(area.top, sheet.cells.length - 1);
    const right = area.right < sheet.columns - 1 ? area.right : Math.max(area.left, widest(sheet) - 1);
    const used = { ...area, bottom, right };
    void edit(
      used,
      matrix(used, () => ''),
    );
  }
  function paste(text: string): void {
    if (text === '') return;
    const cells = fromClipboard(text);
    const [first = []] = cells;
    // One value pasted on a larger area fills it.
    const fills = cells.length === 1 && first.length === 1;
    const target = fills
      ? area
      : { top: area.top, left: area.left, bottom: area.top + cells.length - 1, right: area.left + first.length - 1 };
    const fitted = {
      ...target,
      bottom: Math.min(target.bottom, sheet.rows - 1),
      right: Math.min(target.right, sheet.columns - 1),
    };
    select({ row: fitted.top, column: fitted.left, endRow: fitted.bottom, endColumn: fitted.right });
    void edit(
      fitted,
      matrix(fitted, (row, column) => (fills ? first[0] : cells[row - fitted.top]?.[column - fitted.left]) ?? ''),
    );
  }
  function copy(event: ClipboardEvent): void {
    event.preventDefault();
    const rows = layout.rows.indexes.filter(
      (row) => row >= area.top && row <= Math.min(area.bottom, Math.max(area.top, sheet.cells.length - 1)),
    );
    const columns = layout.columns.indexes.filter(
      (column) => column >= area.left && column <= Math.min(area.right, Math.max(area.left, widest(sheet) - 1)),
    );
    event.clipboardData?.setData(
      'text/plain',
      toClipboard(rows.map((row) => columns.map((column) => sheet.cells[row]?.[column]?.display ?? ''))),
    );
    if (event.type === 'cut') clear();
  }

  function keyDown(event: KeyboardEvent, page: number): void {
    if (event.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const moved = event.key === 'Enter' && !event.shiftKey ? null : move(selection, event, sheet, layout, page);
    if (moved) select(moved);
    else if (isCommand && event.key.toLowerCase() === 'z') void travel(model, event.shiftKey ? 'redo' : 'undo');
    else if (isCommand && event.key.toLowerCase() === 'y') void travel(model, 'redo');
    else if (isCommand && event.key.toLowerCase() === 'a')
      select({ row: 0, column: 0, endRow: sheet.rows - 1, endColumn: sheet.columns - 1 });
    else if (isCommand && event.key.toLowerCase() === 'f') setIsFinding(true);
    else if (isCommand || event.altKey) return;
    else if (event.key === 'Escape') goToMenus();
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key === ' ' && validationOf(sheet, selection.row, selection.column)?.kind === 'checkbox')
      toggle(selection.row, selection.column);
    else if (event.key === 'Enter' || event.key === 'F2') openEditor(selection.row, selection.column);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenuAtCell();
    else if (event.key.length === 1 || event.key === 'Dead')
      openEditor(selection.row, selection.column, event.key.length === 1 ? event.key : '');
    else return;
    event.preventDefault();
  }

  const entries = (): readonly MenuEntry[] => [
    ...selectionActions(model, sheet, area, clear),
    ...(sheet.hiddenColumns.length === 0
      ? []
      : [
          {
            kind: 'item' as const,
            label: 'Montrer les colonnes masquées',
            isTicked: mine.showsHiddenColumns,
            choose: () => {
              mine.showsHiddenColumns = !mine.showsHiddenColumns;
              redraw();
            },
          },
        ]),
  ];
  function openMenuAtCell(): void {
    const box = document.getElementById(`cell-${selection.row}-${selection.column}`)?.getBoundingClientRect();
    if (box) setMenu({ entries: entries(), at: { x: box.left + 12, y: box.bottom } });
  }

  return (
    <div class="sheet-view">
      <FormulaBar
        name={areaName(area)}
        text={typedText(activeCell)}
        cellLabel={cellName(selection.row, selection.column)}
        onGoTo={(name) => {
          const found = readArea(name, sheet.rows, sheet.columns);
          if (found) select({ row: found.top, column: found.left, endRow: found.bottom, endColumn: found.right });
          model.focusGrid();
        }}
        onType={(text) => {
          if (text !== typedText(activeCell)) void edit(oneArea(selection.row, selection.column), [[text]]);
          model.focusGrid();
        }}
        onLeave={() => model.focusGrid()}
      />
      <Grid
        sheet={sheet}
        layout={layout}
        selection={selection}
        pending={pending}
        filterArea={filterArea}
        filteredColumns={new Set(hiddenTexts.keys())}
        focusRequests={model.focusRequests}
        goToRequests={model.goToRequests}
        onSelect={select}
        onKeyDown={keyDown}
        onOpenEditor={(row, column) => {
          select(oneCell(row, column));
          openEditor(row, column);
        }}
        onToggle={toggle}
        onFilter={(column, button) => setFiltering({ column, box: button.getBoundingClientRect() })}
        onMenu={(event) => {
          event.preventDefault();
          setMenu({ entries: entries(), at: { x: event.clientX, y: event.clientY } });
        }}
        onResize={(column, width) => {
          mine.widths.set(column, width);
          redraw();
        }}
        onPaste={paste}
        onCopy={copy}
        onScroll={() => setFiltering(null)}
      />
      {isFinding && (
        <FindBar
          sheet={sheet}
          rows={layout.rows.indexes}
          columns={layout.columns.indexes}
          onGo={(row, column) => select(oneCell(row, column))}
          onClose={() => {
            setIsFinding(false);
            model.focusGrid();
          }}
        />
      )}
      {editing && (
        <CellEditor
          key={`${sheet.id} ${editing.row} ${editing.column}`}
          {...editing}
          onCommit={commit}
          onCancel={() => {
            setEditing(null);
            model.focusGrid();
          }}
        />
      )}
      {menu && (
        <Menu
          label="Actions sur la sélection"
          entries={menu.entries}
          at={menu.at}
          onClose={(reason) => {
            setMenu(null);
            if (reason === 'left') model.focusGrid();
          }}
        />
      )}
      {filtering && filterArea && (
        <FilterPopup
          title={sheet.cells[filterArea.top]?.[filtering.column]?.display ?? columnLetters(filtering.column)}
          box={filtering.box}
          texts={columnTexts(sheet, filtering.column, filterArea)}
          hidden={hiddenTexts.get(filtering.column) ?? new Set()}
          onApply={(texts) => {
            setFiltering(null);
            model.focusGrid();
            void model
              .gesture('Filtre', () => callRuntime('filterColumn', sheet.id, filtering.column + 1, [...texts]))
              .then(() => model.refresh(`sheet ${sheet.id}`));
          }}
          onSort={(isAscending) => {
            setFiltering(null);
            void model
              .gesture('Tri', () => callRuntime('sortRange', sheet.id, filtering.column + 1, isAscending))
              .then(() => model.refresh(`sheet ${sheet.id}`));
          }}
          onClose={() => {
            setFiltering(null);
            model.focusGrid();
          }}
        />
      )}
      <SheetTabs status={status(sheet, area, layout.rows.indexes, hiddenTexts.size > 0)} />
    </div>
  );
}
