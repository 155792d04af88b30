/** What the sender of a request or an offer may correct by its link: the answers of the form, in an order that codes rely on. */
import type { OfferDraft } from '../offer/offer-draft';
import type { RequestDraft } from '../request/request-draft';

/** A new field goes last: the links that are under way then say less, and nothing wrong. */
export const REQUEST_ANSWERS = [
  'type',
  'level',
  'trainingName',
  'schoolName',
  'requesterName',
  'requesterRole',
  'requesterEmail',
  'requesterPhone',
  'pupilInitials',
  'ageBracket',
  'startsOn',
  'endsOn',
  'hoursPerWeek',
  'soughtActivities',
  'soughtSectors',
  'fallbackSectors',
  'commune',
  'postalCode',
  'radiusKm',
  'transport',
  'lodging',
  'contactedCount',
  'contactedCompanies',
  'urgency',
  'needsArrangement',
  'comment',
] as const satisfies readonly (keyof RequestDraft)[];
export type RequestAnswer = (typeof REQUEST_ANSWERS)[number];

/** As `REQUEST_ANSWERS`. */
export const OFFER_ANSWERS = [
  'companyName',
  'siret',
  'address',
  'postalCode',
  'commune',
  'sector',
  'size',
  'website',
  'contactName',
  'contactJobTitle',
  'contactEmail',
  'contactPhone',
  'signatoryName',
  'tutorName',
  'publics',
  'levels',
  'minors',
  'regulatedWorkUntil',
  'activities',
  'isAllYear',
  'startsOn',
  'endsOn',
  'weeksText',
  'places',
  'schedule',
  'otherAddress',
  'otherCommune',
  'otherPostalCode',
  'conditions',
  'wishes',
  'otherNeed',
  'sharing',
  'reservedForSchoolName',
  'hasConsented',
] as const satisfies readonly (keyof OfferDraft)[];
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

/** Questions that give an answer by another name: one for each branch of a form, or one that leads to others. */
const ANSWERED_BY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^level-/, ['level']],
  [/^training-/, ['trainingName']],
  [/^(?:secondeWeeks|period)$/, ['startsOn', 'endsOn']],
  [/^when$/, ['isAllYear', 'startsOn', 'endsOn', 'weeksText']],
  [/^reservedFor$/, ['reservedForSchoolName']],
];

/** The answers that a question of the form gives. */
export const answersOfQuestion = (question: string): readonly string[] =>
  ANSWERED_BY.find(([pattern]) => pattern.test(question))?.[1] ?? [question];
