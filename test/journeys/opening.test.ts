/** Opening and installing before anything was authorised (editor add-on life cycle: AuthMode.NONE), and the clock of the hub. */
import { Hub, removeHubs } from '../support/hub';

afterAll(removeHubs);

const ALL = ['spreadsheets.currentonly', 'forms', 'script.send_mail', 'script.scriptapp', 'script.container.ui'];
/** What an add-on may touch without an authorisation: menus alone (workspace-add-ons/concepts/editor-auth-lifecycle). */
const MENUS = /^(?:SpreadsheetApp\.getUi|Ui\.createMenu|Menu\.\w+)$/;

test('opening and installing build the menu and call nothing else, whatever is authorised', () => {
  const hub = Hub.blank();
  hub.runtime.withholdScopes(ALL);
  for (const run of [...hub.runtime.open().runs, ...hub.runtime.clickMenu('onInstall').runs]) {
    expect(run.outcome).toBe('done');
    const calls = Object.keys(run.calls);
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !MENUS.test(call))).toEqual([]);
  }
  hub.close();
});

test('a hub has three triggers, of which one is a clock that comes by every hour at most', () => {
  const hub = Hub.open();
  const triggers = hub.runtime.triggers().filter(({ functionName }) => functionName !== 'onWake');
  expect(triggers.map(({ functionName }) => functionName).sort()).toEqual(['onClock', 'onFormSubmit', 'onSheetEdit']);
  hub.menu('repairRegister');
  expect(hub.runtime.triggers().filter(({ functionName }) => functionName !== 'onWake')).toHaveLength(3);
  hub.close();
});
