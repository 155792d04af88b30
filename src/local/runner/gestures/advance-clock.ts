/** Time passes: clock triggers that fall due run in order, each at its instant. */
import type { GestureResult } from '../../contract';
import type { Engine } from '../engine';
import { clockEvent } from './events';

/** @param instant milliseconds since 1970; an instant already passed fires only what was due */
export function advanceTo(engine: Engine, instant: number): GestureResult {
  const { platform } = engine;
  engine.refuseWhileRunning('the clock');
  return engine.perform((gesture) => {
    for (;;) {
      const trigger = platform.triggers.nextDue();
      const late = engine.late.nextAt();
      if (late !== undefined && late <= instant && late <= (trigger?.nextAt ?? late)) {
        platform.clock.advanceTo(late);
        gesture.startLate(engine.late.take());
        continue;
      }
      if (!trigger || trigger.nextAt! > instant) break;
      platform.clock.advanceTo(trigger.nextAt!);
      platform.triggers.fired(trigger, platform.clock.now());
      gesture.fire(trigger, { kind: 'clock', args: (ctx) => [clockEvent(ctx, platform, trigger.uid)] }, null);
      // A run longer than its period: the times that passed meanwhile are left out.
      if (trigger.nextAt !== undefined && trigger.nextAt < platform.clock.now())
        platform.triggers.fired(trigger, platform.clock.now());
    }
    platform.clock.advanceTo(instant);
    return {};
  });
}

/** To the next clock trigger or late run, or nowhere when there is none. */
export function advanceToNextTrigger(engine: Engine): GestureResult {
  const instants = [engine.platform.triggers.nextDue()?.nextAt, engine.late.nextAt()].filter((at) => at !== undefined);
  return advanceTo(engine, instants.length ? Math.min(...instants) : engine.platform.clock.now());
}
