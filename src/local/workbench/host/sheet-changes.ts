// What changed in a tab since a version that a window holds: a typed cell must not bring twenty thousand rows with it.
import type { CellView, SheetView } from '../../contract';

type Cells = readonly (CellView | null)[];

type Fields = Readonly<Record<string, unknown>>;
/** Told apart from the head. */
const NOT_OF_HEAD: ReadonlySet<string> = new Set<keyof SheetView>(['cells', 'version']);

export type SheetChanges =
  | { readonly kind: 'whole'; readonly sheet: SheetView }
  | {
      readonly kind: 'changes';
      readonly version: number;
      /** Fields of the head that changed; absent fields that had a value are null. */
      readonly head: Fields;
      /** Rows taken out of the middle and those put there, when rows moved. */
      readonly splice?: { readonly at: number; readonly removed: number; readonly rows: readonly Cells[] };
      /** Rows that changed in place, after the splice. */
      readonly rows: readonly (readonly [number, Cells])[];
    };

/** Versions of a tab that are remembered: windows are seldom further behind, and rows that are the same are shared. */
const KEPT = 4;

/** Remembers what each tab looked like when it was last given. */
export class SheetChangesLog {
  private readonly given = new Map<number, SheetView[]>();

  /** @param known version that the window holds, -1 for none. */
  since(known: number, now: SheetView): SheetChanges {
    const views = this.given.get(now.id) ?? [];
    const from = views.find(({ version }) => version === known);
    this.given.set(now.id, [now, ...views.filter(({ version }) => version !== now.version)].slice(0, KEPT));
    return from ? changesBetween(from, now) : { kind: 'whole', sheet: now };
  }
}

/** Both views are of one tab; a row that is the same object in both did not change. */
export function changesBetween(from: SheetView, now: SheetView): SheetChanges {
  const { cells: old } = from;
  const { cells, version } = now;
  const head = changedFields(from as unknown as Fields, now as unknown as Fields);
  if (old.length === cells.length) return { kind: 'changes', version, head, rows: changedRows(old, cells, 0, cells.length) };
  const shorter = Math.min(old.length, cells.length);
  let top = 0;
  while (top < shorter && isSame(old[top], cells[top])) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && isSame(old[old.length - 1 - bottom], cells[cells.length - 1 - bottom])) bottom += 1;
  const splice = { at: top, removed: old.length - top - bottom, rows: cells.slice(top, cells.length - bottom) };
  return { kind: 'changes', version, head, splice, rows: [] };
}

function changedRows(old: readonly Cells[], cells: readonly Cells[], from: number, to: number): (readonly [number, Cells])[] {
  const rows: (readonly [number, Cells])[] = [];
  for (let r = from; r < to; r += 1) if (!isSame(old[r], cells[r])) rows.push([r, cells[r]!]);
  return rows;
}

function isSame(one: Cells | undefined, other: Cells | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function changedFields(old: Fields, now: Fields): Fields {
  const changed: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (!NOT_OF_HEAD.has(name) && JSON.stringify(old[name]) !== JSON.stringify(now[name])) changed[name] = now[name] ?? null;
  }
  return changed;
}

/** The tab after the changes, for a window that holds the version before them; rows that did not change stay the same objects. */
export function applyChanges(held: SheetView, changes: Extract<SheetChanges, { kind: 'changes' }>): SheetView {
  const cells = [...held.cells];
  if (changes.splice) {
    const { at, removed, rows } = changes.splice;
    // Not one call with all rows as arguments: there may be more than a call takes.
    const after = cells.splice(at).slice(removed);
    for (const row of rows) cells.push(row);
    for (const row of after) cells.push(row);
  }
  for (const [at, row] of changes.rows) cells[at] = row;
  const head = Object.fromEntries(Object.entries({ ...held, ...changes.head }).filter(([, value]) => value !== null));
  return { ...(head as unknown as SheetView), cells, version: changes.version };
}
