// The filter of a column: sort, then tick the values to show.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const MOST_SHOWN = 300;

export interface FilterPopupProps {
  readonly title: string;
  readonly box: DOMRect;
  readonly texts: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly onApply: (hidden: ReadonlySet<string>) => void;
  readonly onSort: (isAscending: boolean) => void;
  readonly onClose: () => void;
}

/** A press outside closes it. */
function useLeave(popup: { readonly current: HTMLElement | null }, onClose: () => void): void {
  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (!popup.current?.contains(event.target as Node)) onClose();
    };
    window.addEventListener('pointerdown', leave, true);
    return () => window.removeEventListener('pointerdown', leave, true);
  }, [onClose]);
}

export function FilterPopup({ title, box, texts, hidden, onApply, onSort, onClose }: FilterPopupProps) {
  const [chosen, setChosen] = useState(() => new Set(hidden));
  const [search, setSearch] = useState('');
  const popup = useRef<HTMLDivElement>(null);
  const shown = texts.filter((text) => text.toLowerCase().includes(search.toLowerCase()));
  useLayoutEffect(() => popup.current?.querySelector('button')?.focus(), []);
  useLeave(popup, onClose);

  const tick = (changed: readonly string[], isShown: boolean) =>
    setChosen((old) => {
      const next = new Set(old);
      for (const text of changed) {
        if (isShown) next.delete(text);
        else next.add(text);
      }
      return next;
    });
  return (
    <div
      ref={popup}
      class="popup filter-popup"
      role="dialog"
      aria-label={`Filtre de la colonne ${title}`}
      style={{ left: `${Math.min(box.left, innerWidth - 270)}px`, top: `${box.bottom + 4}px` }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <SortItems onSort={onSort} />
      <div class="menu-separator" />
      <div class="filter-links">
        <button type="button" class="link-button" onClick={() => tick(shown, true)}>
          Tout sélectionner
        </button>
        <button type="button" class="link-button" onClick={() => tick(shown, false)}>
          Effacer
        </button>
      </div>
      <input
        class="field"
        type="search"
        placeholder="Rechercher"
        aria-label="Rechercher une valeur"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <Values shown={shown} hidden={chosen} tick={tick} />
      <div class="popup-actions">
        <button type="button" class="button" onClick={onClose}>
          Annuler
        </button>
        <button type="button" class="button main" onClick={() => onApply(chosen)}>
          OK
        </button>
      </div>
    </div>
  );
}

const SortItems = ({ onSort }: Pick<FilterPopupProps, 'onSort'>) => (
  <>
    <button type="button" class="menu-item" onClick={() => onSort(true)}>
      Trier de A à Z
    </button>
    <button type="button" class="menu-item" onClick={() => onSort(false)}>
      Trier de Z à A
    </button>
  </>
);

interface ValuesProps {
  readonly shown: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly tick: (changed: readonly string[], isShown: boolean) => void;
}

const Values = ({ shown, hidden, tick }: ValuesProps) => (
  <div class="filter-values">
    {shown.slice(0, MOST_SHOWN).map((text) => (
      <label key={text}>
        <input type="checkbox" checked={!hidden.has(text)} onChange={(event) => tick([text], event.currentTarget.checked)} />{' '}
        {text || '(Cellules vides)'}
      </label>
    ))}
    {shown.length > MOST_SHOWN && <p class="quiet">Les {MOST_SHOWN} premières valeurs sont montrées : précisez la recherche.</p>}
    {shown.length === 0 && <p class="quiet">Aucune valeur ne correspond.</p>}
  </div>
);
