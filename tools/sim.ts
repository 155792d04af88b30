/**
 * `npm run sim -- [--seed N] [--runs R] [--steps S] [--world memory|built|both] [--sabotage all|name]` plays random hubs for as
 * long as asked, tells the first failure of each kind in its shortest history, and prints the figures.
 *
 * Exit code 1 when a promise was broken, or when a fault put in on purpose was not found.
 */
import { parseArgs } from 'node:util';
import { SABOTAGES } from './sim/sabotages';
import { tryOutSabotage } from './sim/sabotage';

process.env.TZ = 'Europe/Paris';
const OPTIONS = {
  seed: { type: 'string', default: '1' },
  runs: { type: 'string' },
  steps: { type: 'string' },
  world: { type: 'string', default: 'both' },
  sabotage: { type: 'string' },
} as const;
const USAGE = 'Usage: npm run sim -- [--seed N] [--runs R] [--steps S] [--world memory|built|both] [--sabotage all|name]';

/** Says what cannot be understood, and what can. */
function refuse(problem: string): never {
  console.error(`${problem}\n${USAGE}`);
  process.exit(2);
}
function given() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}
const values = given();
const whole = (name: 'seed' | 'runs' | 'steps', standard: number): number => {
  const number = Number(values[name] ?? standard);
  if (!Number.isInteger(number) || number < 1) refuse(`--${name} takes a whole number from 1 up.`);
  return number;
};

if (values.sabotage !== undefined) {
  const chosen = SABOTAGES.filter(({ name }) => values.sabotage === 'all' || values.sabotage === name);
  if (chosen.length === 0) refuse(`No sabotage « ${values.sabotage} »: all, ${SABOTAGES.map(({ name }) => name).join(', ')}.`);
  let missed = 0;
  for (const sabotage of chosen) if (!(await tryOutSabotage(sabotage, whole('seed', 1)))) missed += 1;
  console.log(`${chosen.length - missed} of ${chosen.length} faults found`);
  process.exitCode = missed === 0 ? 0 : 1;
} else {
  const { simulate } = await import('./sim/simulate');
  const all = ['memory', 'built'] as const;
  const worlds = all.filter((world) => values.world === 'both' || values.world === world);
  if (worlds.length === 0) refuse(`No world « ${values.world} »: memory, built, both.`);
  for (const world of worlds) {
    const isMemory = world === 'memory';
    const failures = simulate({
      world,
      seed: whole('seed', 1),
      runs: whole('runs', isMemory ? 200 : 20),
      steps: whole('steps', isMemory ? 80 : 50),
    });
    if (failures > 0) process.exitCode = 1;
  }
}
