// The tabs below the grid, with the list of all sheets and what can be done to one.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SpreadsheetView } from '../../../contract';
import { callRuntime } from '../call-runtime';
import { Menu, type MenuEntry } from '../parts/menu';
import { useModel } from '../use-model';
import type { WorkbenchModel } from '../workbench-model';

type SheetSummary = SpreadsheetView['sheets'][number];

interface OpenMenu {
  readonly entries: readonly MenuEntry[];
  readonly at: { readonly x: number; readonly y: number };
  readonly label: string;
}

/** Goes to a tab, at the place where it was left. */
const goTo = (model: WorkbenchModel, sheetId: number): Promise<void> => model.showSheet(sheetId, model.lastPlace(sheetId));

export function SheetTabs({ status = '' }: { readonly status?: string }) {
  const model = useModel();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [renaming, setRenaming] = useState<number | null>(null);
  const isRenaming = useRef(false);
  const bar = useRef<HTMLDivElement>(null);
  isRenaming.current = renaming !== null;
  const sheets = model.state?.spreadsheet.sheets ?? [];
  const shown = sheets.filter((sheet) => !sheet.hidden || sheet.id === model.activeSheetId);
  const tabShown = (): HTMLElement | null | undefined => bar.current?.querySelector('[aria-selected=true]');
  useEffect(() => tabShown()?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [model.activeSheetId]);

  function show(sheetId: number): void {
    // A second click on the open tab begins a renaming, which must keep the keyboard.
    if (sheetId === model.activeSheetId) return model.stayHere();
    void goTo(model, sheetId).then(() => {
      if (!isRenaming.current) model.focusGrid();
    });
  }
  function step(event: KeyboardEvent, index: number): void {
    if (event.key === 'F2' && shown[index]) setRenaming(shown[index].id);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && shown[(index + by + shown.length) % shown.length];
    if (!next) return;
    event.preventDefault();
    void goTo(model, next.id).then(() => model.activeSheetId === next.id && tabShown()?.focus());
  }

  return (
    <div class="sheet-bar">
      <AllSheets sheets={sheets} onOpen={setMenu} />
      <div class="sheet-tabs" role="tablist" aria-label="Feuilles" data-tour="sheet-tabs" ref={bar}>
        {shown.map((sheet, index) =>
          renaming === sheet.id ? (
            <TabName key={sheet.id} sheet={sheet} onLeave={() => setRenaming(null)} />
          ) : (
            <SheetTab
              key={sheet.id}
              sheet={sheet}
              onShow={() => show(sheet.id)}
              onRename={() => setRenaming(sheet.id)}
              onKeyDown={(event) => step(event, index)}
              onMenu={(at) =>
                setMenu({
                  label: `Feuille ${sheet.name}`,
                  entries: sheetActions(model, sheet, sheets.length < 2, () => setRenaming(sheet.id)),
                  at,
                })
              }
            />
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

function sheetActions(
  model: WorkbenchModel,
  { id, name }: SheetSummary,
  isOnly: boolean,
  rename: () => void,
): readonly MenuEntry[] {
  return [
    { kind: 'item', label: 'Renommer', choose: rename },
    {
      kind: 'item',
      label: 'Supprimer',
      isDisabled: isOnly,
      choose: () =>
        void model
          .confirm('Supprimer la feuille', `Voulez-vous vraiment supprimer la feuille « ${name} »\u00a0?`, 'Supprimer')
          .then((yes) => (yes ? model.gesture('Suppression', () => callRuntime('deleteSheet', id)) : undefined)),
    },
  ];
}

interface AllSheetsProps {
  readonly sheets: readonly SheetSummary[];
  readonly onOpen: (menu: OpenMenu) => void;
}

/** The button that lists all sheets, hidden ones too. */
function AllSheets({ sheets, onOpen }: AllSheetsProps) {
  const model = useModel();
  return (
    <button
      type="button"
      class="icon-button"
      data-menu-button
      aria-label="Toutes les feuilles"
      title="Toutes les feuilles"
      aria-haspopup="menu"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        onOpen({
          label: 'Toutes les feuilles',
          at: { x: box.left, y: box.top - 12 - 33 * Math.min(sheets.length, 18) },
          entries: sheets.map((sheet) => ({
            kind: 'item',
            label: sheet.hidden ? `${sheet.name} (masquée)` : sheet.name,
            isTicked: sheet.id === model.activeSheetId,
            choose: () => void goTo(model, sheet.id).then(() => model.focusGrid()),
          })),
        });
      }}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}

/** The name of a tab while it is written. */
function TabName({ sheet, onLeave }: { readonly sheet: SheetSummary; readonly onLeave: () => void }) {
  const model = useModel();
  return (
    <input
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
        onLeave();
        if (name && name !== sheet.name) void model.gesture('Renommage', () => callRuntime('renameSheet', sheet.id, name));
      }}
    />
  );
}

interface SheetTabProps {
  readonly sheet: SheetSummary;
  readonly onShow: () => void;
  readonly onRename: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMenu: (at: OpenMenu['at']) => void;
}

function SheetTab({ sheet, onShow, onRename, onKeyDown, onMenu }: SheetTabProps) {
  const model = useModel();
  const isActive = sheet.id === model.activeSheetId;
  return (
    <button
      type="button"
      role="tab"
      class="sheet-tab"
      aria-selected={isActive}
      tabIndex={isActive ? 0 : -1}
      style={sheet.tabColor ? { boxShadow: `inset 0 -3px ${sheet.tabColor}` } : undefined}
      onClick={onShow}
      onDblClick={onRename}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ x: event.clientX, y: event.clientY - 80 });
      }}
    >
      {sheet.name}
    </button>
  );
}
