/** The file of a list: what Excel in French makes of each cell. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvFile, csvText } from '../../../src/register/export/csv';

test.each([
  ['a postal code keeps its zero', '01000', '="01000"'],
  ['a SIRET keeps its last digits', '73282932000074', '="73282932000074"'],
  ['a telephone number stays a text', '04 65 71 00 12', '="04 65 71 00 12"'],
  ['a number from abroad as well', '+33 4 65 71 00 12', '="+33 4 65 71 00 12"'],
  ['a formula is a text', '=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
  ['so is one behind spaces', '  =1+1', `'  =1+1`],
  ['a word that begins with a sign', '-10 %', `'-10 %`],
  ['an address of a network', '@pole', `'@pole`],
  ['what the sheet shields is shown as it was typed', "'=1+1", `'=1+1`],
  ['a name', 'L’Étoile; « Chez Léa »', 'L’Étoile; « Chez Léa »'],
])('%s: %s', (_rule, typed, written) => {
  expect(csvText(typed)).toBe(written);
});

test('numbers have a comma, shares a sign, days are French, boxes are words', () => {
  expect(csvText(12.5)).toBe('12,5');
  expect(csvText(-3)).toBe('-3');
  expect(csvText(0.833, 'percent')).toBe('83,3%');
  expect(csvText(new Date(2027, 0, 5), 'date')).toBe('05/01/2027');
  expect(csvText(new Date(2027, 0, 5, 9, 4), 'instant')).toBe('05/01/2027 09:04');
  expect(csvText(true)).toBe('oui');
});

test('the file begins with the mark of UTF-8, parts with semicolons, ends lines as Windows does; empty rows are left out', () => {
  expect(
    csvFile(
      ['Nom', 'CP'],
      [
        ['A "b"; c', '01000'],
        ['', ''],
        ['Deux\nlignes', ''],
      ],
    ),
  ).toBe('\uFEFFNom;CP\r\n"A ""b""; c";"=""01000"""\r\n"Deux\nlignes";');
});

test('whatever a cell holds, no field begins a formula, and the text comes back', () => {
  const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'";,a1é 0'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
      const file = csvFile(
        row.map((_, index) => `C${index}`),
        [row.map((cell) => `x${cell}`), row],
      ).slice(1);
      const { data } = Papa.parse<string[]>(file, { delimiter: ';' });
      expect(data[1]).toEqual(row.map((cell) => `x${cell}`));
      for (const field of data[2] ?? []) expect(/^="\+?[\d ]*"$/.test(field) || !/^\s*[=+\-@\t\r\n]/.test(field)).toBe(true);
    }),
  );
});
