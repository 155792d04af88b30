// One cell of the grid, as Google Sheets shows it: look, chip, check box, link, mark of a note.
import type { CellView, ValidationView } from '../../../contract';
import { localAddresses } from '../local-address';
import { cellName } from './a1';
import { naturalAlign } from './cell-text';

export interface CellProps {
  readonly cell: CellView | null;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Left edge, for a cell of a frozen column. */
  readonly stickyLeft?: number;
  readonly validation?: ValidationView;
  /** Width that the text may take, neighbours that are empty included. */
  readonly reach: number;
  /** Size of the merged area that begins here. */
  readonly merged?: { readonly width: number; readonly height: number };
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isLastFrozen: boolean;
  /** Text that was typed and waits for the runtime. */
  readonly pending?: string;
  readonly filter?: 'idle' | 'active';
}

function classesOf(props: CellProps): string {
  const { cell } = props;
  const classes = ['cell', `align-${cell ? naturalAlign(cell) : 'left'}`];
  if (props.isActive) classes.push('is-active');
  else if (props.isSelected) classes.push('is-selected');
  if (props.stickyLeft !== undefined) classes.push('is-frozen');
  if (props.isLastFrozen) classes.push('is-last-frozen');
  if (cell?.wrap) classes.push('wraps');
  if (cell?.note) classes.push('has-note');
  return classes.join(' ');
}

function styleOf({ cell, width, stickyLeft }: CellProps): Record<string, string> {
  const style: Record<string, string> = { width: `${width}px` };
  if (stickyLeft !== undefined) style.left = `${stickyLeft}px`;
  if (cell?.background) style.background = cell.background;
  if (cell?.fontColor) style.color = cell.fontColor;
  if (cell?.bold) style.fontWeight = '700';
  if (cell?.italic) style.fontStyle = 'italic';
  if (cell?.strike) style.textDecoration = 'line-through';
  if (cell?.fontSize) Object.assign(style, { fontSize: `${(cell.fontSize * 4) / 3}px`, lineHeight: '1.3' });
  return style;
}

export function Cell(props: CellProps) {
  const { cell, row, column, height, validation, merged } = props;
  return (
    <div
      role="gridcell"
      id={`cell-${row}-${column}`}
      class={classesOf(props)}
      style={styleOf(props)}
      aria-colindex={column + 1}
      aria-selected={props.isActive || props.isSelected}
      aria-description={cell?.note}
      aria-label={cell?.display || props.pending ? undefined : `${cellName(row, column)}, vide`}
      data-row={row}
      data-column={column}
    >
      {merged ? (
        <div
          class="merged"
          style={{ width: `${merged.width}px`, height: `${merged.height}px`, background: cell?.background ?? '#fff' }}
        >
          <Content {...props} />
        </div>
      ) : (
        <Content {...props} />
      )}
      {props.filter && (
        <button
          type="button"
          tabIndex={-1}
          class={`filter-button ${props.filter}`}
          data-filter={column}
          aria-label={`Filtrer la colonne ${cell?.display ?? ''}`}
        >
          {FILTER_SIGN}
        </button>
      )}
      {validation?.kind === 'list' && props.isActive && (
        <button
          type="button"
          tabIndex={-1}
          class="open-list"
          style={{ height: `${height - 1}px` }}
          data-open-list
          aria-label="Choisir dans la liste"
        >
          {CARET}
        </button>
      )}
    </div>
  );
}

function Content({ cell, validation, reach, width, pending, merged }: CellProps) {
  if (validation?.kind === 'checkbox') {
    const isTicked = pending === undefined ? cell?.value === true : pending === 'VRAI';
    return (
      <span class={`check-box ${isTicked ? 'ticked' : ''}`} data-check-box role="checkbox" aria-checked={isTicked}>
        <span class="sr-only">{isTicked ? 'coché' : 'non coché'}</span>
        {isTicked && TICK}
      </span>
    );
  }
  if (pending !== undefined) return <span class="text pending">{pending}</span>;
  if (!cell || cell.display === '')
    return validation?.kind === 'list' ? (
      <span class="chip empty" data-open-list>
        {CARET}
      </span>
    ) : null;
  if (validation?.kind === 'list')
    return (
      <span class="chip" style={{ color: cell.fontColor }}>
        <span class="chip-text">{cell.display}</span>
        <span class="chip-open" data-open-list>
          {CARET}
        </span>
      </span>
    );
  if (cell.link)
    return (
      <a class="text" href={localAddresses(cell.link, location.origin)} target="_blank" rel="noopener" tabIndex={-1}>
        {cell.display}
      </a>
    );
  const overflows = reach > width && !merged;
  return (
    <span class={`text ${overflows ? 'overflows' : ''}`} style={overflows ? { width: `${reach}px` } : undefined}>
      {cell.display}
    </span>
  );
}

const CARET = (
  <svg class="caret" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M1.5 3.5 5 7l3.5-3.5z" fill="currentColor" />
  </svg>
);
const TICK = (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="m2 6.2 2.7 2.7L10 3.4" fill="none" stroke="#fff" stroke-width="1.9" />
  </svg>
);
const FILTER_SIGN = (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M1 2.5h10M3 6h6M5 9.5h2" stroke="currentColor" stroke-width="1.5" fill="none" />
  </svg>
);
