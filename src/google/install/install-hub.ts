/**
 * Everything a new hub begins with: tabs, triggers, reference rows, the welcome page. Running it again adds only what is missing.
 */
import { forgetCopiedPlaces, noteInstalled, seedHub } from '../../application/setup/seed-hub';
import type { Training } from '../../domain/training/training';
import { dashboardTab, homeTab } from '../../wording/labels/tab-texts';
import { readTrainings } from '../../register/seed/read-trainings';
import { noTrainingsFile } from '../../wording/errors/register-errors';
import { REGISTER_VERSION } from '../properties/installation';
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

/** Installs or repairs; says what was done to the tabs. */
export function installHub(run: Run): HubInstalled {
  run.installation.begin();
  const ofTabs = installRegister(run);
  const { changes: ofKeys, marked } = lookOverTabs(run);
  const changes = [...ofTabs, ...ofKeys];
  welcome(run);
  run.ports.unitOfWork((register) => {
    seedHub(register, trainingsOfFile);
    if (run.installation.read().version === 1) forgetCopiedPlaces(register);
    if (changes.length > 0)
      noteInstalled(
        register,
        run.ports,
        changes.length,
        changes.some(({ kind }) => kind === 'created'),
      );
  });
  installTriggers(run.tabs.spreadsheet);
  if (changes.some(({ kind }) => kind === 'created')) showHome(run);
  // Last: until then the next run takes the installation up again.
  run.installation.write({ version: REGISTER_VERSION });
  return { changes, marked };
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
