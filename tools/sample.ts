/**
 * Writes the sample hub, always the same: its directory of schools, the gestures that fill its register, and the state that they
 * give when they are played by the built script. Takes some minutes: months pass, hour by hour.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packState, playFromStart } from 'apps-script-local';
import { buildSample } from './data/build-sample/build-sample';
import { scenarioText } from './data/build-sample/scenario-text';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from './sample-files';

process.env['TZ'] = 'Europe/Paris';
const { directory, scenario } = buildSample();
writeFileSync(SAMPLE.directory, directory);
writeFileSync(SAMPLE.scenario, scenarioText(scenario));

const folder = mkdtempSync(join(tmpdir(), 'sample-'));
try {
  const stateFile = join(folder, 'state.db');
  const { startAt, spreadsheetName } = scenario;
  const options = { project: SAMPLE_PROJECT, stateFile, startAt, spreadsheetName, locale: 'fr_FR', account: SAMPLE_ACCOUNT };
  let told = '';
  playFromStart(options, scenario, (done, total, label) => {
    const line = `${5 * Math.round((20 * done) / total)} %`;
    if (line !== told) console.log(`${(told = line)} ${label}`);
  }).close();
  packState(stateFile, scenario, SAMPLE.state);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${scenario.steps.length} steps, ${Math.round(statSync(SAMPLE.state).size / 1000)} kB`);
