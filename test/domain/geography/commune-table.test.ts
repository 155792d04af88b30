/** The commune table: what it holds, that it survives its travel in a page, and that decoding undoes encoding. */
import fc from 'fast-check';
import { decodeCommunes } from '../../../src/domain/geography/commune-table';
import { communeKey } from '../../../src/domain/geography/commune-name';
import { decodeDepartementLine } from '../../../src/domain/geography/departement-line';
import type { DepartementLine, EncodedCommune, FormerCommune } from '../../../src/domain/geography/departement-line';
import { encodeDepartementLine } from '../../../tools/data/encode-departement-line';
import { departementLines } from '../../../tools/data/commune-points';
import { communeSources } from '../../../tools/data/commune-sources';
import { communeText } from './commune-file';

const france = decodeCommunes(communeText);

test('the committed file is what the sources give', () => {
  expect(departementLines(communeSources()).map(encodeDepartementLine).join('\n') + '\n' === communeText).toBe(true);
});

test('all communes and arrondissements of the official list are there, with their names and codes', () => {
  const { official } = communeSources();
  const expected = official
    .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
    .map(({ code, nom, codesPostaux }) => `${code} ${nom} ${[...(codesPostaux ?? [])].sort().join()}`)
    .sort();
  expect(expected.length).toBeGreaterThan(35000);
  expect(france.communes.map(({ insee, name, postalCodes }) => `${insee} ${name} ${postalCodes.join()}`).sort()).toEqual(
    expected,
  );
});

test('every commune has a point on French soil', () => {
  const metropole = france.communes.filter(({ insee }) => !/^9[78]/.test(insee));
  const outside = metropole.filter(
    ({ point }) => point.latitude < 41.3 || point.latitude > 51.2 || point.longitude < -5.2 || point.longitude > 9.7,
  );
  expect(outside).toEqual([]);
  expect(france.communes.every(({ point }) => Number.isFinite(point.latitude) && Number.isFinite(point.longitude))).toBe(true);
});

test('the text is small, plain ASCII and means nothing in HTML', () => {
  expect(communeText.length).toBeLessThan(1_000_000);
  expect(communeText).toMatch(/^[\n -~]*$/);
  expect(communeText).not.toMatch(/[<>&"]/);
});

test('the table is found between the other lines of a page', () => {
  const page = `<!DOCTYPE html>\n<pre>\n${communeText}</pre>\n`;
  expect(decodeCommunes(page, ['42']).communes).toEqual(decodeCommunes(communeText, ['42']).communes);
});

test('only the départements asked for are decoded, with the neighbours that share a postal code', () => {
  expect(new Set(decodeCommunes(communeText, ['42']).communes.map(({ insee }) => insee.slice(0, 2)))).toEqual(
    new Set(['03', '42']),
  );
  expect(new Set(decodeCommunes(communeText, ['20']).communes.map(({ insee }) => insee.slice(0, 2)))).toEqual(
    new Set(['2A', '2B']),
  );
  expect(new Set(decodeCommunes(communeText, ['2A']).communes.map(({ insee }) => insee.slice(0, 2)))).toEqual(new Set(['2A']));
});

test('a damaged line is refused, not half read', () => {
  expect(() => decodeCommunes('42|42|45232,3690,3|x\n')).toThrow('4 fields instead of 12');
});

test('each commune is filed under the key of its name', () => {
  const lost = france.communes.filter((place) => !france.byKey.get(communeKey(place.name))?.includes(place));
  expect(lost).toEqual([]);
});

describe('decoding undoes encoding', () => {
  const word = fc
    .array(fc.constantFrom(...'abcdezÉÈéèêëîïôûüçœŒæñÂ'), { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join(''));
  const name = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .chain((words) => fc.constantFrom(' ', '-', "'", ' (').map((sign) => words.join(sign)));
  const departement = fc.constantFrom('01', '42', '2A', '974', '988');
  const point = fc.record({
    latitude: fc.integer({ min: -67000, max: 67000 }),
    longitude: fc.integer({ min: -180000, max: 180000 }),
  });
  const placed = fc.oneof(
    fc.constant({}),
    point.map((one) => ({ point: one })),
    point.map((one) => ({ point: one, isEpciMean: true })),
  );
  const former = fc.oneof(
    fc.constant({}),
    point.map((one) => ({ point: one })),
  );

  const line: fc.Arbitrary<DepartementLine> = departement.chain((code) => {
    const numbers = fc
      .uniqueArray(fc.integer({ min: 1, max: code.length === 2 ? 999 : 99 }), { minLength: 1, maxLength: 20 })
      .map((all) => all.sort((a, b) => a - b));
    const insee = (number: number) => code + String(number).padStart(5 - code.length, '0');
    const postalCodes = fc
      .uniqueArray(fc.integer({ min: 1000, max: 98999 }), { maxLength: 4 })
      .map((all) => all.map((one) => String(one).padStart(5, '0')).sort());
    return numbers.chain((own) =>
      fc
        .tuple(
          fc.tuple(
            ...own.map((number) =>
              fc.tuple(name, postalCodes, placed).map(([text, codes, where]): EncodedCommune => ({
                insee: insee(number),
                name: text,
                postalCodes: codes,
                ...where,
              })),
            ),
          ),
          numbers.chain((past) =>
            fc.tuple(
              ...past.map((number) =>
                fc
                  .tuple(fc.oneof(fc.constant(''), name), fc.integer({ min: 0, max: own.length - 1 }), former)
                  .map(([text, owner, where]): FormerCommune => ({ insee: insee(number), owner, name: text, ...where })),
              ),
            ),
          ),
          fc.constantFrom<readonly FormerCommune[]>([], [{ insee: '49144', owner: 0, name: 'Freigné' }]),
        )
        .map(([communes, past, foreign]) => ({ departement: code, communes, former: [...past, ...foreign] })),
    );
  });

  test('for any names, codes and points', () => {
    fc.assert(
      fc.property(line, (given) => {
        expect(decodeDepartementLine(encodeDepartementLine(given))).toEqual({
          ...given,
          communes: given.communes.map((one) => ({ ...one, name: one.name.normalize('NFC') })),
        });
      }),
      { numRuns: 150 },
    );
  });

  test('and a name that has no ASCII writing is refused', () => {
    expect(() =>
      encodeDepartementLine({ departement: '42', communes: [{ insee: '42001', name: 'Łódź', postalCodes: [] }], former: [] }),
    ).toThrow('Łódź');
  });
});
