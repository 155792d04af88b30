/** Runs one function of the script in a realm of its own, and tells what happened. */
import type { RunKind, RunView, UiEvent } from '../contract';
import type { Platform } from '../apps-script/base/platform';
import { RunContext, type AuthModeName } from '../apps-script/base/run-context';
import { Realm } from './realm';
import type { Project } from './load-project';
import { toZonedIso } from '../clock/zone';

export interface RunRequest {
  readonly kind: RunKind;
  readonly functionName: string;
  readonly authMode: AuthModeName;
  /** Arguments of ours, made once the run exists: event objects hold ranges. */
  readonly args?: (ctx: RunContext) => readonly unknown[];
  /** Arguments that come from a page, as the JSON of an array: nothing else crosses, and only to functions that the script declares. */
  readonly pageArgs?: string;
  readonly answers?: readonly string[];
  /** Simple triggers: without such a function there is no run. */
  readonly isOptional?: boolean;
  /** Called with what the function gave back, in its realm. */
  readonly onResult?: (value: unknown, realm: Realm) => void;
}

export interface RunOutcome {
  readonly view: RunView;
  readonly ui: readonly UiEvent[];
}

/** Runs it. A function that is not there makes the run fail with the platform's text, or gives undefined when it is optional. */
export function runFunction(platform: Platform, project: Project, id: number, request: RunRequest): RunOutcome | undefined {
  const started = performance.now();
  const startedAt = toZonedIso(platform.clock.now(), project.manifest.timeZone);
  const ctx = new RunContext(platform, id, request.kind, request.authMode, [...(request.answers ?? [])]);
  let error: RunView['error'];
  try {
    const realm = new Realm(ctx);
    for (const script of project.scripts) realm.load(script);
    const run = request.pageArgs === undefined ? realm.find(request.functionName) : realm.declared(request.functionName);
    if (!run && request.isOptional) return undefined;
    if (!run) throw new Error(`Script function not found: ${request.functionName}`);
    const args = request.pageArgs === undefined ? (request.args?.(ctx) ?? []).map(realm.toRealm) : realm.parse(request.pageArgs) as unknown[];
    const value = realm.call(run, args);
    if (ctx.killedBy === null) request.onResult?.(value, realm);
  } catch (thrown) {
    error = describeError(thrown);
    if ((thrown as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') ctx.killedBy = 'Exceeded maximum execution time';
  }
  if (ctx.killedBy !== null) error = { name: 'Exception', message: ctx.killedBy, stack: error?.stack ?? '' };
  const view: RunView = {
    id, kind: request.kind, functionName: request.functionName, startedAt,
    outcome: ctx.killedBy !== null ? 'killed' : error ? 'failed' : 'done',
    ...(error ? { error } : {}),
    log: ctx.log, calls: ctx.calls, callCount: ctx.callCount, costMs: Math.round(ctx.costMs), realMs: Math.round((performance.now() - started) * 10) / 10,
  };
  return { view, ui: ctx.ui };
}

/** A frame in a file of the project: a relative name, where ours are absolute or bare. */
const SCRIPT_FRAME = /^\s*at (?:.*\()?(?![/\\]|file:|node:|\w:[/\\])[^()\s]*\.(?:js|gs):\d+:\d+\)?$/;

/** What the journal of runs keeps of an error; anything may be thrown. */
function describeError(thrown: unknown): NonNullable<RunView['error']> {
  const held = thrown as { name?: unknown; message?: unknown; stack?: unknown } | null;
  if (typeof held !== 'object' || held === null || typeof held.message !== 'string') return { name: 'Error', message: String(thrown), stack: '' };
  const name = String(held.name ?? 'Error');
  const lines = typeof held.stack === 'string' ? held.stack.split('\n').filter((line) => SCRIPT_FRAME.test(line)) : [];
  return { name, message: held.message, stack: [`${name}: ${held.message}`, ...lines].join('\n') };
}
