// What the menu of the grid offers for the selected cells.
import type { SheetView } from '../../../contract';
import { callRuntime } from '../call-runtime';
import type { MenuEntry } from '../parts/menu';
import type { WorkbenchModel } from '../workbench-model';
import { columnLetters, type Area } from './a1';

/** @param clear empties the selected cells */
export function selectionActions(model: WorkbenchModel, sheet: SheetView, area: Area, clear: () => void): readonly MenuEntry[] {
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const letter = columnLetters(area.left);
  const rows = rowCount > 1 ? `les lignes ${area.top + 1} à ${area.bottom + 1}` : `la ligne ${area.top + 1}`;
  const columns = columnCount > 1 ? `les colonnes ${letter} à ${columnLetters(area.right)}` : `la colonne ${letter}`;
  const act = (label: string, gesture: string, run: () => Promise<object>, isDisabled = false): MenuEntry => ({
    kind: 'item',
    label,
    isDisabled,
    choose: () =>
      void model
        .gesture(gesture, run)
        .then(() => model.refresh(`sheet ${sheet.id}`))
        .then(() => model.focusGrid()),
  });
  return [
    act('Insérer une ligne au-dessus', 'Insertion', () => callRuntime('insertRows', sheet.id, area.top + 1, 1)),
    act('Insérer une ligne au-dessous', 'Insertion', () => callRuntime('insertRows', sheet.id, area.bottom + 2, 1)),
    act(`Supprimer ${rows}`, 'Suppression', () => callRuntime('deleteRows', sheet.id, area.top + 1, rowCount)),
    { kind: 'separator' },
    act(`Supprimer ${columns}`, 'Suppression', () => callRuntime('deleteColumns', sheet.id, area.left + 1, columnCount)),
    act(
      'Déplacer la colonne à gauche',
      'Déplacement',
      () => callRuntime('moveColumn', sheet.id, area.left + 1, area.left),
      area.left === 0,
    ),
    act(
      'Déplacer la colonne à droite',
      'Déplacement',
      () => callRuntime('moveColumn', sheet.id, area.left + 1, area.left + 2),
      area.left >= sheet.columns - 1,
    ),
    { kind: 'separator' },
    act(`Trier la feuille de A à Z selon ${letter}`, 'Tri', () => callRuntime('sortRange', sheet.id, area.left + 1, true)),
    act(`Trier la feuille de Z à A selon ${letter}`, 'Tri', () => callRuntime('sortRange', sheet.id, area.left + 1, false)),
    { kind: 'separator' },
    { kind: 'item', label: 'Effacer le contenu', choose: clear },
  ];
}
