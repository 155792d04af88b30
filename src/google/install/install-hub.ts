/**
 * Everything a new hub begins with: tabs, triggers, reference rows, the welcome page. Running it again adds only what is missing.
 */
import { noteInstalled, seedHub } from '../../application/setup/seed-hub';
import { migrationsFrom } from '../../application/upkeep/migrations';
import { REGISTER_VERSION } from '../../application/upkeep/register-version';
import { UserProblem } from '../../application/user-problem';
import type { Training } from '../../domain/training/training';
import { dashboardTab, homeTab } from '../../wording/labels/tab-texts';
import { readTrainings } from '../../register/seed/read-trainings';
import { lockedProblem, newerRegister, noTrainingsFile } from '../../wording/errors/register-errors';
import { markVersion, noteHome } from '../sheets/home-mark';
import type { Run } from '../run';
import { projectFile } from '../html/project-file';
import { installTriggers } from '../triggers/install-triggers';
import { installRegister, type TabChange } from './install-register';
import { lookOverTabs, type TabsLookedOver } from './look-over-tabs';

/** What was done to the tabs, and what a person has to look at. */
export interface HubInstalled {
  readonly changes: readonly TabChange[];
  readonly marked: TabsLookedOver['marked'];
}

/** Two people who install at once would each change the cells for the new version. */
const LOCK_WAIT_MS = 5_000;

/**
 * Installs, updates or repairs; says what was done to the tabs. Broken off at any point, the next call goes on. Throws a
 * UserProblem for a register that a later version has made: nothing of it is touched.
 */
export function installHub(run: Run): HubInstalled {
  refuseNewer(run);
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) throw new UserProblem(lockedProblem.message, lockedProblem.advice);
  try {
    return install(run);
  } finally {
    lock.releaseLock();
  }
}

/** A register that a later version has made is not for this script to change. */
function refuseNewer(run: Run): void {
  const { version } = run.installation.read();
  if (version <= REGISTER_VERSION) return;
  const { message, advice } = newerRegister(version, REGISTER_VERSION);
  throw new UserProblem(message, advice);
}

function install(run: Run): HubInstalled {
  const { version } = run.installation.read();
  run.installation.begin();
  const ofTabs = installRegister(run);
  const { changes: ofKeys, marked } = lookOverTabs(run);
  const changes = [...ofTabs, ...ofKeys];
  welcome(run);
  run.ports.unitOfWork((register) => {
    seedHub(register, trainingsOfFile);
    if (changes.length > 0) noteInstalled(register, run.ports, changes.length, version === 0);
  });
  migrate(run, version);
  installTriggers(run.tabs.spreadsheet);
  if (version === 0) showHome(run);
  noteHome(run.tabs.spreadsheet);
  markVersion(run.tabs.spreadsheet, REGISTER_VERSION);
  // Last: until then the next run takes the installation up again.
  run.installation.write({ version: REGISTER_VERSION, migratedTo: undefined });
  return { changes, marked };
}

/** Changes the cells for each version in turn; what was done before a run was broken off is not done again. */
function migrate(run: Run, version: number): void {
  const done = run.installation.read().migratedTo ?? 0;
  for (const { to, work } of migrationsFrom(version)) {
    if (work === undefined || to <= done) continue;
    run.ports.unitOfWork(work);
    run.installation.write({ migratedTo: to });
  }
}

/** Tabs are made one after the other, each in front of the user: the first page is shown again. */
function showHome({ tabs: { spreadsheet } }: Run): void {
  const home = spreadsheet.getSheetByName(homeTab.sheetName);
  if (home !== null) spreadsheet.setActiveSheet(home);
}

const trainingsOfFile = (): Training[] => readTrainings(decodeData(projectFile('formations', noTrainingsFile)));

/** The file holds its text as JSON, so that neither accents nor signs are touched on the way. */
const decodeData = (content: string): string => JSON.parse(content) as string;

function welcome(run: Run): void {
  const { spreadsheet } = run.tabs;
  const home = spreadsheet.getSheetByName(homeTab.sheetName);
  if (home !== null && home.getLastRow() === 0) {
    home
      .getRange(1, 1, homeTab.lines.length + 2, 2)
      .setValues([[homeTab.title, ''], ['', ''], ...homeTab.lines.map((line) => [...line])]);
    home.getRange(1, 1).setFontSize(18).setFontWeight('bold');
    home.getRange(3, 1, homeTab.lines.length, 1).setFontWeight('bold').setVerticalAlignment('top');
    home.getRange(3, 2, homeTab.lines.length, 1).setWrap(true);
    home.setColumnWidth(1, 200).setColumnWidth(2, 720);
  }
  const dashboard = spreadsheet.getSheetByName(dashboardTab.sheetName);
  if (dashboard !== null && dashboard.getLastRow() === 0) {
    dashboard.getRange(1, 1, 3, 1).setValues([[dashboardTab.title], [''], [dashboardTab.empty]]);
    dashboard.getRange(1, 1).setFontSize(18).setFontWeight('bold');
    dashboard.setColumnWidth(1, 400);
  }
}
