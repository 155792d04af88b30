/**
 * Writes the sample hub, always the same: its directory of schools, the gestures that fill its register, and the state that they
 * give when they are played by the built script. Takes some minutes: months pass, hour by hour.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAtFirstTab, openRuntime, packState } from 'apps-script-local';
import { buildSample } from './data/build-sample/build-sample';
import { playYear } from './data/build-sample/play-year';
import { scenarioText } from './data/build-sample/scenario-text';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from './sample-files';

process.env['TZ'] = 'Europe/Paris';
const { directory, startAt, spreadsheetName, setUp, days, end } = buildSample();
writeFileSync(SAMPLE.directory, directory);

const folder = mkdtempSync(join(tmpdir(), 'sample-'));
try {
  const stateFile = join(folder, 'state.db');
  const options = {
    project: SAMPLE_PROJECT,
    stateFile,
    startAt,
    spreadsheetName,
    locale: 'fr_FR',
    account: SAMPLE_ACCOUNT,
    keepsRealm: true,
  };
  const runtime = openRuntime(options);
  const scenario = { startAt, spreadsheetName, steps: playYear(runtime, setUp, days, end) };
  openAtFirstTab(runtime);
  runtime.close();
  writeFileSync(SAMPLE.scenario, scenarioText(scenario));
  packState(stateFile, scenario, SAMPLE.state);
  console.log(`${scenario.steps.length} steps, ${Math.round(statSync(SAMPLE.state).size / 1000)} kB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
