/** Sends through MailApp: the scope script.send_mail lets the script send and read nothing. */
import type { Mailer, OutgoingMail } from '../../application/ports';

export class PlatformMailer implements Mailer {
  /** The service may fail: nothing but the meter depends on it. */
  quotaLeft(): number | undefined {
    try {
      return MailApp.getRemainingDailyQuota();
    } catch (error) {
      console.warn(`quota: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  send({ to, cc, replyTo, senderName, subject, text, html, attachments = [] }: OutgoingMail): void {
    MailApp.sendEmail({
      to,
      subject,
      body: text,
      htmlBody: html,
      ...(cc ? { cc } : {}),
      ...(replyTo ? { replyTo } : {}),
      ...(senderName ? { name: senderName } : {}),
      ...(attachments.length > 0
        ? { attachments: attachments.map(({ content, mimeType, name }) => Utilities.newBlob(content, mimeType, name)) }
        : {}),
    });
  }
}
