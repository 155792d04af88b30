/** The texts on the page: what the register holds, and what is being written over it. */
import type { OwnWording, TemplatesView, WordingName } from '../../../application/templates-api';
import { TEMPLATE_CODES, templateKey, type TemplateCode } from '../../../domain/message/message';
import { defaultWording, wordingsOf } from '../../../wording/emails/default-templates';
import type { Wording } from '../../../wording/emails/email-template';

/** Both by the key of the row. */
export interface Texts {
  readonly kept: Readonly<Record<string, OwnWording>>;
  readonly drafts: Readonly<Record<string, Wording>>;
}

const keyOf = ({ code, wording }: WordingName): string => templateKey(code, wording);
export const sameText = (a: Wording, b: Wording): boolean => a.subject === b.subject && a.body === b.body;
export const shippedText = ({ code, wording }: WordingName): Wording => defaultWording(code, wording);

export const textsOf = ({ own }: TemplatesView): Texts => ({
  kept: Object.fromEntries(own.map((one) => [keyOf(one), one])),
  drafts: {},
});

/** The text as the register has it: what ships, unless the hub has its own. */
export const keptText = ({ kept }: Texts, name: WordingName): OwnWording =>
  kept[keyOf(name)] ?? { ...name, ...shippedText(name), isActive: true };

/** The text in the fields. */
export const draftText = (texts: Texts, name: WordingName): Wording => texts.drafts[keyOf(name)] ?? keptText(texts, name);

export const isUnsaved = (texts: Texts, name: WordingName): boolean => !sameText(draftText(texts, name), keptText(texts, name));
export const isChanged = (texts: Texts, name: WordingName): boolean => !sameText(keptText(texts, name), shippedText(name));

export const written = (texts: Texts, name: WordingName, part: Partial<Wording>): Texts => {
  const { subject, body } = draftText(texts, name);
  return { ...texts, drafts: { ...texts.drafts, [keyOf(name)]: { subject, body, ...part } } };
};

/** What was being written is given up. */
export const undrafted = (texts: Texts, name: WordingName): Texts => ({
  ...texts,
  drafts: Object.fromEntries(Object.entries(texts.drafts).filter(([key]) => key !== keyOf(name))),
});

/** The register holds this text now; what is being written stays. */
export const nowKept = (texts: Texts, now: OwnWording): Texts => ({ ...texts, kept: { ...texts.kept, [keyOf(now)]: now } });

const wordingNames = (code: TemplateCode): readonly WordingName[] => wordingsOf(code).map((wording) => ({ code, wording }));
export const isAnyChanged = (texts: Texts, code: TemplateCode): boolean =>
  wordingNames(code).some((name) => isChanged(texts, name));
export const isAnyUnsaved = (texts: Texts, code: TemplateCode): boolean =>
  wordingNames(code).some((name) => isUnsaved(texts, name));

export const isAnyUnsavedText = (texts: Texts): boolean => TEMPLATE_CODES.some((code) => isAnyUnsaved(texts, code));
