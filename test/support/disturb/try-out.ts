/**
 * Tries use cases as the tests do: what only reads changes nothing; what writes is killed at a service call, every second time
 * once more in the recovery, and met by a person's gesture, at moments that are the same on every machine. `npm run bench --
 * reliability` tries all of them.
 */
import { busyHub } from './busy-hub';
import { Disturbed, type KillPoint } from './disturb';
import { GESTURE_NAMES } from './gestures';
import { sampleOf } from './sample';
import type { UseCase } from './use-case';
import { nameOf, USE_CASES } from './use-cases';

const READING = USE_CASES.filter(({ isReading }) => isReading === true);
const WRITING = USE_CASES.filter(({ isReading }) => isReading !== true);

const kindOf = ({ name, when }: KillPoint): string => `${name} ${when}`;

/** Defines the tests of every so many-th use case, from the first on. */
export function tryOut(first: number, step: number): void {
  const hub = busyHub();
  const begin = hub.runtime.snapshot();
  afterAll(() => hub.close());
  const share = (useCases: readonly UseCase[]): [string, UseCase, number][] =>
    useCases
      .map((useCase, number): [string, UseCase, number] => [nameOf(useCase), useCase, number])
      .filter(([, , number]) => number % step === first);

  test.each(share(READING))('%s only reads', (_name, useCase) => {
    expect(new Disturbed(hub, begin, useCase).changesNothing()).toBe(true);
  });

  test.each(share(WRITING))('%s: broken off, or met by a person who moves rows, comes to what it comes to in peace', (...one) => {
    const [name, useCase, number] = one;
    const disturbed = new Disturbed(hub, begin, useCase);
    expect(disturbed.peace.faults).toEqual([]);
    const points = disturbed.killPoints();
    expect(points.length).toBeGreaterThan(1);
    for (const point of sampleOf(points, 1, name, kindOf)) {
      const again = Math.floor(number / step) % 2 === 1 ? 20 + (point.call % 40) : undefined;
      expect({ point, again, differences: disturbed.killed(point, again) }).toEqual({ point, again, differences: [] });
    }
    if (useCase.isAlone === true) return;
    const gesture = GESTURE_NAMES[number % GESTURE_NAMES.length]!;
    const around = disturbed.aroundGesture(gesture);
    for (const moment of sampleOf(disturbed.gestureMoments(), 1, name, (call) => call.name)) {
      const differences = disturbed.gestured(gesture, moment, around);
      expect({ gesture, moment, differences }).toEqual({ gesture, moment, differences: [] });
    }
  });
}
