/** Which column of a list of companies says what: guessed from its header, then from what stands below it. */
import { normalisePhone } from '../../domain/contact/phone';
import { fold } from '../../domain/text/fold';
import type { PoolField } from '../../application/import-api';

/**
 * Headers as people write them, folded; the first is the plainest. A longer header counts when it begins with one of them or
 * holds it as words of its own.
 */
const HEADERS: Readonly<Record<PoolField, readonly string[]>> = {
  companyName: [
    'raison sociale',
    'nom de l entreprise',
    'nom de l organisme',
    'nom entreprise',
    'organisme d accueil',
    'entreprise',
    'organisme',
    'societe',
    'structure',
    'employeur',
    'denomination',
  ],
  tradeName: ['enseigne', 'nom commercial', 'nom d usage'],
  siret: ['siret', 'n siret', 'numero siret', 'no siret'],
  sector: ['secteur d activite', 'secteur', 'activite principale', 'domaine', 'branche'],
  size: ['effectif', 'nombre de salaries', 'nb salaries', 'salaries', 'taille'],
  address: ['adresse', 'rue', 'adresse postale', 'voie'],
  postalCode: ['code postal', 'cp', 'c p', 'codepostal'],
  commune: ['commune', 'ville', 'localite'],
  phone: ['telephone', 'tel', 'telephone entreprise', 'tel entreprise', 'telephone fixe', 'tel fixe', 'standard', 'fixe'],
  email: ['courriel', 'email', 'e mail', 'mail', 'adresse mail', 'adresse electronique', 'mel'],
  website: ['site', 'site web', 'site internet', 'url'],
  contactName: [
    'nom du contact',
    'contact',
    'responsable',
    'interlocuteur',
    'nom du responsable',
    'personne a contacter',
    'referent',
    'dirigeant',
    'gerant',
    'tuteur',
    'nom du tuteur',
  ],
  contactFirstName: ['prenom du contact', 'prenom'],
  contactJobTitle: ['fonction', 'fonction du contact', 'qualite', 'poste'],
  contactPhone: ['telephone du contact', 'tel contact', 'portable', 'mobile', 'tel portable', 'telephone portable'],
  contactEmail: ['courriel du contact', 'mail du contact', 'mail contact', 'email contact', 'courriel contact'],
  publics: ['publics acceptes', 'public', 'publics', 'public accueilli', 'niveaux acceptes'],
  levels: ['formations acceptees', 'niveau', 'niveaux', 'formation', 'formations', 'diplome', 'classe'],
  minors: ['accueil de mineurs', 'mineurs', 'accepte les mineurs'],
  places: ['places', 'nombre de places', 'nb de places', 'nb places', 'places simultanees', 'nombre de stagiaires', 'capacite'],
  activities: ['activites proposees', 'activites', 'taches', 'missions'],
  startsOn: ['debut', 'date de debut', 'du', 'disponible du'],
  endsOn: ['fin', 'date de fin', 'au', 'disponible jusqu au'],
  weeks: ['semaines', 'periode', 'periodes', 'dates', 'quand'],
  notes: ['notes', 'remarques', 'observations', 'commentaire', 'commentaires', 'observation', 'remarque', 'precisions'],
};
export const POOL_FIELDS = Object.keys(HEADERS) as readonly PoolField[];

/** « Nom » is the company's unless another column is. */
const PLAIN_NAME = 'nom';

export type Mapping = Readonly<Record<number, PoolField>>;

/** How well a header says the field: 3 word for word, 2 at its beginning, 1 within it, 0 not at all. */
function fit(header: string, names: readonly string[]): number {
  if (names.includes(header)) return 3;
  if (names.some((name) => name.length > 3 && header.startsWith(`${name} `))) return 2;
  return names.some((name) => name.length > 4 && ` ${header} `.includes(` ${name} `)) ? 1 : 0;
}

/**
 * The fields of the columns, each once.
 * @param remembered what the animator chose before, by folded header; `''` for a column to leave out
 * @param lines some rows below the headers
 */
export function guessMapping(
  headers: readonly string[],
  lines: readonly (readonly string[])[],
  remembered: Readonly<Record<string, PoolField | ''>> = {},
): Mapping {
  const mapping = new Map<number, PoolField>();
  const isTaken = (field: PoolField): boolean => [...mapping.values()].includes(field);
  const folded = headers.map(fold);
  const isLeftOut = (column: number): boolean => folded[column] !== '' && remembered[folded[column]!] === '';
  folded.forEach((header, column) => {
    const chosen = header === '' ? undefined : remembered[header];
    if (chosen !== undefined && chosen !== '' && !isTaken(chosen)) mapping.set(column, chosen);
  });
  const isFree = (column: number): boolean => !mapping.has(column) && !isLeftOut(column);
  for (const quality of [3, 2, 1])
    folded.forEach((header, column) => {
      if (!isFree(column) || header === '') return;
      const field = POOL_FIELDS.find((one) => !isTaken(one) && fit(header, HEADERS[one]) === quality);
      if (field !== undefined) mapping.set(column, field);
    });
  const plain = folded.findIndex((header, column) => header === PLAIN_NAME && isFree(column));
  if (plain !== -1) mapping.set(plain, isTaken('companyName') ? 'contactName' : 'companyName');
  headers.forEach((_, column) => {
    const field = isFree(column) ? fieldOfValues(lines.map((line) => line[column] ?? '')) : undefined;
    if (field !== undefined && !isTaken(field)) mapping.set(column, field);
  });
  return Object.fromEntries(mapping);
}

const KINDS: readonly { readonly field: PoolField; readonly is: (text: string) => boolean }[] = [
  { field: 'siret', is: (text) => /^\d{14}$/.test(text.replace(/\s/g, '')) },
  { field: 'email', is: (text) => /^\S+@\S+\.\S+$/.test(text) },
  { field: 'phone', is: (text) => /^[+\d][\d .()-]{8,}$/.test(text) && normalisePhone(text) !== undefined },
  { field: 'postalCode', is: (text) => /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(text) },
];

/** What most of the values of a column are; `undefined` when they are words. */
function fieldOfValues(values: readonly string[]): PoolField | undefined {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return undefined;
  return KINDS.find(({ is }) => filled.filter(is).length >= Math.max(1, 0.8 * filled.length))?.field;
}

/** Rows looked at for the headers: a title may stand above them. */
const MOST_ABOVE = 10;

const isKnown = (cell: string, quality: number): boolean =>
  POOL_FIELDS.some((field) => fit(fold(cell), HEADERS[field]) >= quality) || fold(cell) === PLAIN_NAME;

/**
 * The row of the headers: the first with two names that are known, else the first of all when it holds one and no figures; -1
 * when there is none.
 */
export function headerRow(rows: readonly (readonly string[])[]): number {
  const row = rows.slice(0, MOST_ABOVE).findIndex((cells) => cells.filter((cell) => isKnown(cell, 2)).length >= 2);
  if (row !== -1) return row;
  const first = rows[0] ?? [];
  return first.some((cell) => isKnown(cell, 3)) && !first.some((cell) => /\d/.test(cell)) ? 0 : -1;
}
