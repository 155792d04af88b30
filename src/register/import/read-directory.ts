/** Reads the official directory of schools, as a file's text, as cells pasted from a sheet, or as the rows of a tab. */
import Papa from 'papaparse';
import type { School, SchoolKind } from '../../domain/school/school';
import { isInFrance } from '../../domain/geography/in-france';
import { normalisePostalCode } from '../../domain/place/check-place';
import { hasBrokenLetters } from '../../domain/text/broken-letters';
import { fold } from '../../domain/text/fold';
import type { CellValue } from '../cell';

export interface DirectoryReading {
  readonly schools: readonly School[];
  /** 1-based line of the input, and why it was not taken. */
  readonly rejected: readonly DirectoryRefusal[];
  /** Lines that were taken without their point, which cannot be in France: the commune places the school. */
  readonly unplaced: readonly DirectoryRefusal[];
  /** Columns that must be there and are not; then nothing was read. */
  readonly missing: readonly string[];
}
export interface DirectoryRefusal {
  readonly line: number;
  readonly reason: DirectoryFault;
  readonly value: string;
}
export type DirectoryFault = 'no-uai' | 'bad-uai' | 'no-name' | 'twice' | 'broken-letters' | 'bad-point';

/** The columns of the official file (data.education.gouv.fr, annuaire) under the names it has had. */
const COLUMNS = {
  uai: ['uai', 'numero_uai', 'identifiant_de_l_etablissement', 'code etablissement', 'rne'],
  name: ['nom', 'appellation_officielle', 'nom_etablissement', 'denomination', 'etablissement'],
  kind: ['nature', 'nature_uai_libe', 'libelle_nature', 'type_etablissement', 'type'],
  sector: ['statut', 'statut_public_prive', 'secteur_public_prive_libe', 'secteur'],
  address: ['adresse', 'adresse_uai', 'adresse_1'],
  postalCode: ['code_postal', 'code_postal_uai', 'cp'],
  commune: ['commune', 'libelle_commune', 'nom_commune', 'localite', 'localite_acheminement_uai', 'ville'],
  latitude: ['latitude'],
  longitude: ['longitude'],
  priority: ['education_prioritaire', 'appartenance_education_prioritaire'],
  email: ['mail', 'courriel', 'courriel du secretariat'],
} as const;
type Field = keyof typeof COLUMNS;

/**
 * An UAI is seven digits and a check letter, the remainder of the number by 23 in an alphabet without I, O, Q (répertoire
 * national des établissements).
 */
const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
export const isUai = (text: string): boolean =>
  /^\d{7}[A-Z]$/.test(text) && UAI_LETTERS[Number(text.slice(0, 7)) % 23] === text[7];

/** Text with semicolons, commas or tabs; the first line names the columns. */
export const readDirectoryText = (text: string): DirectoryReading => {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim(), {
    skipEmptyLines: true,
    delimitersToGuess: [';', '\t', ',', '|'],
  });
  return readDirectoryRows(data);
};

export function readDirectoryRows(rows: readonly (readonly CellValue[])[]): DirectoryReading {
  const [headers = [], ...lines] = rows;
  const names = headers.map((header) => fold(String(header)));
  const position = Object.fromEntries(
    Object.entries(COLUMNS).map(([field, aliases]) => [field, columnOf(names, aliases)]),
  ) as Record<Field, number>;
  const missing = (['uai', 'name', 'commune'] as const)
    .filter((field) => position[field] === -1)
    .map((field) => COLUMNS[field][0]);
  if (missing.length > 0) return { schools: [], rejected: [], unplaced: [], missing };
  const schools = new Map<string, School>();
  const rejected: DirectoryRefusal[] = [];
  const unplaced: DirectoryRefusal[] = [];
  lines.forEach((cells, index) => {
    const at = (field: Field): string => (position[field] === -1 ? '' : String(cells[position[field]] ?? '').trim());
    const reading = readLine(at);
    if ('reason' in reading) rejected.push({ line: index + 2, ...reading });
    else if (schools.has(reading.uai)) rejected.push({ line: index + 2, reason: 'twice', value: reading.uai });
    else {
      schools.set(reading.uai, reading);
      const typed = [at('latitude'), at('longitude')].filter((text) => text !== '').join(' ; ');
      if (typed !== '' && reading.point === undefined) unplaced.push({ line: index + 2, reason: 'bad-point', value: typed });
    }
  });
  return { schools: [...schools.values()], rejected, unplaced, missing: [] };
}

/** The first of the names that heads a column, 0-based; -1 when none does. */
const columnOf = (headers: readonly string[], names: readonly string[]): number =>
  names.map((name) => headers.indexOf(fold(name))).find((at) => at !== -1) ?? -1;

function readLine(at: (field: Field) => string): School | { reason: DirectoryFault; value: string } {
  const uai = at('uai').toUpperCase().replace(/\s/g, '');
  if (uai === '') return { reason: 'no-uai', value: at('name') };
  if (!isUai(uai)) return { reason: 'bad-uai', value: uai };
  if (at('name') === '') return { reason: 'no-name', value: uai };
  const broken = (['name', 'commune', 'address'] as const).map(at).find(hasBrokenLetters);
  if (broken !== undefined) return { reason: 'broken-letters', value: broken };
  return {
    uai,
    name: at('name'),
    kind: kindOf(at('kind'), at('name')),
    sector: fold(at('sector')).startsWith('priv') ? 'private' : at('sector') === '' ? undefined : 'public',
    address: at('address') || undefined,
    postalCode: at('postalCode') === '' ? undefined : normalisePostalCode(at('postalCode')),
    commune: at('commune') || undefined,
    point: pointOf(at('latitude'), at('longitude')),
    priorityEducation: at('priority') || undefined,
    officeEmail: at('email') || undefined,
    trainingCodes: [],
    wantsDigest: false,
    wantsCalls: false,
    hasRaisedQuota: false,
  };
}

/**
 * A point as the register keeps it, five decimals; `undefined` when there is none or when it lies nowhere in France, as one whose
 * figures were exchanged.
 */
function pointOf(latitudeTyped: string, longitudeTyped: string): School['point'] {
  if (latitudeTyped === '' || longitudeTyped === '') return undefined;
  const [latitude, longitude] = [degrees(latitudeTyped), degrees(longitudeTyped)];
  return isInFrance({ latitude, longitude }) ? { latitude, longitude, tier: 0 } : undefined;
}

const degrees = (typed: string): number => Number(Number(typed.replace(',', '.')).toFixed(5));

/** First match wins: « lycée professionnel » before « lycée ». */
const KINDS: readonly (readonly [string, SchoolKind])[] = [
  ['college', 'college'],
  ['polyvalent', 'lycee-polyvalent'],
  ['professionnel', 'lycee-pro'],
  ['erea', 'erea'],
  ['regional d enseignement adapte', 'erea'],
  ['lycee', 'lycee-gt'],
];

const kindIn = (text: string): SchoolKind | undefined => KINDS.find(([word]) => fold(text).includes(word))?.[1];

/** Some editions of the directory say « Lycée » of every lycée: the name then says which. */
function kindOf(nature: string, name: string): SchoolKind {
  const byNature = kindIn(nature);
  return byNature === undefined || byNature === 'lycee-gt' ? (kindIn(name) ?? byNature ?? 'other') : byNature;
}
