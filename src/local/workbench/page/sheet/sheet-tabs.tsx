// The tabs below the grid, with the list of all sheets and what can be done to one.
import { useEffect, useRef, useState } from 'preact/hooks';
import { callRuntime } from '../call-runtime';
import { Menu, type MenuEntry } from '../parts/menu';
import { useModel } from '../use-model';

export function SheetTabs({ status = '' }: { readonly status?: string }) {
  const model = useModel();
  const [menu, setMenu] = useState<{ entries: readonly MenuEntry[]; at: { x: number; y: number }; label: string } | null>(null);
  const [renaming, setRenaming] = useState<number | null>(null);
  const isRenaming = useRef(false);
  const bar = useRef<HTMLDivElement>(null);
  isRenaming.current = renaming !== null;
  const sheets = model.state?.spreadsheet.sheets ?? [];
  const shown = sheets.filter((sheet) => !sheet.hidden || sheet.id === model.activeSheetId);
  useEffect(() => {
    bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [model.activeSheetId]);

  function actions(sheetId: number, name: string): readonly MenuEntry[] {
    return [
      { kind: 'item', label: 'Renommer', choose: () => setRenaming(sheetId) },
      {
        kind: 'item',
        label: 'Supprimer',
        isDisabled: sheets.length < 2,
        choose: () =>
          void model
            .confirm('Supprimer la feuille', `Voulez-vous vraiment supprimer la feuille « ${name} »\u00a0?`, 'Supprimer')
            .then((yes) => (yes ? model.gesture('Suppression', () => callRuntime('deleteSheet', sheetId)) : undefined)),
      },
    ];
  }
  function show(sheetId: number): void {
    // A second click on the open tab begins a renaming, which must keep the keyboard.
    if (sheetId === model.activeSheetId) return;
    void model.showSheet(sheetId, model.lastPlace(sheetId)).then(() => {
      if (!isRenaming.current) model.focusGrid();
    });
  }
  function step(event: KeyboardEvent, index: number): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by === undefined ? undefined : shown[(index + by + shown.length) % shown.length];
    if (event.key === 'F2' && shown[index]) setRenaming(shown[index].id);
    if (!next) return;
    event.preventDefault();
    void model
      .showSheet(next.id, model.lastPlace(next.id))
      .then(() => bar.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  }

  return (
    <div class="sheet-bar">
      <button
        type="button"
        class="icon-button"
        data-menu-button
        aria-label="Toutes les feuilles"
        title="Toutes les feuilles"
        aria-haspopup="menu"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          setMenu({
            label: 'Toutes les feuilles',
            at: { x: box.left, y: box.top - 12 - 33 * Math.min(sheets.length, 18) },
            entries: sheets.map((sheet) => ({
              kind: 'item',
              label: sheet.hidden ? `${sheet.name} (masquée)` : sheet.name,
              isTicked: sheet.id === model.activeSheetId,
              choose: () => void model.showSheet(sheet.id, model.lastPlace(sheet.id)).then(() => model.focusGrid()),
            })),
          });
        }}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.6" />
        </svg>
      </button>
      <div class="sheet-tabs" role="tablist" aria-label="Feuilles" data-tour="sheet-tabs" ref={bar}>
        {shown.map((sheet, index) =>
          renaming === sheet.id ? (
            <input
              key={sheet.id}
              class="tab-name"
              aria-label="Nom de la feuille"
              defaultValue={sheet.name}
              ref={(input) => input?.focus()}
              onKeyDown={(event) => {
                if (event.key === 'Escape') event.currentTarget.value = sheet.name;
                if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
              }}
              onBlur={(event) => {
                const name = event.currentTarget.value.trim();
                setRenaming(null);
                if (name && name !== sheet.name)
                  void model.gesture('Renommage', () => callRuntime('renameSheet', sheet.id, name));
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              class="sheet-tab"
              aria-selected={sheet.id === model.activeSheetId}
              tabIndex={sheet.id === model.activeSheetId ? 0 : -1}
              style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
              onClick={() => show(sheet.id)}
              onDblClick={() => setRenaming(sheet.id)}
              onKeyDown={(event) => step(event, index)}
              onContextMenu={(event) => {
                event.preventDefault();
                setMenu({
                  label: `Feuille ${sheet.name}`,
                  entries: actions(sheet.id, sheet.name),
                  at: { x: event.clientX, y: event.clientY - 80 },
                });
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <div class="sheet-status" role="status">
        {status}
      </div>
      {menu && <Menu {...menu} onClose={() => setMenu(null)} />}
    </div>
  );
}
