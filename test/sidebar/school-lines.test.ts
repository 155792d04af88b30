/** What the assistant says of a list of schools before it is looked at. */
import { readDirectoryText } from '../../src/register/import/read-directory';
import { schoolLines } from '../../src/sidebar/setup/school-lines';

const HEADER = 'uai;nom;commune;code_postal';
const SCHOOLS = ['0421002L;Lycée Exemple;Montbrison;42600', '0420979L;"Collège\nExemple";Feurs;42110'];

test.each([
  ['two schools', [HEADER, ...SCHOOLS].join('\n'), 2],
  ['lines of another system, an empty one at the end', [HEADER, ...SCHOOLS, ''].join('\r\n'), 2],
  ['the header alone', HEADER, 0],
  ['nothing', ' \n', 0],
  ['a quote that is never closed', `${HEADER}\n0421002L;Lycée "Exemple;Montbrison;42600`, 1],
])('the line that names the columns is no school: %s', (_what, text, count) => {
  expect(schoolLines(text)).toBe(count);
});

test('as many are said as are read', () => {
  const text = [HEADER, ...SCHOOLS].join('\n');
  const { schools, rejected } = readDirectoryText(text);
  expect(schoolLines(text)).toBe(schools.length + rejected.length);
});
