/** Records by what they belong to, so that no list is gone through once for each of them. */

/** Every item under its key, in order; items without a key are left out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Every item under its key; of several with the same key the last. */
export function indexBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const index = new Map<string, T>();
  for (let at = 0; at < items.length; at += 1) index.set(keyOf(items[at]!), items[at]!);
  return index;
}
