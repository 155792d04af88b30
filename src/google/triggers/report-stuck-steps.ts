/**
 * One message a day to the animator while something is stuck; nothing when all is well. It does not go through the outbox, which
 * may be what is stuck.
 */
import { settingsFrom } from '../../domain/settings/setting';
import { stuckMessage } from '../../wording/emails/stuck-message';
import { textToHtml } from '../../wording/emails/text-to-html';
import type { Run } from '../run';
import { StuckSteps } from '../properties/stuck-steps';

const KEY = 'stuckToldOn';

/** Tells what the triggers could not do and which gesture mends it. Noted before it leaves: a broken run tells nothing twice. */
export function reportStuckSteps(run: Run): void {
  const properties = PropertiesService.getDocumentProperties();
  const stuck = new StuckSteps(properties).all();
  const today = run.ports.clock.today();
  if (stuck.length === 0 || properties.getProperty(KEY) === today) return;
  const { animatorEmail, hubName } = run.read((register) => settingsFrom(register.all('settings')));
  if (animatorEmail === '') return;
  properties.setProperty(KEY, today);
  const { subject, text } = stuckMessage(stuck);
  run.ports.mailer.send({ to: animatorEmail, senderName: hubName, subject, text, html: textToHtml(text) });
}
