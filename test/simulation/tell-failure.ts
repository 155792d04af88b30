/** What a failure prints: its seed, what was found, and the shortest history in French gestures. */
import type { Step } from './gestures/gesture';
import { playHistory, type Played } from './play-history';
import { shrinkHistory } from './shrink-history';
import type { World } from './world';

export interface Failure {
  readonly seed: number;
  readonly world: World['name'];
  readonly violations: readonly string[];
  readonly shortest: readonly Step[];
  readonly told: readonly string[];
}

/** Two failures are of one kind when they differ in their references, days and figures only. */
export const kindOf = ([first = '']: readonly string[]): string =>
  first
    .split('\n')[0]!
    .replace(/\[?[A-Z]{3}-\d{4}-\d+\]?/g, '…')
    .replace(/«.*?»/g, '« »')
    .replace(/\d+/g, '#')
    .replace(/, its teacher.*?:|, its host.*?:/g, ':');

/** @param open begins a new world; @param most trials at most */
export function shortestFailure(open: () => World, seed: number, steps: readonly Step[], found: Played, most?: number): Failure {
  const kind = kindOf(found.violations);
  const shortest = shrinkHistory(steps, (candidate) => kindOf(playHistory(open(), candidate).violations) === kind, most);
  const { told, violations } = playHistory(open(), shortest);
  return { seed, world: open().name, violations, shortest, told };
}

export const tellFailure = ({ seed, world, violations, shortest, told }: Failure): string =>
  [
    `Graine ${seed}, monde ${world} : ${violations.join('\n  ')}`,
    `Histoire la plus courte (${told.length} gestes) :`,
    ...told.map((said, index) => `  ${index + 1}. ${said}`),
    `  (${JSON.stringify(shortest.map(({ gesture, draw }) => [gesture, ...draw]))})`,
  ].join('\n');
