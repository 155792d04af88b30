/** Order of two texts by their code units: the same on every machine, unlike that of a language. For codes, days and references. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
