/** What is said, unsaid and said again is another message each time. */
import type { TemplateCode } from '../../domain/message/message';
import type { Register } from '../ports';

/** How many messages of this template there have been about that row: it tells the turns of events apart. */
export const turnOf = (register: Register, template: TemplateCode, about: string): number =>
  register.where('messages', 'about', about).filter((message) => message.template === template).length;
