// Small questions asked about a sheet's cells.
import type { SheetView as SheetData, ValidationView } from '../../../contract';
import type { Area } from './a1';

/** The rule of a cell, if it has one. */
export function validationOf(sheet: SheetData, row: number, column: number): ValidationView | undefined {
  const index = sheet.cells[row]?.[column]?.validation;
  return index === undefined ? undefined : sheet.validations[index];
}

/** The area of one cell. */
export function oneArea(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

/** Texts for each cell of an area. */
export function matrix(area: Area, text: (row: number, column: number) => string): string[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, right) => text(area.top + down, area.left + right)),
  );
}

/** How many columns hold something. */
export function widest(sheet: SheetData): number {
  return Math.max(1, ...sheet.cells.map((cells) => cells.length));
}

/** Texts that the tab's filter hides, by column. */
export const hiddenTextsOf = ({ filter }: SheetData): ReadonlyMap<number, ReadonlySet<string>> =>
  new Map(Object.entries(filter?.hidden ?? {}).map(([column, texts]) => [Number(column), new Set(texts)]));

/** Tells whether the tab's filter hides a row. */
export function isHiddenByFilter(
  sheet: SheetData,
  row: number,
  area: Area | null,
  hiddenTexts: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  if (!area || row <= area.top || row > area.bottom || hiddenTexts.size === 0) return false;
  for (const [column, texts] of hiddenTexts) if (texts.has(sheet.cells[row]?.[column]?.display ?? '')) return true;
  return false;
}

/** The different texts below a filter's header, in order. */
export function columnTexts(sheet: SheetData, column: number, area: Area): readonly string[] {
  const texts = new Set<string>();
  for (let row = area.top + 1; row <= Math.min(area.bottom, sheet.cells.length - 1); row++)
    texts.add(sheet.cells[row]?.[column]?.display ?? '');
  return [...texts].sort((one, other) => one.localeCompare(other, 'fr', { numeric: true }));
}

/** « 12 lignes affichées · Nombre : 4 · Somme : 12 », about the selection. */
export function status(sheet: SheetData, area: Area, rows: readonly number[], isFiltered: boolean): string {
  const parts: string[] = [];
  if (isFiltered)
    parts.push(
      `${rows.filter((row) => row > 0 && row < sheet.cells.length).length}\u00a0lignes affichées sur ${Math.max(0, sheet.cells.length - 1)}`,
    );
  if (area.top !== area.bottom || area.left !== area.right) {
    const cells = sheet.cells
      .slice(area.top, area.bottom + 1)
      .flatMap((row) => row.slice(area.left, area.right + 1))
      .filter((cell) => cell?.display);
    const numbers = cells.map((cell) => cell?.value).filter((value) => typeof value === 'number');
    const format = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
    if (cells.length > 0) parts.push(`Nombre\u00a0: ${format.format(cells.length)}`);
    if (numbers.length > 1) parts.push(`Somme\u00a0: ${format.format(numbers.reduce((sum, number) => sum + number, 0))}`);
  }
  return parts.join(' · ');
}
