/**
 * Sends what has fallen due: taken under the lock, sent without it, settled under it; a broken run never sends a message twice.
 */
import { sendReport } from '../../wording/sidebar/message-sentences';
import { inOneAction } from '../lifecycle/apply-event';
import type { Ports } from '../ports';
import type { SendReportView } from '../sidebar-views/message-views';
import { claimMessages, recipientsOf, type ClaimedMail } from './claim-messages';
import { judgeTrouble, settleDepartures } from './settle-departures';

/**
 * Sends due messages while the run has time and the day has quota; what is left asks to be woken again.
 * @param say told how many have left so far, every few
 */
export function sendPendingMessages(ports: Ports, say: (sent: number) => void = () => undefined): SendReportView {
  ports.wakeUp.forget();
  let sent = 0;
  let failed = 0;
  for (;;) {
    const claimed = ports.unitOfWork((register) => {
      const taken = claimMessages(register, ports);
      // What this run takes is known to every other one before any status says so.
      if (taken.mails.length > 0)
        ports.departures.open(
          ports.clock.now(),
          taken.mails.map(({ reference }) => reference),
          Object.fromEntries(taken.mails.flatMap(({ reference, mark }) => (mark === undefined ? [] : [[reference, mark]]))),
        );
      return taken;
    });
    // Decided anew after a person's gesture, the action has opened this run's own departure again.
    for (const id of claimed.settled) if (id !== ports.departures.own || claimed.mails.length === 0) ports.departures.forget(id);
    const result =
      claimed.mails.length === 0 ? { sent: 0, failed: 0 } : depart(ports, claimed.mails, (count) => say(sent + count));
    sent += result.sent;
    failed += result.failed;
    const settled =
      claimed.mails.length === 0 ? [] : ports.unitOfWork((register) => inOneAction(register, ports, settleDepartures));
    for (const id of settled) ports.departures.forget(id);
    if (!claimed.hasMore || !ports.hasTimeLeft()) {
      if (claimed.nextAt !== undefined) ports.wakeUp.at(claimed.nextAt);
      return { sent, failed, waiting: claimed.waiting, sentence: sendReport(sent, failed, claimed.waiting) };
    }
  }
}

/** Mails between two words on how many have left: some seconds. */
const MAILS_A_WORD = 5;

/**
 * One after the other; each is noted as under way before it leaves. A run without time left leaves the rest to be put back. What
 * the quota must be is reckoned: another run's mails make an unclear refusal a doubt, and never a second mail.
 */
function depart(
  ports: Ports,
  mails: readonly ClaimedMail[],
  say: (sent: number) => void,
): { readonly sent: number; readonly failed: number } {
  const { departures, mailer, clock } = ports;
  let sent = 0;
  let failed = 0;
  let quota = mailer.quotaLeft();
  for (const { reference, mail } of mails) {
    if (!ports.hasTimeLeft()) break;
    departures.leaving(reference);
    try {
      mailer.send(mail);
      departures.left(reference, clock.now());
      sent += 1;
      quota = quota === undefined ? undefined : quota - recipientsOf(mail);
      if (sent % MAILS_A_WORD === 0) say(sent);
    } catch (error) {
      failed += 1;
      departures.refused(reference, judgeTrouble(ports, error, quota));
    }
  }
  departures.close();
  return { sent, failed };
}
