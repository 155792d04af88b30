/** Random hubs: whatever people do, whatever fails, the promises hold at every step, and all comes to rest within a day. */
import { removeHubs } from '../support/hub';
import { drawHistory } from './draw-history';
import { playHistory } from './play-history';
import { shortestFailure, tellFailure } from './tell-failure';
import type { World } from './world';
import { builtHub, memoryHub } from './worlds/prepared';

jest.setTimeout(240_000);
afterAll(removeHubs);

/** The same in each `npm test`; `npm run sim` draws others. */
const FIRST_SEED = 20_270_105;

function playAll(open: () => World, name: World['name'], histories: number, steps: number): void {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + histories; seed += 1) {
    const history = drawHistory(seed, steps, name);
    const played = playHistory(open(), history.steps);
    if (played.violations.length > 0) throw new Error(tellFailure(shortestFailure(open, seed, history.steps, played, 80)));
  }
}

test('50 random histories on the register in memory keep every promise', () => playAll(memoryHub, 'memory', 50, 80));

test('6 random histories of the built script keep every promise', () => {
  const hub = builtHub();
  playAll(() => hub.again(), 'built', 6, 50);
});

test('a kept realm gives the same register as a fresh one for each run', () => {
  const { steps } = drawHistory(FIRST_SEED + 3, 40, 'built');
  const [kept, fresh] = [true, false].map((keepsRealm) => {
    const hub = builtHub({}, keepsRealm);
    const { told, violations } = playHistory(hub, steps);
    return { told, violations, state: hub.state() };
  });
  expect(kept).toEqual(fresh);
});

test('what goes wrong is found again in a shorter history, told in French', () => {
  // A world that forgets the register's promise: seats are counted by hand.
  const spoilt = (): World => {
    const hub = memoryHub();
    const { call } = hub;
    return Object.assign(hub, {
      call: (by: 0 | 1, name: string, args: readonly unknown[]) => {
        const done = call.call(hub, by, name, args);
        const accepted = hub.state().propositions.find(({ status }) => status === 'accepted');
        if (accepted?.offerReference !== undefined) hub.type(0, 'offers', accepted.offerReference, { placesLeft: 9 }, false);
        return done;
      },
    });
  };
  const { steps } = drawHistory(FIRST_SEED, 80, 'memory');
  const played = playHistory(spoilt(), steps);
  const told = tellFailure(shortestFailure(spoilt, FIRST_SEED, steps, played, 200));
  expect(told).toContain(`Graine ${FIRST_SEED}, monde memory`);
  expect(told).toMatch(/OFF-2026-\d+ says 9 places are left/);
  expect(Number(/\((\d+) gestes\)/.exec(told)?.[1])).toBeLessThan(16);
});
