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

/** Keeps the menu inside the window and gives it the keyboard. */
function usePlaced(list: { readonly current: HTMLElement | null }, at: MenuProps['at']): MenuProps['at'] {
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
  return place;
}

/** A press outside, or another window, closes the whole menu. */
function useLeave(isRoot: boolean, onClose: MenuProps['onClose']): void {
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
}

/** The sub-menu that is open, and beside which item. */
function useOpened(list: { readonly current: HTMLElement | null }) {
  const [opened, setOpened] = useState<{ index: number; x: number; y: number } | null>(null);
  return {
    opened,
    open: (index: number, element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      setOpened({ index, x: box.right - 2, y: box.top - 6 });
    },
    shut: () => setOpened(null),
    /** Shut, with the keyboard back on its item. */
    back: () => {
      const index = opened?.index;
      setOpened(null);
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
    },
  };
}

function MenuList({ label, entries, at, onSide, onClose, isRoot }: MenuProps & { readonly isRoot: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  const { opened, open, shut, back } = useOpened(list);
  const place = usePlaced(list, at);
  useLeave(isRoot, onClose);

  function goRight(): void {
    const focused = document.activeElement as HTMLElement;
    const index = Number(focused.dataset.index);
    if (entries[index]?.kind === 'menu') open(index, focused);
    else onSide?.(1);
  }
  const inner = opened ? entries[opened.index] : undefined;

  return (
    <div
      ref={list}
      class="menu"
      role="menu"
      aria-label={label}
      style={{ left: `${place.x}px`, top: `${place.y}px` }}
      onKeyDown={(event) =>
        onMenuKey(
          event,
          focusable(list.current),
          () => onClose('left'),
          () => onSide?.(-1),
          goRight,
        )
      }
    >
      {entries.map((entry, index) =>
        entry.kind === 'separator' ? (
          <div role="separator" class="menu-separator" key={index} />
        ) : (
          <MenuButton
            key={index}
            entry={entry}
            index={index}
            isOpened={opened?.index === index}
            onPoint={(element) => (entry.kind === 'menu' ? open(index, element) : shut())}
            onOpen={(element) => open(index, element)}
            onChosen={() => onClose('chosen')}
          />
        ),
      )}
      {opened && inner?.kind === 'menu' && (
        <SubMenu
          key={opened.index}
          at={opened}
          label={inner.label}
          entries={inner.entries}
          onBack={back}
          onRight={() => onSide?.(1)}
          onChosen={() => onClose('chosen')}
        />
      )}
    </div>
  );
}

interface SubMenuProps extends Pick<MenuProps, 'label' | 'entries' | 'at'> {
  readonly onBack: () => void;
  readonly onRight: () => void;
  readonly onChosen: () => void;
}

const SubMenu = ({ onBack, onRight, onChosen, ...menu }: SubMenuProps) =>
  createPortal(
    <MenuList
      {...menu}
      isRoot={false}
      onSide={(by) => (by < 0 ? onBack() : onRight())}
      onClose={(reason) => (reason === 'chosen' ? onChosen() : onBack())}
    />,
    document.body,
  );

/** Arrows go round the items, letters go to the next one that begins so. */
function onMenuKey(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  leave: () => void,
  goLeft: () => void,
  goRight: () => void,
): void {
  const current = items.indexOf(document.activeElement as HTMLElement);
  const go = (to: number) => items[(to + items.length) % items.length]?.focus();
  const keys: Record<string, () => void> = {
    ArrowDown: () => go(current + 1),
    ArrowUp: () => go(current - 1),
    Home: () => go(0),
    End: () => go(-1),
    Escape: leave,
    Tab: leave,
    ArrowLeft: goLeft,
    ArrowRight: goRight,
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

interface MenuButtonProps {
  readonly entry: Exclude<MenuEntry, { readonly kind: 'separator' }>;
  readonly index: number;
  readonly isOpened: boolean;
  readonly onPoint: (element: HTMLElement) => void;
  readonly onOpen: (element: HTMLElement) => void;
  readonly onChosen: () => void;
}

function MenuButton({ entry, index, isOpened, onPoint, onOpen, onChosen }: MenuButtonProps) {
  const isMenu = entry.kind === 'menu';
  return (
    <button
      type="button"
      role="menuitem"
      class="menu-item"
      data-index={index}
      tabIndex={-1}
      aria-haspopup={isMenu || undefined}
      aria-expanded={isMenu ? isOpened : undefined}
      aria-disabled={(entry.kind === 'item' && entry.isDisabled) || undefined}
      onPointerEnter={(event) => {
        event.currentTarget.focus();
        onPoint(event.currentTarget);
      }}
      onClick={(event) => {
        if (isMenu) onOpen(event.currentTarget);
        else if (!entry.isDisabled) {
          onChosen();
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
}

function focusable(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
