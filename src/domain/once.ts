/**
 * Something that costs time to make, made when it is first asked for: a run that does not need it does not make it.
 * @param make gives the same each time it is called
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
