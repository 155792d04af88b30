/** Sends through MailApp: the scope script.send_mail lets the script send and read nothing. */
import type { Mailer, OutgoingMail } from '../../application/ports';

export class PlatformMailer implements Mailer {
  quotaLeft(): number {
    return MailApp.getRemainingDailyQuota();
  }

  send({ to, cc, replyTo, senderName, subject, text, html }: OutgoingMail): void {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, ...(cc ? { cc } : {}), ...(replyTo ? { replyTo } : {}), ...(senderName ? { name: senderName } : {}) });
  }
}
