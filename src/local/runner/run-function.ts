/** Runs one function of the script in a realm of its own, and tells what happened. */
import type { RunKind, RunView, UiEvent } from '../contract';
import type { Account } from '../apps-script/base/account';
import type { Platform } from '../apps-script/base/platform';
import { RunContext, WAITS, type AuthModeName } from '../apps-script/base/run-context';
import { PROCESSOR_FACTOR, RUN_COST_MS } from '../apps-script/base/cost-model';
import type { KeptRealm } from './kept-realm';
import { Realm } from './realm';
import type { Project } from './load-project';
import { toZonedIso } from '../clock/zone';

export interface RunRequest {
  readonly kind: RunKind;
  readonly functionName: string;
  readonly authMode: AuthModeName;
  /** Arguments of ours, made once the run exists: event objects hold ranges. */
  readonly args?: (ctx: RunContext) => readonly unknown[];
  /**
   * Arguments that come from a page, as the JSON of an array: nothing else crosses, and only to functions that the script
   * declares.
   */
  readonly pageArgs?: string;
  readonly answers?: readonly string[];
  /** A question without an answer ends the run. */
  readonly waits?: boolean;
  /** Whose rights the run has; the person's when absent. */
  readonly account: Account;
  readonly person: Account | null;
  /** Simple triggers: without such a function there is no run. */
  readonly isOptional?: boolean;
  /** Called with what the function gave back, in its realm. */
  readonly onResult?: (value: unknown, realm: Realm) => void;
}

export interface RunOutcome {
  readonly view: RunView;
  readonly ui: readonly UiEvent[];
  /** It ended at a question: it counts for no run. */
  readonly isWaiting: boolean;
  /** What a test's own code threw in the middle of the run. */
  readonly failure?: { readonly error: unknown };
}

/**
 * Runs it. A function that is not there makes the run fail with the platform's text, or gives undefined when it is optional.
 * @param kept the realm of all runs, when they share one
 */
export function runFunction(
  platform: Platform,
  project: Project,
  id: number,
  request: RunRequest,
  kept?: KeptRealm,
): RunOutcome | undefined {
  const started = performance.now();
  const startedAt = toZonedIso(platform.clock.now(), project.manifest.timeZone);
  const { kind, authMode, functionName, answers = [], account, person } = request;
  let ctx = new RunContext(platform, id, kind, authMode, functionName, [...answers], account, person);
  ctx.waits = request.waits === true;
  let error: RunView['error'];
  try {
    let realm: Realm;
    if (kept) ({ ctx, realm } = kept.begin(project, ctx));
    else {
      realm = new Realm(ctx);
      for (const script of project.scripts) realm.load(script);
    }
    const run = request.pageArgs === undefined ? realm.find(request.functionName) : realm.declared(request.functionName);
    if (!run && request.isOptional) {
      kept?.end(false);
      return undefined;
    }
    if (!run) throw new Error(`Script function not found: ${request.functionName}`);
    const args =
      request.pageArgs === undefined
        ? (request.args?.(ctx) ?? []).map(realm.toRealm)
        : (realm.parse(request.pageArgs) as unknown[]);
    const value = realm.call(run, args);
    if (ctx.killedBy === null) request.onResult?.(value, realm);
  } catch (thrown) {
    error = describeError(thrown);
    if ((thrown as { code?: string } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      ctx.killedBy = 'Exceeded maximum execution time';
  }
  kept?.end(ctx.killedBy !== null);
  if (ctx.killedBy !== null) {
    error = { name: 'Exception', message: ctx.killedBy, stack: error?.stack ?? '' };
  }
  const view: RunView = {
    id,
    kind: request.kind,
    functionName: request.functionName,
    startedAt,
    outcome: ctx.killedBy !== null ? 'killed' : error ? 'failed' : 'done',
    ...(error ? { error } : {}),
    log: ctx.log,
    calls: ctx.calls,
    callCount: ctx.callCount,
    cells: ctx.cells,
    ...costsOf(ctx, performance.now() - started),
  };
  return { view, ui: ctx.ui, isWaiting: ctx.killedBy === WAITS, ...(ctx.failure ? { failure: ctx.failure } : {}) };
}

function costsOf(ctx: RunContext, realMs: number): Pick<RunView, 'costMs' | 'costs' | 'realMs'> {
  const costs = {
    services: Math.round(ctx.costMs),
    start: RUN_COST_MS.start,
    roundTrip: ctx.kind === 'client' ? RUN_COST_MS.pageRoundTrip : 0,
    // The services work here too: their time counts for none of the script's.
    processor: Math.round(Math.max(0, realMs - ctx.serviceMs) * PROCESSOR_FACTOR),
  };
  return {
    costs,
    costMs: costs.services + costs.start + costs.roundTrip + costs.processor,
    realMs: Math.round(realMs * 10) / 10,
  };
}

/** A frame in a file of the project: a relative name, where ours are absolute or bare. */
const SCRIPT_FRAME = /^\s*at (?:.*\()?(?![/\\]|file:|node:|\w:[/\\])[^()\s]*\.(?:js|gs):\d+:\d+\)?$/;

/** What the journal of runs keeps of an error; anything may be thrown. */
function describeError(thrown: unknown): NonNullable<RunView['error']> {
  const held = thrown as { name?: unknown; message?: unknown; stack?: unknown } | null;
  if (typeof held !== 'object' || held === null || typeof held.message !== 'string')
    return { name: 'Error', message: String(thrown), stack: '' };
  const name = String(held.name ?? 'Error');
  const lines = typeof held.stack === 'string' ? held.stack.split('\n').filter((line) => SCRIPT_FRAME.test(line)) : [];
  return { name, message: held.message, stack: [`${name}: ${held.message}`, ...lines].join('\n') };
}
