/** `play-minute WORLD SEED MILLISECONDS [Code.js]`: plays until a promise is broken (exit code 3) or the time is over (0). */
import { simulate } from './simulate';

const [world = '', seed = '', untilMs = '', script] = process.argv.slice(2);
const isMemory = world === 'memory';
const broken = simulate({
  world: isMemory ? 'memory' : 'built',
  seed: Number(seed),
  runs: 1_000_000,
  steps: isMemory ? 80 : 50,
  untilMs: Number(untilMs),
  stopsAtFailure: true,
  ...(script === undefined ? {} : { script }),
});
process.exit(broken > 0 ? 3 : 0);
