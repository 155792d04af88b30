/** Where the sample hub lies, and who its animator is. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuntimeOptions } from 'apps-script-local';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src', 'sample');

export const SAMPLE = {
  directory: join(folder, 'directory.csv'),
  scenario: join(folder, 'scenario.json'),
  /** The state that the scenario gives, packed: `npm run sample` writes it. */
  state: join(folder, 'state.db.br'),
} as const;

export const SAMPLE_PROJECT = join(root, 'dist');
export const SAMPLE_ACCOUNT: NonNullable<RuntimeOptions['account']> = {
  email: 'animation@pole-exemple.example',
  name: 'Dominique Exemple',
  kind: 'workspace',
};
