/** The message by which the animator sees, before anyone else is written to, that messages leave and what they look like. */
import { settingsFrom } from '../../domain/settings/setting';
import { textToHtml } from '../../wording/emails/text-to-html';
import { animatorEmailNeeded } from '../../wording/errors/action-errors';
import { testBody, testSubject } from '../../wording/sidebar/setup-sentences';
import type { OutgoingMail, Register } from '../ports';
import { UserProblem } from '../user-problem';

/** @throws UserProblem as long as the animator's address is not known */
export function trialMessage(register: Register): OutgoingMail {
  const settings = settingsFrom(register.all('settings'));
  if (settings.animatorEmail === '') throw new UserProblem(animatorEmailNeeded.message, animatorEmailNeeded.advice);
  const text = testBody(settings.hubName);
  return {
    to: settings.animatorEmail,
    senderName: settings.hubName,
    subject: testSubject,
    text,
    html: textToHtml(text),
  };
}
