/** Every table of the register, in the order of its tabs; `TABS` adds those that hold no record. */
import type { TableName } from '../../domain/records';
import type { Table } from '../table';
import { companiesTable, contactsTable } from './companies-table';
import {
  contributionsTable,
  meetingsTable,
  needsTable,
  registrationsTable,
  resourcesTable,
  reviewsTable,
} from './network-tables';
import { journalTable, messagesTable, rulesTable, settingsTable, templatesTable, yearsTable } from './office-tables';
import { offersTable } from './offers-table';
import { plansTable } from './plans-table';
import { propositionsTable } from './propositions-table';
import { periodsTable, schoolsTable, trainingsTable } from './reference-tables';
import { requestsTable } from './requests-table';

export const TABLES: { readonly [T in TableName]: Table<T> } = {
  requests: requestsTable,
  offers: offersTable,
  propositions: propositionsTable,
  companies: companiesTable,
  contacts: contactsTable,
  schools: schoolsTable,
  trainings: trainingsTable,
  periods: periodsTable,
  reviews: reviewsTable,
  resources: resourcesTable,
  meetings: meetingsTable,
  registrations: registrationsTable,
  needs: needsTable,
  contributions: contributionsTable,
  plans: plansTable,
  years: yearsTable,
  messages: messagesTable,
  templates: templatesTable,
  rules: rulesTable,
  settings: settingsTable,
  journal: journalTable,
};

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The header of a field's column; '' for a field that the table does not have. */
export const headerOf = (table: TableName, field: string): string =>
  (TABLES[table].columns as Readonly<Record<string, { readonly header: string } | undefined>>)[field]?.header ?? '';
