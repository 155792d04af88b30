/** Order of two numbers, infinite ones included, which a difference cannot tell apart. */
export const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
