/** The three ways in which messages speak of a stage, by public. */
import { REQUEST_TYPE_RULES, type Public, type RequestType } from './request-type';

export const PUBLIC_WORDINGS = ['training', 'observation', 'apprenticeship'] as const;
/** `training`: PFMP and BTS. */
export type PublicWording = (typeof PUBLIC_WORDINGS)[number];

const WORDING_OF: Readonly<Record<Public, PublicWording>> = {
  college: 'observation',
  seconde: 'observation',
  other: 'observation',
  pfmp: 'training',
  bts: 'training',
  apprentice: 'apprenticeship',
};

/** Without a type, as of a stage in a training. */
export const wordingOf = (type: RequestType | undefined): PublicWording =>
  type === undefined ? 'training' : WORDING_OF[REQUEST_TYPE_RULES[type].public];
