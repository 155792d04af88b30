/** How many schools a list may hold, told before it is looked at: its lines without the one that names the columns. */

/** A line break inside quotes belongs to its cell. */
const LINE = /(?:"(?:[^"]|"")*"|[^"\r\n]|"(?=[^"]*$))+/g;

/** @param text the directory as it was pasted or read from a file */
export const schoolLines = (text: string): number =>
  Math.max(0, (text.match(LINE) ?? []).filter((line) => line.trim() !== '').length - 1);
