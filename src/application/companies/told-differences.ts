/** What a known company said otherwise, told in « À vérifier »: read back from there. */
import type { Company } from '../../domain/company/company';
import { COMPARED_FIELDS } from '../../domain/company/company-differences';
import { readDifference, type ToldDifference } from '../../wording/findings/difference-sentences';
import { correctionTexts } from '../../wording/sidebar/correction-sentences';
import { quoted } from '../../wording/text/typography';
import type { Register } from '../ports';
import type { CorrectionLine } from '../sidebar-views/request-card-view';

/** Parts of one address are taken together. */
const PLACE = ['address', 'postalCode', 'commune'];
const NUMBERS = ['simultaneousPlaces'];
/** What may differ and be taken. */
export const FIELDS = [...COMPARED_FIELDS, ...NUMBERS];

interface Take {
  readonly told: readonly ToldDifference[];
  readonly lines: readonly string[];
}

/** Each takes one or more lines; the first of them names it. */
export function takesOf(register: Register, company: Company): Take[] {
  const takes: Take[] = [];
  for (const line of (company.toCheck ?? '').split('\n')) {
    const told = readDifference(line, FIELDS);
    if (told === undefined || (told.name === undefined && valueOf(register, told) === undefined)) continue;
    const isOfPlace = ({ field }: ToldDifference): boolean => PLACE.includes(field);
    const known = takes.find((take) => isOfPlace(told) && take.told.every((one) => isOfPlace(one) && one.field !== told.field));
    if (known === undefined) takes.push({ told: [told], lines: [line] });
    else takes.splice(takes.indexOf(known), 1, { told: [...known.told, told], lines: [...known.lines, line] });
  }
  return takes;
}

export const valueOf = (register: Register, { field, given }: ToldDifference): unknown =>
  NUMBERS.includes(field) ? Number(given) : register.reading('companies', field, given);

/** One line of the card for each. */
export const differenceLines = (register: Register, company: Company): readonly CorrectionLine[] =>
  takesOf(register, company).map(({ told, lines }) => ({
    id: lines[0]!,
    label: correctionTexts.take(quoted(told.map(({ given }) => given).join(', '))),
  }));
