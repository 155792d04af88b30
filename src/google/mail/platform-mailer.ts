/** Sends through MailApp: the scope script.send_mail lets the script send and read nothing. */
import type { Mailer, OutgoingMail } from '../../application/ports';
import { problemOf } from '../../application/user-problem';
import { copySendsNothing } from '../../wording/errors/copy-errors';

export class PlatformMailer implements Mailer {
  private left?: number;

  /** @param isCopy nothing leaves from a copy of the spreadsheet, whichever way it is asked for */
  constructor(private readonly isCopy: () => boolean) {}

  /** Asked for again only once something has left. The service may fail: nothing but the meter depends on it. */
  quotaLeft(): number | undefined {
    try {
      return (this.left ??= MailApp.getRemainingDailyQuota());
    } catch (error) {
      console.warn(`quota: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  send({ to, cc, replyTo, senderName, subject, text, html, attachments = [] }: OutgoingMail): void {
    if (this.isCopy()) throw problemOf(copySendsNothing);
    this.left = undefined;
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
