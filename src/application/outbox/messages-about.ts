/** The messages that people may have read, or will, of some objects. */
import type { Message } from '../../domain/message/message';
import { isInTrial } from '../setup/trial';
import type { Register } from '../ports';

/** In the order of the sheet. What left in trial was read by the animator alone: once the trial is over, nobody has been told. */
export function messagesAbout(register: Register, references: ReadonlySet<string>): Message[] {
  const isTrial = isInTrial(register);
  return register.all('messages').filter((message) => references.has(message.about) && (isTrial || message.isTrial !== true));
}
