/** The reference rows that a hub begins with. Done again, it adds only what is missing. */
import type { Training } from '../../domain/training/training';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { seededRules } from '../../wording/labels/rule-texts';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { seedTemplates } from '../templates/seed-templates';
import { seedSettings } from './setup-hub';

/** @param trainings read only when the hub has none: a hub keeps to its own */
export function seedHub(register: Register, trainings: () => readonly Training[]): void {
  seedSettings(register);
  seedRules(register);
  seedTemplates(register);
  if (register.all('trainings').length === 0) for (const training of trainings()) register.add('trainings', training);
}

/**
 * The former version copied the places of a company's first offer into its row, where they are now read as the animator's own
 * word.
 */
export function forgetCopiedPlaces(register: Register): void {
  for (const { reference, source, simultaneousPlaces } of register.all('companies')) {
    const first = register.all('offers').find(({ companyReference }) => companyReference === reference);
    if (source === 'form' && simultaneousPlaces !== undefined && first?.places === simultaneousPlaces)
      register.change('companies', reference, { simultaneousPlaces: undefined });
  }
}

function seedRules(register: Register): void {
  const known = new Set(register.all('rules').map(({ code }) => code));
  for (const rule of seededRules) if (!known.has(rule.code)) register.add('rules', rule);
}

/** What was done to the tabs. */
export const noteInstalled = (register: Register, ports: Ports, changes: number, isNew: boolean): void =>
  noteInJournal(register, ports, {
    action: isNew ? journalActions.installed : journalActions.repaired,
    object: journalObjects.hub,
    reference: '',
    after: journalCounts.changes(changes),
  });
