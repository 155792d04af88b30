/** Bits of the state of a column of the relaxation: one that has any of them cannot enter the basis. */
export const BASIC = 1;
export const FORBIDDEN = 2;
/** Waits until the others have nothing left to gain. */
export const SET_ASIDE = 4;
