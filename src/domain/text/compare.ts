/** Order of two texts by their code units: for codes, days and references, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
