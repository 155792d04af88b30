/** The last word that a person has had of the hub, and the one that is true: where they differ, there is something to say. */
import type { Review } from '../network/network';
import { isToldBySchool } from '../network/review';
import type { Proposition } from '../proposition/proposition';
import { LIVE_PROPOSITION_STATUSES, SEATED_PROPOSITION_STATUSES } from '../proposition/proposition-status';
import type { Request } from '../request/request';
import { OPEN_REQUEST_STATUSES } from '../request/request-status';
import { UNSENT_MESSAGE_STATUSES, type Message, type TemplateCode } from './message';

/** Something to say: which message, about what; `turn` tells the first agreement of a host from its second. */
export interface Word {
  readonly template: TemplateCode;
  readonly about: string;
  readonly turn: number;
}

/** Messages by which a teacher learns how a request stands; the first two only say that it was received. */
const TEACHER_WORDS: readonly TemplateCode[] = [
  'request-received',
  'request-to-complete',
  'agreement-teacher',
  'host-withdrawn',
  'request-cancelled',
  'request-unplaced',
  'request-reopened',
];
/** Messages by which a host learns how a proposition stands. */
const HOST_WORDS: readonly TemplateCode[] = ['proposition', 'agreement-host', 'host-not-needed', 'answer-too-late'];
/** Queued by the events themselves and not by what is true in the end. */
const OPENING: readonly TemplateCode[] = ['request-received', 'request-to-complete', 'proposition', 'answer-too-late'];

const TURN = 'tour-';
/** The occasion of a word, as the message's key holds it. */
export const occasionOf = ({ turn }: Word): string => `${TURN}${turn}`;
const turnOf = ({ key }: Message): number => {
  const occasion = key.slice(key.lastIndexOf('/') + 1);
  return occasion.startsWith(TURN) ? Number.parseInt(occasion.slice(TURN.length), 10) : 0;
};
const wordOf = (message: Message): Word => ({ template: message.template, about: message.about, turn: turnOf(message) });
const isSame = (one: Word | undefined, other: Word | undefined): boolean =>
  one?.template === other?.template && one?.about === other?.about && one?.turn === other?.turn;

/** What is to be done so that the last word is true. */
export interface Correction {
  /** Messages not yet left that would say something untrue. */
  readonly toSkip: readonly Message[];
  readonly toTell?: Word;
}

/** Left, or perhaps left: what a person may have read. */
const wasRead = ({ status }: Message): boolean => status === 'sent' || status === 'sending';
/** An answer that came too late gets its own thanks: while they wait, nothing else is to be said. */
const isThanks = ({ status, template }: Message): boolean =>
  template === 'answer-too-late' && UNSENT_MESSAGE_STATUSES.includes(status);
const when = ({ sentAt, createdAt }: Message): string => sentAt ?? createdAt;

function thread(
  messages: readonly Message[],
  words: readonly TemplateCode[],
): { readonly said?: Message; readonly unsent: readonly Message[] } {
  const mine = messages.filter(({ template }) => words.includes(template));
  const said = mine
    .filter((message) => wasRead(message) || isThanks(message))
    .sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))
    .pop();
  return {
    ...(said === undefined ? {} : { said }),
    unsent: mine.filter(({ status, template }) => UNSENT_MESSAGE_STATUSES.includes(status) && !OPENING.includes(template)),
  };
}

function correct(unsent: readonly Message[], said: Message | undefined, wanted: Word | undefined): Correction {
  const isSaid = wanted === undefined || (said !== undefined && isSame(wordOf(said), wanted));
  const waiting = isSaid ? undefined : unsent.find((message) => isSame(wordOf(message), wanted));
  return {
    toSkip: unsent.filter((message) => message !== waiting),
    ...(isSaid || waiting !== undefined ? {} : { toTell: wanted }),
  };
}

/**
 * What the teacher of a request must hear.
 * @param propositions those of the request
 * @param messages those about the request or one of its propositions
 * @param reviews those of the request
 */
export function teacherCorrection(
  request: Request,
  propositions: readonly Proposition[],
  messages: readonly Message[],
  reviews: readonly Review[],
): Correction {
  const { said, unsent } = thread(messages, TEACHER_WORDS);
  // Who has said that the stage fell short is not told so.
  const knows = request.status === 'interrupted' && isToldBySchool(reviews);
  const word = knows ? undefined : wordForTeacher(request, propositions, said && wordOf(said), countOf(messages, said));
  return correct(unsent, said, word);
}

/**
 * The message by which a teacher last learnt how a request stands, or a host how a proposition does; `undefined` before any.
 * @param messages those about the request or one of its propositions; for a host, those about the proposition
 */
export const lastRead = (messages: readonly Message[], reader: 'teacher' | 'host'): Message | undefined =>
  thread(
    messages.filter((message) => wasRead(message)),
    reader === 'teacher' ? TEACHER_WORDS : HOST_WORDS,
  ).said;
/** Who reads a message of this kind, where it tells how things stand. */
export const readerOf = (template: TemplateCode): 'teacher' | 'host' | undefined =>
  TEACHER_WORDS.includes(template) ? 'teacher' : HOST_WORDS.includes(template) ? 'host' : undefined;

/** How many agreements and endings the teacher has read: the second withdrawal of one host is another word than the first. */
const countOf = (messages: readonly Message[], said: Message | undefined): number =>
  said === undefined
    ? 0
    : messages.filter((message) => wasRead(message) && TEACHER_WORDS.includes(message.template) && when(message) <= when(said))
        .length;

function wordForTeacher(
  request: Request,
  propositions: readonly Proposition[],
  said: Word | undefined,
  told: number,
): Word | undefined {
  const about = (template: TemplateCode): Word =>
    said?.template === template ? said : { template, about: request.reference, turn: told };
  if (request.status === 'cancelled') return about('request-cancelled');
  if (request.status === 'interrupted')
    return said?.about === request.reference
      ? about('request-cancelled')
      : { template: 'request-cancelled', about: request.reference, turn: told };
  if (request.status === 'unplaced') return about('request-unplaced');
  const seated = propositions.find(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));
  // That it fell short was read, and is untrue: the same words about the host say how it ended.
  if (request.status === 'finished' && seated !== undefined && said?.template === 'request-cancelled')
    return said.about === seated.reference ? said : { template: 'request-cancelled', about: seated.reference, turn: told };
  if (seated !== undefined) return { template: 'agreement-teacher', about: seated.reference, turn: seated.turn ?? 1 };
  // One that lacks something again is sought for all the same.
  if (!OPEN_REQUEST_STATUSES.includes(request.status) && request.status !== 'to-complete') return undefined;
  if (said?.template === 'agreement-teacher') return about('host-withdrawn');
  return said?.template === 'request-cancelled' || said?.template === 'request-unplaced' ? about('request-reopened') : undefined;
}

/**
 * What the host of a proposition must hear.
 * @param atSameHost those of the same request that the same people read: a host that is asked for the same pupil by another
 * proposition, or holds it by another offer or site, is not told that this one ended
 * @param messages those about the proposition
 */
export function hostCorrection(
  proposition: Proposition,
  atSameHost: readonly Proposition[],
  messages: readonly Message[],
): Correction {
  const { said, unsent } = thread(messages, HOST_WORDS);
  const goesOn = atSameHost.some(
    ({ reference, status }) =>
      reference !== proposition.reference &&
      (LIVE_PROPOSITION_STATUSES.includes(status) || SEATED_PROPOSITION_STATUSES.includes(status)),
  );
  const word = wordForHost(proposition, said && wordOf(said));
  return correct(unsent, said, goesOn && word?.template === 'host-not-needed' ? undefined : word);
}

function wordForHost(proposition: Proposition, said: Word | undefined): Word | undefined {
  const { reference: about, status, turn = 0 } = proposition;
  if (SEATED_PROPOSITION_STATUSES.includes(status)) return { template: 'agreement-host', about, turn: Math.max(1, turn) };
  // By telephone nothing was written, but something was asked.
  const wasAsked =
    said?.template === 'proposition' ||
    said?.template === 'agreement-host' ||
    (said === undefined && proposition.isTrial !== true && (proposition.sentOn !== undefined || turn > 0));
  return status === 'cancelled' && wasAsked ? { template: 'host-not-needed', about, turn } : undefined;
}
