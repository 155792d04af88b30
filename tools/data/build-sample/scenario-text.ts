/** The scenario as a file that people can read and compare: one step a line. */
import type { Scenario } from 'apps-script-local';

export function scenarioText({ startAt, spreadsheetName, steps }: Scenario): string {
  const lines = steps.map((step) => `    ${JSON.stringify(step)}`).join(',\n');
  return `{\n  "startAt": ${JSON.stringify(startAt)},\n  "spreadsheetName": ${JSON.stringify(spreadsheetName)},\n  "steps": [\n${lines}\n  ]\n}\n`;
}
