/**
 * What holds after every gesture. Some of it holds whatever was broken off; the rest as soon as the clock has come by after a
 * broken run or an edit that nobody saw.
 */
import { statusesByJournal } from '../../../src/domain/journal/rebuild-statuses';
import { journalActions, livingStatusLabel } from '../../../src/wording/labels/journal';
import type { State, StateTable } from '../world';
import { MAIL_CHECKS } from './mails';
import { NETWORK_CHECKS } from './network';
import {
  asRecorded,
  CLOSED,
  LIVE,
  mailsAndLines,
  overlap,
  PLACED,
  propositionsOf,
  SEATED,
  seatsBy,
  twice,
  type Check,
} from './readings';
import { erasureTexts } from '../../../src/wording/person/erasure-texts';
import { messageStatusLabels } from '../../../src/wording/labels/statuses';

/** @param isSettled see `World.isSettled` */
export function checkStep(before: State, after: State, isSettled: boolean): string[] {
  // What an older version has taken back is compared with nothing before it.
  const [was, is] = [asRecorded(after.restored.times > before.restored.times ? after : before), asRecorded(after)];
  return [
    ...WHATEVER_HAPPENS.flatMap((check) => check(is, was)),
    ...(isSettled ? [...ONCE_SETTLED.flatMap((check) => check(is, was)), ...journalTells(after, after)] : []),
  ];
}

/** References are unique and lead somewhere. */
const references: Check = (state) => {
  const known = new Map<string, readonly { readonly reference: string }[]>([
    ['request', state.requests],
    ['offer', state.offers],
    ['proposition', state.propositions],
    ['company', state.companies],
    ['contact', state.contacts],
    ['message', state.messages],
    ['contribution', state.contributions],
    ['meeting', state.meetings],
    ['registration', state.registrations],
    ['need', state.needs],
    ['school', state.schools.map(({ uai }) => ({ reference: uai }))],
  ]);
  const all = new Set([...known.values()].flatMap((rows) => rows.map(({ reference }) => reference)));
  const doubled = [...known.values()].flatMap((rows) => twice(rows.map(({ reference }) => reference)));
  const named: readonly (readonly [string, string | undefined])[] = [
    ...state.offers.map((offer) => [offer.reference, offer.companyReference] as const),
    ...state.contacts.map((contact) => [contact.reference, contact.companyReference] as const),
    // The morning's message speaks of a day.
    ...state.messages.flatMap(({ reference, about, template }) =>
      template === 'morning-report' ? [] : [[reference, about] as const],
    ),
    ...state.registrations.map(({ reference, meetingReference }) => [reference, meetingReference] as const),
    ...state.needs.map(({ reference, stageReference }) => [reference, stageReference] as const),
    ...state.contributions.map(({ reference, requestReference }) => [reference, requestReference] as const),
    ...state.propositions.flatMap((one) =>
      [one.requestReference, one.companyReference, one.offerReference, one.contactReference].map(
        (target) => [one.reference, target] as const,
      ),
    ),
  ];
  return [
    ...doubled.map((reference) => `${reference} stands twice`),
    ...named.flatMap(([from, to]) =>
      to === undefined || to === '' || all.has(to) || state.gone.has(to) ? [] : [`${from} names ${to}, which is nowhere`],
    ),
  ];
};

/** What a person once sent stays one row: an answer is received once. */
const answersOnce: Check = (state) => [
  ...twice(state.requests.flatMap(({ originKey }) => originKey ?? [])).map((key) => `two requests come from the answer ${key}`),
  ...twice(state.offers.flatMap(({ originKey }) => originKey ?? [])).map((key) => `two offers come from the answer ${key}`),
];

/** One review of each stage by each side. */
const reviewsOnce: Check = ({ reviews }) =>
  twice(reviews.map(({ propositionReference, by }) => `${propositionReference} ${by}`)).map((key) => `two reviews of ${key}`);

/** What is undone goes; the journal says so. */
const rowsOnlyGrow: Check = (after, before) =>
  after.journal.slice(before.journal.length).some(({ action }) => action === journalActions.undone)
    ? []
    : (
        [
          'requests',
          'offers',
          'propositions',
          'companies',
          'messages',
          'contributions',
          'needs',
          'registrations',
          'journal',
        ] as const
      ).flatMap((table) =>
        after[table].length + newlyGone(after, before, table) < before[table].length
          ? [`${table} lost ${before[table].length - after[table].length} rows`]
          : [],
      );
/** Rows that people have taken away themselves. */
const newlyGone = ({ gone }: State, before: State, table: Exclude<StateTable, 'schools'>): number =>
  table === 'journal'
    ? 0
    : (before[table] as readonly { readonly reference: string }[]).filter(
        ({ reference }) => gone.has(reference) && !before.gone.has(reference),
      ).length;

/** Each line of the outbox leaves once; what left has its line. */
const oneMailALine: Check = (state) => {
  const { messages, journal, restored } = state;
  // It left, or may have, came back from a wrong address, and may leave again, to another and in words of today.
  const again = new Map<string, number>();
  for (const { reference, before } of journal) {
    const mayHaveLeft = before === messageStatusLabels.sent || before === messageStatusLabels.sending;
    const message = mayHaveLeft ? messages.find((one) => one.reference === reference) : undefined;
    if (message !== undefined) again.set(aboutOf(message.subject), (again.get(aboutOf(message.subject)) ?? 0) + 1);
  }
  // The closing of the year empties the subjects of what has left.
  const nameless = new Map<string, number>();
  for (const { to, subject, recordedStatus } of messages)
    if (subject === '' && recordedStatus === 'sent') nameless.set(to, (nameless.get(to) ?? 0) + 1);
  return [...mailsAndLines(state)].flatMap(([key, { mails, sent, waiting }]) => {
    const lines = sent.length + waiting.filter((reference) => restored.returned.has(reference)).length;
    const extra = mails - lines - (restored.forgotten.get(key) ?? 0);
    if (isHubsOwn(key) || extra <= 0 || isOfErased(state, key)) return [];
    const to = key.slice(0, key.indexOf(' | '));
    const spare = nameless.get(to) ?? 0;
    nameless.set(to, spare - extra);
    if (spare >= extra) return [];
    const about = aboutOf(key.slice(key.indexOf(' | ') + 3));
    const left = again.get(about) ?? 0;
    again.set(about, left - extra);
    return left >= extra ? [] : [`${mails} mails for ${lines} lines: ${key}`];
  });
};
/** What a subject begins with tells what it is about. */
const aboutOf = (subject: string): string => /^\[[^\]]+\]/.exec(subject)?.[0] ?? subject;

/** What the hub tells its animator of itself is no line of the outbox. */
const isHubsOwn = (key: string): boolean => key.startsWith('anim@pole.example | ');

/** Of whoever was erased no line names the address any more. */
const isOfErased = ({ erased }: State, key: string): boolean => erased.ever.has(key.slice(0, key.indexOf(' | ')));

/** Of those who were erased no key names anybody, nor is it asked for again. */
const messageKeys: Check = ({ messages }) =>
  twice(messages.map(({ key }) => key).filter((key) => !key.includes(erasureTexts.erased))).map(
    (key) => `two messages have the key ${key}`,
  );

/** Initials are of the requests alone. */
const journalNamesNobody: Check = ({ journal }) =>
  journal
    .filter((line) => /\b([A-H])\. \1\./.test(JSON.stringify(line)))
    .map(({ action }) => `the journal names a pupil: ${action}`);

const oneHost: Check = (state) =>
  state.requests.flatMap((request) => {
    const mine = propositionsOf(state, request);
    const seated = mine.filter(({ status }) => SEATED.includes(status));
    const live = mine.filter(({ status }) => LIVE.includes(status));
    const { reference, status } = request;
    const clashing = seated.some((one, index) => seated.slice(index + 1).some((other) => overlap(one, other)));
    return [
      ...(clashing ? [`${reference} has two hosts at once`] : []),
      ...(seated.length > 1 ? [`${reference} has ${seated.length} hosts`] : []),
      ...(PLACED.includes(status) !== seated.length > 0 && status !== 'finished' && status !== 'interrupted'
        ? [`${reference} is ${status} with ${seated.length} hosts`]
        : []),
      ...((request.hostName ?? '') !== (seated[0]?.companyName ?? '') && PLACED.includes(status)
        ? hostNames(state, request.hostName, seated[0]?.companyReference)
        : []),
      ...((request.hostName ?? '') !== '' && !PLACED.includes(status) && status !== 'finished' && status !== 'interrupted'
        ? [`${reference} is ${status} and names a host`]
        : []),
      ...((CLOSED.includes(status) || PLACED.includes(status)) && live.length > 0
        ? [`${reference} is ${status} and ${live.length} hosts are asked`]
        : []),
      ...(live.length > 0 !== (status === 'proposed') && status !== 'to-complete'
        ? [`${reference} is ${status} while ${live.length} hosts are asked`]
        : []),
      ...((request.livePropositions ?? 0) !== live.length
        ? [`${reference} counts ${request.livePropositions} hosts asked, there are ${live.length}`]
        : []),
      ...[...live, ...seated].flatMap((one) =>
        one.startsOn === request.startsOn && one.endsOn === request.endsOn
          ? []
          : [
              `${one.reference} is for ${one.startsOn} to ${one.endsOn}, ${reference} for ${request.startsOn} to ${request.endsOn}`,
            ],
      ),
    ];
  });

/** The company's own name may have changed, or its row been merged. */
const hostNames = (state: State, said: string | undefined, company: string | undefined): string[] =>
  state.companies.some(({ name }) => name === said) && company !== undefined ? [] : [`a request names ${said} as its host`];

/** Seats never pass the places of a week: judged where one more is taken, since places may be typed lower later. */
const seats: Check = (after, before) => {
  const limits: readonly (readonly [string, Map<string, number>, Map<string, number>, (holder: string) => number | undefined])[] =
    [
      [
        'offer',
        seatsBy(after, (one) => one.offerReference),
        seatsBy(before, (one) => one.offerReference),
        placesOfOffer(after, before),
      ],
      [
        'company',
        seatsBy(after, (one) => one.companyReference),
        seatsBy(before, (one) => one.companyReference),
        placesOfCompany(after, before),
      ],
    ];
  return limits.flatMap(([what, now, then, mostOf]) =>
    [...now].flatMap(([key, taken]) => {
      const [holder = '', monday = ''] = key.split(' ');
      const most = mostOf(holder);
      const isPast = monday < mondayOf(after.today);
      return most === undefined || taken <= most || taken <= (then.get(key) ?? 0) || isPast
        ? []
        : [`${what} ${holder} has ${taken} pupils for ${most} places in the week of ${monday}`];
    }),
  );
};
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T12:00Z`).getUTCDay());
const mondayOf = (day: string): string => {
  const noon = Date.parse(`${day}T12:00Z`);
  return new Date(noon - ((new Date(noon).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
};
const highest = (numbers: readonly (number | undefined)[]): number | undefined => {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
};
const placesOfOffer =
  (...states: readonly State[]) =>
  (reference: string): number | undefined =>
    highest(states.map(({ offers }) => offers.find((offer) => offer.reference === reference)?.places));
/** Where a company states no number of its own, its offers say it. */
const placesOfCompany =
  (...states: readonly State[]) =>
  (reference: string): number | undefined => {
    const stated = states.map(
      ({ companies }) => companies.find((company) => company.reference === reference)?.simultaneousPlaces,
    );
    return stated.some((places) => places === undefined) ? undefined : highest(stated);
  };

/** What the offer says of its places is what is left in its fullest week. */
const placesLeft: Check = (state) =>
  state.offers.flatMap(({ reference, places, placesLeft: left, startsOn, endsOn, weeks }) => {
    if (places === undefined || startsOn === undefined || endsOn === undefined || weeks.length > 0) return [];
    // Of an offer without a week to come the seats are counted wherever they are.
    if (endsOn < startsOn || endsOn < state.today) return [];
    const freeFrom = (day: string): number => {
      const taken = [...seatsBy(state, (one) => one.offerReference)]
        .filter(([key]) => key.startsWith(`${reference} `))
        .filter(([key]) => key.slice(-10) >= mondayOf(startsOn > day ? startsOn : day) && key.slice(-10) <= endsOn)
        .map(([, count]) => count);
      return Math.max(0, places - Math.max(0, ...taken));
    };
    // On a Saturday the week is over, once the clock has come by.
    const free = [state.today, ...(isWeekend(state.today) ? [dayAfter(state.today, 2)] : [])].map(freeFrom);
    return free.includes(left ?? -1) ? [] : [`${reference} says ${left} places are left, there are ${free[0]}`];
  });

/** The journal alone gives every status; what the cell shows is what was recorded. */
const journalTells: Check = (state) => {
  const told = statusesByJournal(state.journal);
  const rows = [
    ...state.requests.map((row) => ['requests', row.reference, row.status, row.recordedStatus] as const),
    ...state.offers.map((row) => ['offers', row.reference, row.status, row.recordedStatus] as const),
    ...state.propositions.map((row) => ['propositions', row.reference, row.status, row.recordedStatus] as const),
    ...state.companies.map((row) => ['companies', row.reference, row.standing, row.recordedStatus] as const),
    ...state.messages.map((row) => ['messages', row.reference, row.status, row.recordedStatus] as const),
  ];
  return rows.flatMap(([table, reference, status, recorded]) => {
    if (table === 'messages' && status === 'sending') return [];
    const label = livingStatusLabel(table, status as never);
    return [
      ...(status === recorded ? [] : [`${reference} shows ${status}, recorded is ${recorded}`]),
      ...(told.get(reference) === label ? [] : [`${reference} is ${label}, the journal says ${told.get(reference)}`]),
    ];
  });
};

/** A message that leaves in this step speaks of what is so in this step. */
const silence: Check = (after, before) => {
  const fresh = after.messages.filter(
    ({ reference, recordedStatus }) =>
      recordedStatus === 'sent' && before.messages.find((one) => one.reference === reference)?.recordedStatus === 'queued',
  );
  return fresh.flatMap(({ reference, template, about }) => {
    const then = before.requests.find((request) => request.reference === about || isOf(before, about, request.reference));
    const now = after.requests.find((request) => request.reference === then?.reference);
    const isCancelled = then?.recordedStatus === 'cancelled' && now?.recordedStatus === 'cancelled';
    return isCancelled && SAYS_MORE.includes(template)
      ? [`${reference} (${template}) left for the cancelled ${then.reference}`]
      : [];
  });
};
/** Where a person has said that nobody is to be reminded, no reminder leaves: it is decided from the row at that moment. */
const stopped: Check = (after, before) =>
  after.messages.flatMap(({ reference, template, about, sentAt }) => {
    const was = before.messages.find((one) => one.reference === reference);
    if (!HOST_REMINDERS.includes(template) || sentAt === undefined || was?.sentAt !== undefined || was?.status === 'sending')
      return [];
    const proposition = before.propositions.find((one) => one.reference === about);
    const request = before.requests.find((one) => one.reference === proposition?.requestReference);
    const company = before.companies.find((one) => one.reference === proposition?.companyReference);
    const off = [proposition, request, company].find((row) => row?.remindersOff === true);
    return off === undefined ? [] : [`${reference} (${template}) left though the reminders of ${off.reference} are stopped`];
  });
/** One to a host about its proposition alone. */
const HOST_REMINDERS: readonly string[] = ['proposition-reminder', 'proposition-last-reminder'];

const isOf = (state: State, proposition: string, request: string): boolean =>
  state.propositions.some(({ reference, requestReference }) => reference === proposition && requestReference === request);
/** What a cancelled request may not say any more: only its end is told. */
const SAYS_MORE: readonly string[] = [
  'request-received',
  'request-to-complete',
  'proposition',
  'agreement-teacher',
  'agreement-host',
  'concession-question',
  'request-unplaced',
  'request-reopened',
  'host-withdrawn',
];

const WHATEVER_HAPPENS: readonly Check[] = [
  references,
  answersOnce,
  reviewsOnce,
  rowsOnlyGrow,
  oneMailALine,
  messageKeys,
  journalNamesNobody,
  ...MAIL_CHECKS,
  ...NETWORK_CHECKS,
];
const ONCE_SETTLED: readonly Check[] = [oneHost, seats, placesLeft, silence, stopped];
