/** Random hubs: whatever people do, whatever fails, the promises hold at every step, and all comes to rest within a day. */
import { drawHistory } from './draw-history';
import { playHistory } from './play-history';
import { shortestFailure, tellFailure } from './tell-failure';
import { memoryHub } from './worlds/prepared';

jest.setTimeout(120_000);

/** The same in each `npm test`; `npm run sim` draws others. */
const FIRST_SEED = 20_270_105;
const HISTORIES = 60;
const STEPS = 80;

test(`${HISTORIES} random histories in memory keep every promise`, () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed += 1) {
    const { steps } = drawHistory(seed, STEPS, 'memory');
    const played = playHistory(memoryHub(), steps);
    if (played.violations.length > 0) throw new Error(tellFailure(shortestFailure(memoryHub, seed, steps, played)));
  }
});
