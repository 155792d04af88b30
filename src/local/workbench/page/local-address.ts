// Turns the platform's addresses of forms and of the spreadsheet into those of the workbench.

const FORM = /https:\/\/docs\.google\.com\/forms\/d\/e\//g;
const SPREADSHEET = /https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/[a-z]+(?:\?[^"'\s<#]*)?/g;

/**
 * @param text HTML or plain text of a message, or one address
 * @param origin the workbench's own, such as `http://127.0.0.1:4810`
 */
export function localAddresses(text: string, origin: string): string {
  return text.replace(FORM, `${origin}/forms/d/e/`).replace(SPREADSHEET, `${origin}/`);
}

/** The platform's address of a form page opened here, as the runtime knows it. */
export function platformAddress(path: string): string {
  return `https://docs.google.com${path}`;
}
