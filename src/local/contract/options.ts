/** How a runtime is opened. */

export interface AccountView {
  readonly email: string;
  readonly name: string;
  readonly kind: 'consumer' | 'workspace';
}

export interface RuntimeOptions {
  /** Folder that holds appsscript.json, *.js and *.html, as pushed to the platform; or the files themselves by name. */
  readonly project: string | Readonly<Record<string, string>>;
  /** Path of the state file; ':memory:' keeps nothing. */
  readonly stateFile: string;
  /** The state file is read and nothing is ever written to it. */
  readonly isReadOnly?: boolean;
  /** First instant of the virtual clock of a new state, ISO with zone. Later opens go on from the stored instant. */
  readonly startAt: string;
  readonly spreadsheetName?: string;
  readonly locale?: string;
  /** Forms made by a script are born published; false, the harsher reading, unless said. */
  readonly formsArePublished?: boolean;
  /** Forms of a Workspace account ask the responder to sign in to its domain until `setRequireLogin(false)`; true unless said. */
  readonly workspaceFormsRequireLogin?: boolean;
  readonly account?: AccountView;
  /**
   * All runs share one realm: quicker by the loading of the script, for a script that keeps nothing from run to run. `shared`: it
   * is shared with all runtimes of this process that have the same script, too.
   */
  readonly keepsRealm?: boolean | 'shared';
}
