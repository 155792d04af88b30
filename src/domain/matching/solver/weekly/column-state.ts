/** Bits of the state of a column of the relaxation: one that has any of them cannot enter the basis. */
export const BASIC = 1;
export const FORBIDDEN = 2;
