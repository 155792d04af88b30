/** The contract of the first-run assistant: what each call takes and gives. Plain JSON, ready to show. */
import type { Reply } from './sidebar-api';

export interface HubIdentity {
  readonly hubName: string;
  readonly territory: string;
  readonly academie: string;
  readonly departements: string;
  readonly animatorName: string;
  readonly animatorRole: string;
  readonly animatorPhone: string;
  readonly animatorEmail: string;
  readonly controller: string;
  readonly dpoContact: string;
}
export interface TrainingChoice {
  readonly code: string;
  readonly name: string;
  readonly diploma: string;
  readonly isActive: boolean;
}
export interface FormLine {
  readonly kind: FormKind;
  readonly title: string;
  readonly isThere: boolean;
  readonly url?: string;
  /** Where its owner changes it and says who may answer. */
  readonly editUrl?: string;
  readonly problem?: string;
  /** Does it take answers, as the platform said on `lookedOn`? Absent until it was looked at. */
  readonly isOpen?: boolean;
  readonly lookedOn?: string;
  /** What the animator saw in a private window on `seenOn`. */
  readonly seen?: OutsideView;
  readonly seenOn?: string;
}
/**
 * What someone without an account meets at the form's address: the page, or a request for an account. The platform tells no
 * program.
 */
export type OutsideView = 'opens' | 'asks-account';
export type FormKind = 'request' | 'offer' | 'answer' | 'follow-up' | 'review' | 'contribution';
/** Forgotten, or sent to those that it was for. */
export type Tried = 'forget' | 'send';
export interface TriedView {
  readonly propositions: number;
  readonly messages: number;
}

export interface SetupView {
  readonly identity: HubIdentity;
  readonly schoolCount: number;
  readonly trainings: readonly TrainingChoice[];
  readonly forms: readonly FormLine[];
  readonly tabNames: readonly string[];
  /** Steps done: identity, schools, trainings, forms, test. */
  readonly done: {
    readonly identity: boolean;
    readonly schools: boolean;
    readonly trainings: boolean;
    readonly forms: boolean;
    readonly test: boolean;
  };
  readonly isSandbox: boolean;
  /** What was sent to the animator alone and still stands; absent when nothing does. */
  readonly tried?: TriedView;
}
/** Rows of the official directory, pasted as text (CSV or copied cells), or read from a tab of this spreadsheet. */
export type SchoolsInput = { readonly text: string } | { readonly tabName: string };
export interface SchoolsPreviewView {
  readonly toCreate: number;
  readonly known: number;
  readonly changed: number;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  /** First rows as they will be written. */
  readonly sample: readonly { readonly uai: string; readonly name: string; readonly commune: string; readonly kind: string }[];
  readonly sentence: string;
}

/** Every call of the assistant; each one is a global function of the built script of the same name. */
export interface SetupApi {
  getSetup(): Reply<SetupView>;
  saveIdentity(identity: HubIdentity): Reply<SetupView>;
  previewSchools(input: SchoolsInput): Reply<SchoolsPreviewView>;
  importSchools(input: SchoolsInput): Reply<SetupView>;
  chooseTrainings(codes: readonly string[]): Reply<SetupView>;
  /**
   * Creates the form if it is missing, or brings it up to date: some minutes for all of them, so that a page asks for one after
   * the other. Without a kind, all.
   */
  buildForms(kind?: FormKind): Reply<SetupView>;
  /** Asks the platform whether each form takes answers. */
  checkForms(): Reply<SetupView>;
  /** Opens to answers a form that was closed. */
  openForm(kind: FormKind): Reply<SetupView>;
  /** Keeps, with the day, what the animator saw when opening the form's address in a private window. */
  noteOutsideView(kind: FormKind, seen: OutsideView): Reply<SetupView>;
  sendTestMessage(): Reply<SetupView>;
  /** Turns the trial on, or off; `tried` says what becomes of what was tried, and is needed when something was. */
  setSandbox(isOn: boolean, tried?: Tried): Reply<SetupView>;
}
