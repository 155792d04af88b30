/** Writes a message as it travels (RFC 5322, MIME), by the composer of nodemailer. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailAttachment, MailModel } from './mailbox';

/** The whole message, blind copies included; the same model always gives the same text. */
export async function writeMessage(mail: MailModel): Promise<string> {
  const { from, fromName, to, cc, bcc, replyTo, subject, text, html } = mail;
  const message = new MailComposer({
    from: { name: fromName, address: from },
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    ...(replyTo === '' ? {} : { replyTo }),
    subject,
    text,
    ...(html === '' ? {} : { html }),
    attachments: mail.attachments.map(attachment),
    date: new Date(mail.sentAt),
    messageId: `<${mail.id}.${mail.sentAt}@${from.split('@')[1] ?? 'localhost'}>`,
    baseBoundary: `${mail.id}.${mail.sentAt.toString(36)}`,
    textEncoding: 'quoted-printable',
    newline: '\r\n',
    // Contents are given as they are: an address in them is never followed.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  message.keepBcc = true;
  return (await message.build()).toString();
}

function attachment({ name, mimeType, base64, contentId }: MailAttachment) {
  const file = { filename: name, contentType: mimeType, content: base64, encoding: 'base64' };
  return contentId === undefined ? file : { ...file, cid: contentId, contentDisposition: 'inline' };
}
