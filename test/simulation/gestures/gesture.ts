/** One thing that people or the clock do: a row of the table of gestures. */
import type { State, World } from '../world';

/** Numbers from which a gesture chooses its people, rows and texts by what is there: any number will do. */
export type Draw = readonly [number, number, number, number];

/** A step of a history: plain data, so that a history is printed, kept and made shorter. */
export interface Step {
  readonly gesture: string;
  readonly draw: Draw;
}

export const THEMES = ['network', 'meetings'] as const;
export type Theme = (typeof THEMES)[number];

export interface Gesture {
  /** Which row of the table it is; a history names it. */
  readonly name: string;
  /** How often, beside the others. */
  readonly weight: number;
  /** `fault`: something goes wrong; these stop when a history ends. */
  readonly kind?: 'fault';
  /** What it belongs to, beside the placing of pupils: some histories have more of it. */
  readonly theme?: Theme;
  /** Worlds in which it can be made; both unless said. */
  readonly only?: World['name'];
  /** Makes it where it can be made, and tells it in French; `undefined` when nobody could have made it. */
  readonly play: (world: World, draw: Draw, state: State) => string | undefined;
}

/** The one that the number chooses; `undefined` of none. */
export const pick = <T>(items: readonly T[], number: number): T | undefined => items[number % Math.max(1, items.length)];
/** The same of a list that is never empty. */
export const one = <T>(items: readonly [T, ...T[]], number: number): T => items[number % items.length]!;
