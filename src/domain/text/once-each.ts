/** Lists in which people would read the same thing twice. */
import { oneLine } from './one-line';
import { fold } from './fold';

/**
 * The texts on one line, each once: those that people read alike (case, accents, punctuation) count as one; empty ones are left
 * out.
 */
export function onceEach(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.map(oneLine).filter((text) => text !== '' && !seen.has(keyOf(text)) && seen.add(keyOf(text)));
}

/** A text without any letter is known by its signs. */
const keyOf = (text: string): string => fold(text) || text;

/**
 * Gives each item a label that no other has: its name, and where several share one, the name with the first of the `marks` that
 * all of them have and that tells them all apart.
 * @param marks what may follow the name, the most telling first; the last one differs for every item
 */
export function toldApart<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  marks: readonly ((item: T) => string | undefined)[],
): { readonly item: T; readonly label: string }[] {
  const alike = groupedBy(items, (item) => keyOf(oneLine(nameOf(item))));
  const labelled = items.map((item) => {
    const group = alike.get(keyOf(oneLine(nameOf(item))))!;
    const mark = group.length === 1 ? undefined : marks.find((read) => differs(group.map((other) => oneLine(read(other) ?? ''))));
    return { item, label: markedName(nameOf(item), mark?.(item)) };
  });
  // A name may already read like another one with its mark.
  const clashes = groupedBy(labelled, ({ label }) => keyOf(label));
  return labelled.map((entry) =>
    clashes.get(keyOf(entry.label))!.length === 1
      ? entry
      : { ...entry, label: markedName(entry.label, marks[marks.length - 1]?.(entry.item)) },
  );
}

const differs = (texts: readonly string[]): boolean =>
  texts.every((text) => text !== '') && new Set(texts.map(keyOf)).size === texts.length;
const markedName = (name: string, mark: string | undefined): string =>
  mark === undefined ? oneLine(name) : `${oneLine(name)} (${oneLine(mark)})`;

function groupedBy<T>(items: readonly T[], keyFor: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyFor(item), [...(groups.get(keyFor(item)) ?? []), item]);
  return groups;
}
