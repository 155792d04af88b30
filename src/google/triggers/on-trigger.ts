/** What the platform's triggers do; each leaves the register whole if it is killed on the way. */
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import { expireOffers } from '../../application/offers/expire-offers';
import { triggerActors } from '../../wording/labels/triggers';
import { composeRun, type Run } from '../compose';
import { sweepAnswers } from './sweep-answers';

function triggered(actor: string, work: (run: Run) => void): void {
  const run = composeRun(actor);
  work(run);
  run.wakeUp.keep();
}

/** A form was submitted: its row is received, and so is any that an earlier trigger missed. */
export const onFormSubmit = (): void => triggered(triggerActors.form, (run) => {
  sweepAnswers(run, { retryFailed: false });
  sendPendingMessages(run.ports);
});

/** Every hour: missed answers, messages that are due, offers whose dates have passed. */
export const onClock = (): void => triggered(triggerActors.clock, (run) => {
  sweepAnswers(run, { retryFailed: true });
  run.ports.unitOfWork((register) => expireOffers(register, run.ports));
  sendPendingMessages(run.ports);
});

/** The moment asked for by a queued message. */
export const onWake = (): void => triggered(triggerActors.clock, (run) => {
  run.wakeUp.done();
  sendPendingMessages(run.ports);
});
