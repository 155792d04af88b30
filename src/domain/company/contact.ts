/** A person at a host. */
import type { IsoDate } from '../calendar/iso-date';

export const CONTACT_ROLES = ['signatory', 'tutor', 'hr', 'reception'] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

export interface Contact {
  readonly reference: string;
  readonly companyReference: string;
  readonly name: string;
  readonly jobTitle?: string;
  readonly role?: ContactRole;
  readonly phone?: string;
  readonly email?: string;
  readonly trainedOn?: IsoDate;
  readonly isActive: boolean;
}
