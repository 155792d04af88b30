/** Every gesture and every fault: one row each. */
import { ANIMATOR_GESTURES } from './animator';
import { ANSWER_GESTURES } from './answers';
import { FAULTS, SHEET_GESTURES } from './faults';
import { FOLLOW_UP_GESTURES } from './follow-up';
import { FILE_GESTURES } from './files';
import type { Gesture } from './gesture';
import { HAND_GESTURES } from './hands';
import { MEETING_GESTURES } from './meetings';
import { NETWORK_GESTURES } from './network';
import { OUTSIDE_GESTURES } from './outside';
import { PAPER_GESTURES } from './papers';
import { TOUR_GESTURES } from './tour';
import { UPKEEP_GESTURES } from './upkeep';

export const GESTURES: readonly Gesture[] = [
  ...OUTSIDE_GESTURES,
  ...ANIMATOR_GESTURES,
  ...ANSWER_GESTURES,
  ...FOLLOW_UP_GESTURES,
  ...UPKEEP_GESTURES,
  ...FILE_GESTURES,
  ...NETWORK_GESTURES.map((gesture): Gesture => ({ ...gesture, theme: 'network' })),
  ...MEETING_GESTURES.map((gesture): Gesture => ({ ...gesture, theme: 'meetings' })),
  ...TOUR_GESTURES,
  ...PAPER_GESTURES,
  ...HAND_GESTURES,
  ...SHEET_GESTURES,
  ...FAULTS,
];

const byName = new Map(GESTURES.map((gesture) => [gesture.name, gesture] as const));
/** The row of a step; a history that names another is of another version. */
export function gestureOf(name: string): Gesture {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`no gesture « ${name} »`);
  return found;
}
