/** A person may have given some permissions only: each gesture says in French which one it lacks, before anything is begun. */
import { UserProblem } from '../../application/user-problem';
import { PERMISSIONS, PERMISSIONS_OF, type GuardedGesture, type Permission } from '../../domain/health/permissions';
import { permissionProblem } from '../../wording/errors/permission-errors';

const BASE = 'https://www.googleapis.com/auth/';
const SCOPES: Readonly<Record<Permission, string>> = {
  sheet: `${BASE}spreadsheets.currentonly`,
  forms: `${BASE}forms`,
  mail: `${BASE}script.send_mail`,
  triggers: `${BASE}script.scriptapp`,
  pages: `${BASE}script.container.ui`,
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

/** What the account has withheld of all that the hub needs, and Google's page on which it can be given. */
export function withheldPermissions(): { readonly withheld: readonly Permission[]; readonly url?: string } {
  const { missing, url } = missingOf(PERMISSIONS);
  return { withheld: missing, ...(url === undefined ? {} : { url }) };
}

function missingOf(needed: readonly Permission[]): { readonly missing: readonly Permission[]; readonly url: string | undefined } {
  const info = (ScriptApp as unknown as ScopedScriptApp).getAuthorizationInfo(
    ScriptApp.AuthMode.FULL,
    needed.map((permission) => SCOPES[permission]),
  );
  const given = new Set(info.getAuthorizedScopes());
  return {
    missing: needed.filter((permission) => !given.has(SCOPES[permission])),
    url: info.getAuthorizationUrl() ?? undefined,
  };
}

/**
 * Gives back when the account has given all that the gesture needs. Throws a `MissingPermission` that says what is missing and
 * where to give it.
 */
export function requirePermissions(gesture: GuardedGesture): void {
  const needed = PERMISSIONS_OF[gesture];
  const { missing, url } = missingOf(needed);
  if (missing.length === 0) return;
  console.error(`Error: ${gesture} lacks ${missing.map((permission) => SCOPES[permission]).join(', ')}`);
  const { message, advice } = permissionProblem(gesture, missing, url);
  throw new MissingPermission(
    message,
    advice,
    needed.map((permission) => SCOPES[permission]),
  );
}
