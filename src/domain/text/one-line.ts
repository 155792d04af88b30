/** A text on one line, whatever spaces and line ends it was typed with. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
