/** What a known company or person says otherwise this time: said with both values, and read back from the sentence. */
import type { MinorsPolicy, Sharing, SizeBracket } from '../../domain/company/company';
import { minorsPolicyLabels, sizeLabels } from '../labels/lists';
import { sharingLabels } from '../labels/statuses';
import { plainDate } from '../text/dates';
import { capitalised, fr, quoted } from '../text/typography';
import { labelled, type DetailsReader } from './details-reader';
import { fieldName } from './field-names';

/** How the values of a company's field are shown; texts and figures as they are, days in words. */
const VALUES: ReadonlyMap<string, (value: string) => string> = new Map(
  Object.entries<(value: string) => string>({
    size: (value) => labelled<SizeBracket>(sizeLabels, value),
    minors: (value) => labelled<MinorsPolicy>(minorsPolicyLabels, value),
    sharing: (value) => labelled<Sharing>(sharingLabels, value),
    regulatedWorkUntil: plainDate,
  }),
);
const REACH = { email: 'l’adresse', phone: 'le numéro' } as const;

const offerSays = (field: string): string => fr`${capitalised(fieldName(field))} : une nouvelle offre dit `;
const ROW_SAYS = fr` ; la fiche, qui dit `;
const UNCHANGED = fr`, n'a pas été changée.`;
const hasGiven = (reach: string): string => fr` a donné ${reach} `;
const HAD = fr` ; le registre avait `;

/** « L’adresse : une nouvelle offre dit « 2 rue Neuve » ; la fiche, qui dit « 1 place Fictive », n’a pas été changée. » */
export function differenceSentence(d: DetailsReader): string {
  const field = d.text('field');
  const shown = VALUES.get(field) ?? ((value: string): string => value);
  const [given, known] = [quoted(shown(d.text('given'))), quoted(shown(d.text('known')))];
  return d.number('isTaken') === 1
    ? fr`${offerSays(field)}${given} ; la fiche, qui disait ${known}, a été mise à jour.`
    : `${offerSays(field)}${given}${ROW_SAYS}${known}${UNCHANGED}`;
}

/** « Alex Duval a donné l’adresse « … » ; le registre avait « … ». » */
export const reachSentence = (d: DetailsReader): string =>
  `${d.text('name') === '' ? 'Le contact' : d.text('name')}${hasGiven(REACH[d.text('field') as keyof typeof REACH] ?? 'autre chose')}${quoted(d.text('given'))}${HAD}${quoted(d.text('known'))}.`;

/** A difference as its sentence says it; values as they are shown. */
export interface ToldDifference {
  readonly field: string;
  readonly given: string;
  readonly known: string;
  /** Of a person: who. */
  readonly name?: string;
}

/** Back from the sentences above; `undefined` for any other, for a value that was cut, and for one that was taken at once. */
export function readDifference(sentence: string, fields: readonly string[]): ToldDifference | undefined {
  for (const field of fields) {
    const start = offerSays(field);
    const told = sentence.startsWith(start) ? between(sentence.slice(start.length), ROW_SAYS, UNCHANGED) : undefined;
    if (told !== undefined) return { field, ...told };
  }
  for (const field of ['email', 'phone'] as const) {
    const [name, rest, ...more] = sentence.split(hasGiven(REACH[field]));
    const told = rest === undefined || more.length > 0 ? undefined : between(rest, HAD, '.');
    if (told !== undefined) return { field, name: name!, ...told };
  }
  return undefined;
}

function between(text: string, middle: string, end: string): Pick<ToldDifference, 'given' | 'known'> | undefined {
  const parts = text.endsWith(end) ? text.slice(0, -end.length).split(middle) : [];
  if (parts.length !== 2 || !parts.every((part) => part === quoted(inside(part)) && !part.includes('…'))) return undefined;
  return { given: inside(parts[0]!), known: inside(parts[1]!) };
}
const inside = (text: string): string => text.slice(2, -2);
