/** The hour in which nothing is due: what it costs, and that it finds all the same what an hour with work finds. */
import { HOUR, Hub, removeHubs, requestAnswers } from '../support/hub';

jest.setTimeout(60_000);

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
  hub.offer('Alpha');
  hub.request();
  hub.advance(3 * HOUR);
});
afterEach(() => hub.close());
afterAll(removeHubs);

const clockRun = () => hub.runtime.advance(HOUR).runs.find(({ functionName }) => functionName === 'onClock')!;

test('takes no lock, asks for tabs and properties once, and opens each form once', () => {
  const { calls, outcome } = clockRun();
  expect(outcome).toBe('done');
  expect(calls).toMatchObject({ 'FormApp.openById': 6, 'Spreadsheet.getSheets': 1, 'ScriptApp.getProjectTriggers': 1 });
  expect(calls['Lock.tryLock']).toBeUndefined();
  expect(calls['Spreadsheet.getSheetByName'] ?? 0).toBeLessThanOrEqual(2);
  expect(calls['Properties.getProperties']).toBe(1);
});

test('receives an answer that no trigger has seen, wherever its column of marks stands', () => {
  const count = hub.rows('Demandes').length;
  hub.runtime.setFault({ formTriggerTimes: 0 });
  hub.submitted('request', requestAnswers({ 'Initiales de l’élève': 'Z. Z.' }));
  hub.runtime.setFault({ formTriggerTimes: 1 });
  const { id } = hub.runtime.sheetByName('Réponses – Demandes');
  hub.runtime.insertColumns(id, 3, 2);
  expect(hub.rows('Demandes')).toHaveLength(count);
  clockRun();
  expect(hub.rows('Demandes')).toHaveLength(count + 1);
});
