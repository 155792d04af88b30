// The spreadsheet: formula bar, grid, tabs below; turns what a person does into gestures of the runtime.
import { useState } from 'preact/hooks';
import type { SheetView as SheetData } from '../../../contract';
import { Menu, type MenuEntry } from '../parts/menu';
import { useModel } from '../use-model';
import type { WorkbenchModel } from '../workbench-model';
import { areaName, cellName, readArea } from './a1';
import { CellEditor } from './cell-editor';
import { typedText } from './cell-text';
import { ColumnFilter } from './column-filter';
import { FindBar } from './find-bar';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { oneCell } from './selection';
import { selectionActions } from './selection-actions';
import { status } from './sheet-facts';
import { onSheetKey } from './sheet-keys';
import { SheetTabs } from './sheet-tabs';
import { useCellEdits, type CellEdits } from './use-cell-edits';
import { useOpenedEditor } from './use-opened-editor';
import { useWindowSheet, type OpenedSheet } from './use-window-sheet';

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

/** What is open over the grid beside the editor: a menu, a filter, the search. */
function usePopups() {
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const [filtering, setFiltering] = useState<{ column: number; box: DOMRect } | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  return { menuAt, setMenuAt, filtering, setFiltering, isFinding, setIsFinding };
}
type Popups = ReturnType<typeof usePopups>;

function OpenSheet({ sheet, model }: { readonly sheet: SheetData; readonly model: WorkbenchModel }) {
  const opened = useWindowSheet(model, sheet);
  const { selection, area, layout, filterArea, hiddenTexts, select } = opened;
  const edits = useCellEdits(opened);
  const editor = useOpenedEditor(opened, edits);
  const popups = usePopups();
  const openMenu = (): void => {
    const box = document.getElementById(`cell-${selection.row}-${selection.column}`)?.getBoundingClientRect();
    if (box) popups.setMenuAt({ x: box.left + 12, y: box.bottom });
  };
  const keys = { opened, edits, editor, find: () => popups.setIsFinding(true), openMenu };

  return (
    <div class="sheet-view">
      <ActiveCellBar opened={opened} edits={edits} />
      <Grid
        sheet={sheet}
        layout={layout}
        selection={selection}
        pending={edits.pending}
        filterArea={filterArea}
        filteredColumns={new Set(hiddenTexts.keys())}
        focusRequests={model.focusRequests}
        goToRequests={model.goToRequests}
        onSelect={select}
        onKeyDown={(event, page) => onSheetKey(event, page, keys)}
        onOpenEditor={(row, column) => {
          select(oneCell(row, column));
          editor.open(row, column);
        }}
        onToggle={edits.toggle}
        onFilter={(column, button) => popups.setFiltering({ column, box: button.getBoundingClientRect() })}
        onMenu={(event) => {
          event.preventDefault();
          popups.setMenuAt({ x: event.clientX, y: event.clientY });
        }}
        onResize={opened.resize}
        onPaste={edits.paste}
        onCopy={edits.copy}
        onScroll={() => popups.setFiltering(null)}
      />
      {editor.editing && (
        <CellEditor
          key={`${sheet.id} ${editor.editing.row} ${editor.editing.column}`}
          {...editor.editing}
          onCommit={editor.commit}
          onCancel={editor.cancel}
        />
      )}
      <SheetPopups opened={opened} edits={edits} popups={popups} />
      <SheetTabs status={status(sheet, area, layout.rows.indexes, hiddenTexts.size > 0)} />
    </div>
  );
}

interface PartProps {
  readonly opened: OpenedSheet;
  readonly edits: CellEdits;
}

/** The bar above the grid: the name of what is selected and the text of the active cell. */
function ActiveCellBar({ opened: { model, sheet, selection, area, select }, edits }: PartProps) {
  const { row, column } = selection;
  const text = typedText(sheet.cells[row]?.[column] ?? null);
  return (
    <FormulaBar
      name={areaName(area)}
      text={text}
      cellLabel={cellName(row, column)}
      onGoTo={(name) => {
        const found = readArea(name, sheet.rows, sheet.columns);
        if (found) select({ row: found.top, column: found.left, endRow: found.bottom, endColumn: found.right });
        model.focusGrid();
      }}
      onType={(typed) => {
        if (typed !== text) edits.type(row, column, typed);
        model.focusGrid();
      }}
      onLeave={() => model.focusGrid()}
    />
  );
}

/** What the menu of the selection offers. */
function menuEntries({ opened, edits }: PartProps): readonly MenuEntry[] {
  const { model, sheet, area, showsHiddenColumns, toggleHiddenColumns } = opened;
  const actions = selectionActions(model, sheet, area, edits.clear);
  if (sheet.hiddenColumns.length === 0) return actions;
  return [
    ...actions,
    { kind: 'item', label: 'Montrer les colonnes masquées', isTicked: showsHiddenColumns, choose: toggleHiddenColumns },
  ];
}

function SheetPopups({ opened, edits, popups }: PartProps & { readonly popups: Popups }) {
  const { model, sheet, layout, filterArea, select } = opened;
  const { menuAt, filtering, isFinding } = popups;
  return (
    <>
      {isFinding && (
        <FindBar
          sheet={sheet}
          rows={layout.rows.indexes}
          columns={layout.columns.indexes}
          onGo={(row, column) => select(oneCell(row, column))}
          onClose={() => {
            popups.setIsFinding(false);
            model.focusGrid();
          }}
        />
      )}
      {menuAt && (
        <Menu
          label="Actions sur la sélection"
          entries={menuEntries({ opened, edits })}
          at={menuAt}
          onClose={(reason) => {
            popups.setMenuAt(null);
            if (reason === 'left') model.focusGrid();
          }}
        />
      )}
      {filtering && filterArea && (
        <ColumnFilter opened={opened} filterArea={filterArea} {...filtering} onClose={() => popups.setFiltering(null)} />
      )}
    </>
  );
}
