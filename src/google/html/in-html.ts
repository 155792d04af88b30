/** A text as it stands in a page made here: no sign of it opens a tag or leaves an attribute. */
export const inHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
