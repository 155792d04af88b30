// The line of menus: those of the workbench around those of the script.
import { useRef, useState } from 'preact/hooks';
import type { MenuView } from '../../../contract';
import { travel } from '../sheet/travel';
import { useModel } from '../use-model';
import type { WorkbenchModel } from '../workbench-model';
import { Menu, type MenuEntry } from './menu';

interface BarMenu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
  readonly isOfScript?: boolean;
}

export function MenuBar({ hasTour }: { readonly hasTour: boolean }) {
  const model = useModel();
  const bar = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const menus = barMenus(model, hasTour);
  const buttons = () => [...(bar.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const box = opened === null ? undefined : buttons()[opened]?.getBoundingClientRect();

  function side(from: number, by: -1 | 1, opens: boolean): void {
    const to = (from + by + menus.length) % menus.length;
    buttons()[to]?.focus();
    if (opens) setOpened(to);
  }
  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Menus">
      {menus.map((menu, index) => (
        <button
          key={menu.title}
          type="button"
          role="menuitem"
          data-menu-button
          data-tour={menu.isOfScript ? 'menu' : undefined}
          class={`menu-title ${menu.isOfScript ? 'of-script' : ''}`}
          aria-haspopup="menu"
          aria-expanded={opened === index}
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => setOpened(opened === index ? null : index)}
          onPointerEnter={() => {
            if (opened !== null) setOpened(index);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') side(index, event.key === 'ArrowRight' ? 1 : -1, false);
            else if (event.key === 'ArrowDown') setOpened(index);
            else return;
            event.preventDefault();
          }}
        >
          {menu.title}
        </button>
      ))}
      {opened !== null && box && menus[opened] && (
        <Menu
          key={opened}
          label={menus[opened].title}
          entries={menus[opened].entries}
          at={{ x: box.left, y: box.bottom + 2 }}
          onSide={(by) => side(opened, by, true)}
          onClose={(reason) => {
            const index = opened;
            setOpened(null);
            if (reason === 'left') buttons()[index]?.focus();
          }}
        />
      )}
    </div>
  );
}

function barMenus(model: WorkbenchModel, hasTour: boolean): readonly BarMenu[] {
  const file: MenuEntry[] = [
    {
      kind: 'item',
      label: 'Repartir de l’exemple…',
      choose: () =>
        void model
          .confirm(
            'Repartir de l’exemple',
            'Tout ce qui a été fait dans ce classeur, ses formulaires et sa boîte aux lettres est effacé, puis l’exemple est chargé de nouveau. Continuer\u00a0?',
            'Repartir de l’exemple',
          )
          .then((yes) => (yes ? fetch('/api/restart', { method: 'POST' }) : undefined)),
    },
  ];
  const edit: MenuEntry[] = [
    { kind: 'item', label: 'Annuler', hint: 'Ctrl+Z', choose: () => void travel(model, 'undo').then(() => model.focusGrid()) },
    { kind: 'item', label: 'Rétablir', hint: 'Ctrl+Y', choose: () => void travel(model, 'redo').then(() => model.focusGrid()) },
  ];
  const help: MenuEntry[] = [
    { kind: 'item', label: 'Visite guidée', isDisabled: !hasTour, choose: () => model.set({ tourStep: 0 }) },
    {
      kind: 'item',
      label: 'Raccourcis du clavier',
      choose: () =>
        model.ask({
          title: 'Raccourcis du clavier',
          message: SHORTCUTS,
          buttons: [{ label: 'OK', isMain: true, press: () => undefined }],
        }),
    },
  ];
  const ofScript = (model.state?.spreadsheet.menus ?? []).map((menu): BarMenu => ({
    title: menu.title,
    entries: scriptEntries(model, menu),
    isOfScript: true,
  }));
  return [
    { title: 'Fichier', entries: file },
    { title: 'Édition', entries: edit },
    { title: 'Aide', entries: help },
    // A script's menus stand behind those of the spreadsheet, as on the platform.
    ...ofScript,
  ];
}

function scriptEntries(model: WorkbenchModel, menu: MenuView): readonly MenuEntry[] {
  return menu.items.map((item): MenuEntry => {
    if (item.kind === 'separator') return item;
    if (item.kind === 'menu') return { kind: 'menu', label: item.menu.title, entries: scriptEntries(model, item.menu) };
    return {
      kind: 'item',
      label: item.label,
      choose: () => void model.clickMenu(item.label, item.functionName),
    };
  });
}

const SHORTCUTS = [
  'F6, Maj+F6 : aller d’une partie de la page à l’autre (menus, horloge, onglets, grille, feuilles, panneau)',
  'Échap dans la grille : aller aux menus',
  'Entrée ou F2 : modifier la cellule',
  'Échap : abandonner la saisie',
  'Alt+Entrée : aller à la ligne dans la cellule',
  'Espace : cocher une case',
  'Maj+flèches : étendre la sélection',
  'Ctrl+flèches : aller au bord des données',
  'Ctrl+C, Ctrl+V : copier, coller',
  'Ctrl+F : rechercher dans la feuille',
  'Ctrl+Z, Ctrl+Y : annuler, rétablir',
  'Maj+F10 : actions sur la sélection',
]
  .map((line) => line.replace(' :', '\u00a0:'))
  .join('\n');
