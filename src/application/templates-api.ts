/** The contract of the templates dialog: the wordings of the messages, read, changed and tried. */
import type { TemplateCode } from '../domain/message/message';
import type { PublicWording } from '../domain/request/public-wording';
import type { Reply } from './sidebar-api';

/** Which text: a template in the wording of one public. */
export interface WordingName {
  readonly code: TemplateCode;
  readonly wording: PublicWording;
}

/** A text before it is filled; `isActive` false: the one that ships is sent in its place. */
export interface OwnWording extends WordingName {
  readonly subject: string;
  readonly body: string;
  readonly isActive: boolean;
}

export interface TemplatesView {
  /** Those that differ from what ships; every other text is the one that ships. */
  readonly own: readonly OwnWording[];
}

export interface TemplateDraft extends WordingName {
  readonly subject: string;
  readonly body: string;
}

export interface TemplateChange extends TemplateDraft {
  /** The text that was being changed, as it was read. */
  readonly before: { readonly subject: string; readonly body: string };
}

export interface TemplateSaved {
  /** False: somebody else has changed this text since it was read, and nothing was written. */
  readonly isSaved: boolean;
  /** The text as it now stands. */
  readonly now: OwnWording;
}

/** A row that a message of this template could be about. */
export interface TemplateRow {
  readonly reference: string;
  readonly label: string;
}

export interface TemplateValues {
  /** By variable. Links lead nowhere: whoever reads a preview must not answer in another's place. */
  readonly values: Readonly<Record<string, string>>;
  /** Variables that this row gives no value for: their example is shown. */
  readonly examples: readonly string[];
}

/** Every call of the templates dialog; each one is a global function of the built script of the same name. */
export interface TemplatesApi {
  getTemplates(): Reply<TemplatesView>;
  /** The last rows that it could be about, the newest first. */
  getTemplateRows(name: WordingName): Reply<readonly TemplateRow[]>;
  /** What its variables hold for that row. Queues nothing. */
  getTemplateValues(name: WordingName, reference: string): Reply<TemplateValues>;
  saveTemplate(change: TemplateChange): Reply<TemplateSaved>;
  /** Sends the draft, filled from that row or with the examples, to the animator alone. */
  tryTemplate(draft: TemplateDraft, reference?: string): Reply<null>;
}
