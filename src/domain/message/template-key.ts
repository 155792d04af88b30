/** A row of wordings taken apart: which template, for which public. */
import { PUBLIC_WORDINGS, type PublicWording } from '../request/public-wording';
import { TEMPLATE_CODES, templateKey, type TemplateCode } from './message';

export interface TemplateKeyParts {
  readonly code: TemplateCode;
  readonly wording: PublicWording;
}

const PARTS: ReadonlyMap<string, TemplateKeyParts> = new Map(
  TEMPLATE_CODES.flatMap((code) => PUBLIC_WORDINGS.map((wording) => [templateKey(code, wording), { code, wording }] as const)),
);

/** `undefined` for what names no row of wordings. */
export const readTemplateKey = (key: string): TemplateKeyParts | undefined => PARTS.get(key);
