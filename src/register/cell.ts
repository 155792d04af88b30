/** What a cell of the sheet gives and takes, and how text from outside is kept from becoming a formula. */

export type CellValue = string | number | boolean | Date;

const RISKY = /^[=+\-@\t\r\n]/;
const SHIELDED = /^'(?=['=+\-@\t\r\n])/;

/**
 * Text that would start a formula gets an apostrophe in front: the platform reads strings given to `setValues`
 * as if they were typed. Text that already begins with the shield gets one more, so that reading gives it back whole.
 */
export const shieldText = (text: string): string => (RISKY.test(text) || SHIELDED.test(text) ? `'${text}` : text);

/** The text as it was before `shieldText`, whether or not the platform kept the apostrophe. */
export const unshieldText = (text: string): string => text.replace(SHIELDED, '');
