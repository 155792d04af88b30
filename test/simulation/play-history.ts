/** Plays a history in a world; gives what was found wrong, and after which gestures. */
import { checkAtTheEnd } from './checks/at-the-end';
import { checkStep } from './checks/every-step';
import { gestureOf } from './gestures';
import { settleAll } from './gestures/animator';
import type { Step } from './gestures/gesture';
import type { State, World } from './world';

/** What the figures and a failure are told from. */
export interface Played {
  /** Gestures that were made, in French. */
  readonly told: readonly string[];
  readonly violations: readonly string[];
  /** How many of each gesture could be made. */
  readonly made: ReadonlyMap<string, number>;
  readonly met: ReadonlyMap<string, number>;
}

const HOUR = 3_600_000;

export function playHistory(world: World, steps: readonly Step[]): Played {
  const told: string[] = [];
  const made = new Map<string, number>();
  const done = (violations: readonly string[]): Played => ({ told, violations, made, met: world.met });
  let before = world.state();
  const stepped = (said: string): readonly string[] => {
    told.push(said);
    const after = world.state();
    const violations = checkStep(before, after, world.isSettled());
    before = after;
    return violations;
  };
  for (const { gesture, draw } of steps) {
    let said: string | undefined;
    try {
      said = gestureOf(gesture).play(world, draw, before);
    } catch (error) {
      told.push(`(${gesture})`);
      return done([`the program failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]);
    }
    if (said === undefined) continue;
    made.set(gesture, (made.get(gesture) ?? 0) + 1);
    const violations = stepped(said);
    if (violations.length > 0) return done(violations);
  }
  return done(atRest(world, stepped));
}

/** Faults stop, the animator settles what is doubtful, and a day passes: then everything has come to rest. */
function atRest(world: World, stepped: (said: string) => readonly string[]): readonly string[] {
  world.calm();
  world.call(0, 'setPause', [false, 'Dominique']);
  if (world.state().isTrial) world.call(0, 'setSandbox', [false, 'send']);
  const wait = (hours: number): readonly string[] => {
    world.advance(hours * HOUR);
    return stepped(`Les pannes cessent ; ${hours} heures passent.`);
  };
  for (const hours of [13, 1, 11]) {
    const violations = wait(hours);
    if (violations.length > 0) return violations;
    settleAll(world);
  }
  world.advanceToMorning();
  const violations = wait(2);
  if (violations.length > 0) return violations;
  const rest = world.state();
  const untrue = checkAtTheEnd(rest, rest.gone.size > 0 || rest.restored.times > 0 ? world.problems() : [], (address) =>
    world.traces(address),
  );
  if (untrue.length > 0) return untrue;
  world.advance(HOUR);
  return stillMoving(rest, world.state());
}

/** An hour more changes nothing: no loop goes on by itself. */
function stillMoving(rest: State, later: State): string[] {
  const count = ({ messages, journal, mails }: State): string => [messages.length, journal.length, mails.length].join();
  return count(rest) === count(later)
    ? []
    : [`does not come to rest: ${count(rest)} then ${count(later)} messages, lines, mails`];
}
