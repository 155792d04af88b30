/** What a check has to say of an input: kept beside it, never in its place. */

export const FINDING_CODES = [
  // what is missing
  'missing-name',
  'missing-school',
  'missing-email',
  'missing-type',
  'missing-training',
  'missing-dates',
  'missing-initials',
  'missing-age',
  'missing-commune',
  'missing-company-name',
  'missing-places',
  'missing-publics',
  'missing-contact',
  'missing-activities',
  'missing-reserved-school',
  // what cannot be
  'unknown-school',
  'unknown-training',
  'unknown-commune',
  'ambiguous-commune',
  'postal-code-mismatch',
  'invalid-email',
  'invalid-phone',
  'invalid-date',
  'end-before-start',
  'start-in-past',
  'unknown-choice',
  'invalid-number',
  'places-below-seats',
  'weeks-left-over',
  'unknown-correction',
  // what should be looked at
  'siret-wrong-key',
  'siret-wrong-length',
  'too-long',
  'period-longer-than-usual',
  'hours-above-limit',
  'age-unlikely',
  'possible-duplicate',
  'company-maybe-known',
  'personal-data-suspected',
  'person-named',
  'too-young-for-apprenticeship',
  'period-of-other-school',
  'level-of-other-diploma',
  'siret-rounded',
  'broken-letters',
  'rewritten-answer',
  'weeks-duration',
  'weeks-hours',
  // what was understood otherwise than it was written
  'place-by-postal-code',
  'insee-code',
  // what a known company says differently
  'refuses-contact',
  'reserved-though-shared',
  'company-differs',
  'contact-differs',
  'company-set-aside',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
  readonly code: FindingCode;
  /** `blocks`: the search cannot start; `warns`: the animator looks at it. */
  readonly severity: 'blocks' | 'warns';
  /** Figures and texts its sentence needs, e.g. the value as typed, a suggestion. */
  readonly details?: Readonly<Record<string, string | number>>;
}
