// Looks for a text in the cells of the sheet, which the browser's own search cannot see when they are off the screen.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../../contract';
import { plainText } from '../plain-text';
import { CROSS } from '../parts/cross';

export interface FindBarProps {
  readonly sheet: SheetView;
  /** Rows and columns that are not hidden. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly onGo: (row: number, column: number) => void;
  readonly onClose: () => void;
}

export function FindBar({ sheet, rows, columns, onGo, onClose }: FindBarProps) {
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const places = useMemo(() => {
    const words = plainText(search);
    if (words === '') return [];
    return rows.flatMap((row) =>
      columns
        .filter((column) => plainText(sheet.cells[row]?.[column]?.display ?? '').includes(words))
        .map((column) => ({ row, column })),
    );
  }, [sheet, search, rows, columns]);
  useLayoutEffect(() => field.current?.focus(), []);

  function go(to: number): void {
    const index = (to + places.length) % Math.max(1, places.length);
    const place = places[index];
    setAt(index);
    if (place) onGo(place.row, place.column);
  }
  return (
    <div
      class="popup find-bar"
      role="search"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && event.target === field.current) {
          event.preventDefault();
          go(at + (event.shiftKey ? -1 : 1));
        }
      }}
    >
      <input
        ref={field}
        class="field"
        type="search"
        aria-label="Rechercher dans la feuille"
        placeholder="Rechercher dans la feuille"
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setAt(-1);
        }}
      />
      <span class="quiet" role="status">
        {foundWords(search, places.length, at)}
      </span>
      <button type="button" class="icon-button" aria-label="Précédent" disabled={places.length === 0} onClick={() => go(at - 1)}>
        ↑
      </button>
      <button type="button" class="icon-button" aria-label="Suivant" disabled={places.length === 0} onClick={() => go(at + 1)}>
        ↓
      </button>
      <button type="button" class="icon-button" aria-label="Fermer la recherche" onClick={onClose}>
        {CROSS}
      </button>
    </div>
  );
}

function foundWords(search: string, count: number, at: number): string {
  if (search === '') return '';
  if (count === 0) return 'Rien trouvé';
  return at < 0 ? `${count} trouvé${count > 1 ? 's' : ''}` : `${at + 1} sur ${count}`;
}
