/** A click of one of the two animators. */
import type { Person, State } from '../world';
import { ANIMATORS } from './people';
import { pick, type Draw, type Gesture } from './gesture';

export const byOf = (draw: Draw): Person => (draw[3] % 3 === 0 ? 1 : 0);

/** A click whose arguments are told by what is there; `undefined` when there is nothing to click on. */
export const click = (
  name: string,
  weight: number,
  call: string,
  aim: (state: State, draw: Draw) => { readonly args: readonly unknown[]; readonly said: string } | undefined,
): Gesture => ({
  name,
  weight,
  play(world, draw, state) {
    const aimed = aim(state, draw);
    if (aimed === undefined) return undefined;
    const { isDone, sentence } = world.call(byOf(draw), call, aimed.args);
    return `${ANIMATORS[byOf(draw)]} ${aimed.said}${isDone ? '.' : ` (refusé : ${sentence.slice(0, 90)}).`}`;
  },
});

export const reference = <T extends { readonly reference: string }>(items: readonly T[], number: number): string | undefined =>
  pick(items, number)?.reference;
