/** The contract of the dialog « Santé du pôle »: why something is silent, and what mends it. */
import type { CauseCode, HealthGesture, Severity } from '../domain/health/causes';
import type { Reply } from './sidebar-api';

/** Forms are opened to see how they stand, a second each: people read the rest meanwhile. */
export type LookDepth = 'whole' | 'without-forms';

export interface CauseLine {
  /** Names the cause as long as it is there. */
  readonly id: string;
  readonly code: CauseCode;
  readonly severity: Severity;
  readonly title: string;
  readonly advice: string;
  readonly gestures: readonly {
    readonly gesture: HealthGesture;
    readonly label: string;
    /** Asked first. */
    readonly question?: string;
  }[];
  /** Google's page on which a permission is given. */
  readonly url?: string;
  readonly isOfForms?: true;
}

/** What a gesture needs of Google, and whether this account has given it. */
export interface PermissionLine {
  readonly gesture: string;
  readonly needs: readonly { readonly name: string; readonly isGiven: boolean }[];
}

export interface HealthView {
  /** The gravest first. */
  readonly causes: readonly CauseLine[];
  /** « Vu à l'instant, le mardi 5 janvier 2027. »; of a part, what is still to be seen. */
  readonly looked: string;
  /** No form was opened: the rest is to be asked for. */
  readonly isPart?: true;
  /** Whose triggers do the work. */
  readonly accounts: readonly string[];
  readonly permissions: readonly PermissionLine[];
  /** What was done just now. */
  readonly done?: string;
}

/** Every call of the dialog; each one is a global function of the built script of the same name. */
export interface HealthApi {
  /** Looks now: triggers are counted, the register is read and, unless the depth says otherwise, each form is opened. */
  getHealth(depth?: LookDepth): Reply<HealthView>;
  /**
   * Makes a gesture for a cause that is still there, then looks again without the forms: how they stand is asked for next. A
   * cause that is gone needs nothing.
   */
  mendCause(id: string, gesture: HealthGesture): Reply<HealthView>;
  openSetup(): Reply<null>;
  openSidebar(): Reply<null>;
}
