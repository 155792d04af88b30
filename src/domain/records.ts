/** The tables of the register by name, and the record each one holds. */
import type { Company } from './company/company';
import type { Contact } from './company/contact';
import type { Contribution } from './network/contribution';
import type { PlanRow } from './draft/plan-draft';
import type { JournalEntry } from './journal/journal-entry';
import type { Message, Template } from './message/message';
import type { Meeting, Need, Registration, Resource, Review } from './network/network';
import type { Offer } from './offer/offer';
import type { Proposition } from './proposition/proposition';
import type { Request } from './request/request';
import type { Rule } from './rules/rule';
import type { Period, School } from './school/school';
import type { SettingRow } from './settings/setting';
import type { YearRow } from './year/year-row';
import type { Training } from './training/training';

export interface Records {
  readonly requests: Request;
  readonly offers: Offer;
  readonly propositions: Proposition;
  readonly companies: Company;
  readonly contacts: Contact;
  readonly schools: School;
  readonly trainings: Training;
  readonly periods: Period;
  readonly reviews: Review;
  readonly resources: Resource;
  readonly meetings: Meeting;
  readonly registrations: Registration;
  readonly needs: Need;
  readonly contributions: Contribution;
  readonly plans: PlanRow;
  readonly years: YearRow;
  readonly messages: Message;
  readonly templates: Template;
  readonly rules: Rule;
  readonly settings: SettingRow;
  readonly journal: JournalEntry;
}

export type TableName = keyof Records;
