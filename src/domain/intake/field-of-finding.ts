/** Which answer a finding speaks of, so that it can stand beside it. */
import type { Finding, FindingCode } from '../finding/finding';

type Kind = 'request' | 'offer';

/** Of findings that name no field. */
const FIELDS: Readonly<Record<Kind, Readonly<Partial<Record<FindingCode, string>>>>> = {
  request: {
    'missing-name': 'requesterName',
    'missing-school': 'schoolName',
    'unknown-school': 'schoolName',
    'missing-email': 'requesterEmail',
    'missing-type': 'type',
    'missing-training': 'trainingName',
    'unknown-training': 'trainingName',
    'level-of-other-diploma': 'level',
    'missing-dates': 'startsOn',
    'start-in-past': 'startsOn',
    'end-before-start': 'endsOn',
    'period-longer-than-usual': 'endsOn',
    'missing-initials': 'pupilInitials',
    'missing-age': 'ageBracket',
    'age-unlikely': 'ageBracket',
    'too-young-for-apprenticeship': 'ageBracket',
    'hours-above-limit': 'hoursPerWeek',
  },
  offer: {
    'missing-company-name': 'companyName',
    'missing-name': 'contactName',
    'missing-contact': 'contactPhone',
    'missing-places': 'places',
    'missing-publics': 'publics',
    'missing-activities': 'activities',
    'missing-dates': 'weeksText',
    'start-in-past': 'weeksText',
    'end-before-start': 'weeksText',
    'company-maybe-known': 'companyName',
  },
};

/** `undefined` when it speaks of the whole. */
export function fieldOfFinding(kind: Kind, { code, details }: Finding): string | undefined {
  const field = details?.['field'];
  return typeof field === 'string' && field !== '' ? field : FIELDS[kind][code];
}
