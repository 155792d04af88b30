/** A teacher's own words, before they reach a host that must not know the pupil. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personalDetailsIn, withoutPersonalDetails } from '../../../src/domain/request/personal-details';
import { HOSTILE_TEXTS } from '../intake-samples';

test.each([
  ['Léa Martin souhaite découvrir la pâtisserie', ['name'], '[…] souhaite découvrir la pâtisserie'],
  ['L’élève s’appelle Kevin', ['name'], 'L’élève s’appelle […]'],
  ['Prénom : Maëlys', ['name'], 'Prénom : […]'],
  ['Voir avec Mme Dupont ou M. Le Goff', ['name'], 'Voir avec Mme […] ou M. […]'],
  ['Appeler sa mère au 06 39 98 00 12', ['phone'], 'Appeler sa mère au […]'],
  ['tél. 0639980012 ou +33 6 39 98 00 12', ['phone'], 'tél. […] ou […]'],
  ['Écrire à lea.martin@exemple.example.', ['email'], 'Écrire à […].'],
  ['lea.martin (at) exemple.example', ['email'], '[…]'],
  ['Mettre en place une cuisson avec Lucas', ['name'], 'Mettre en place une cuisson avec […]'],
  ['Jean-Baptiste est motivé', ['name'], '[…] est motivé'],
  ['élève Inès, très motivée', ['name'], 'élève […], très motivée'],
  ['Voir DUPONT Kevin', ['name'], 'Voir […]'],
  ['LEA MARTIN est motivée', ['name'], '[…] est motivée'],
  ['Rose Martin cherche un salon', ['name'], '[…] cherche un salon'],
  ['Aïssatou D. cherche un lieu', ['name'], '[…] cherche un lieu'],
  ['l’élève Diallo', ['name'], 'l’élève […]'],
  ['Mon élève, Ndèye, est timide', ['name'], 'Mon élève, […], est timide'],
  ['la jeune Fatoumata Diallo', ['name'], 'la jeune […]'],
  ['(Soumaya B.)', ['name'], '([…])'],
  ['prof : N. Durand', ['name'], 'prof : […]'],
  ['voir M Dupont ou Dr Martin', ['name'], 'voir M […] ou Dr […]'],
  ['au 6 12 34 56 78', ['phone'], 'au […]'],
  ['lea.m93@gmail, lea.m93 at gmail.com', ['email'], '[…], […]'],
  ['@lea.mrtn ou snap : leamrt', ['account'], '[…] ou […]'],
  ['née le 12/03/2011', ['birth'], '[…]'],
  ['né en mars 2011, motivé', ['birth'], '[…], motivé'],
  ['habite 12 rue de la Paix à Bondy, sans voiture', ['address'], '[…], sans voiture'],
])('« %s » holds %j', (text, kinds, rest) => {
  expect(personalDetailsIn(text)).toEqual(kinds);
  expect(withoutPersonalDetails(text)).toBe(rest);
});

test.each([
  'Réaliser des préparations culinaires de base',
  'Dresser les plats',
  'Lycée Jean Moulin',
  'habite près du collège Louis Pasteur',
  'rue Paul Bert à Saint-Étienne',
  'Saint-Paul',
  'Élève Motivé et ponctuel',
  'Microsoft Office, Photoshop, AutoCAD',
  'Du 11/01/2027 au 05/02/2027',
  '35 h de 8 h à 17 h',
  'Taille de pierre et pose de parquet',
  'Boulangerie Martin',
  'Rose des vents',
  'SIRET 732 829 320 00074',
  'Mise en service d’un équipement NF C 15-100',
  'Jade est un minéral',
  'Hôtel Napoléon',
  'France Travail',
  'Transport en car depuis Marseille',
  'Permis B.',
  'Élève Bac Pro, niveau A.',
  'un jeune Sérieux et ponctuel',
  'gérer le compte Instagram de la boutique',
  'une entreprise née en 2011 de la fusion',
  'S. 12 et S. 13',
  'Modèle 6 12 34',
])('« %s » holds nothing personal', (text) => {
  expect(personalDetailsIn(text)).toEqual([]);
  expect(withoutPersonalDetails(text)).toBe(text);
});

test('no text throws, and a long one is read at once', () => {
  const start = Date.now();
  for (const text of [...HOSTILE_TEXTS, 'A '.repeat(10_000), 'Aa-'.repeat(5_000), '0 '.repeat(10_000), 'a.'.repeat(10_000)])
    withoutPersonalDetails(text);
  expect(Date.now() - start).toBeLessThan(2000);
});

test('none of the expectations that the forms offer is taken for a person', () => {
  const cells = readFileSync(join(__dirname, '../../../data/attendus.csv'), 'utf8').split(/[;\n]/);
  expect(cells.filter((cell) => personalDetailsIn(cell).length > 0)).toEqual([]);
});
