import fc from 'fast-check';
import { parseWeeks } from '../../../src/domain/calendar/parse-weeks';
import { HOSTILE_TEXTS, TODAY } from '../intake-samples';

test.each([
  ['S12, S13', '2027-S12 2027-S13'],
  ['semaines 12 à 15', '2027-S12 2027-S13 2027-S14 2027-S15'],
  ['12, 13 et 14', '2027-S12 2027-S13 2027-S14'],
  ['sem. 12/13/14', '2027-S12 2027-S13 2027-S14'],
  ['S50 à S1', '2026-S50 2026-S51 2026-S52 2026-S53 2027-S01'],
  ['du 15 au 26 mars', '2027-S11 2027-S12'],
  ['du lundi 15 mars au vendredi 26 mars 2027', '2027-S11 2027-S12'],
  ['du 15 décembre au 5 janvier 2027', '2026-S51 2026-S52 2026-S53 2027-S01'],
  ['15/03/2027 au 26/03/2027', '2027-S11 2027-S12'],
  ['15/03 – 26/03', '2027-S11 2027-S12'],
  ['le 12 mars', '2027-S10'],
  ['mars', '2027-S09 2027-S10 2027-S11 2027-S12 2027-S13'],
  ['1er juin et S3', '2027-S03 2027-S22'],
  ['semaine n°12', '2027-S12'],
  ['S60', ''],
  ['S54', ''],
  ['31 février', ''],
  ['2 places', ''],
  ['quand vous voulez', ''],
])('%s, read in November 2026', (text, weeks) => expect(parseWeeks(text, TODAY).join(' ')).toBe(weeks));

test('from 1 May on, a week that is over is next year’s; before, it is this school year’s', () => {
  expect(parseWeeks('S12, S24, S40', '2027-05-20')).toEqual(['2027-S24', '2027-S40', '2028-S12']);
  expect(parseWeeks('S12', '2027-04-20')).toEqual(['2027-S12']);
});

test('no text throws nor takes long, and the weeks come in order, each one once', () => {
  const start = Date.now();
  const isInOrder = (text: string): boolean => {
    const weeks = parseWeeks(text, TODAY);
    return weeks.every((week, index) => /^\d{4}-S\d\d$/.test(week) && (index === 0 || weeks[index - 1]! < week));
  };
  for (const text of HOSTILE_TEXTS) expect(isInOrder(text)).toBe(true);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[sS0-9 ,\/-]{0,30}$/), fc.array(fc.constantFrom('du ', 'au ', '12', '31', ' mars', ' juin', '/', ' à ', 'S', ' 2027')).map((parts) => parts.join(''))), isInOrder));
  expect(Date.now() - start).toBeLessThan(5000);
});
