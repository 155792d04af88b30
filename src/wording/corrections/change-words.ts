/** What a correction has changed, in words: to its sender with both values, in the journal without what names a person. */
import type { IsoWeek } from '../../domain/calendar/iso-week';
import { fieldName } from '../findings/field-names';
import {
  ageBracketLabels,
  levelLabels,
  minorsPolicyLabels,
  offerWishLabels,
  publicLabels,
  requesterRoleLabels,
  requestTypeLabels,
  sectorLabels,
  sizeLabels,
  transportLabels,
} from '../labels/lists';
import { sharingLabels } from '../labels/statuses';
import { plainDate, weeksInWords } from '../text/dates';
import { distanceInWords } from '../text/numbers';
import { phoneInPairs } from '../text/phones';
import { capitalised, enumeration, fr } from '../text/typography';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Codes and their names, by field; of a field of several, each. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  type: requestTypeLabels,
  level: levelLabels,
  requesterRole: requesterRoleLabels,
  ageBracket: ageBracketLabels,
  transport: transportLabels,
  soughtSectors: sectorLabels,
  fallbackSectors: sectorLabels,
  sector: sectorLabels,
  size: sizeLabels,
  publics: publicLabels,
  minors: minorsPolicyLabels,
  wishes: offerWishLabels,
  sharing: sharingLabels,
};
const DAYS: readonly string[] = ['startsOn', 'endsOn', 'regulatedWorkUntil', 'consentedOn'];
/** Fields whose name in the register is not the one of their question. */
const NAMES: Readonly<Record<string, string>> = {
  weeks: 'weeksText',
  notes: 'otherNeed',
  consentedOn: 'hasConsented',
  email: 'contactEmail',
  phone: 'contactPhone',
  jobTitle: 'contactJobTitle',
  reservedForUai: 'reservedForSchoolName',
};
/** Long, or nobody else's to read again. */
const UNQUOTED: readonly string[] = [
  'comment',
  'urgency',
  'lodging',
  'contactedCompanies',
  'conditions',
  'notes',
  'reservedForUai',
];
/** Of these the journal says that they changed, and no more: it names no person. */
const PERSONAL: readonly string[] = [
  ...UNQUOTED,
  'requesterName',
  'requesterEmail',
  'requesterPhone',
  'pupilInitials',
  'soughtActivities',
  'needsArrangement',
  'contactName',
  'jobTitle',
  'email',
  'phone',
  'tutorName',
  'signatoryName',
];

const nameOf = (field: string): string => fieldName(NAMES[field] ?? field);

function valueInWords(field: string, value: unknown): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return 'vide';
  if (field === 'weeks') return weeksInWords(value as readonly IsoWeek[]);
  if (Array.isArray(value)) return value.map((one) => valueInWords(field, one)).join(', ');
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  const text = String(value);
  if (DAYS.includes(field)) return plainDate(text);
  if (field === 'radiusKm') return distanceInWords(Number(value));
  if (field === 'requesterPhone' || field === 'phone') return phoneInPairs(text);
  return LABELS[field]?.[text] ?? text;
}

/** « – La date de début : 8 février 2027 (avant : 1er février 2027) ». */
export const changesToSender = (changes: readonly FieldChange[]): string =>
  changes
    .map(({ field, before, after }) =>
      UNQUOTED.includes(field)
        ? fr`– ${capitalised(nameOf(field))} : c'est noté`
        : fr`– ${capitalised(nameOf(field))} : ${valueInWords(field, after)} (avant : ${valueInWords(field, before)})`,
    )
    .join('\n');

/** The same for the journal and the notes: before, after, and the names of what is not repeated there. */
export function changesForJournal(changes: readonly FieldChange[]): {
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
} {
  const told = changes.filter(({ field }) => !PERSONAL.includes(field));
  const named = [...new Set(changes.filter(({ field }) => PERSONAL.includes(field)).map(({ field }) => nameOf(field)))];
  const said = (side: 'before' | 'after'): string =>
    told.map((change) => fr`${nameOf(change.field)} : ${valueInWords(change.field, change[side])}`).join(' ; ');
  return {
    ...(told.length === 0 ? {} : { before: said('before'), after: said('after') }),
    ...(named.length === 0 ? {} : { reason: fr`Corrigés aussi : ${enumeration(named)}` }),
  };
}

/** One line for the notes of a row that is not corrected any more. */
export function changesForNotes(changes: readonly FieldChange[]): string {
  const { after, reason } = changesForJournal(changes);
  return fr`Correction reçue trop tard, non appliquée : ${[after, reason].filter((part) => part !== undefined).join('. ')}`;
}
