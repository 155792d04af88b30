// What the grid is given to draw, and what it asks for.
import type { SheetView } from '../../../contract';
import type { Area } from './a1';
import type { GridLayout } from './grid-layout';
import type { Selection } from './selection';

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
