/** The sample hub as a first start opens it: months of people's gestures, there in a moment. */
import { firstStart, type LocalRuntime } from 'apps-script-local';
import { SAMPLE, SAMPLE_ACCOUNT, SAMPLE_PROJECT } from '../../tools/sample-files';
import { shippedScenario } from './the-sample';

/** A copy of its own in memory. Throws when the prepared state was not made from the scenario that ships. */
export function openSample(): LocalRuntime {
  const { startAt, spreadsheetName } = shippedScenario;
  return firstStart(
    { project: SAMPLE_PROJECT, stateFile: ':memory:', startAt, spreadsheetName, account: SAMPLE_ACCOUNT },
    { scenario: shippedScenario, prepared: SAMPLE.state },
    () => {
      throw new Error('src/sample/state.db.br was not made from the scenario that ships: run npm run sample');
    },
  );
}
