/** Editions of the official directory of schools, and lines that cannot be schools. */
import { isUai, readDirectoryText } from '../../../src/register/import/read-directory';

const kindsOf = (text: string) => readDirectoryText(text).schools.map(({ kind }) => kind);

test.each([
  ['by its nature', 'uai;nom;nature;commune\n0421002L;X;Lycee professionnel;Montbrison', 'lycee-pro'],
  ['by its name when every lycée is a « Lycée »', 'Identifiant_de_l_etablissement,Nom_etablissement,Type_etablissement,Nom_commune\n0421002L,Lycée professionnel Exemple,Lycée,Montbrison', 'lycee-pro'],
  ['by the more precise of two columns', 'type_etablissement;libelle_nature;identifiant_de_l_etablissement;nom_etablissement;nom_commune\nLycée;LYCEE POLYVALENT;0421002L;X;Roanne', 'lycee-polyvalent'],
  ['as an EREA', 'uai;nom;nature;commune\n0421002L;X;Etablissement regional d enseignement adapte;Roanne', 'erea'],
  ['as a collège', 'uai;nom;nature;commune\n0421002L;Jean Exemple;Collège;Roanne', 'college'],
])('a school is known %s', (_, text, kind) => {
  expect(kindsOf(text)).toEqual([kind]);
});

test('commas, semicolons and tabs part the cells alike', () => {
  for (const sign of [',', ';', '\t']) expect(readDirectoryText(['uai,nom,commune', '0421002L,Exemple,Roanne'].join('\n').replaceAll(',', sign)).schools).toHaveLength(1);
});

test('a line is refused with its number: no UAI, a wrong check letter, no name, a school met before in other letters', () => {
  const { schools, rejected } = readDirectoryText('uai;nom;commune\n;Sans code;Roanne\n0421002A;Mauvaise clé;Roanne\n0421002L;;Roanne\n0421002L;Bonne;Roanne\n0421002l;Bonne;Roanne');
  expect(schools.map(({ name }) => name)).toEqual(['Bonne']);
  expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([[2, 'no-uai'], [3, 'bad-uai'], [4, 'no-name'], [6, 'twice']]);
});

test('columns that must be there are named when they are not', () => {
  expect(readDirectoryText('nom;ville\nX;Roanne')).toMatchObject({ schools: [], missing: ['uai'] });
});

test.each([['0421002L', true], ['0421002I', false], ['421002L', false], ['0421002', false]])('%s: seven digits and the letter of their remainder by 23 (%s)', (uai, isRight) => {
  expect(isUai(uai)).toBe(isRight);
});
