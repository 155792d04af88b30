/** What a link showed, what its person changed, and what no form could show. */
import { changedAnswers } from '../../../src/domain/correction/changed-answers';
import { changedFields, correctionCode, readCorrectionCode } from '../../../src/domain/correction/correction-code';
import { withAdded, withHidden } from '../../../src/domain/correction/hidden-words';

const FIELDS = ['commune', 'radiusKm', 'soughtSectors', 'comment'] as const;
const TOKEN = '06dd5c330d4c456f81805a9427aed5fe';
const shown = { commune: 'Roanne', radiusKm: 20, soughtSectors: ['wood', 'retail'], comment: undefined };
const code = readCorrectionCode(correctionCode(TOKEN, shown, FIELDS))!;

test('an answer that leaves everything as it was shown changes nothing, in whatever order the boxes come', () => {
  expect(changedFields(code, shown, FIELDS)).toEqual([]);
  expect(changedFields(code, { ...shown, soughtSectors: ['retail', 'wood'] }, FIELDS)).toEqual([]);
});

test('a value changed, one emptied and one that was not shown are changes', () => {
  expect(changedFields(code, { ...shown, radiusKm: 35 }, FIELDS)).toEqual(['radiusKm']);
  expect(changedFields(code, { ...shown, soughtSectors: [] }, FIELDS)).toEqual(['soughtSectors']);
  expect(changedFields(code, { ...shown, comment: 'Merci' as never }, FIELDS)).toEqual(['comment']);
});

test('a code that was cut names its row still: then every answer given counts, and no empty one', () => {
  const cut = readCorrectionCode(correctionCode(TOKEN, shown, FIELDS).slice(0, -3))!;
  expect(cut.token).toBe(TOKEN);
  expect(changedFields(cut, { ...shown, soughtSectors: [] }, FIELDS)).toEqual(['commune', 'radiusKm']);
});

test.each([undefined, '', '  ', '-', 'néant', 'aucune'])('« %s » in the place of the code is no correction', (answered) =>
  expect(readCorrectionCode(answered)).toBeUndefined(),
);

test('a bracket that a mail program took for a part of the link does not matter', () => {
  const longer = readCorrectionCode(`${correctionCode(TOKEN, shown, FIELDS)})`)!;
  expect(changedFields(longer, shown, FIELDS)).toEqual([]);
});

test('an answer that could not be read changes nothing', () => {
  const findings = [{ code: 'invalid-number', severity: 'warns', details: { field: 'radiusKm', value: 'loin' } }] as const;
  expect(changedAnswers(code, { ...shown, radiusKm: undefined }, FIELDS, findings)).toEqual([]);
});

test('boxes that are ticked anew keep the words of before that no box shows', () => {
  expect(withHidden(['Cuisine'], ['Service', 'Visite de la cave'], ['cuisine', 'service'])).toEqual([
    'Cuisine',
    'Visite de la cave',
  ]);
});

test('an answer that begins with the mark goes on from the one of before, once', () => {
  expect(withAdded('Garage A', '(inchangé)', '(inchangé)')).toBe('Garage A');
  expect(withAdded('Garage A', '(inchangé)\nGarage B', '(inchangé)')).toBe('Garage A\nGarage B');
  expect(withAdded('Garage A\nGarage B', '(inchangé)\ngarage b', '(inchangé)')).toBe('Garage A\nGarage B');
  expect(withAdded('Garage A', 'Garage C', '(inchangé)')).toBe('Garage C');
  expect(withAdded(undefined, '(inchangé)', '(inchangé)')).toBeUndefined();
});
