/** A person may have given some permissions only: each gesture says in French which one it lacks, before anything is begun. */
import { UserProblem } from '../../application/user-problem';
import { permissionProblem, type Gesture, type Permission } from '../../wording/errors/permission-errors';

const BASE = 'https://www.googleapis.com/auth/';
const SCOPES: Readonly<Record<Permission, string>> = {
  sheet: `${BASE}spreadsheets.currentonly`,
  forms: `${BASE}forms`,
  mail: `${BASE}script.send_mail`,
  triggers: `${BASE}script.scriptapp`,
  pages: `${BASE}script.container.ui`,
};

/** What each gesture asks of Google; those that a run may do without are not named. */
const NEEDS: Readonly<Record<Gesture, readonly Permission[]>> = {
  'open-page': ['pages'],
  install: ['sheet', 'triggers'],
  'build-forms': ['sheet', 'forms'],
  'look-at-forms': ['forms'],
  'receive-answers': ['sheet'],
  'send-mail': ['sheet', 'mail'],
  propose: ['sheet', 'forms', 'triggers'],
};

/** The two-argument call that Google documents for granular consent, and that @types/google-apps-script 2.0.13 lacks. */
interface ScopedScriptApp {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };
}

/** Thrown before the gesture has begun. */
export class MissingPermission extends UserProblem {
  constructor(
    message: string,
    advice: string,
    private readonly scopes: readonly string[],
  ) {
    super(message, advice);
    this.name = 'MissingPermission';
  }

  /** Lets Google ask again; it ends the run. Only where a person can answer: from a menu, not from a page nor a trigger. */
  askAgain(): void {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...this.scopes]);
  }
}

/**
 * Gives back when the account has given all that the gesture needs. Throws a `MissingPermission` that says what is missing and
 * where to give it.
 */
export function requirePermissions(gesture: Gesture): void {
  const scopes = NEEDS[gesture].map((permission) => SCOPES[permission]);
  const info = (ScriptApp as unknown as ScopedScriptApp).getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
  const given = new Set(info.getAuthorizedScopes());
  const missing = NEEDS[gesture].filter((permission) => !given.has(SCOPES[permission]));
  if (missing.length === 0) return;
  console.error(`Error: ${gesture} lacks ${missing.map((permission) => SCOPES[permission]).join(', ')}`);
  const { message, advice } = permissionProblem(gesture, missing, info.getAuthorizationUrl() ?? undefined);
  throw new MissingPermission(message, advice, scopes);
}
