/** The types of request a school may file, and what each one needs to know. */

export const REQUEST_TYPES = [
  'observation-4e',
  'observation-3e',
  'prepa-segpa',
  'observation-2de',
  'pfmp',
  'bts',
  'apprenticeship',
  'other',
] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/** The publics a host says it accepts: one per family of request types. */
export const PUBLICS = ['college', 'seconde', 'pfmp', 'bts', 'apprentice', 'other'] as const;
export type Public = (typeof PUBLICS)[number];

export type Level =
  | '4e'
  | '3e'
  | '3e-prepa-metiers'
  | '3e-segpa'
  | 'ulis'
  | '2de-gt'
  | '2de-pro'
  | '1re-pro'
  | 'terminale-pro'
  | 'cap-1'
  | 'cap-2'
  | 'cap-1-an'
  | 'cap-3-ans'
  | 'bma'
  | 'cs'
  | 'bts-1'
  | 'bts-2'
  | 'dn-made'
  | 'fcil'
  | 'apprentissage';

export interface RequestTypeRule {
  readonly public: Public;
  /** The host must suit a training's expectations; otherwise any activity may be observed. */
  readonly needsTraining: boolean;
  readonly levels: readonly Level[];
  /** Usual length in days of presence, a warning beyond it; source: domaine 3.1 (D332-14, arrêtés). */
  readonly usualMaxDays?: number;
}

/** Rules of each type (code de l'éducation D332-14 for observation; arrêtés of the diplomas for PFMP and BTS). */
export const REQUEST_TYPE_RULES: Readonly<Record<RequestType, RequestTypeRule>> = {
  'observation-4e': { public: 'college', needsTraining: false, levels: ['4e'], usualMaxDays: 5 },
  'observation-3e': {
    public: 'college',
    needsTraining: false,
    levels: ['3e', '3e-prepa-metiers', '3e-segpa', 'ulis'],
    usualMaxDays: 5,
  },
  'prepa-segpa': {
    public: 'college',
    needsTraining: false,
    levels: ['3e-prepa-metiers', '3e-segpa', '4e', 'ulis'],
    usualMaxDays: 30,
  },
  'observation-2de': { public: 'seconde', needsTraining: false, levels: ['2de-gt'], usualMaxDays: 10 },
  pfmp: {
    public: 'pfmp',
    needsTraining: true,
    levels: ['2de-pro', '1re-pro', 'terminale-pro', 'cap-1', 'cap-2', 'cap-1-an', 'cap-3-ans', 'bma', 'cs', 'ulis'],
    usualMaxDays: 60,
  },
  bts: { public: 'bts', needsTraining: true, levels: ['bts-1', 'bts-2', 'dn-made'], usualMaxDays: 90 },
  apprenticeship: { public: 'apprentice', needsTraining: true, levels: ['apprentissage'] },
  other: {
    public: 'other',
    needsTraining: false,
    levels: ['4e', '3e', '2de-gt', '2de-pro', '1re-pro', 'terminale-pro', 'fcil'],
    usualMaxDays: 5,
  },
};
