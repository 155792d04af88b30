/** What the platform's triggers do; each leaves the register whole if it is killed on the way. */
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import { expireOffers } from '../../application/offers/expire-offers';
import { refreshPriorities } from '../../application/requests/refresh-priorities';
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

/** Hours of the day in which the clock works: nobody waits for a message at night, and runs are counted (90 minutes a day, quota page). */
const WORKING_HOURS = { first: 7, last: 20 } as const;

/** Every hour of the day: missed answers, messages that are due and, once a day, what the date changes: offers that have ended, requests that become pressing. */
export function onClock(): void {
  const hour = new Date().getHours();
  if (hour < WORKING_HOURS.first || hour > WORKING_HOURS.last) return;
  triggered(triggerActors.clock, (run) => {
    sweepAnswers(run, { retryFailed: true });
    const today = run.ports.clock.today();
    if (run.installation.read().expiredOn !== today) {
      run.ports.unitOfWork((register) => {
        expireOffers(register, run.ports);
        refreshPriorities(register, run.ports);
      });
      run.installation.write({ expiredOn: today });
    }
    sendPendingMessages(run.ports);
  });
}

/** The moment asked for by a queued message. */
export const onWake = (): void => triggered(triggerActors.clock, (run) => {
  run.wakeUp.done();
  sendPendingMessages(run.ports);
});
