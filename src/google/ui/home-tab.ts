/** Writes the list of « Aujourd'hui » into the Accueil tab, only when it says something else than before. */
import { home } from '../../application/cards/home';
import { homeRows, MOST_ROWS } from '../../application/cards/home-rows';
import type { HomeView } from '../../application/sidebar-views/home-view';
import { fingerprint } from '../../domain/text/fingerprint';
import { shieldText } from '../../register/cell';
import { homeTab } from '../../wording/labels/tab-texts';
import { readFoundProblems } from '../properties/found-problems';
import type { Run } from '../run';

const KEY = 'homeTab';
/** Below the page's own lines: title, an empty row, the lines, another empty row. */
const FIRST_ROW = homeTab.lines.length + 4;

/** What must be done, as the panel and the tab show it. */
export const readHome = (run: Run): HomeView =>
  run.glance.read((register) => home(register, run.ports, readFoundProblems(run.seen)));

/** The tab may have been deleted: the list is in the panel all the same. Always the same number of calls. */
export function writeHomeTab(run: Run, view: HomeView): void {
  if (!view.isReady) return;
  const rows = homeRows(view, run.ports.clock.today());
  const properties = run.seen;
  const print = fingerprint(JSON.stringify(rows));
  if (properties.getProperty(KEY) === print) return;
  const sheet = run.tabs.named(homeTab.sheetName) ?? run.tabs.byId(run.installation.read().sheets['home']);
  if (sheet === undefined) return;
  const block = sheet.getRange(FIRST_ROW, 1, MOST_ROWS + 1, 3);
  block.setNumberFormat('@').setValues(rows.map((row) => row.map(shieldText)));
  properties.setProperty(KEY, print);
}
