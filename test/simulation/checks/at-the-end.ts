/** What holds once faults have stopped and a day has passed: nothing waits without a reason, nobody's last message is untrue. */
import { isReminder, type TemplateCode } from '../../../src/domain/message/message';
import type { Proposition } from '../../../src/domain/proposition/proposition';
import type { Request } from '../../../src/domain/request/request';
import type { State } from '../world';
import { indicatorsAgree } from './indicators';
import { erasedLeavesNoTrace, networkAtRest } from './network';
import { LIVE, plain, propositionsOf, SEATED } from './readings';

/**
 * @param problems what *Vérifier* lists
 * @param tracesOf see `World.traces`
 */
export const checkAtTheEnd = (
  state: State,
  problems: readonly string[],
  tracesOf: (address: string) => readonly string[],
): string[] => [
  ...erasedLeavesNoTrace(state, tracesOf),
  ...networkAtRest(state),
  ...state.leftOpen.map((what) => `left open: ${what}`),
  ...queueIsEmpty(state),
  ...(state.restored.times > 0 ? [] : indicatorsAgree(state)),
  ...goneIsTold(state, problems),
  // Where an older version was brought back, one sentence says that people have read what the register has forgotten.
  ...(state.restored.times > 0 && problems.some((sentence) => FORGOTTEN.test(sentence))
    ? []
    : state.requests.flatMap((request) => [...teacherKnows(state, request), ...hostsKnow(state, request)])),
];

const FORGOTTEN = /plus notés?/;

/** A row that people have taken away is listed wherever another one still names it. */
const goneIsTold = ({ gone, offers, contacts, propositions }: State, problems: readonly string[]): string[] =>
  [
    ...offers
      .filter(({ status }) => status !== 'withdrawn' && status !== 'expired')
      .map(({ reference, companyReference }) => [reference, companyReference] as const),
    ...contacts
      .filter(({ isActive }) => isActive)
      .map(({ reference, companyReference }) => [reference, companyReference] as const),
    // What is over asks nothing of anybody.
    ...propositions
      .filter(({ status }) => LIVE.includes(status) || SEATED.includes(status))
      .flatMap(({ reference, requestReference, companyReference, offerReference }) =>
        [requestReference, companyReference, offerReference].map((target) => [reference, target] as const),
      ),
  ].flatMap(([from, target]) =>
    target === undefined || !gone.has(target) || problems.some((sentence) => sentence.includes(from) && sentence.includes(target))
      ? []
      : [`${from} names ${target}, which was taken away, and nobody is told`],
  );

/** A line that still waits says why. */
const queueIsEmpty = ({ messages, today }: State): string[] =>
  messages.flatMap(({ reference, status, error, sendAfter = '' }) =>
    status === 'queued' && sendAfter.slice(0, 10) > today
      ? []
      : status === 'queued' || status === 'sending'
        ? [`${reference} is still ${status}: ${error ?? 'nothing says why'}`]
        : status === 'failed' && error === undefined
          ? [`${reference} failed and nothing says why`]
          : [],
  );

/** Subjects of the mails about a request, the latest last: what people have read, not what the outbox says. */
const subjectsTo = (state: State, addresses: readonly string[], request: string): string[] =>
  state.mails
    .filter(({ to }) => to.some((address) => addresses.includes(address)))
    .map(({ subject }) => plain(subject))
    .filter((subject) => subject.startsWith(`[${request}]`) && !SAYS_NO_STATUS.test(subject));
/** Thanks for news, and what the calendar sends beside: papers, the eve, reviews. */
const SAYS_NO_STATUS =
  /c’est noté pour|bilan|correction|corriger|signatures? (attendue|pour)|manque des signatures|votre avis|est sollicité|arrive(nt)? (le|chez)|Comment se passe|Une minute/i;

/** The address was corrected once the stage was over: what is past is not sent again. */
const isOldNews = ({ today }: State, { endsOn = '' }: { readonly endsOn?: string }, last: string): boolean =>
  last === '' && endsOn < today;

/** Thanks for what was said: they tell nothing of how things stand. */
const BESIDE: readonly TemplateCode[] = [
  'follow-up-noted',
  'answer-noted',
  'review-noted',
  'correction-noted',
  'correction-link',
];

/** The animator holds the last word back with their own hand, or it cannot reach anybody: that is said on its line. */
const isHeldBack = ({ messages, today }: State, abouts: readonly string[], addresses: readonly string[]): boolean => {
  const theirs = messages
    .filter(({ about, to, status }) => abouts.includes(about) && addresses.includes(to) && status !== 'skipped')
    .filter(({ template }) => !isReminder(template) && !BESIDE.includes(template))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));
  const isForLater = theirs.some(({ status, sendAfter = '' }) => status === 'queued' && sendAfter.slice(0, 10) > today);
  // What left in trial only the animator has read.
  const wasTried = messages.some(({ about, isTrial }) => isTrial === true && abouts.includes(about));
  return isForLater || wasTried || ['cancelled', 'failed', 'to-review'].includes(theirs.at(-1)?.status ?? '');
};

/** The sending was paused until the stage was over: its line says that it is of no use any more. */
const cameTooLate = ({ messages, today }: State, abouts: readonly string[], { endsOn = '', status: now }: Request): boolean =>
  (endsOn < today || now === 'finished') &&
  messages.some(
    ({ about, template, status, error }) =>
      abouts.includes(about) && template === 'agreement-teacher' && status === 'skipped' && error !== undefined,
  );

const PLACED_WORD = / accueille votre (?:élève|étudiant|apprenti) /;
const CLOSED_WORD = /est close/;
const UNPLACED_WORD = /Pas de solution trouvée/;

const wasInterrupted = ({ journal }: State, request: string): boolean =>
  journal.some(({ reference, before }) => reference === request && before === 'Interrompue');
/** Its teacher need not be told. */
const saidByTeacher = ({ reviews }: State, request: string): boolean =>
  reviews.some(({ requestReference, by, done }) => requestReference === request && by === 'school' && done !== 'yes');

function teacherKnows(state: State, request: Request): string[] {
  const { reference, status, hostName = '' } = request;
  const address = request.requesterEmail ?? '';
  // Nobody can be written to: erased.
  if (address === '') return [];
  const abouts = [reference, ...propositionsOf(state, request).map((one) => one.reference)];
  if (isHeldBack(state, abouts, [address])) return [];
  const last = subjectsTo(state, [address], reference).at(-1) ?? '';
  if (isOldNews(state, request, last)) return [];
  const seated = propositionsOf(state, request).find((one) => SEATED.includes(one.status));
  const names = [hostName, seated?.companyName ?? hostName];
  const wrong = (wanted: string): string[] => [`${reference} is ${status}, its teacher last read « ${last} »: ${wanted}`];
  // Noted as cut short, then as held after all.
  if (status === 'finished' && CLOSED_WORD.test(last) && wasInterrupted(state, reference)) return [];
  if (['placed', 'convention-pending', 'convention-signed', 'in-progress', 'finished'].includes(status))
    // The row of its host may have been merged since.
    return names.some((name) => last.includes(`${name} accueille votre `)) || cameTooLate(state, abouts, request)
      ? []
      : wrong(`should be told of ${hostName}`);
  if (status === 'cancelled') return CLOSED_WORD.test(last) ? [] : wrong('should be told that it is closed');
  if (status === 'unplaced') return UNPLACED_WORD.test(last) ? [] : wrong('should be told that nothing was found');
  if (status === 'interrupted')
    return CLOSED_WORD.test(last) || saidByTeacher(state, reference) ? [] : wrong('should be told that it was cut short');
  return [PLACED_WORD, CLOSED_WORD, UNPLACED_WORD].some((word) => word.test(last)) ? wrong('is untrue') : [];
}

/** Every address at which a host reads: its contacts' and its own. */
const addressesOf = (state: State, company: string): string[] =>
  [
    ...state.contacts.filter(({ companyReference }) => companyReference === company).map(({ email }) => email),
    state.companies.find(({ reference }) => reference === company)?.email,
  ].flatMap((address) => address ?? []);

/** One mailbox may be of several rows: a company that nobody has recognised, and is asked twice for one pupil. */
function hostsKnow(state: State, request: Request): string[] {
  let hosts: { readonly addresses: ReadonlySet<string>; readonly asked: readonly Proposition[] }[] = [];
  for (const proposition of propositionsOf(state, request)) {
    const addresses = addressesOf(state, proposition.companyReference);
    const known = hosts.filter((host) => addresses.some((address) => host.addresses.has(address)));
    const whole = {
      addresses: new Set([...addresses, ...known.flatMap((host) => [...host.addresses])]),
      asked: [...known.flatMap(({ asked }) => asked), proposition],
    };
    hosts = [...hosts.filter((host) => !known.includes(host)), whole];
  }
  return hosts.flatMap(({ asked: ofHost, addresses }) => {
    // Asked twice at once: which of the two a message speaks of, its subject does not say.
    const open = ofHost.filter(({ status }) => LIVE.includes(status) || SEATED.includes(status));
    const rows = new Set(ofHost.map(({ companyReference }) => companyReference));
    // Rows of two hosts may have been made one by mistake.
    if (open.length > 1 || rows.size > 1 || addresses.size !== 1) return [];
    // Its row may have been merged into this one: its mails went where nobody reads any more.
    if (ofHost.length > 1 && state.erased.ever.size > 0) return [];
    // Where its row is gone nobody knows its address.
    if ([...rows].some((reference) => state.gone.has(reference))) return [];
    // A host that has said no by itself knows.
    const last = open[0] ?? ofHost.find(({ status }) => status === 'declined') ?? ofHost.at(-1)!;
    return hostKnows(state, request, last, ofHost);
  });
}

const AGREED_WORD = /Merci d’accueillir/;
const THANKS_WORD = /Merci de votre réponse/;
const NOTED_WORD = /Votre réponse est bien notée/;
const ASKED_WORD = /Accueil d’un (?:élève|étudiant|apprenti) |attend(ent)? votre réponse/;

function hostKnows(state: State, { reference }: Request, proposition: Proposition, all: readonly Proposition[]): string[] {
  const addresses = all.flatMap(({ companyReference }) => addressesOf(state, companyReference));
  const subjects = subjectsTo(state, addresses, reference);
  const last = subjects.at(-1) ?? '';
  if (isOldNews(state, proposition, last)) return [];
  if (
    isHeldBack(
      state,
      all.map((one) => one.reference),
      addresses,
    )
  )
    return [];
  const wrong = (wanted: string): string[] => [
    `${proposition.reference} is ${proposition.status}, its host last read « ${last} »: ${wanted}`,
  ];
  // Thanks for another link of its own say nothing of this one; what it asked for since is noted beside the agreement.
  const isThanked =
    (((all.length > 1 || (proposition.startsOn ?? '9999') <= state.today) && THANKS_WORD.test(last)) || NOTED_WORD.test(last)) &&
    subjects.some((subject) => AGREED_WORD.test(subject));
  if (SEATED.includes(proposition.status))
    return AGREED_WORD.test(last) || isThanked ? [] : wrong('should be told that it is agreed');
  // One that the animator says to have sent themselves is asked by no mail of the hub.
  const isOurs = state.messages.some(
    ({ about, template, status }) => about === proposition.reference && template === 'proposition' && status === 'sent',
  );
  // Of one that was never sent nobody knows; the mail is of an earlier one.
  if (proposition.status === 'cancelled')
    return !isOurs ? [] : AGREED_WORD.test(last) || ASKED_WORD.test(last) ? wrong('should be told that it is over') : [];
  const isAhead = (proposition.startsOn ?? '9999') > state.today;
  if (proposition.status === 'sent' && isOurs && isAhead && all.length === 1)
    return ASKED_WORD.test(last) || NOTED_WORD.test(last) ? [] : wrong('should be asked');
  return [];
}
