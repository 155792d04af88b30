/** A message as a mailbox shows it. */
import type { MailView } from '../../contract';
import type { MailModel } from '../../apps-script/mail/mailbox';
import { toZonedIso } from '../../clock/zone';

export function mailView(mail: MailModel, zone: string): MailView {
  return {
    id: mail.id,
    sentAt: toZonedIso(mail.sentAt, zone),
    from: mail.from,
    fromName: mail.fromName,
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments
      .filter(({ contentId }) => contentId === undefined)
      .map(({ name, mimeType, base64 }) => ({ name, mimeType, base64 })),
    read: mail.read,
  };
}
