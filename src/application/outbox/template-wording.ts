/** Which text is sent: the hub's own for the public of the stage, else the one that ships. Chosen here and nowhere else. */
import { templateKey, type Template, type TemplateCode } from '../../domain/message/message';
import type { PublicWording } from '../../domain/request/public-wording';
import { defaultWording, wordingsOf } from '../../wording/emails/default-templates';
import type { Wording } from '../../wording/emails/email-template';
import { parses } from '../../wording/emails/render-template';
import type { Register } from '../ports';

/** A template with a single text has it for all publics. */
const rowOf = (code: TemplateCode, wording: PublicWording) =>
  templateKey(code, wordingsOf(code).includes(wording) ? wording : 'training');

/** A row that is switched off, empty, or broken by a paste counts as none: what ships is sent in its place. */
const isUsed = (template: Template | undefined): template is Template =>
  template?.isActive === true && template.body !== '' && parses(template);

/** Never throws. */
export function wordingFor(register: Register, code: TemplateCode, wording: PublicWording): Wording {
  const own = register.find('templates', rowOf(code, wording));
  return isUsed(own) ? own : defaultWording(code, wording);
}
