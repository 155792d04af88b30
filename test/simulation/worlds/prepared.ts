/** The hub in which every history begins: set up, two schools, three trainings, no request yet. */
import { readFileSync } from 'node:fs';
import { writeSetting } from '../../../src/application/setup/setup-hub';
import { readDirectoryText } from '../../../src/register/import/read-directory';
import { readTrainings } from '../../../src/register/seed/read-trainings';
import { seededRules } from '../../../src/wording/labels/rule-texts';
import { DIRECTORY, Hub, IDENTITY, START, TRAININGS, type ProjectFiles } from '../../support/hub';
import type { MemoryStore } from '../../support/memory-store';
import { BuiltHub } from './built-hub';
import { MemoryHub, preparedStore } from './memory-hub';

let store: MemoryStore | undefined;

function prepare(): MemoryStore {
  return preparedStore(START.slice(0, 10), (register) => {
    for (const [key, value] of Object.entries(IDENTITY)) writeSetting(register, key as keyof typeof IDENTITY, value);
    for (const rule of seededRules) register.add('rules', rule);
    for (const training of readTrainings(readFileSync('data/attendus.csv', 'utf8')))
      register.add('trainings', { ...training, isActive: TRAININGS.includes(training.code) });
    for (const school of readDirectoryText(DIRECTORY).schools) register.add('schools', school);
  });
}

/** A new world in memory that begins at that moment; the first one prepares the hub for all. */
export const memoryHub = (startAt = START): MemoryHub => new MemoryHub((store ??= prepare()), Date.parse(startAt));

/**
 * The built script, set up the way the assistant does it; `again` brings it back to its beginning.
 * @param files in the place of the built ones
 */
export const builtHub = (files: ProjectFiles = {}, keepsRealm: boolean | 'shared' = 'shared'): BuiltHub =>
  new BuiltHub(Hub.blank({ files, keepsRealm }), (hub) => {
    hub.ask('saveIdentity', IDENTITY);
    hub.ask('importSchools', { text: DIRECTORY });
    hub.ask('chooseTrainings', TRAININGS);
    hub.ask('buildForms');
    hub.ask('setSandbox', false);
  });
