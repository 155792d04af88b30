/** Reads the reference list of trainings (the file of expectations that travels with the project). */
import Papa from 'papaparse';
import type { Training } from '../../domain/training/training';
import { SECTORS, type Sector } from '../../domain/training/sector';
import { fold } from '../../domain/text/fold';
import { sectorLabels } from '../../wording/labels/lists';

/** How the diplomas of the file are written for people. */
const DIPLOMA: Readonly<Record<string, string>> = {
  'BAC PRO': 'Bac pro',
  '2DE PRO': '2de pro',
  '2DE GT': '2de GT',
  OBSERVATION: 'Observation',
};
const REGULATED: Readonly<Record<string, Training['regulatedWork']>> = { oui: 'yes', non: 'no', selon: 'depends' };

const sectorByLabel = new Map(SECTORS.map((sector) => [fold(sectorLabels[sector]), sector] as const));
const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const optional = (cell: string | undefined): string | undefined =>
  cell === undefined || cell.trim() === '' ? undefined : cell.trim();

/** The file is typed with straight apostrophes; people read curved ones. */
const withApostrophes = (text: string): string => text.replace(/(\p{L})'(?=\p{L})/gu, '$1’');

/** One training a line; a line without a code is left out. Sources lie between double quotes. */
export function readTrainings(csv: string): Training[] {
  const { data } = Papa.parse<Record<string, string>>(withApostrophes(csv.trim()), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  return data
    .filter((row) => optional(row.code) !== undefined)
    .map((row): Training => ({
      code: row.code!.trim(),
      label: (row.libelle ?? '').trim(),
      diploma: DIPLOMA[(row.diplome ?? '').trim()] ?? (row.diplome ?? '').trim(),
      family: optional(row.famille),
      sectors: list(row.secteurs).flatMap((label): Sector[] =>
        [sectorByLabel.get(fold(label))].filter((sector) => sector !== undefined),
      ),
      expectation1: optional(row.attendu_1),
      expectation2: optional(row.attendu_2),
      expectation3: optional(row.attendu_3),
      expectation4: optional(row.attendu_4),
      expectation5: optional(row.attendu_5),
      expectation6: optional(row.attendu_6),
      expectation7: optional(row.attendu_7),
      typicalPlaces: list(row.lieux_types),
      regulatedWork: REGULATED[(row.travaux_reglementes ?? '').trim()],
      weeks: Number(row.semaines) > 0 ? Number(row.semaines) : undefined,
      isActive: false,
      source: optional(row.source),
    }));
}
