/** The reference list of trainings of the project, read from its file for the bench and the tests of wordings. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Sector } from '../../../src/domain/training/sector';
import { SECTORS } from '../../../src/domain/training/sector';
import type { Training } from '../../../src/domain/training/training';
import { sectorLabels } from '../../../src/wording/labels/lists';

const plain = (text: string): string => text.replace(/’/g, "'");

const sectorOf = (label: string): Sector | undefined => SECTORS.find((sector) => plain(sectorLabels[sector]) === plain(label.trim()));

const REGULATED: Readonly<Record<string, Training['regulatedWork']>> = { oui: 'yes', non: 'no', selon: 'depends' };

/** Every training of `data/attendus.csv`; a sector it names that is not ours is left out. */
export function readTrainings(file = 'data/attendus.csv'): Training[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true, delimiter: ';' });
  return data.map((row) => ({
    code: row['code'] ?? '',
    label: row['libelle'] ?? '',
    diploma: row['diplome'] ?? '',
    sectors: (row['secteurs'] ?? '').split('|').map(sectorOf).filter((sector): sector is Sector => sector !== undefined),
    expectation1: row['attendu_1'], expectation2: row['attendu_2'], expectation3: row['attendu_3'], expectation4: row['attendu_4'],
    expectation5: row['attendu_5'], expectation6: row['attendu_6'], expectation7: row['attendu_7'],
    typicalPlaces: [],
    regulatedWork: REGULATED[row['travaux_reglementes'] ?? ''],
    isActive: true,
  }));
}
