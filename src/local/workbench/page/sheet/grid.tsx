// The grid: only what is on the screen is drawn; frozen rows and columns stick; the keyboard moves the active cell.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../../contract';
import { columnLetters, contains, readArea, type Area } from './a1';
import { Cell } from './cell';
import { Charts } from './charts';
import { mergedSize, reach } from './cell-extent';
import { visibleSlots, HEADER_HEIGHT, ROW_HEADER_WIDTH, type GridLayout } from './grid-layout';
import { noteFor } from './note-place';
import { selectedArea, type Selection } from './selection';

export interface GridProps {
  readonly sheet: SheetView;
  readonly layout: GridLayout;
  readonly selection: Selection;
  /** Texts typed that wait for the runtime, by `row column`. */
  readonly pending: ReadonlyMap<string, string>;
  /** Area whose first row has filter buttons, and the columns that filter now. */
  readonly filterArea: Area | null;
  readonly filteredColumns: ReadonlySet<number>;
  readonly focusRequests: number;
  readonly goToRequests: number;
  readonly onSelect: (selection: Selection) => void;
  readonly onKeyDown: (event: KeyboardEvent, page: number) => void;
  readonly onOpenEditor: (row: number, column: number) => void;
  readonly onToggle: (row: number, column: number) => void;
  readonly onFilter: (column: number, button: HTMLElement) => void;
  readonly onMenu: (event: MouseEvent, part: 'cell' | 'row' | 'column') => void;
  readonly onResize: (column: number, width: number) => void;
  readonly onPaste: (text: string) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onScroll: () => void;
}

export function Grid(props: GridProps) {
  const { sheet, layout, selection } = props;
  const { rows, columns } = layout;
  const grid = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, left: 0, width: 1200, height: 700 });
  const [hovered, setHovered] = useState<string | null>(null);
  // The note of the active cell is shown to who comes by the keyboard; the mouse has hovering.
  const [isByKeyboard, setIsByKeyboard] = useState(false);
  const area = selectedArea(selection);
  const merges = useMemo(
    () => sheet.merges.map((merge) => readArea(merge, sheet.rows, sheet.columns)).filter((found) => found !== null),
    [sheet],
  );

  const frozenHeight = rows.starts[rows.frozen] ?? 0;
  const frozenWidth = columns.starts[columns.frozen] ?? 0;
  const [firstRow, endRow] = visibleSlots(rows, view.top + frozenHeight, view.top + view.height, 5);
  const [firstColumn, endColumn] = visibleSlots(columns, view.left + frozenWidth, view.left + view.width, 1);
  const totalWidth = ROW_HEADER_WIDTH + columns.total;
  const page = Math.max(1, Math.floor((view.height - HEADER_HEIGHT - frozenHeight) / 21) - 1);

  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const measure = () => setView((old) => ({ ...old, width: element.clientWidth, height: element.clientHeight }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    grid.current?.scrollTo(0, 0);
  }, [sheet.id]);
  useEffect(() => {
    if (props.focusRequests > 0) grid.current?.focus({ preventScroll: true });
  }, [props.focusRequests]);
  useLayoutEffect(() => {
    const element = grid.current;
    if (!element) return;
    const row = rows.indexes.indexOf(selection.endRow);
    const column = columns.indexes.indexOf(selection.endColumn);
    if (row >= rows.frozen) {
      const top = rows.starts[row] ?? 0;
      const bottom = (rows.starts[row + 1] ?? 0) + HEADER_HEIGHT;
      if (top < element.scrollTop + frozenHeight) element.scrollTop = top - frozenHeight;
      else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
    }
    if (column >= columns.frozen) {
      const left = columns.starts[column] ?? 0;
      const right = (columns.starts[column + 1] ?? 0) + ROW_HEADER_WIDTH;
      if (left < element.scrollLeft + frozenWidth) element.scrollLeft = left - frozenWidth;
      else if (right > element.scrollLeft + element.clientWidth)
        element.scrollLeft = Math.min(left - frozenWidth, right - element.clientWidth);
    }
  }, [selection, props.goToRequests, sheet.id]);

  function press(event: PointerEvent): void {
    setIsByKeyboard(false);
    const target = event.target as HTMLElement;
    const resized = target.closest<HTMLElement>('[data-resize]');
    if (resized) return startResize(event, Number(resized.dataset.resize));
    const place = placeOf(target);
    if (!place || event.button === 1) return;
    if (target.closest('a, [data-filter]')) return;
    grid.current?.focus({ preventScroll: true });
    event.preventDefault();
    const inside = place.part === 'cell' && contains(area, place.row, place.column);
    if (
      event.button === 2 &&
      (inside ||
        (place.part !== 'cell' &&
          contains(area, place.row < 0 ? area.top : place.row, place.column < 0 ? area.left : place.column)))
    )
      return;
    const start = expand(place);
    props.onSelect(event.shiftKey ? { ...selection, endRow: start.endRow, endColumn: start.endColumn } : start);
    if (event.button !== 0) return;
    const follow = (moved: PointerEvent) => {
      const under = placeOf(document.elementFromPoint(moved.clientX, moved.clientY) as HTMLElement | null);
      if (!under || under.part !== place.part) return;
      const end = expand(under);
      props.onSelect({ row: start.row, column: start.column, endRow: end.endRow, endColumn: end.endColumn });
    };
    const stop = () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', stop);
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', stop);
  }

  function expand({ part, row, column }: Place): Selection {
    if (part === 'row') return { row, column: columns.indexes[0] ?? 0, endRow: row, endColumn: sheet.columns - 1 };
    if (part === 'column') return { row: rows.indexes[0] ?? 0, column, endRow: sheet.rows - 1, endColumn: column };
    return { row, column, endRow: row, endColumn: column };
  }

  function startResize(event: PointerEvent, column: number): void {
    event.preventDefault();
    const slot = columns.indexes.indexOf(column);
    const width = (columns.starts[slot + 1] ?? 0) - (columns.starts[slot] ?? 0);
    const from = event.clientX;
    const follow = (moved: PointerEvent) => props.onResize(column, Math.max(24, width + moved.clientX - from));
    const stop = () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', stop);
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', stop);
  }

  function click(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const filter = target.closest<HTMLElement>('[data-filter]');
    if (filter) return props.onFilter(Number(filter.dataset.filter), filter);
    const place = placeOf(target);
    if (place?.part !== 'cell') return;
    if (target.closest('[data-check-box]')) props.onToggle(place.row, place.column);
    else if (target.closest('[data-open-list]')) props.onOpenEditor(place.row, place.column);
  }

  const drawRow = (slot: number): ComponentChildren => {
    const row = rows.indexes[slot] ?? 0;
    const height = (rows.starts[slot + 1] ?? 0) - (rows.starts[slot] ?? 0);
    const drawCell = (columnSlot: number, isFrozen: boolean) => {
      const column = columns.indexes[columnSlot] ?? 0;
      const width = (columns.starts[columnSlot + 1] ?? 0) - (columns.starts[columnSlot] ?? 0);
      const cell = sheet.cells[row]?.[column] ?? null;
      const merge = merges.find((found) => contains(found, row, column));
      const isMergeHead = merge && merge.top === row && merge.left === column;
      const filterRow =
        props.filterArea && row === props.filterArea.top && column >= props.filterArea.left && column <= props.filterArea.right;
      return (
        <Cell
          key={column}
          cell={merge && !isMergeHead ? null : cell}
          row={row}
          column={column}
          width={width}
          height={height}
          stickyLeft={isFrozen ? ROW_HEADER_WIDTH + (columns.starts[columnSlot] ?? 0) : undefined}
          validation={cell?.validation === undefined ? undefined : sheet.validations[cell.validation]}
          reach={reach(sheet.cells[row], cell, column, columnSlot, layout, isFrozen)}
          merged={isMergeHead ? mergedSize(merge, layout) : undefined}
          isActive={row === selection.row && column === selection.column}
          isSelected={contains(area, row, column)}
          isLastFrozen={isFrozen && columnSlot === columns.frozen - 1}
          pending={props.pending.get(`${row} ${column}`)}
          filter={filterRow ? (props.filteredColumns.has(column) ? 'active' : 'idle') : undefined}
        />
      );
    };
    return (
      <div
        role="row"
        class={`row ${slot === rows.frozen - 1 ? 'is-last-frozen-row' : ''}`}
        key={row}
        aria-rowindex={row + 1}
        style={{ height: `${height}px`, width: `${totalWidth}px` }}
      >
        <div
          role="rowheader"
          class={`row-header ${row >= area.top && row <= area.bottom ? 'is-selected' : ''}`}
          data-row-header={row}
        >
          {row + 1}
        </div>
        {range(0, columns.frozen).map((columnSlot) => drawCell(columnSlot, true))}
        <div class="gap" style={{ width: `${(columns.starts[firstColumn] ?? 0) - frozenWidth}px` }} />
        {range(firstColumn, endColumn).map((columnSlot) => drawCell(columnSlot, false))}
      </div>
    );
  };

  const drawLetter = (slot: number, isFrozen: boolean) => {
    const column = columns.indexes[slot] ?? 0;
    const width = (columns.starts[slot + 1] ?? 0) - (columns.starts[slot] ?? 0);
    const style = isFrozen
      ? { width: `${width}px`, left: `${ROW_HEADER_WIDTH + (columns.starts[slot] ?? 0)}px` }
      : { width: `${width}px` };
    const skips = column > 0 && (columns.indexes[slot - 1] ?? -1) !== column - 1;
    return (
      <div
        role="columnheader"
        key={column}
        aria-colindex={column + 1}
        style={style}
        data-column-header={column}
        class={`letter ${isFrozen ? 'is-frozen' : ''} ${isFrozen && slot === columns.frozen - 1 ? 'is-last-frozen' : ''} ${column >= area.left && column <= area.right ? 'is-selected' : ''} ${skips ? 'after-hidden' : ''}`}
      >
        {columnLetters(column)}
        <span class="resize" data-resize={column} />
      </div>
    );
  };

  const noted = hovered ?? (isByKeyboard ? `${selection.row} ${selection.column}` : null);
  const note = noted === null ? null : noteFor(sheet, noted, layout, view, Boolean(hovered));
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
          const { scrollTop, scrollLeft } = event.currentTarget;
          setView((old) => ({ ...old, top: scrollTop, left: scrollLeft }));
          props.onScroll();
        }}
        onPointerDown={press}
        onClick={click}
        onKeyDown={(event) => {
          setIsByKeyboard(true);
          props.onKeyDown(event, page);
        }}
        onMouseDown={(event) => {
          if (event.detail > 1) event.preventDefault();
        }}
        onDblClick={(event) => {
          const place = placeOf(event.target as HTMLElement);
          if (place?.part === 'cell' && !(event.target as HTMLElement).closest('a, button, [data-check-box]'))
            props.onOpenEditor(place.row, place.column);
        }}
        onContextMenu={(event) => {
          const place = placeOf(event.target as HTMLElement);
          if (place) props.onMenu(event, place.part);
        }}
        onPaste={(event) => {
          event.preventDefault();
          props.onPaste(event.clipboardData?.getData('text/plain') ?? '');
        }}
        onCopy={props.onCopy}
        onCut={props.onCopy}
        onPointerOver={(event) => {
          const place = placeOf(event.target as HTMLElement);
          const key = place?.part === 'cell' ? `${place.row} ${place.column}` : null;
          const cell = place?.part === 'cell' ? sheet.cells[place.row]?.[place.column] : null;
          setHovered(cell?.note ? key : null);
        }}
        onPointerLeave={() => setHovered(null)}
      >
        <div class="canvas" role="presentation" style={{ width: `${totalWidth}px`, height: `${HEADER_HEIGHT + rows.total}px` }}>
          <div class="grid-head" role="rowgroup">
            <div role="row" class="row letters" style={{ width: `${totalWidth}px` }}>
              <div class="corner" role="columnheader" aria-label="Tout" />
              {range(0, columns.frozen).map((slot) => drawLetter(slot, true))}
              <div class="gap" style={{ width: `${(columns.starts[firstColumn] ?? 0) - frozenWidth}px` }} />
              {range(firstColumn, endColumn).map((slot) => drawLetter(slot, false))}
            </div>
            {range(0, rows.frozen).map(drawRow)}
          </div>
          <div class="grid-body" role="rowgroup" style={{ paddingTop: `${(rows.starts[firstRow] ?? 0) - frozenHeight}px` }}>
            {range(firstRow, endRow).map(drawRow)}
          </div>
        </div>
      </div>
      {sheet.charts && <Charts charts={sheet.charts} layout={layout} view={view} />}
      {note && (
        <div class="note" role="tooltip" style={note.style}>
          {note.text}
        </div>
      )}
    </div>
  );
}

interface Place {
  readonly part: 'cell' | 'row' | 'column';
  readonly row: number;
  readonly column: number;
}

function placeOf(target: HTMLElement | null): Place | null {
  const found = target?.closest<HTMLElement>('[data-column], [data-row-header], [data-column-header]');
  if (!found) return null;
  const { row, column, rowHeader, columnHeader } = found.dataset;
  if (rowHeader !== undefined) return { part: 'row', row: Number(rowHeader), column: -1 };
  if (columnHeader !== undefined) return { part: 'column', row: -1, column: Number(columnHeader) };
  return { part: 'cell', row: Number(row), column: Number(column) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
