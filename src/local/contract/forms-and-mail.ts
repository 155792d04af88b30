/** Forms, their answers, and the messages that left. */
import type { GestureResult } from './runs';

export type FormQuestionKind =
  | 'TEXT'
  | 'PARAGRAPH_TEXT'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'CHECKBOX'
  | 'DATE'
  | 'TIME'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'PAGE_BREAK'
  | 'GRID'
  | 'CHECKBOX_GRID'
  | 'DATETIME'
  | 'DURATION'
  | 'IMAGE'
  | 'VIDEO';

export interface FormItemView {
  readonly id: number;
  readonly kind: FormQuestionKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices?: readonly {
    readonly value: string;
    readonly goToPageId?: number;
    readonly goTo?: 'SUBMIT' | 'RESTART' | 'CONTINUE';
  }[];
  readonly hasOtherOption?: boolean;
  /** Of grids: an answer is one text a row, '' for none, several boxes of a row one to a line. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly videoUrl?: string;
  /**
   * For a page break: where the page BEFORE this break leads when it is finished by going straight on
   * (PageBreakItem.setGoToPage).
   */
  readonly goToPageId?: number;
  readonly goTo?: 'SUBMIT' | 'RESTART' | 'CONTINUE';
  readonly validation?: { readonly kind: string; readonly values: readonly (string | number)[]; readonly help: string };
  readonly bounds?: { readonly lower: number; readonly upper: number; readonly lowerLabel: string; readonly upperLabel: string };
}

export interface FormView {
  readonly id: string;
  readonly publishedId: string;
  readonly fileName: string;
  readonly title: string;
  readonly description: string;
  readonly confirmationMessage: string;
  readonly acceptingResponses: boolean;
  /** An unpublished form takes no answer. */
  readonly published: boolean;
  /** Address of the account that made it: no other opens it from a script, unless it is among the editors. */
  readonly owner: string;
  readonly editors: readonly string[];
  /** Only people signed in to the owner's domain may answer. */
  readonly requiresLogin: boolean;
  readonly closedMessage: string;
  readonly publishedUrl: string;
  readonly items: readonly FormItemView[];
}

/** Answers of a person: question title or item id → text, or texts for checkboxes; dates as yyyy-mm-dd. */
export type FormAnswers = Readonly<Record<string, string | readonly string[]>>;

/** Who answers a form. */
export interface Responder {
  /** Signed in to the domain of the form's owner. */
  readonly isInDomain?: boolean;
}

export interface SubmitResult extends GestureResult {
  readonly accepted: boolean;
  /** By item id, in the form's French, when not accepted. */
  readonly errors: Readonly<Record<number, string>>;
  readonly confirmationMessage: string;
}

/** A file that goes with a message. */
export interface AttachmentView {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

export interface MailView {
  readonly id: number;
  readonly sentAt: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Images shown inside the message are not among them. */
  readonly attachments: readonly AttachmentView[];
  readonly read: boolean;
}
