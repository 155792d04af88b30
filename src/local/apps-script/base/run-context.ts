/** One execution of the script as the services see it: its rights, its clock, its price so far. */
import type { UiEvent, RunKind } from '../../contract';
import { CALL_COST_MS, PENDING_WRITE_MS, RUN_LIMIT_MS, cellsMs, type CostKind } from './cost-model';
import type { Befallen } from './faults';
import type { Account } from './account';
import type { Platform } from './platform';
import { insufficientScopes, notAuthorised, SCOPES, type Scopes } from './scopes';
import { RunKilled, ScriptException } from './script-exception';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** What a service may ask of the realm in which the script runs. */
export interface ScriptRealm {
  /** Runs an expression's text in the global scope of the script, with the given names in scope. */
  evaluate(body: string, names: Readonly<Record<string, unknown>>): unknown;
}

/** Why a run ended that waits for a person's answer. */
export const WAITS = 'waits for an answer';

export class RunContext {
  readonly calls: Record<string, number> = {};
  readonly log: string[] = [];
  readonly ui: UiEvent[] = [];
  callCount = 0;
  /** How many cells went each way. */
  readonly cells = { read: 0, written: 0 };
  costMs = 0;
  /** Real milliseconds spent inside services. */
  serviceMs = 0;
  killedBy: string | null = null;
  hasPendingWrites = false;
  /** A person is there: a question without an answer given in advance ends the run, which begins anew with the answer. */
  waits = false;
  /** True while this run holds the document or script lock. */
  holdsLock = false;
  realm: ScriptRealm | null = null;
  /** What a test's own code threw in the middle of this run. */
  failure: { readonly error: unknown } | null = null;
  /** Takes back the writes to the sheets that still wait to be sent. */
  dropWaitingWrites: (() => void) | null = null;
  private befallen: Befallen | null = null;
  private isReading = false;

  constructor(
    readonly platform: Platform,
    readonly id: number,
    readonly kind: RunKind,
    readonly authMode: AuthModeName,
    readonly functionName: string,
    /** Answers to alerts and prompts, in turn. */
    private readonly answers: string[],
    /** Whose authorisations, mail and stores the run uses: the creator of an installable trigger, else the person. */
    readonly account: Account,
    /** The person at the keyboard; null when the clock started the run. */
    readonly person: Account | null,
  ) {}

  get workbook(): Platform['workbook'] {
    return this.platform.workbook;
  }

  /** Passes virtual time; kills the run when its limit is reached. */
  spend(ms: number): void {
    this.costMs += ms;
    this.platform.clock.advance(ms);
    const limit = this.authMode === 'FULL' ? RUN_LIMIT_MS.other : RUN_LIMIT_MS.simpleTrigger;
    if (this.costMs > limit) this.kill('Exceeded maximum execution time');
  }

  kill(reason: string): never {
    this.killedBy ??= reason;
    throw new RunKilled(this.killedBy);
  }

  /** What every service call goes through before it acts: fault, count, rights, price. */
  before(call: string, cost: CostKind, scopes: Scopes): void {
    if (this.killedBy !== null) throw new RunKilled(this.killedBy);
    this.callCount += 1;
    this.calls[call] = (this.calls[call] ?? 0) + 1;
    this.befallen = this.platform.faults.befall(this, call, cost);
    this.befallen?.before();
    if (scopes.length) this.checkRights(call, scopes);
    if (cost === 'read' && this.hasPendingWrites) {
      this.hasPendingWrites = false;
      this.spend(PENDING_WRITE_MS.atRead);
    }
    if (cost === 'flush' && this.hasPendingWrites) {
      this.hasPendingWrites = false;
      this.spend(PENDING_WRITE_MS.atFlush);
    }
    if (cost === 'write' || cost === 'structure') this.hasPendingWrites = true;
    this.isReading = cost === 'read';
    this.spend(CALL_COST_MS[cost] * this.platform.faults.slowness);
  }

  /** What every service call goes through once it has acted or refused. */
  after(): void {
    const { befallen } = this;
    this.befallen = null;
    if (this.killedBy === null) befallen?.after();
  }

  /** True when the run dies in the middle of the call that is being made. */
  get isCutShort(): boolean {
    return this.befallen?.isCutShort ?? false;
  }

  /** The writes that waited have been sent. */
  forgetWaitingWrites(): void {
    this.dropWaitingWrites = null;
  }

  /** True when the manifest asks for the scope and the account has given it. */
  isGranted(scope: string): boolean {
    const listed = this.platform.manifest.oauthScopes;
    return (!listed || listed.includes(scope)) && this.platform.accounts.grants(this.account, scope);
  }

  /** Throws the platform's text when the manifest does not list the scope of a call, whatever the account gave. */
  requireListed(call: string, scopes: Scopes): void {
    const listed = this.platform.manifest.oauthScopes;
    if (listed && !scopes.some((scope) => listed.includes(scope))) throw new ScriptException(insufficientScopes(call, scopes));
  }

  private checkRights(call: string, scopes: Scopes): void {
    if (!scopes.some((scope) => this.isGranted(scope))) throw new ScriptException(insufficientScopes(call, scopes));
    // A simple trigger may read and write its own spreadsheet, and nothing that asks for an authorisation.
    if (this.authMode !== 'FULL' && !scopes.includes(SCOPES.spreadsheet[0]!))
      throw new ScriptException(notAuthorised(call, scopes));
  }

  /** Price of reading or writing that many cells. */
  spendCells(cells: number): void {
    this.cells[this.isReading ? 'read' : 'written'] += cells;
    this.spend(cellsMs(cells));
  }

  /** Ends the run at a question that a person is still to answer. */
  waitForAnswer(): never {
    this.kill(WAITS);
  }

  nextAnswer(): string | undefined {
    return this.answers.shift();
  }

  show(event: UiEvent): void {
    this.ui.push(event);
  }
}
