/** The steps of the first-run assistant that only touch the register: identity, schools, trainings, trial mode. */
import type { School } from '../../domain/school/school';
import { SETTING_DEFAULTS, settingsFrom, type SettingKey } from '../../domain/settings/setting';
import { trainingName } from '../../domain/training/training';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { settingExplanations } from '../../wording/labels/settings';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import type { HubIdentity, TrainingChoice } from '../setup-api';

const IDENTITY_KEYS = ['hubName', 'territory', 'academie', 'departements', 'animatorName', 'animatorRole', 'animatorPhone', 'animatorEmail', 'controller', 'dpoContact'] as const satisfies readonly (keyof HubIdentity)[];

export const identityOf = (register: Register): HubIdentity => {
  const settings = settingsFrom(register.all('settings'));
  return Object.fromEntries(IDENTITY_KEYS.map((key) => [key, settings[key]])) as unknown as HubIdentity;
};

/** Writes one setting, adding its row when it is missing. */
export function writeSetting(register: Register, key: SettingKey, value: string): void {
  if (register.find('settings', key) === undefined) register.add('settings', { key, value, explanation: settingExplanations[key] });
  else register.change('settings', key, { value });
}

export function saveIdentity(register: Register, ports: Ports, identity: HubIdentity): void {
  for (const key of IDENTITY_KEYS) writeSetting(register, key, identity[key].trim());
  noteInJournal(register, ports, { action: journalActions.identitySaved, object: journalObjects.hub, reference: '' });
}

/** Adds the rows of settings that the hub does not have yet, with their default. */
export function seedSettings(register: Register): void {
  for (const key of Object.keys(SETTING_DEFAULTS) as SettingKey[]) {
    if (register.find('settings', key) === undefined) register.add('settings', { key, value: SETTING_DEFAULTS[key], explanation: settingExplanations[key] });
  }
}

export interface SchoolsPlan { readonly toCreate: readonly School[]; readonly toChange: readonly { readonly uai: string; readonly patch: Partial<School> }[]; readonly known: number }

/** What an import would do: a school known by its UAI keeps what the animator wrote, and is corrected where the directory differs. */
export function planSchools(register: Register, schools: readonly School[]): SchoolsPlan {
  const toCreate: School[] = [];
  const toChange: { uai: string; patch: Partial<School> }[] = [];
  let known = 0;
  for (const school of schools) {
    const mine = register.find('schools', school.uai);
    if (mine === undefined) {
      toCreate.push(school);
      continue;
    }
    known += 1;
    const patch = Object.fromEntries(DIRECTORY_FIELDS.filter((field) => school[field] !== undefined && JSON.stringify(school[field]) !== JSON.stringify(mine[field])).map((field) => [field, school[field]]));
    if (Object.keys(patch).length > 0) toChange.push({ uai: school.uai, patch });
  }
  return { toCreate, toChange, known };
}

const DIRECTORY_FIELDS = ['name', 'kind', 'sector', 'address', 'postalCode', 'commune', 'priorityEducation'] as const satisfies readonly (keyof School)[];

export function importSchools(register: Register, ports: Ports, schools: readonly School[]): void {
  const plan = planSchools(register, schools);
  for (const school of plan.toCreate) register.add('schools', school.point === undefined ? placed(ports, school) : school);
  for (const { uai, patch } of plan.toChange) register.change('schools', uai, patch);
  noteInJournal(register, ports, { action: journalActions.schoolsImported, object: journalObjects.school, reference: '', after: journalCounts.schools(plan.toCreate.length + plan.toChange.length) });
}

function placed(ports: Ports, school: School): School {
  const place = ports.gazetteer.locate({ postalCode: school.postalCode, commune: school.commune });
  return place.kind === 'found' ? { ...school, point: place.point } : school;
}

/** The trainings that the forms may offer: those with a stage. */
export const trainingChoices = (register: Register): TrainingChoice[] =>
  register.all('trainings').filter((training) => training.diploma !== 'Observation').map((training) => ({ code: training.code, name: trainingName(training), diploma: training.diploma, isActive: training.isActive }));

export function chooseTrainings(register: Register, ports: Ports, codes: readonly string[]): void {
  const chosen = new Set(codes);
  for (const { code, isActive } of register.all('trainings')) if (isActive !== chosen.has(code)) register.change('trainings', code, { isActive: chosen.has(code) });
  noteInJournal(register, ports, { action: journalActions.trainingsChosen, object: journalObjects.hub, reference: '', after: journalCounts.trainings(chosen.size) });
}
