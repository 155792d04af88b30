/**
 * Every use case killed at each service call that changes something, and played with a person's gesture at each of its service
 * calls.
 * `RELIABILITY_ONLY=pattern` takes the use cases whose name it matches.
 */
import { busyHub } from '../../../test/support/disturb/busy-hub';
import { Disturbed, type Moment } from '../../../test/support/disturb/disturb';
import { GESTURE_NAMES, type GestureName } from '../../../test/support/disturb/gestures';
import type { Result } from '../../../test/support/disturb/result';
import { nameOf, USE_CASES } from '../../../test/support/disturb/use-cases';

/** Every so many kills, the recovery is killed too, at another of its calls each time. */
const AGAIN_EVERY = 4;
const RECOVERY_CALLS = 90;

interface Tally {
  cases: number;
  killed: number;
  again: number;
  gestures: number;
  losses: number;
  doubles: number;
  others: number;
}

/** Kills at every point; at each moment one gesture after the other in turn. */
export const benchReliability = (): readonly string[] =>
  play('kills and gestures', (index) => [GESTURE_NAMES[index % GESTURE_NAMES.length]!], true);

/** Every gesture at every moment: hours. */
export const benchEveryGesture = (): readonly string[] => play('every gesture', () => GESTURE_NAMES, false);

function play(title: string, gesturesAt: (index: number) => readonly GestureName[], withKills: boolean): readonly string[] {
  const hub = busyHub();
  const begin = hub.runtime.snapshot();
  const only = new RegExp(process.env['RELIABILITY_ONLY'] ?? '');
  const tally: Tally = { cases: 0, killed: 0, again: 0, gestures: 0, losses: 0, doubles: 0, others: 0 };
  const problems: string[] = [];
  for (const [place, useCase] of USE_CASES.entries()) {
    if (!only.test(nameOf(useCase))) continue;
    const disturbed = new Disturbed(hub, begin, useCase);
    tally.cases += 1;
    if (useCase.isReading === true) {
      if (!disturbed.changesNothing()) problems.push(`${disturbed.name} writes`);
      continue;
    }
    const note = (where: string, differences: readonly string[]): void => {
      if (differences.length === 0) return;
      const [losses, doubles] = [
        differences.some((line) => line.startsWith('lost')),
        differences.some((line) => line.startsWith('too much') || line.includes('twice')),
      ];
      if (losses) tally.losses += 1;
      if (doubles) tally.doubles += 1;
      if (!losses && !doubles) tally.others += 1;
      const problem = `${disturbed.name}, ${where}: ${differences.slice(0, 3).join(' · ')}`;
      console.log(`    ${problem}`);
      problems.push(problem);
    };
    const points = withKills ? disturbed.killPoints() : [];
    points.forEach((point, index) => {
      const where = `killed ${point.when} call ${point.call} (${point.name})`;
      note(
        where,
        guarded(() => disturbed.killed(point)),
      );
      tally.killed += 1;
      if (index % AGAIN_EVERY !== 0) return;
      const again = 1 + ((index * 7) % RECOVERY_CALLS);
      note(
        `${where} and again ${again} calls later`,
        guarded(() => disturbed.killed(point, again)),
      );
      tally.again += 1;
    });
    const around = new Map<GestureName, readonly Result[]>();
    disturbed.gestureMoments().forEach((moment: Moment, index) => {
      for (const name of gesturesAt(index + place)) {
        if (!around.has(name)) around.set(name, disturbed.aroundGesture(name));
        note(
          `${name} before call ${moment.call} (${moment.name})`,
          guarded(() => disturbed.gestured(name, moment, around.get(name)!)),
        );
        tally.gestures += 1;
      }
    });
    console.log(
      `  ${disturbed.name}: ${points.length} kills, ${disturbed.gestureMoments().length} moments, ${problems.length} problems so far`,
    );
  }
  hub.close();
  console.log(
    `Reliability, ${title}: ${tally.cases} use cases · ${tally.killed} kills · ${tally.again} kills of the recovery · ${tally.gestures} gestures interleaved`,
  );
  console.log(`  losses ${tally.losses} · doubles ${tally.doubles} · other differences ${tally.others}`);
  return problems;
}

/** What is thrown is a difference too. */
function guarded(work: () => readonly string[]): readonly string[] {
  try {
    return work();
  } catch (error) {
    return [`threw ${error instanceof Error ? error.message : String(error)}`];
  }
}
