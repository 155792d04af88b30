/** The steps of the first-run assistant that only touch the register: identity, schools, trainings, trial mode. */
import { greatCircleKm } from '../../domain/geography/road-distance';
import type { School } from '../../domain/school/school';
import { SETTING_DEFAULTS, settingsFrom, type SettingKey } from '../../domain/settings/setting';
import { trainingName } from '../../domain/training/training';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { settingExplanations } from '../../wording/labels/settings';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import type { HubIdentity, TrainingChoice } from '../setup-api';

const IDENTITY_KEYS = [
  'hubName',
  'territory',
  'academie',
  'departements',
  'animatorName',
  'animatorRole',
  'animatorPhone',
  'animatorEmail',
  'controller',
  'dpoContact',
] as const satisfies readonly (keyof HubIdentity)[];

export const identityOf = (register: Register): HubIdentity => {
  const settings = settingsFrom(register.all('settings'));
  return Object.fromEntries(IDENTITY_KEYS.map((key) => [key, settings[key]])) as unknown as HubIdentity;
};

/** Writes one setting, adding its row when it is missing. */
export function writeSetting(register: Register, key: SettingKey, value: string): void {
  if (register.find('settings', key) === undefined)
    register.add('settings', { key, value, explanation: settingExplanations[key] });
  else register.change('settings', key, { value });
}

/** Done again with the same values, it leaves no second line in the journal. */
export function saveIdentity(register: Register, ports: Ports, identity: HubIdentity): void {
  const before = identityOf(register);
  if (IDENTITY_KEYS.every((key) => before[key] === identity[key].trim() && register.find('settings', key) !== undefined)) return;
  for (const key of IDENTITY_KEYS) writeSetting(register, key, identity[key].trim());
  noteInJournal(register, ports, { action: journalActions.identitySaved, object: journalObjects.hub, reference: '' });
}

/** Adds the rows of settings that the hub does not have yet, with their default. */
export function seedSettings(register: Register): void {
  for (const key of Object.keys(SETTING_DEFAULTS) as SettingKey[]) {
    if (register.find('settings', key) === undefined)
      register.add('settings', { key, value: SETTING_DEFAULTS[key], explanation: settingExplanations[key] });
  }
}

export interface SchoolsPlan {
  readonly toCreate: readonly School[];
  readonly toChange: readonly { readonly uai: string; readonly patch: Partial<School> }[];
  readonly known: number;
}

/** What an import would do: a school known by its UAI is corrected in all that the directory says of it, and keeps the rest. */
export function planSchools(register: Register, ports: Pick<Ports, 'gazetteer'>, schools: readonly School[]): SchoolsPlan {
  const toCreate: School[] = [];
  const toChange: { uai: string; patch: Partial<School> }[] = [];
  let known = 0;
  for (const given of schools) {
    const mine = register.find('schools', given.uai);
    const school = { ...given, point: pointOf(ports, given, mine) };
    if (mine === undefined) {
      toCreate.push(school);
      continue;
    }
    known += 1;
    const patch = Object.fromEntries(
      DIRECTORY_FIELDS.filter(
        (field) => school[field] !== undefined && JSON.stringify(school[field]) !== JSON.stringify(mine[field]),
      ).map((field) => [field, school[field]]),
    );
    if (Object.keys(patch).length > 0) toChange.push({ uai: school.uai, patch });
  }
  return { toCreate, toChange, known };
}

/** All that the directory says of a school; what it leaves empty stays as it is. */
const DIRECTORY_FIELDS = [
  'name',
  'kind',
  'sector',
  'address',
  'postalCode',
  'commune',
  'point',
  'priorityEducation',
  'officeEmail',
] as const satisfies readonly (keyof School)[];

/** Further from its commune than any school lies, in kilometres: the point is another place's. */
const FAR_FROM_COMMUNE_KM = 40;

/**
 * The directory's point when it lies at the school's commune; else the commune's, for a school that is new, has none or has
 * moved; else nothing new.
 */
function pointOf(ports: Pick<Ports, 'gazetteer'>, given: School, mine: School | undefined): School['point'] {
  const place = ports.gazetteer.locate({ postalCode: given.postalCode, commune: given.commune });
  const ofCommune = place.kind === 'found' ? place.point : undefined;
  const isNear =
    given.point !== undefined && (ofCommune === undefined || greatCircleKm(given.point, ofCommune) <= FAR_FROM_COMMUNE_KM);
  if (isNear) return given.point;
  const hasMoved =
    mine === undefined || mine.point === undefined || (given.commune !== undefined && given.commune !== mine.commune);
  return hasMoved ? ofCommune : undefined;
}

export function importSchools(register: Register, ports: Ports, schools: readonly School[]): void {
  const plan = planSchools(register, ports, schools);
  for (const school of plan.toCreate) register.add('schools', school);
  for (const { uai, patch } of plan.toChange) register.change('schools', uai, patch);
  if (plan.toCreate.length + plan.toChange.length === 0) return;
  noteInJournal(register, ports, {
    action: journalActions.schoolsImported,
    object: journalObjects.school,
    reference: '',
    after: journalCounts.schools(plan.toCreate.length + plan.toChange.length),
  });
}

/** The trainings that the forms may offer: those with a stage. */
export const trainingChoices = (register: Register): TrainingChoice[] =>
  register
    .all('trainings')
    .filter((training) => training.diploma !== 'Observation')
    .map((training) => ({
      code: training.code,
      name: trainingName(training),
      diploma: training.diploma,
      isActive: training.isActive,
    }));

export function chooseTrainings(register: Register, ports: Ports, codes: readonly string[]): void {
  const chosen = new Set(codes);
  const changed = register.all('trainings').filter(({ code, isActive }) => isActive !== chosen.has(code));
  if (changed.length === 0) return;
  for (const { code } of changed) register.change('trainings', code, { isActive: chosen.has(code) });
  noteInJournal(register, ports, {
    action: journalActions.trainingsChosen,
    object: journalObjects.hub,
    reference: '',
    after: journalCounts.trainings(chosen.size),
  });
}
