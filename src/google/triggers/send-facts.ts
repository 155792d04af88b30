/**
 * Once a day, where the animator has named an address: the hub's anonymous facts, as the file that the académie loads. By mail,
 * since a file in a shared folder would ask every hub for access to all of its Drive.
 */
import { FACT_COLUMNS, factRows } from '../../application/facts/facts-file';
import { problemOf } from '../../application/user-problem';
import { normaliseEmail } from '../../domain/contact/email';
import { settingsFrom } from '../../domain/settings/setting';
import { fold } from '../../domain/text/fold';
import { plainCsv } from '../../register/export/plain-csv';
import { factsMail } from '../../wording/emails/facts-mail';
import { textToHtml } from '../../wording/emails/text-to-html';
import { exportWords } from '../../wording/pages/export-page';
import { longDate } from '../../wording/text/dates';
import { requirePermissions } from '../permissions/require-permissions';
import type { Run } from '../run';

/**
 * Noted once it has left: a run that is broken off in between sends the same file again, which takes the place of the first. Not
 * in trial, in a pause or in a copy. Throws a UserProblem for what is no address; *Santé du pôle* then shows it.
 */
export function sendFacts({ ports, installation, read, glance }: Run): void {
  const today = ports.clock.today();
  if (installation.read().factsOn === today || ports.isCopy()) return;
  const { factsAddress, hubName, animatorEmail, sandbox, pausedSince } = glance.read((register) =>
    settingsFrom(register.all('settings')),
  );
  if (factsAddress.trim() === '' || sandbox === 'oui' || pausedSince !== '') return;
  const to = normaliseEmail(factsAddress);
  if (to === undefined) throw problemOf(factsMail.wrongAddress);
  requirePermissions('send-mail');
  const content = plainCsv(
    FACT_COLUMNS,
    read((register) => factRows(register, ports.clock)),
  );
  const text = factsMail.text(hubName);
  ports.mailer.send({
    to,
    senderName: hubName,
    ...(animatorEmail === '' ? {} : { replyTo: animatorEmail }),
    subject: factsMail.subject(hubName, longDate(today)),
    text,
    html: textToHtml(text),
    attachments: [{ name: `${fold(exportWords.factsFile).replace(/ /g, '-')}.csv`, mimeType: 'text/csv', content }],
  });
  installation.write({ factsOn: today });
}
