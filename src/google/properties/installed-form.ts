/**
 * What is remembered of a form. All of it can be found again in the form and in the spreadsheet, save what it showed in the past.
 */
import type { OutsideView } from '../../application/setup-api';

/** Identity of the item of each question or section, by the definition's key. */
export type FormItems = Readonly<Record<string, number>>;

export interface FormFilling {
  /** The address, before the first answer. */
  readonly address: string;
  /** Name of the parameter of each question, by its key. */
  readonly entries: Readonly<Record<string, string>>;
}

export interface InstalledForm {
  readonly formId: string;
  /** Tab of the raw answers; absent until the form is linked to one. */
  readonly sheetId?: number;
  /** Address of the form as that tab gives it: the platform has several for one form. */
  readonly tabUrl?: string;
  /** Tabs of forms that were deleted, or that the form was linked to before: answers in them may still wait. */
  readonly formerSheetIds: readonly number[];
  /** Absent until it is published: an unpublished form has no public address. */
  readonly publicUrl?: string;
  /** Address with the token's place filled by `TOKEN_PLACE`, for the answer form. */
  readonly tokenUrl?: string;
  /** The same with the answer chosen. */
  readonly answerUrls?: Readonly<Partial<Record<string, string>>>;
  /** How an address fills each question, for forms whose answers can be corrected by a link. */
  readonly filling?: FormFilling;
  readonly items: FormItems;
  /** Question of each column of the answers' tab when it was last looked at; '' for a column of someone else. */
  readonly columns: readonly string[];
  /** Help and validations that the last whole build gave, as a fingerprint. */
  readonly dress?: string;
  /** The help of each question and section that it gave, as a fingerprint. */
  readonly helps?: Readonly<Record<string, string>>;
  /** False while a build was stopped before its end. */
  readonly isComplete: boolean;
}

/** Whether people can answer, as it was last seen. */
export interface FormOpenness {
  /** What the platform says; absent until it was asked. */
  readonly isOpen?: boolean;
  /** ISO day on which it was asked. */
  readonly lookedOn?: string;
  /** Account that could open it last: a form that another account cannot open is not gone. */
  readonly openedBy?: string;
  /** The account that could open it last found it gone. */
  readonly isGone?: boolean;
  /** Accounts that were there when it was shared with the animators. */
  readonly sharedFor?: readonly string[];
  readonly seen?: OutsideView;
  /** ISO day on which the animator looked. */
  readonly seenOn?: string;
}

/** Stands for the token in the stored address of the answer form. */
export const TOKEN_PLACE = 'JETON0DE0LA0PROPOSITION';
/** Stands for the proposition in words. */
export const RECALL_PLACE = 'RAPPEL0DE0LA0PROPOSITION';
