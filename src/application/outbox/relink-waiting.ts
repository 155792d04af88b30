/** A form that was made anew has another address: messages that wait with the former one get the new one. */
import { UNSENT_MESSAGE_STATUSES, type Message } from '../../domain/message/message';
import { composeMessage } from './compose-message';
import { contextAgain } from './context-again';
import type { Ports, Register } from '../ports';
import type { FormKind } from '../setup-api';

const LINK = /https:\/\/docs\.google\.com\/forms\/d\/e\/([\w-]+)\/viewform[^\s<>"')]*/g;
const linksIn = (text: string): readonly { readonly url: string; readonly form: string }[] =>
  [...text.matchAll(LINK)].map(([url, form]) => ({ url, form: form ?? '' }));

/**
 * Writes the message's links anew and leaves its other words, which a person may have changed; where its links are no longer the
 * same, all of it is written anew. Gives how many were changed; done again it changes nothing.
 */
export function relinkWaiting(register: Register, ports: Ports, kinds: readonly FormKind[]): number {
  const living = new Set(kinds.flatMap((kind) => linksIn(ports.formLinks.publicUrl(kind) ?? '').map(({ form }) => form)));
  // While no form has an address nothing can be said of the others.
  if (living.size === 0) return 0;
  const waiting = UNSENT_MESSAGE_STATUSES.flatMap((status) => register.where('messages', 'status', status)).filter(({ body }) =>
    linksIn(body).some(({ form }) => !living.has(form)),
  );
  let changed = 0;
  for (const message of waiting) {
    const body = relinked(register, ports, message);
    if (body === undefined || body === message.body) continue;
    register.change('messages', message.reference, { body });
    changed += 1;
  }
  return changed;
}

/** `undefined` when what it speaks of is gone. */
function relinked(register: Register, ports: Ports, message: Message): string | undefined {
  const context = contextAgain(register, ports, message);
  if (context === undefined) return undefined;
  const anew = composeMessage(register, ports, message.template, context).body;
  const [before, after] = [linksIn(message.body), linksIn(anew)];
  if (before.length !== after.length) return anew;
  let index = 0;
  return message.body.replace(LINK, () => after[index++]!.url);
}
