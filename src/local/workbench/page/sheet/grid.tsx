// The grid: only what is on the screen is drawn; frozen rows and columns stick; the keyboard moves the active cell.
import { useMemo, useRef, useState } from 'preact/hooks';
import { readArea } from './a1';
import { Charts } from './charts';
import { clickGrid, doubleClickGrid, pressGrid } from './grid-hand';
import { visibleSlots, HEADER_HEIGHT } from './grid-layout';
import { placeOf } from './grid-place';
import type { GridProps } from './grid-props';
import { GridRow, LetterRow, range, totalWidth, type GridLines } from './grid-row';
import { noteFor } from './note-place';
import { frozenSize, useGridView, type GridView } from './use-grid-view';

/** The note to show: of the cell under the mouse, or of the active one to who comes by the keyboard. */
function useNoted({ sheet, selection }: GridProps) {
  const [hovered, setHovered] = useState<string | null>(null);
  const [isByKeyboard, setIsByKeyboard] = useState(false);
  return {
    noted: hovered ?? (isByKeyboard ? `${selection.row} ${selection.column}` : null),
    isHovered: hovered !== null,
    setIsByKeyboard,
    hover: (target: HTMLElement) => {
      const place = placeOf(target);
      const cell = place?.part === 'cell' ? sheet.cells[place.row]?.[place.column] : null;
      setHovered(cell?.note && place ? `${place.row} ${place.column}` : null);
    },
    leave: () => setHovered(null),
  };
}

/** What the rows on the screen are drawn from. */
function useLines(props: GridProps, view: GridView): GridLines {
  const { sheet, layout, selection, pending, filterArea, filteredColumns } = props;
  const { columns } = layout;
  const merges = useMemo(
    () => sheet.merges.map((merge) => readArea(merge, sheet.rows, sheet.columns)).filter((found) => found !== null),
    [sheet],
  );
  const [from, to] = visibleSlots(columns, view.left + frozenSize(columns), view.left + view.width, 1);
  return { sheet, layout, selection, pending, filterArea, filteredColumns, merges, from, to };
}

export function Grid(props: GridProps) {
  const { sheet, layout, selection } = props;
  const { rows } = layout;
  const grid = useRef<HTMLDivElement>(null);
  const { view, scrolled } = useGridView(grid, { ...props, sheetId: sheet.id });
  const { noted, isHovered, setIsByKeyboard, hover, leave } = useNoted(props);
  const lines = useLines(props, view);
  const page = Math.max(1, Math.floor((view.height - HEADER_HEIGHT - frozenSize(rows)) / 21) - 1);
  return (
    <div class="grid-frame">
      <div
        ref={grid}
        class={sheet.hidesGridlines ? 'grid without-lines' : 'grid'}
        role="grid"
        tabIndex={0}
        data-tour="grid"
        aria-label={`Feuille ${sheet.name}`}
        aria-multiselectable="true"
        aria-rowcount={sheet.rows}
        aria-colcount={sheet.columns}
        aria-activedescendant={`cell-${selection.row}-${selection.column}`}
        onScroll={(event) => {
          scrolled(event.currentTarget);
          props.onScroll();
        }}
        onPointerDown={(event) => {
          setIsByKeyboard(false);
          pressGrid(event, props, () => grid.current?.focus({ preventScroll: true }));
        }}
        onKeyDown={(event) => {
          setIsByKeyboard(true);
          props.onKeyDown(event, page);
        }}
        {...gestures(props)}
        onPointerOver={(event) => hover(event.target as HTMLElement)}
        onPointerLeave={leave}
      >
        <Lines lines={lines} view={view} />
      </div>
      {sheet.charts && <Charts charts={sheet.charts} layout={layout} view={view} />}
      <Note note={noted === null ? null : noteFor(sheet, noted, layout, view, isHovered)} />
    </div>
  );
}

/** What the mouse and the clipboard do beside pressing. */
const gestures = (props: GridProps) => ({
  onClick: (event: MouseEvent) => clickGrid(event, props),
  onMouseDown: (event: MouseEvent) => {
    if (event.detail > 1) event.preventDefault();
  },
  onDblClick: (event: MouseEvent) => doubleClickGrid(event, props),
  onContextMenu: (event: MouseEvent) => {
    const place = placeOf(event.target as HTMLElement);
    if (place) props.onMenu(event, place.part);
  },
  onPaste: (event: ClipboardEvent) => {
    event.preventDefault();
    props.onPaste(event.clipboardData?.getData('text/plain') ?? '');
  },
  onCopy: props.onCopy,
  onCut: props.onCopy,
});

/** The letters, the frozen rows, and the rows on the screen at their place. */
function Lines({ lines, view }: { readonly lines: GridLines; readonly view: GridView }) {
  const { rows } = lines.layout;
  const frozenHeight = frozenSize(rows);
  const [first, end] = visibleSlots(rows, view.top + frozenHeight, view.top + view.height, 5);
  const row = (slot: number) => {
    const index = rows.indexes[slot] ?? 0;
    return <GridRow key={index} {...lines} row={index} slot={slot} />;
  };
  return (
    <div
      class="canvas"
      role="presentation"
      style={{ width: `${totalWidth(lines)}px`, height: `${HEADER_HEIGHT + rows.total}px` }}
    >
      <div class="grid-head" role="rowgroup">
        <LetterRow {...lines} />
        {range(0, rows.frozen).map(row)}
      </div>
      <div class="grid-body" role="rowgroup" style={{ paddingTop: `${(rows.starts[first] ?? 0) - frozenHeight}px` }}>
        {range(first, end).map(row)}
      </div>
    </div>
  );
}

const Note = ({ note }: { readonly note: ReturnType<typeof noteFor> }) =>
  note && (
    <div class="note" role="tooltip" style={note.style}>
      {note.text}
    </div>
  );
