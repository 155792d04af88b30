/**
 * What undoing a step of an action would write, or why it may not: a mail has left, a person has typed since. Cells are compared
 * by key and field; what the hub fills by itself is left as it is now where it has changed.
 */
import { isLiving, STATUS_FIELD, type LivingTable, type StatusOf } from '../../domain/lifecycle/living';
import type { MessageStatus } from '../../domain/message/message';
import type { Records, TableName } from '../../domain/records';
import { isDerived } from '../../domain/upkeep/derived-fields';
import { keysIn, REFERENCES } from '../../domain/upkeep/references';
import { TABLE_KEYS } from '../../domain/upkeep/table-keys';
import { undoTexts } from '../../wording/labels/undo';
import type { RawCell, RawCells, Register, RememberedWrites } from '../ports';

export interface UndoPlan {
  /** Why it may not be undone, in French; empty when it may. */
  readonly refusals: readonly string[];
  readonly puts: readonly { readonly table: TableName; readonly key: string; readonly cells: RawCells }[];
  readonly statuses: readonly { readonly table: LivingTable; readonly key: string; readonly status: StatusOf<LivingTable> }[];
  readonly removals: readonly { readonly table: TableName; readonly key: string }[];
}

interface Row {
  readonly table: TableName;
  readonly key: string;
}
type Removal = Row & { readonly cells: RawCells };
type Change = Row & { readonly before: RawCells; readonly after: RawCells };

const HAVE_LEFT: readonly MessageStatus[] = ['sending', 'sent'];

/** The journal is only added to. */
const isUndone = ({ table }: { readonly table: TableName }): boolean => table !== 'journal';

/**
 * @param writes what the step wrote, in order
 * @param leaving rows that the other steps of the same action have added: they go as well
 */
export function planUndo(
  register: Register,
  writes: readonly RememberedWrites[],
  leaving: ReadonlySet<string> = addedKeys(writes),
): UndoPlan {
  const { changes, removals } = net(writes.filter(isUndone));
  const plans = changes.map((change) => undoOf(register, change));
  const removed = removals.filter(({ table, key }) => register.find(table, key) !== undefined);
  return {
    refusals: [
      ...plans.flatMap(({ refusals }) => refusals),
      ...removed.flatMap((removal) => whyNotRemoved(register, removal)),
      ...namedElsewhere(register, removed, leaving),
    ],
    puts: plans.flatMap(({ put }) => put ?? []),
    statuses: plans.flatMap(({ status }) => status ?? []),
    removals: removed,
  };
}

/** Rows that the writes have added, as « table key ». */
export const addedKeys = (writes: readonly RememberedWrites[]): ReadonlySet<string> =>
  new Set(net(writes.filter(isUndone)).removals.map(nameOf));

const nameOf = ({ table, key }: Row): string => `${table} ${key}`;

/** Several writings of one step as one: from what was there first to what was there last. */
function net(writes: readonly RememberedWrites[]): { changes: Change[]; removals: Removal[] } {
  const changes = new Map<string, Change>();
  const removals = new Map<string, Removal>();
  for (const { table, changes: changed, adds } of writes) {
    for (const { key, cells } of adds) removals.set(nameOf({ table, key }), { table, key, cells });
    for (const { key, before, after, born } of changed) {
      const name = nameOf({ table, key });
      const added = removals.get(name);
      if (added !== undefined) removals.set(name, { ...added, cells: { ...added.cells, ...after } });
      else if (born !== undefined) removals.set(name, { table, key, cells: born });
      else {
        const known = changes.get(name);
        changes.set(name, {
          table,
          key,
          before: { ...before, ...known?.before },
          after: { ...known?.after, ...after },
        });
      }
    }
  }
  return { changes: [...changes.values()], removals: [...removals.values()] };
}

function undoOf(
  register: Register,
  { table, key, before, after }: Change,
): Partial<{ put: UndoPlan['puts'][number]; status: UndoPlan['statuses'][number] }> & { refusals: string[] } {
  if (register.find(table, key) === undefined) return { refusals: [undoTexts.goneSince(key)] };
  const left = table === 'messages' && HAVE_LEFT.includes(register.find('messages', key)!.status);
  if (left) return { refusals: [undoTexts.mailLeft(key)] };
  const statusField = isLiving(table) ? STATUS_FIELD[table] : undefined;
  const cells: Record<string, RawCell> = {};
  const refusals: string[] = [];
  let isStatusBack = false;
  for (const [field, former] of Object.entries(before)) {
    const now = register.cell(table, key, field);
    if (alike(now, former)) continue;
    const isStatus = field === statusField || field === 'recordedStatus';
    if (!alike(now, after[field]!)) {
      if (!isDerived(table, field)) refusals.push(undoTexts.changedSince(key, register.header(table, field)));
    } else if (isStatus) isStatusBack = true;
    else cells[field] = former;
  }
  const back = isStatusBack && isLiving(table) ? { table, key, status: formerStatus(register, table, before) } : undefined;
  return {
    refusals,
    ...(Object.keys(cells).length > 0 ? { put: { table, key, cells } } : {}),
    ...(back?.status === undefined ? {} : { status: { ...back, status: back.status } }),
  };
}

/** A status that a person had chosen in its cell was not recorded yet: the recorded one is what was. */
function formerStatus<T extends LivingTable>(register: Register, table: T, before: RawCells): StatusOf<T> | undefined {
  const former = before['recordedStatus'] || before[STATUS_FIELD[table]];
  return former === undefined || former === '' ? undefined : (register.reading(table, 'recordedStatus', former) as StatusOf<T>);
}

function whyNotRemoved(register: Register, { table, key, cells }: Removal): string[] {
  if (table === 'messages' && HAVE_LEFT.includes(register.find('messages', key)!.status)) return [undoTexts.mailLeft(key)];
  const fields = register.fields(table).filter((field) => !isDerived(table, field) && (table !== 'messages' || isOwnText(field)));
  const changed = fields.filter((field) => !alike(register.cell(table, key, field), cells[field] ?? ''));
  return changed.slice(0, 1).map((field) => undoTexts.completedSince(key, register.header(table, field)));
}

/** Of a message that has not left, what a person may have written; that it was cancelled meanwhile is no matter. */
const isOwnText = (field: string): boolean => field === 'subject' || field === 'to' || field === 'cc';

/** Rows that stay and name one that would go. */
function namedElsewhere(register: Register, removed: readonly Row[], leaving: ReadonlySet<string>): string[] {
  const going = new Set([...leaving, ...removed.map(nameOf)]);
  const targets = new Set(removed.map(({ table }) => table));
  const own = new Set(removed.map(nameOf));
  return REFERENCES.filter(({ target }) => targets.has(target)).flatMap(({ table, field, target }) =>
    (register.all(table) as readonly Records[TableName][]).flatMap((record) => {
      const fields = record as unknown as Readonly<Record<string, unknown>>;
      const key = String(fields[TABLE_KEYS[table]] ?? '');
      return going.has(nameOf({ table, key }))
        ? []
        : keysIn(fields[field])
            .filter((one) => own.has(nameOf({ table: target, key: one })))
            .map((one) => undoTexts.namedSince(one, key));
    }),
  );
}

/** A date is the same to the second, a text with or without the sign that shields it; a box never ticked is an empty one. */
function alike(now: RawCell, then: RawCell): boolean {
  if (now instanceof Date && then instanceof Date) return Math.abs(now.getTime() - then.getTime()) < 1_000;
  const text = (cell: RawCell): string => (cell === false ? '' : String(cell).replace(/^'(?=['=+\-@\t\r\n])/, ''));
  return text(now) === text(then);
}
