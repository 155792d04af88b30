/** The words of a message: its template, filled with what it speaks of. */
import { calendarsOf } from '../../domain/calendar/working-days';
import type { TemplateCode } from '../../domain/message/message';
import { wordingOf } from '../../domain/request/public-wording';
import { settingsFrom } from '../../domain/settings/setting';
import { renderTemplate } from '../../wording/emails/render-template';
import type { Ports, Register } from '../ports';
import { hubVariables, type MessageContext } from './message-material';
import { VARIABLES } from './message-variables';
import { wordingFor } from './template-wording';

export type { MessageContext };

export interface ComposedMessage {
  readonly subject: string;
  readonly body: string;
  /** Variables that the text shows and that have no value. */
  readonly missing: readonly string[];
}

/** Renders the hub's own wording for the public of the request, or the one that ships when the hub has none that is active. */
export function composeMessage(register: Register, ports: Ports, code: TemplateCode, context: MessageContext): ComposedMessage {
  const template = wordingFor(register, code, wordingOf(context.request?.type));
  const { subject, text, missing } = renderTemplate(template, variablesOf(register, ports, code, context));
  return { subject, body: text, missing };
}

/** The values of the template's variables in this context. */
export function variablesOf(
  register: Register,
  ports: Ports,
  code: TemplateCode,
  context: MessageContext,
): Readonly<Record<string, string>> {
  const settings = settingsFrom(register.all('settings'));
  const calendars = calendarsOf(settings);
  const material = { ...context, settings, register, calendars, links: ports.formLinks, today: ports.clock.today() };
  return { ...hubVariables(settings), ...VARIABLES[code](material) };
}
