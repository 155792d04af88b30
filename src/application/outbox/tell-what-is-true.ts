/**
 * After an action, the teacher and the hosts of each request concerned are told what is true, once; what has become untrue does
 * not leave.
 */
import { hostCorrection, occasionOf, teacherCorrection, type Correction, type Word } from '../../domain/message/last-word';
import { mailableAddress } from '../../domain/contact/email';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { templateLabels } from '../../wording/labels/reference';
import { noLongerNeeded, untold } from '../../wording/sidebar/message-sentences';
import { addressOf, atSameHost, contactOf } from '../companies/contact-of';
import { withToken } from '../with-token';
import { noteInJournal } from '../journal/note-in-journal';
import type { Scope } from '../lifecycle/act';
import { possibilities } from '../matching/possibilities';
import { propositionsOf } from '../propositions/propositions-of';
import type { MessageContext } from './compose-message';
import { messagesAbout } from './messages-about';
import { queueMessage } from './queue-message';

/** Brings the last words about the request up to date. Done again it adds nothing. */
export function tellWhatIsTrue(scope: Scope, requestReference: string): void {
  const { register } = scope;
  const known = register.find('requests', requestReference);
  if (known === undefined) return;
  const request = withToken(register, scope.ports, 'requests', known);
  const propositions = propositionsOf(register, requestReference);
  const messages = messagesAbout(register, [requestReference, ...propositions.map(({ reference }) => reference)]);
  const forTeacher = teacherCorrection(
    request,
    propositions,
    messages,
    register.where('reviews', 'requestReference', requestReference),
  );
  carryOut(scope, forTeacher, (word) => tell(scope, word, request.requesterEmail, contextOf(scope, request, propositions, word)));
  for (const proposition of propositions) {
    const correction = hostCorrection(
      proposition,
      atSameHost(register, proposition, propositions),
      messages.filter(({ about }) => about === proposition.reference),
    );
    carryOut(scope, correction, (word) =>
      tell(scope, word, addressOf(register, proposition.companyReference), hostContext(scope, request, proposition)),
    );
  }
}

function carryOut({ fireIfPossible }: Scope, { toSkip, toTell }: Correction, say: (word: Word) => void): void {
  for (const { reference } of toSkip)
    fireIfPossible({ table: 'messages', reference, event: 'skipped', patch: { error: noLongerNeeded } });
  if (toTell !== undefined) say(toTell);
}

function tell({ register, ports }: Scope, word: Word, to: string | undefined, context: MessageContext): void {
  const address = mailableAddress(to);
  if (address === undefined) {
    noteUntold(register, ports, word);
    return;
  }
  queueMessage(register, ports, {
    template: word.template,
    about: word.about,
    to: address,
    context,
    occasion: occasionOf(word),
    departure: 'after-delay',
  });
}

/** Somebody is to be told and has no address: said once, in the journal. */
function noteUntold(register: Scope['register'], ports: Scope['ports'], word: Word): void {
  const reason = untold(templateLabels[word.template], word.turn);
  if (
    register
      .all('journal')
      .some((line) => line.reference === word.about && line.action === journalActions.notTold && line.reason === reason)
  )
    return;
  noteInJournal(register, ports, {
    action: journalActions.notTold,
    object: journalObjects.message,
    reference: word.about,
    reason,
  });
}

function contextOf(
  scope: Scope,
  request: Request,
  propositions: readonly Proposition[],
  { about, template }: Word,
): MessageContext {
  const named = propositions.find(({ reference }) => reference === about);
  if (named !== undefined) return hostContext(scope, request, named);
  if (template === 'request-unplaced')
    return { request, propositions, concessions: possibilities(scope.register, scope.ports, request) };
  // The host that the teacher was last told of: the one that held the pupil most recently.
  const lost =
    template === 'host-withdrawn'
      ? [...propositions]
          .filter(({ turn }) => (turn ?? 0) > 0)
          .sort((a, b) => ((a.answeredOn ?? '') < (b.answeredOn ?? '') ? -1 : 1))
          .pop()
      : undefined;
  return lost === undefined ? { request, propositions } : { ...hostContext(scope, request, lost), propositions };
}

function hostContext({ register }: Scope, request: Request, proposition: Proposition): MessageContext {
  return {
    request,
    proposition,
    company: register.find('companies', proposition.companyReference),
    contact: contactOf(register, proposition.companyReference),
    offer: proposition.offerReference === undefined ? undefined : register.find('offers', proposition.offerReference),
  };
}
