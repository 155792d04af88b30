/** Brings a register that an earlier version has made up to this one, when a person or the clock comes by. */
import { REGISTER_VERSION } from '../../application/upkeep/register-version';
import { requirePermissions } from '../permissions/require-permissions';
import type { Run } from '../run';
import { versionIn } from '../sheets/home-mark';
import { intentionTab } from '../../wording/labels/tab-texts';
import { installHub, type HubInstalled } from './install-hub';

/**
 * Updates; `undefined` when there is nothing to update. Throws a UserProblem for a register of a later version, and a
 * `MissingPermission`.
 */
export function updateRegister(run: Run): HubInstalled | undefined {
  const { version } = run.installation.read();
  if (version === 0 || version === REGISTER_VERSION) return undefined;
  requirePermissions('install');
  return installHub(run);
}

/**
 * An older version of the spreadsheet may have been brought back, which the properties know nothing of: the register's own word
 * counts. Gives whether it was another.
 */
export function followMarkedVersion(run: Run): boolean {
  const { version } = run.installation.read();
  const marks = version === 0 ? undefined : run.tabs.named(intentionTab.sheetName);
  // The tab of the marks may have been deleted: nothing is known then.
  if (marks === undefined) return false;
  const own = versionIn(marks) ?? Math.min(version, LAST_WITHOUT_MARK);
  if (own === version) return false;
  run.installation.write({ version: own });
  return true;
}

/** Registers up to this version bear none. */
const LAST_WITHOUT_MARK = 5;
