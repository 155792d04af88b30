/** The settings as they are read. */
import { settingsFrom, type SettingKey, type SettingRow } from '../../../src/domain/settings/setting';

const read = (key: SettingKey, value: string): string => settingsFrom([{ key, value }])[key];

test.each<[SettingKey, string, string]>([
  ['replyWithinDays', '7', '7'],
  ['replyWithinDays', '99999999', '5'],
  ['replyWithinDays', '-3', '5'],
  ['replyWithinDays', 'bientôt', '5'],
  ['replyWithinDays', '', '5'],
  ['sendDelayMinutes', '1e300', '2'],
  ['sendDelayMinutes', '1 000', '1000'],
  ['weight.rest', '1e2', '10'],
  ['weight.rest', '0x14', '10'],
  ['weight.rest', '020,50', '20.5'],
  ['weight.rest', '2,5', '2.5'],
  ['weight.rest', 'fort', '10'],
  ['weight.rest', '0', '0'],
  ['secondeStart', '14/06/2027', '2027-06-14'],
  ['secondeStart', '99/99/2027', '2027-06-14'],
  ['secondeStart', '2027-06-21', '2027-06-21'],
  ['hubName', ' Pôle ', ' Pôle '],
])('%s typed « %s » is read %s: a value that cannot serve is the usual one', (key, typed, value) =>
  expect(read(key, typed)).toBe(value),
);

test.each([
  ['oui', 'oui'],
  ['OUI', 'oui'],
  ['VRAI', 'oui'],
  ['Non', 'non'],
  ['FAUX', 'non'],
  ['peut-être', 'oui'],
  ['', 'oui'],
])('trial mode typed « %s » is %s: what is not clear sends to nobody', (typed, value) =>
  expect(read('sandbox', typed)).toBe(value),
);

test('of two rows of one key the first counts', () => {
  const rows: SettingRow[] = [
    { key: 'hubName', value: 'Pôle A' },
    { key: 'hubName', value: 'Pôle B' },
  ];
  expect(settingsFrom(rows).hubName).toBe('Pôle A');
});
