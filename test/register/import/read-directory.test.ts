/** Editions of the official directory of schools, and lines that cannot be schools. */
import { isUai, readDirectoryText } from '../../../src/register/import/read-directory';

const kindsOf = (text: string) => readDirectoryText(text).schools.map(({ kind }) => kind);

test.each([
  ['by its nature', 'uai;nom;nature;commune\n0421002L;X;Lycee professionnel;Montbrison', 'lycee-pro'],
  [
    'by its name when every lycée is a « Lycée »',
    'Identifiant_de_l_etablissement,Nom_etablissement,Type_etablissement,Nom_commune\n0421002L,Lycée professionnel Exemple,Lycée,Montbrison',
    'lycee-pro',
  ],
  [
    'by the more precise of two columns',
    'type_etablissement;libelle_nature;identifiant_de_l_etablissement;nom_etablissement;nom_commune\nLycée;LYCEE POLYVALENT;0421002L;X;Roanne',
    'lycee-polyvalent',
  ],
  ['as an EREA', 'uai;nom;nature;commune\n0421002L;X;Etablissement regional d enseignement adapte;Roanne', 'erea'],
  ['as a collège', 'uai;nom;nature;commune\n0421002L;Jean Exemple;Collège;Roanne', 'college'],
])('a school is known %s', (_, text, kind) => {
  expect(kindsOf(text)).toEqual([kind]);
});

test('commas, semicolons and tabs part the cells alike', () => {
  for (const sign of [',', ';', '\t'])
    expect(
      readDirectoryText(['uai,nom,commune', '0421002L,Exemple,Roanne'].join('\n').replaceAll(',', sign)).schools,
    ).toHaveLength(1);
});

test('a line is refused with its number: no UAI, a wrong check letter, no name, a school met before in other letters', () => {
  const { schools, rejected } = readDirectoryText(
    'uai;nom;commune\n;Sans code;Roanne\n0421002A;Mauvaise clé;Roanne\n0421002L;;Roanne\n0421002L;Bonne;Roanne\n0421002l;Bonne;Roanne',
  );
  expect(schools.map(({ name }) => name)).toEqual(['Bonne']);
  expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'no-uai'],
    [3, 'bad-uai'],
    [4, 'no-name'],
    [6, 'twice'],
  ]);
});

test('columns that must be there are named when they are not', () => {
  expect(readDirectoryText('nom;ville\nX;Roanne')).toMatchObject({ schools: [], missing: ['uai'] });
});

test.each([
  ['0421002L', true],
  ['0421002I', false],
  ['421002L', false],
  ['0421002', false],
])('%s: seven digits and the letter of their remainder by 23 (%s)', (uai, isRight) => {
  expect(isUai(uai)).toBe(isRight);
});

test('a line whose accents were lost is refused, and the others are read', () => {
  const { schools, rejected } = readDirectoryText(
    'uai;nom;commune\n0421002L;LycÃ©e Exemple;Roanne\n0421003M;Lycée Fictif;Saint-Ã‰tienne\n0421002L;Lycée Exemple;Roanne',
  );
  expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'broken-letters'],
    [3, 'broken-letters'],
  ]);
  expect(schools.map(({ name }) => name)).toEqual(['Lycée Exemple']);
});

test.each([
  ['in mainland France', '45.60721', '4.06523', { latitude: 45.60721, longitude: 4.06523, tier: 0 }],
  [
    'with more decimals than the register keeps, and commas',
    '45,6072149',
    '4,0652351',
    { latitude: 45.60721, longitude: 4.06524, tier: 0 },
  ],
  ['in Réunion', '-20.88', '55.45', { latitude: -20.88, longitude: 55.45, tier: 0 }],
])('a point %s is kept', (_rule, latitude, longitude, point) => {
  expect(readDirectoryText(`uai;nom;commune;latitude;longitude\n0421002L;X;Montbrison;${latitude};${longitude}`)).toMatchObject({
    schools: [{ point }],
    unplaced: [],
  });
});

test.each([
  ['exchanged', '4.06', '45.60'],
  ['at 0', '0', '0'],
  ['out of range', '95', '4'],
  ['that is none', 'nord', '4.06'],
  ['half there', '45.60', ''],
])('a point %s is not taken, and the line is named', (_rule, latitude, longitude) => {
  const { schools, unplaced } = readDirectoryText(
    `uai;nom;commune;latitude;longitude\n0421002L;X;Montbrison;${latitude};${longitude}`,
  );
  expect(schools[0]).toMatchObject({ commune: 'Montbrison', point: undefined });
  expect(unplaced).toMatchObject([{ line: 2, reason: 'bad-point' }]);
});

test('the zero that a sheet took from a postal code is put back, and nothing is added to a shorter number', () => {
  const codes = readDirectoryText('uai;nom;commune;cp\n0421002L;X;Bourg;1000\n0421003M;Y;Bourg;12').schools.map(
    ({ postalCode }) => postalCode,
  );
  expect(codes).toEqual(['01000', '12']);
});
