/** States kept in memory, and the hook that lets a test act in the middle of a run. */
import type { RuntimeSnapshot } from '../contract';
import type { Platform } from '../apps-script/base/platform';
import { toZonedIso } from '../clock/zone';
import type { Engine } from './engine';

/** Calls the hook at each service call until the function it gives is called. */
export function interleave({ faults }: Platform, hook: NonNullable<Platform['faults']['hook']>): () => void {
  faults.hook = hook;
  return () => {
    if (faults.hook === hook) faults.hook = null;
  };
}

const snapshots = new WeakMap<RuntimeSnapshot, { readonly engine: Engine; readonly restore: () => void }>();

/** Remembers the state in memory. */
export function takeSnapshot(engine: Engine, zone: string): RuntimeSnapshot {
  engine.refuseWhileRunning('a snapshot');
  const snapshot = { takenAt: toZonedIso(engine.platform.clock.now(), zone) };
  snapshots.set(snapshot, { engine, restore: engine.remember() });
  return snapshot;
}

/** @throws Error for a snapshot of another runtime, or when the state is written to a file */
export function restoreSnapshot(engine: Engine, snapshot: RuntimeSnapshot, isKept: boolean): void {
  engine.refuseWhileRunning('going back to a snapshot');
  if (isKept) throw new Error('a state that is written to a file does not go back');
  const known = snapshots.get(snapshot);
  if (known?.engine !== engine) throw new Error('this snapshot was taken in another runtime');
  known.restore();
}
