/** Whole numbers in typed arrays. */

/** A number of each, several times faster than `Int32Array.from`. */
export function numbers<T>(list: readonly T[], numberOf: (each: T) => number): Int32Array {
  const values = new Int32Array(list.length);
  for (let k = 0; k < values.length; k++) values[k] = numberOf(list[k]!);
  return values;
}

/** The values at the positions of `order`, one after another. */
export function inOrder(values: Int32Array, order: Int32Array): Int32Array {
  const moved = new Int32Array(order.length);
  for (let n = 0; n < order.length; n++) moved[n] = values[order[n]!]!;
  return moved;
}
