/** Reads a list of companies, pasted or in a tab, into lines of texts, and a line into the draft that the checks take. */
import { twoDigits } from '../../domain/calendar/two-digits';
import Papa from 'papaparse';
import type { PoolField } from '../../application/import-api';
import type { ReadLine } from '../../application/import/pool-line';
import { siretFromNumber } from '../../domain/company/siret';
import type { Finding } from '../../domain/finding/finding';
import type { OfferDraft } from '../../domain/offer/offer-draft';
import type { Public } from '../../domain/request/request-type';
import { fold } from '../../domain/text/fold';
import { minorsPolicyLabels, publicLabels, sectorLabels, sizeLabels } from '../../wording/labels/lists';
import { unshieldText, type CellValue } from '../cell';
import { date as dateCodec } from '../codec';
import { numberIn } from '../forms/read-answers';
import { guessMapping, headerRow, type Mapping } from './pool-columns';

export interface PoolRows {
  /** '' for a column without one. */
  readonly headers: readonly string[];
  /** Lines that hold something, with their number in the source (1-based). */
  readonly lines: readonly { readonly line: number; readonly texts: readonly string[] }[];
}

/** Text with semicolons, commas, bars or tabs. Never throws. */
export function rowsOfText(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimitersToGuess: [';', '\t', ',', '|'] });
  return data;
}

/** A cell as a person would write it: a day as 12/01/2027; what our own export wrote as ="0123" without its sign. */
const textOfCell = (cell: CellValue): string =>
  cell instanceof Date
    ? `${twoDigits(cell.getDate())}/${twoDigits(cell.getMonth() + 1)}/${cell.getFullYear()}`
    : typeof cell === 'boolean'
      ? cell
        ? 'oui'
        : ''
      : unshieldText(String(cell))
          .replace(/^="(.*)"$/, '$1')
          .trim();

/** The headers and the lines below; a list without headers begins at once. */
export function poolRows(rows: readonly (readonly CellValue[])[]): PoolRows {
  const texts = rows.map((row) => row.map(textOfCell));
  const at = headerRow(texts);
  const width = Math.max(0, ...texts.map((row) => row.length));
  const headers = Array.from({ length: width }, (_, column) => (at === -1 ? '' : (texts[at]![column] ?? '')));
  const lines = texts
    .map((row, index) => ({ line: index + 1, texts: row }))
    .slice(at + 1)
    .filter(({ texts: row }) => row.some((text) => text !== ''));
  return { headers, lines };
}

export const mappingOf = ({ headers, lines }: PoolRows, remembered: Readonly<Record<string, PoolField | ''>>): Mapping =>
  guessMapping(
    headers,
    lines.slice(0, 50).map(({ texts }) => texts),
    remembered,
  );

export type PoolTexts = Readonly<Partial<Record<PoolField, string>>>;

/** The texts of a line by what they say; a first name goes before its name. */
export function textsOf(texts: readonly string[], mapping: Mapping): PoolTexts {
  const found: Partial<Record<PoolField, string>> = {};
  for (const [column, field] of Object.entries(mapping)) {
    const text = texts[Number(column)] ?? '';
    if (text !== '') found[field] = text;
  }
  return found;
}

const doubt = (code: Finding['code'], field: string, value: string): Finding => ({
  code,
  severity: 'warns',
  details: { field, value: value.slice(0, 200) },
});

/** What a line says, as the form would have brought it. Never throws: what cannot be read is a finding that quotes it. */
export function readLine(texts: PoolTexts): ReadLine {
  const findings: Finding[] = [];
  const coded = <C extends string>(field: PoolField, labels: Readonly<Record<C, string>>): C | undefined => {
    const typed = texts[field];
    const code = typed === undefined ? undefined : codeNear(typed, labels);
    if (typed !== undefined && code === undefined) findings.push(doubt('unknown-choice', field, typed));
    return code;
  };
  const day = (field: 'startsOn' | 'endsOn'): string | undefined => {
    const reading = dateCodec.read(texts[field] ?? '');
    if (reading.kind === 'faulty') findings.push(doubt('invalid-date', field, texts[field]!));
    return reading.kind === 'value' ? reading.value : undefined;
  };
  const number = (field: 'places'): number | undefined => {
    const typed = texts[field];
    const found = typed === undefined ? undefined : numberIn(typed);
    if (typed !== undefined && found === undefined) findings.push(doubt('invalid-number', field, typed));
    return found;
  };
  const publics = texts.publics === undefined ? [] : publicsIn(texts.publics);
  if (texts.publics !== undefined && publics.length === 0) findings.push(doubt('unknown-choice', 'publics', texts.publics));
  const place = placeIn(texts);
  const isAllYear = /\btoute? l annee\b/.test(fold(texts.weeks ?? ''));
  return {
    draft: {
      companyName: texts.companyName,
      siret: texts.siret === undefined ? undefined : siretTyped(texts.siret),
      address: texts.address,
      ...place,
      sector: coded('sector', sectorLabels),
      size: texts.size === undefined ? undefined : sizeIn(texts.size, findings),
      website: texts.website,
      contactName: [texts.contactFirstName, texts.contactName].filter((part) => part !== undefined).join(' ') || undefined,
      contactJobTitle: texts.contactJobTitle,
      contactEmail: texts.contactEmail ?? texts.email,
      contactPhone: phoneTyped(texts.contactPhone ?? texts.phone),
      publics,
      levels: texts.levels,
      minors: minorsIn(texts.minors, findings),
      places: number('places'),
      activities: (texts.activities ?? '')
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
      isAllYear,
      startsOn: day('startsOn'),
      endsOn: day('endsOn'),
      weeksText: isAllYear ? undefined : texts.weeks,
      sharing: 'network',
    },
    ...(texts.tradeName === undefined ? {} : { tradeName: texts.tradeName }),
    ...(texts.notes === undefined ? {} : { notes: texts.notes }),
    isOffer: [texts.activities, texts.startsOn, texts.endsOn, texts.weeks].some((text) => text !== undefined),
    findings,
  };
}

/** « 42600 Montbrison » in one cell is both. */
function placeIn({ postalCode, commune }: PoolTexts): Pick<OfferDraft, 'postalCode' | 'commune'> {
  const both = /^(\d{5})[\s,-]+(\D.*)$/.exec(commune ?? postalCode ?? '');
  return both !== null && (postalCode === undefined || commune === undefined)
    ? { postalCode: both[1], commune: both[2]!.trim() }
    : { postalCode, commune };
}

/** A telephone number that lost its zero in a column of numbers. */
const phoneTyped = (typed: string | undefined): string | undefined =>
  typed !== undefined && /^[1-9]\d{8}$/.test(typed) ? `0${typed}` : typed;
const siretTyped = (typed: string): string => (/^\d{10,13}$/.test(typed) ? siretFromNumber(Number(typed)) : typed);

/** The label itself, or the only one that holds all the words typed. */
function codeNear<C extends string>(typed: string, labels: Readonly<Record<C, string>>): C | undefined {
  const codes = Object.keys(labels) as C[];
  const wanted = fold(typed);
  const same = codes.find((code) => fold(labels[code]) === wanted);
  if (same !== undefined || wanted === '') return same;
  const near = codes.filter((code) => wanted.split(' ').every((word) => ` ${fold(labels[code])} `.includes(` ${word} `)));
  return near.length === 1 ? near[0] : undefined;
}

const PUBLIC_WORDS: readonly (readonly [Public, RegExp])[] = [
  ['college', /\b(college|collegiens?|3e|3eme|troisieme|4e|4eme|quatrieme|segpa)\b/],
  ['seconde', /\b(2de|2nde|seconde)\b/],
  ['pfmp', /\b(pfmp|cap|bac pro|bacpro|lycee pro\w*|bma)\b/],
  ['bts', /\b(bts|sts)\b/],
  ['apprentice', /\b(apprentis?|apprentissage|alternance|alternants?)\b/],
  ['other', /\b(visites?|mini stages?|immersions?)\b/],
];

/** The labels themselves, else the words that people use; « tous » is everyone. */
function publicsIn(typed: string): Public[] {
  const wanted = fold(typed);
  if (/^tous\b|^tout public$/.test(wanted)) return Object.keys(publicLabels) as Public[];
  return PUBLIC_WORDS.filter(([code, words]) => wanted.includes(fold(publicLabels[code])) || words.test(wanted)).map(
    ([code]) => code,
  );
}

function minorsIn(typed: string | undefined, findings: Finding[]): OfferDraft['minors'] {
  if (typed === undefined) return undefined;
  const wanted = fold(typed);
  const code = codeNear(typed, minorsPolicyLabels);
  if (code !== undefined) return code;
  if (/^(non|n)$/.test(wanted)) return 'adults-only';
  if (/^(oui|o|x)$/.test(wanted)) return 'all-ages';
  if (/\b16\b/.test(wanted)) return 'from-16';
  findings.push(doubt('unknown-choice', 'minors', typed));
  return undefined;
}

/** A number of people, or the bracket in words. */
function sizeIn(typed: string, findings: Finding[]): OfferDraft['size'] {
  const code = codeNear(typed, sizeLabels);
  if (code !== undefined) return code;
  const count = numberIn(typed);
  if (count !== undefined && count >= 0)
    return count < 10 ? '1-9' : count < 20 ? '10-19' : count < 50 ? '20-49' : count < 250 ? '50-249' : '250+';
  findings.push(doubt('unknown-choice', 'size', typed));
  return undefined;
}
