/**
 * One message a day to the animator while something grave is silent; nothing when all is well. It does not go through the outbox,
 * which may be what is stuck.
 */
import { settingsFrom } from '../../domain/settings/setting';
import { stuckMessage } from '../../wording/emails/stuck-message';
import { textToHtml } from '../../wording/emails/text-to-html';
import type { Run } from '../run';
import { readKeptHealth } from '../properties/kept-health';

const KEY = 'stuckToldOn';
/** What a person is in the middle of mending is nothing to write about: it is told when the next look sees it again. */
const PASSING_MS = 30 * 60_000;

/** Tells what stops the hub and what mends it. Noted before it leaves: a broken run tells nothing twice. */
export function reportStuckSteps(run: Run): void {
  const properties = run.seen;
  const before = Date.parse(run.ports.clock.now()) - PASSING_MS;
  const stuck = readKeptHealth(properties).causes.filter(
    ({ severity, since }) => severity === 'stops' && Date.parse(since) <= before,
  );
  const today = run.ports.clock.today();
  if (stuck.length === 0 || properties.getProperty(KEY) === today) return;
  const { animatorEmail, hubName } = run.read((register) => settingsFrom(register.all('settings')));
  if (animatorEmail === '' || run.ports.isCopy()) return;
  properties.setProperty(KEY, today);
  const { subject, text } = stuckMessage(stuck);
  run.ports.mailer.send({ to: animatorEmail, senderName: hubName, subject, text, html: textToHtml(text) });
}
