/** How a message looks when the hub is in trial mode, and what is left of it once it has gone. */
import { fingerprint } from '../../domain/text/fingerprint';
import type { Message } from '../../domain/message/message';
import { fr } from '../text/typography';

export const sandboxSubject = (subject: string): string => `[Essai] ${subject}`;

/** The message as it would have left, with whom it was for. */
export const sandboxBody = (message: Pick<Message, 'to' | 'cc' | 'body'>): string =>
  fr`Mode d’essai : ce courriel n’est envoyé qu’à vous.\nDestinataire prévu : ${message.to}${message.cc === undefined ? '' : fr`\nCopie prévue : ${message.cc}`}\n\n${message.body}`;

/** A fingerprint in place of a sent text: it tells two texts apart and says nothing of what they held. */
export const sentBodyLeft = (body: string): string => `(texte parti, ${body.length} caractères, empreinte ${fingerprint(body)})`;

/** Has the text left, so that only its fingerprint stands there? */
export const hasTextLeft = (body: string): boolean => /^\(texte parti, \d+ caractères, empreinte \S+\)$/.test(body);
