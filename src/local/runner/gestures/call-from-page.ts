/** google.script.run: what may cross from a page to the script and back. */
import { types } from 'node:util';
import type { ClientCallResult, GestureResult } from '../../contract';
import type { Engine } from '../engine';
import type { Realm } from '../realm';

/** What a page's failure handler is told when the answer does not arrive (reported by users of the platform). */
const LOST_RESULT = 'NetworkError: Connection failure due to HTTP 0';

/**
 * Calls a function that the script declares at its top level; any other name, a built-in's included, is answered as the platform
 * answers for a function that is not there. Arguments and result cross as JSON.
 * @throws TypeError in the caller for an argument that cannot leave a page (a date, a function), as the page's own script does
 */
export function callFromPage(engine: Engine, functionName: string, args: readonly unknown[]): ClientCallResult {
  engine.refuseWhileRunning(`the call of ${functionName}`);
  const pageArgs = JSON.stringify(args.map((value, i) => outgoing(value, i, [])));
  let value: unknown = null;
  type Answer = { ok: true; value: unknown } | { ok: false; message: string };
  const result = engine.perform<Answer>((gesture) => {
    const run = gesture.run({
      kind: 'client',
      functionName,
      authMode: 'FULL',
      pageArgs,
      onResult: (given, realm) => {
        value = incoming(given, realm);
      },
    })!;
    const { faults } = engine.platform;
    if (faults.lostResults > 0) {
      faults.lostResults -= 1;
      return { ok: false, message: LOST_RESULT };
    }
    return run.outcome === 'done' ? { ok: true, value } : { ok: false, message: run.error?.message ?? '' };
  });
  return result as Answer & GestureResult;
}

function outgoing(value: unknown, argument: number, parents: readonly unknown[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function' || types.isDate(value) || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`Failed due to illegal value in property: ${argument}`);
  }
  if (typeof value !== 'object') return value;
  if (parents.includes(value)) throw new TypeError('Failed due to circular reference.');
  const inside = [...parents, value];
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => outgoing(item, argument, inside));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, outgoing(item, argument, inside)]),
  );
}

class Unsendable extends Error {}

/** One date, error or service anywhere makes the whole result null, silently, as on the platform. */
function incoming(value: unknown, realm: Realm): unknown {
  const copy = (item: unknown, parents: readonly unknown[]): unknown => {
    if (item === undefined || item === null) return null;
    if (typeof item === 'function' || typeof item === 'symbol' || typeof item === 'bigint') throw new Unsendable();
    if (typeof item !== 'object') return typeof item === 'number' && !Number.isFinite(item) ? null : item;
    if (types.isDate(item) || types.isNativeError(item) || realm.isService(item) || parents.includes(item))
      throw new Unsendable();
    const inside = [...parents, item];
    if (Array.isArray(item)) return Array.from(item, (one: unknown) => copy(one, inside));
    return Object.fromEntries(
      Object.entries(item)
        .filter(([, one]) => one !== undefined)
        .map(([key, one]) => [key, copy(one, inside)]),
    );
  };
  try {
    return copy(value, []);
  } catch (error) {
    if (error instanceof Unsendable) return null;
    throw error;
  }
}
