/** The letter that tells the network who speaks for the hub: schools, and companies of which something is under way. */
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { settingsFrom } from '../../domain/settings/setting';
import { fingerprint } from '../../domain/text/fingerprint';
import { letterPreview } from '../../wording/pages/handover-page';
import type { HandoverView } from '../handover-api';
import { guestsIn, type Guest } from '../network/guests';
import { composeMessage } from '../outbox/compose-message';
import { queueMessage } from '../outbox/queue-message';
import { standingIn } from '../outbox/standing-messages';
import type { Ports, Register } from '../ports';

/** Members that one call queues. */
const SLICE = 50;

/** The letter of this handover: another person's is another letter. */
function occasionOf(register: Register): string {
  const { animatorName, animatorEmail } = settingsFrom(register.all('settings'));
  return fingerprint(`${animatorName} ${animatorEmail}`);
}

/** Those who have not been told yet; each address once. */
function toTell(register: Register, ports: Pick<Ports, 'clock'>): readonly Guest[] {
  if (settingsFrom(register.all('settings')).formerAnimator === '') return [];
  const occasion = occasionOf(register);
  const told = new Set(
    register
      .where('messages', 'template', 'handover')
      .filter(({ key }) => key.includes(`/${occasion}`))
      .filter(standingIn(register))
      .map(({ to }) => to.toLowerCase()),
  );
  const underWay = new Set(
    [...LIVE_PROPOSITION_STATUSES, ...SEATED_PROPOSITION_STATUSES].flatMap((status) =>
      register.where('propositions', 'status', status).map(({ companyReference }) => companyReference),
    ),
  );
  const today = ports.clock.today();
  return [
    ...guestsIn(register, { to: 'schools' }, today),
    ...guestsIn(register, { to: 'companies' }, today).filter(({ reference }) => underWay.has(reference)),
  ].filter(({ to }) => !told.has(to.toLowerCase()) && told.add(to.toLowerCase()) !== undefined);
}

/** The letter as its first reader gets it; `undefined` when nobody is left to be told. Writes nothing. */
export function previewLetter(register: Register, ports: Ports): HandoverView['letter'] {
  const guests = toTell(register, ports);
  const [first] = guests;
  if (first === undefined) return undefined;
  const { subject, body } = composeMessage(register, ports, 'handover', first.context);
  return { sentence: letterPreview(guests.length), subject, body };
}

/** Queues the next letters, which can still be stopped for a while; gives how many are left. Done again it goes on. */
export function sendLetter(register: Register, ports: Ports): { readonly queued: number; readonly left: number } {
  const guests = toTell(register, ports);
  const occasion = occasionOf(register);
  for (const { reference, to, context } of guests.slice(0, SLICE))
    queueMessage(register, ports, { template: 'handover', about: reference, to, context, occasion, departure: 'after-delay' });
  return { queued: Math.min(SLICE, guests.length), left: Math.max(0, guests.length - SLICE) };
}
