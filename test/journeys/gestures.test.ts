/**
 * A person inserts, deletes, sorts, moves and types while a run is under way: nothing is lost, nothing doubled, nothing written
 * into another row.
 * A fixed sample of moments; `npm run bench -- reliability` tries all of them.
 */
import { busyHub } from '../support/disturb/busy-hub';
import { Disturbed } from '../support/disturb/disturb';
import { GESTURE_NAMES } from '../support/disturb/gestures';
import { sampleOf } from '../support/disturb/sample';
import { nameOf, USE_CASES } from '../support/disturb/use-cases';

jest.setTimeout(120_000);

const MOMENTS = 1;

const hub = busyHub();
const begin = hub.runtime.snapshot();
afterAll(() => hub.close());

const WRITING = USE_CASES.filter(({ isReading }) => isReading !== true).map(
  (useCase, index) => [nameOf(useCase), GESTURE_NAMES[index % GESTURE_NAMES.length]!, useCase] as const,
);

test.each(WRITING)('%s: %s', (name, gesture, useCase) => {
  const disturbed = new Disturbed(hub, begin, useCase);
  const around = disturbed.aroundGesture(gesture);
  for (const moment of sampleOf(disturbed.gestureMoments(), MOMENTS, name, (one) => one.name)) {
    expect({ moment, differences: disturbed.gestured(gesture, moment, around) }).toEqual({ moment, differences: [] });
  }
});
