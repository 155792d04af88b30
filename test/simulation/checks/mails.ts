/** What leaves: whole words, no pupil's name before a host has agreed, nothing twice; and whose link is whose. */
import { SEATED, twice, type Check } from './readings';
import type { SentMail, State } from '../world';

const leaving = (after: State, before: State): readonly SentMail[] => after.mails.slice(before.mails.length);

const HOLES = /\{\{|\}\}|\b(?:undefined|null|NaN)\b|\[object/;
const wholeWords: Check = (after, before) =>
  leaving(after, before).flatMap(({ subject, text }) => {
    const hole = HOLES.exec(`${subject}\n${text}`);
    return hole === null ? [] : [`« ${subject} » leaves with « ${hole[0]} » in it`];
  });

/** Statuses that a proposition has only once its host has agreed, or may have after it. */
const AGREED_ONCE: readonly string[] = [...SEATED, 'withdrawn', 'cancelled'];

/** Hosts decide on a training and on dates: who the pupil is they learn with their yes. */
const anonymous: Check = (after, before) =>
  leaving(after, before).flatMap(({ to, subject, text }) => {
    const request = after.requests.find(({ reference }) => subject.includes(`[${reference}]`));
    const initials = request?.pupilInitials ?? '';
    if (request === undefined || initials === '' || !text.includes(initials)) return [];
    const isHost = [...after.contacts, ...after.companies].some(({ email }) => email !== undefined && to.includes(email));
    const isAgreed = after.propositions.some(
      ({ requestReference, status }) => requestReference === request.reference && AGREED_ONCE.includes(status),
    );
    return isHost && !isAgreed ? [`« ${subject} » tells ${to.join()} who the pupil is`] : [];
  });

/** What the hub says by itself; each thing that the reader does is answered, and what stays stuck is told each day. */
const NEWS = /Accueil d’un|accueille votre|une solution est trouvée|est close|Pas de solution|Appel au réseau/;
/** Who reads, and of what: the last mail of such a thread is what they know. */
const threadOf = ({ to, subject }: SentMail): string => `${to.join()} ${/^\[[^\]]*\]/.exec(subject)?.[0] ?? ''}`;
const notAgain: Check = (after, before) =>
  leaving(after, before).flatMap((mail, index) => {
    if (!NEWS.test(mail.subject)) return [];
    const earlier = after.mails.slice(0, before.mails.length + index);
    const last = earlier.reverse().find((other) => threadOf(other) === threadOf(mail));
    const isAgain = last?.subject === mail.subject && last.text === mail.text;
    return isAgain ? [`the very same mail leaves again: ${mail.to.join()} « ${mail.subject} »`] : [];
  });

/** Of these nobody needs a second while the first one waits; answers to what people do come one for each. */
const ONE_WAITS: readonly string[] = [
  'proposition',
  'agreement-teacher',
  'agreement-host',
  'host-not-needed',
  'request-cancelled',
];
const waitsOnce: Check = ({ messages }) =>
  twice(
    messages
      .filter(({ status, template }) => ['queued', 'to-review'].includes(status) && ONE_WAITS.includes(template))
      .map(({ template, about, to }) => `${template} about ${about} to ${to}`),
  ).map((line) => `two messages wait: ${line}`);

/** Each link leads to one row. */
const tokensApart: Check = ({ requests, offers, propositions, companies }) =>
  twice(
    [...requests, ...offers, ...propositions, ...companies].flatMap(({ token }) =>
      (token ?? '').split(' ').filter((one) => one !== ''),
    ),
  ).map((token) => `two rows have the token ${token}`);

export const MAIL_CHECKS: readonly Check[] = [wholeWords, anonymous, notAgain, waitsOnce, tokensApart];
