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

/** To the next clock trigger, or nowhere when there is none. */
export function advanceToNextTrigger(engine: Engine): GestureResult {
  const next = engine.platform.triggers.nextDue();
  return advanceTo(engine, next?.nextAt ?? engine.platform.clock.now());
}
