/** « Chiffres du jour envoyés à »: the académie gets the anonymous file once a day by itself; what hinders it is said. */
import type { CauseCode } from '../../src/domain/health/causes';
import { DAY, HOUR, Hub, mailOf, plain, removeHubs, TEACHER } from '../support/hub';

jest.setTimeout(120_000);
afterAll(removeHubs);

const ACADEMIE = 'chiffres@academie.example';
const ROW = 'Chiffres du jour envoyés à';

let hub: Hub;
beforeEach(() => {
  hub = Hub.open();
  for (const slug of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon']) hub.offer(slug);
  hub.request();
  hub.advance(HOUR);
});
afterEach(() => hub.close());

const set = (value: string): void => void hub.type('Paramètres', ROW, 'Valeur', value);
const files = () =>
  hub.mailsTo(ACADEMIE).map(({ sentAt, attachments }) => ({
    day: sentAt.slice(0, 10),
    names: attachments.map(({ name }) => name),
    csv: Buffer.from(attachments[0]!.base64, 'base64').toString('utf8'),
  }));
const causes = (): readonly CauseCode[] => hub.ask('getHealth').causes.map(({ code }) => code);

test('without an address nothing leaves; with one, the file of the export dialog leaves once a day, and stops when it is emptied', () => {
  hub.advance(DAY);
  expect(files()).toEqual([]);
  set(ACADEMIE);
  hub.advance(HOUR + HOUR);
  expect(files()).toEqual([{ day: '2027-01-06', names: ['faits-du-pole.csv'], csv: hub.ask('exportList', 'facts').csv }]);
  hub.advance(2 * DAY);
  expect(files().map(({ day }) => day)).toEqual(['2027-01-06', '2027-01-07', '2027-01-08']);
  set('');
  hub.advance(DAY);
  expect(files()).toHaveLength(3);
});

test('file and message name no person, no company and no request', () => {
  set(ACADEMIE);
  hub.advance(2 * HOUR);
  const [mail] = hub.mailsTo(ACADEMIE);
  const all = `${mail!.subject}\n${mail!.text}\n${files()[0]!.csv}`;
  for (const trace of [TEACHER, mailOf('Alpha'), 'Restaurant', 'Camille', 'L. M.', 'L.M.', 'DEM-2026', 'Montbrison'])
    expect(all).not.toContain(trace);
  // Five offers are told, one request is not.
  expect(files()[0]!.csv).toMatch(/^version,hub,day,school_year,cut,grp/);
});

test('what is no address stops nothing else, is shown with what mends it, and the file leaves once it is mended', () => {
  set('académie');
  hub.advance(2 * HOUR);
  const cause = hub.ask('getHealth').causes.find(({ code }) => code === 'step-stuck')!;
  expect(plain(`${cause.title} ${cause.advice}`)).toContain('Chiffres du jour');
  expect(plain(`${cause.title} ${cause.advice}`)).toContain('Corrigez la ligne');
  set(ACADEMIE);
  hub.advance(2 * HOUR);
  expect(causes()).not.toContain('step-stuck');
  expect(files()).toHaveLength(1);
});

test('the permission to send being withheld it is said, and the file leaves once it is given back', () => {
  set(ACADEMIE);
  hub.runtime.withholdScopes(['script.send_mail']);
  hub.advance(2 * HOUR);
  expect(causes()).toContain('permission-withheld');
  hub.runtime.withholdScopes([]);
  hub.advance(2 * HOUR);
  expect(files()).toHaveLength(1);
});

test('nothing leaves in trial, in a pause, or from a copy', () => {
  set(ACADEMIE);
  hub.ask('setSandbox', true);
  hub.advance(2 * HOUR);
  hub.ask('setSandbox', false, 'forget');
  hub.ask('setPause', true, 'Dominique');
  hub.advance(2 * HOUR);
  expect(files()).toEqual([]);
  const copy = hub.runtime.copySpreadsheet({ copiesForms: false, keepsProperties: false });
  copy.advance(2 * HOUR);
  expect(copy.mailbox()).toEqual([]);
  copy.close();
});

test('broken off after it has left, before that was noted: the same file once more that day, and no third time', () => {
  set(ACADEMIE);
  hub.runtime.setFault({ killAtCall: { call: 1, when: 'after', of: 'MailApp.sendEmail' } });
  hub.advance(HOUR);
  hub.runtime.clearFaults();
  hub.advance(5 * HOUR);
  const sent = files();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.length).toBeLessThanOrEqual(2);
  expect(new Set(sent.map(({ csv }) => csv)).size).toBe(1);
});
