/** Tabs of reference as people leave them. */
import { lookOver, type KeyedTable } from '../../src/register/look-over';
import type { CellValue } from '../../src/register/cell';
import { readRow } from '../../src/register/row';
import { keyOfRow } from '../../src/register/row-key';
import { columnsOf, readStructure } from '../../src/register/structure/read-structure';
import type { Table } from '../../src/register/table';
import { TABLES } from '../../src/register/tables';
import { plain } from '../support/hub';

const structureOf = (name: KeyedTable) =>
  readStructure(
    TABLES[name] as never,
    columnsOf(TABLES[name] as never).map(([, column]) => column.header),
  );
const look = (name: KeyedTable, rows: readonly (readonly CellValue[])[]) => {
  const { relabelled, faults } = lookOver(name, TABLES[name] as unknown as Table<KeyedTable>, structureOf(name), rows);
  return { relabelled, faults: faults.map(({ row, position, sentence }) => `${row} ${position} ${plain(sentence)}`) };
};

test('a key of the former version is read, and is to be written in French', () => {
  const row = ['hubName', 'Pôle Exemple', '', ''];
  expect(keyOfRow(TABLES.settings as never, structureOf('settings'), row)).toBe('hubName');
  expect(readRow(TABLES.settings, structureOf('settings'), row).record).toMatchObject({ key: 'hubName', value: 'Pôle Exemple' });
  expect(look('settings', [row])).toEqual({ relabelled: [{ row: 0, text: 'Nom du pôle' }], faults: [] });
});

test('a retyped label is the same key: accents and case do not matter', () => {
  expect(keyOfRow(TABLES.settings as never, structureOf('settings'), ['nom du pole'])).toBe('hubName');
});

test('a key that nobody knows is no setting: its row counts for nothing and is said', () => {
  expect(keyOfRow(TABLES.settings as never, structureOf('settings'), ['Couleur', 'bleu'])).toBe('');
  expect(look('settings', [['Couleur', 'bleu', '', '']]).faults).toEqual([
    '0 0 Ce nom n’est pas de ceux que l’extension connaît : la ligne ne compte pas.',
  ]);
});

test('of two rows of one key the second is said; two values of a rule, one after the other, are not', () => {
  expect(
    look('settings', [
      ['Nom du pôle', 'A', '', ''],
      ['hubName', 'B', '', ''],
    ]).faults,
  ).toEqual(['1 0 Cette ligne en double une autre : seule la première compte.']);
  const rule = (from: CellValue, until: CellValue): CellValue[] => [
    'Distance maximale',
    'Distance',
    '',
    60,
    'km',
    'Bloque',
    from,
    until,
    'Choix',
  ];
  expect(look('rules', [rule('', '2026-08-31'), rule('2026-09-01', '')]).faults).toEqual([]);
  expect(look('rules', [rule('', ''), rule('', '')]).faults).toHaveLength(1);
});

test('values that cannot serve are said, with what is expected', () => {
  expect(look('settings', [['Délai de réponse (jours ouvrés)', '99999999', '', '']]).faults).toEqual([
    '0 1 Il est attendu un nombre de 1 à 90 : la valeur habituelle compte à sa place.',
  ]);
  expect(
    look('rules', [['Distance maximale', 'Distance', '', 'loin', 'km', 'Bloque', '99/99/2027', '', 'Choix']]).faults,
  ).toEqual([
    '0 3 Ce nombre n’est pas possible ici : la valeur livrée avec l’extension compte à sa place.',
    '0 6 Cette valeur ne peut pas être lue (Valable du) : elle ne compte pas.',
  ]);
});

test('an empty row, and one with a box that nobody ticked, is no row', () => {
  expect(look('templates', [['', '', '', '', false, '']])).toEqual({ relabelled: [], faults: [] });
});
