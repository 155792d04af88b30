/**
 * Anyone may type any address in a public form: acknowledgements at once are few, or they would be a way to flood people in the
 * hub's name.
 */
import { acknowledgementsHeldBy, type AcknowledgementLimits } from '../../domain/message/acknowledgements';
import { settingsFrom } from '../../domain/settings/setting';
import { acknowledgementHeld } from '../../wording/sidebar/message-sentences';
import type { Ports, Register } from '../ports';

/** Why the acknowledgement must wait for the animator, in words; `undefined` when it may leave by itself. */
export function mustBeReviewed(register: Register, ports: Ports, message: { readonly to: string }): string | undefined {
  const settings = settingsFrom(register.all('settings'));
  const limits: AcknowledgementLimits = {
    perDay: Number(settings.acknowledgementsPerDay),
    perAddress: Number(settings.acknowledgementsPerAddress),
  };
  const today = ports.clock.today();
  const sentToday = register
    .all('messages')
    .filter(({ createdAt }) => createdAt !== '' && ports.clock.dayOf(createdAt) === today);
  const held = acknowledgementsHeldBy(sentToday, message.to, limits);
  return held === undefined ? undefined : acknowledgementHeld(held, held === 'day' ? limits.perDay : limits.perAddress);
}
