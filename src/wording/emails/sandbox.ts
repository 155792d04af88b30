/** How a message looks when the hub is in trial mode, and what is left of it once it has gone. */
import type { Message } from '../../domain/message/message';

export const sandboxSubject = (subject: string): string => `[Essai] ${subject}`;

/** The message as it would have left, with whom it was for. */
export const sandboxBody = (message: Message): string =>
  `Mode d’essai : ce courriel n’est envoyé qu’à vous.\nDestinataire prévu : ${message.to}${message.cc === undefined ? '' : `\nCopie prévue : ${message.cc}`}\n\n${message.body}`;

/** A fingerprint in place of a sent text: it tells two texts apart and says nothing of what they held. */
export function sentBodyLeft(body: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < body.length; index += 1) hash = Math.imul(hash ^ body.charCodeAt(index), 0x01000193) >>> 0;
  return `(texte parti, ${body.length} caractères, empreinte ${hash.toString(16).padStart(8, '0')})`;
}
