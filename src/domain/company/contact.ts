/** A person at a host. */
import type { IsoDate } from '../calendar/iso-date';

export type ContactRole = 'signatory' | 'tutor' | 'hr' | 'reception';

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
