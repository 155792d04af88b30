/** A history from a seed: which gestures there are at all, how often each comes, and the steps. */
import { seededRandom, type SeededRandom } from '../../tools/data/build-sample/seeded-random';
import { GESTURES } from './gestures';
import { THEMES, type Draw, type Gesture, type Step } from './gestures/gesture';
import type { World } from './world';

export interface History {
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** Numbers of a draw: few, so that steps meet the same rows. */
const MOST = 23;
const drawn = (random: SeededRandom): Draw => [0, 1, 2, 3].map(() => random.between(0, MOST)) as unknown as Draw;

/** Requests, offers, hosts asked and waiting, one that may say yes: without them a history would be of nothing. */
const OPENING: readonly string[] = [
  'offer',
  'request',
  'offer',
  'request',
  'propose',
  'minutes',
  'offer',
  'propose',
  'minutes',
  'yes',
];

/**
 * Swarm: each history leaves about a third of the gestures and half of the faults out, every fourth has no fault at all, and some
 * gestures are wild; some have much of the network's life or of its meetings. What is never together with something else is so
 * tried alone.
 */
export function drawHistory(seed: number, steps: number, world: World['name']): History {
  const random = seededRandom(seed);
  const isQuiet = random.chance(0.25);
  const themes = THEMES.filter(() => random.chance(0.3));
  const there = GESTURES.filter(({ only }) => only === undefined || only === world).flatMap((gesture): [Gesture, number][] => {
    const isTheme = gesture.theme !== undefined && themes.includes(gesture.theme);
    const left = gesture.theme === undefined ? 0.35 : isTheme ? 0.1 : 0.85;
    const isOut = gesture.kind === 'fault' ? isQuiet || random.chance(0.5) : random.chance(isOpening(gesture) ? 0 : left);
    const weight = gesture.weight * (random.chance(0.12) ? 5 : 1);
    return isOut ? [] : [[gesture, isTheme ? weight * 3 : weight]];
  });
  const total = there.reduce((sum, [, weight]) => sum + weight, 0);
  const next = (): string => {
    let left = random.next() * total;
    for (const [gesture, weight] of there) {
      left -= weight;
      if (left < 0) return gesture.name;
    }
    return 'minutes';
  };
  const opening = OPENING.map((gesture): Step => ({ gesture, draw: drawn(random) }));
  const rest = Array.from({ length: Math.max(0, steps - opening.length) }, (): Step => ({
    gesture: next(),
    draw: drawn(random),
  }));
  return { seed, steps: [...opening, ...rest].slice(0, steps) };
}

const isOpening = ({ name }: Gesture): boolean => OPENING.includes(name);
