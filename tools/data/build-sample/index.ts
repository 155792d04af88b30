/** Writes the sample hub: `npx tsx tools/data/build-sample/index.ts`. */
import { writeFileSync } from 'node:fs';
import { buildSample } from './build-sample';
import { scenarioText } from './scenario-text';

const { directory, scenario, answers } = buildSample();
const target = new URL('../../../src/sample/', import.meta.url);
writeFileSync(new URL('directory.csv', target), directory);
writeFileSync(new URL('scenario.json', target), scenarioText(scenario));
console.log(
  `${scenario.steps.length} steps, ${answers.filter(({ form }) => form === 'offer').length} offers, ${answers.filter(({ form }) => form === 'request').length} requests, ${scenarioText(scenario).length} characters`,
);
