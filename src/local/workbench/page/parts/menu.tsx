// A menu that opens at a place: arrows, first letters, sub-menus, Escape.
import { createPortal } from 'preact/compat';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly hint?: string;
      readonly isDisabled?: boolean;
      readonly isTicked?: boolean;
      readonly choose: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Where it opens, in the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Left or right arrow at the edge of the menu: the bar's neighbour, or back to the parent. */
  readonly onSide?: (by: -1 | 1) => void;
  /** `chosen` when an item was chosen. */
  readonly onClose: (reason: 'chosen' | 'left') => void;
}

export function Menu(props: MenuProps) {
  return createPortal(<MenuList {...props} isRoot />, document.body);
}

function MenuList({ label, entries, at, onSide, onClose, isRoot }: MenuProps & { readonly isRoot: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ index: number; x: number; y: number } | null>(null);
  const [place, setPlace] = useState(at);

  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box)
      setPlace({
        x: Math.max(4, Math.min(at.x, innerWidth - box.width - 4)),
        y: Math.max(4, Math.min(at.y, innerHeight - box.height - 4)),
      });
    focusable(list.current)[0]?.focus();
  }, [at.x, at.y]);
  useEffect(() => {
    if (!isRoot) return undefined;
    const leave = (event: PointerEvent) => {
      if (!(event.target as HTMLElement).closest('.menu, [data-menu-button]')) onClose('left');
    };
    const blur = () => onClose('left');
    window.addEventListener('pointerdown', leave, true);
    window.addEventListener('blur', blur);
    return () => {
      window.removeEventListener('pointerdown', leave, true);
      window.removeEventListener('blur', blur);
    };
  }, [isRoot, onClose]);

  function open(index: number, element: HTMLElement): void {
    const box = element.getBoundingClientRect();
    setOpened({ index, x: box.right - 2, y: box.top - 6 });
  }
  function keyDown(event: KeyboardEvent): void {
    const items = focusable(list.current);
    const current = items.indexOf(document.activeElement as HTMLElement);
    const index = Number((document.activeElement as HTMLElement).dataset.index);
    const entry = entries[index];
    const go = (to: number) => items[(to + items.length) % items.length]?.focus();
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(current + 1),
      ArrowUp: () => go(current - 1),
      Home: () => go(0),
      End: () => go(-1),
      Escape: () => onClose('left'),
      Tab: () => onClose('left'),
      ArrowLeft: () => onSide?.(-1),
      ArrowRight: () => (entry?.kind === 'menu' && items[current] ? open(index, items[current]) : onSide?.(1)),
    };
    const act = keys[event.key];
    if (act) act();
    else if (event.key.length === 1 && !event.ctrlKey) {
      const next = [...items.slice(current + 1), ...items].find((item) =>
        item.textContent?.toLowerCase().startsWith(event.key.toLowerCase()),
      );
      next?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={list}
      class="menu"
      role="menu"
      aria-label={label}
      style={{ left: `${place.x}px`, top: `${place.y}px` }}
      onKeyDown={keyDown}
    >
      {entries.map((entry, index) => {
        if (entry.kind === 'separator') return <div role="separator" class="menu-separator" key={index} />;
        const isMenu = entry.kind === 'menu';
        return (
          <button
            key={index}
            type="button"
            role="menuitem"
            class="menu-item"
            data-index={index}
            tabIndex={-1}
            aria-haspopup={isMenu || undefined}
            aria-expanded={isMenu ? opened?.index === index : undefined}
            aria-disabled={(entry.kind === 'item' && entry.isDisabled) || undefined}
            onPointerEnter={(event) => {
              event.currentTarget.focus();
              if (isMenu) open(index, event.currentTarget);
              else setOpened(null);
            }}
            onClick={(event) => {
              if (isMenu) open(index, event.currentTarget);
              else if (!entry.isDisabled) {
                onClose('chosen');
                entry.choose();
              }
            }}
          >
            <span class="menu-tick" aria-hidden="true">
              {entry.kind === 'item' && entry.isTicked ? '✓' : ''}
            </span>
            <span class="menu-label">{entry.label}</span>
            {entry.kind === 'item' && entry.hint && <span class="menu-hint">{entry.hint}</span>}
            {isMenu && (
              <svg class="menu-more" width="8" height="10" viewBox="0 0 8 10" aria-hidden="true">
                <path d="m2 1 4 4-4 4" fill="currentColor" />
              </svg>
            )}
          </button>
        );
      })}
      {opened &&
        entries[opened.index]?.kind === 'menu' &&
        createPortal(
          <MenuList
            isRoot={false}
            key={opened.index}
            at={opened}
            label={(entries[opened.index] as { label: string }).label}
            entries={(entries[opened.index] as { entries: readonly MenuEntry[] }).entries}
            onSide={(by) => (by < 0 ? back() : onSide?.(1))}
            onClose={(reason) => (reason === 'chosen' ? onClose('chosen') : back())}
          />,
          document.body,
        )}
    </div>
  );

  function back(): void {
    const index = opened?.index;
    setOpened(null);
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
  }
}

function focusable(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
