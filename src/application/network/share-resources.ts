/** The list of resources by mail, some members at a time; nobody reads the same list twice. */
import { publishedOf } from '../../domain/network/fitting-resources';
import { fingerprint } from '../../domain/text/fingerprint';
import { noResources } from '../../wording/errors/action-errors';
import { journalActions, journalCounts, journalObjects } from '../../wording/labels/journal';
import { messagesQueued, sharePreview } from '../../wording/sidebar/network-sentences';
import { noteInJournal } from '../journal/note-in-journal';
import type { InvitationPreview, SentSome, Target } from '../network-api';
import { queueMessage } from '../outbox/queue-message';
import { standingIn } from '../outbox/standing-messages';
import type { Ports, Register } from '../ports';
import { UserProblem } from '../user-problem';
import { withToken } from '../with-token';
import { guestsToTell, type Guest } from './guests';

/** Messages of one call. */
const SLICE = 50;
const SHOWN = 5;

/** Names the list as it stands: one resource more, and it is another. Throws a UserProblem when it is empty. */
function listNow(register: Register): string {
  const published = publishedOf(register.all('resources'));
  if (published.length === 0) throw new UserProblem(noResources.message, noResources.advice);
  return fingerprint(published.map(({ reference, title, link }) => [reference, title, link].join(' ')).join('\n'));
}

function toTell(register: Register, { clock }: Pick<Ports, 'clock'>, target: Target, list: string): readonly Guest[] {
  const told = new Set(
    register
      .where('messages', 'template', 'resource-list')
      .filter(({ key }) => key.includes(`/${list}`))
      .filter(standingIn(register))
      .map(({ to }) => to.toLowerCase()),
  );
  return guestsToTell(register, target, clock.today(), told);
}

/** Throws a UserProblem when nothing is published. Writes nothing. */
export function previewShare(register: Register, ports: Pick<Ports, 'clock'>, target: Target): InvitationPreview {
  const guests = toTell(register, ports, target, listNow(register));
  return {
    count: guests.length,
    sentence: sharePreview(guests.length, target.to),
    names: guests.slice(0, SHOWN).map(({ name }) => name),
  };
}

/** Queues the next messages and gives how many are left; done again it goes on where it stood. Throws as `previewShare`. */
export function shareResources(register: Register, ports: Ports, target: Target): SentSome {
  const list = listNow(register);
  const guests = toTell(register, ports, target, list);
  const now = guests.slice(0, SLICE);
  for (const { reference, to, context } of now)
    queueMessage(register, ports, {
      template: 'resource-list',
      about: reference,
      to,
      context: { ...context, company: context.company && withToken(register, ports, 'companies', context.company) },
      occasion: list,
      departure: 'after-delay',
    });
  if (now.length > 0)
    noteInJournal(register, ports, {
      action: journalActions.resourcesShared,
      object: journalObjects.hub,
      reference: '',
      after: journalCounts.messages(now.length),
    });
  const left = guests.length - now.length;
  return { queued: now.length, left, sentence: messagesQueued(now.length, left) };
}
