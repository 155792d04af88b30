/** The permissions that calls need, and the texts of their refusal. */

const BASE = 'https://www.googleapis.com/auth/';
export type Scopes = readonly string[];

/** Any one of the listed scopes is enough. An empty list asks for nothing. */
export const SCOPES = {
  none: [] as Scopes,
  spreadsheet: [`${BASE}spreadsheets.currentonly`, `${BASE}spreadsheets`] as Scopes,
  forms: [`${BASE}forms`] as Scopes,
  mail: [`${BASE}script.send_mail`] as Scopes,
  gmail: ['https://mail.google.com/', `${BASE}gmail.send`] as Scopes,
  ui: [`${BASE}script.container.ui`] as Scopes,
  triggers: [`${BASE}script.scriptapp`] as Scopes,
  documents: [`${BASE}documents.currentonly`, `${BASE}documents`] as Scopes,
  /** Those of the reference's other calls on calendars (unverified for triggers). */
  calendar: [`${BASE}calendar`, `${BASE}calendar.readonly`] as Scopes,
  email: [`${BASE}userinfo.email`] as Scopes,
} as const;

/** The full address of a scope, from its address or its short name. */
export function fullScope(scope: string): string {
  return scope.startsWith('https://') ? scope : `${BASE}${scope}`;
}

/** The list as the platform writes it: `A`, or `(A || B)`. */
export function scopesText(scopes: Scopes): string {
  return scopes.length === 1 ? scopes[0]! : `(${scopes.join(' || ')})`;
}

/** Text of a call whose scope the manifest does not list. */
export function insufficientScopes(call: string, scopes: Scopes): string {
  return `Specified permissions are not sufficient to call ${call}. Required permissions: ${scopesText(scopes)}`;
}

/** Text of a call that asks for an authorisation inside a simple trigger. */
export function notAuthorised(call: string, scopes: Scopes): string {
  return `You do not have permission to call ${call}. Required permissions: ${scopesText(scopes)}`;
}
