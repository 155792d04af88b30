/** What holds of the network's life: meetings, contributions, needs, the call for help, who may be written to, who was erased. */
import type { Company } from '../../../src/domain/company/company';
import type { Message, TemplateCode } from '../../../src/domain/message/message';
import type { Meeting, Need, Registration } from '../../../src/domain/network/network';
import { journalActions } from '../../../src/wording/labels/journal';
import { twice, type Check } from './readings';
import type { State } from '../world';

/** Who has signed up and not said otherwise. */
export const LIVE_STATES: readonly string[] = ['registered', 'waiting'];
const stateOf = ({ state = 'registered' }: Registration): string => state;
const signedUp = (state: State, { reference }: Meeting): Registration[] =>
  state.registrations.filter((one) => one.meetingReference === reference);
const seatsTaken = (state: State, meeting: Meeting): number =>
  signedUp(state, meeting).filter((one) => stateOf(one) === 'registered').length;

/** Judged where one more is taken, since seats may be typed lower later; who comes without a seat is there all the same. */
const seatsOfMeetings: Check = (after, before) =>
  after.meetings.flatMap((meeting) => {
    const then = before.meetings.find(({ reference }) => reference === meeting.reference);
    const places = Math.max(meeting.places ?? Infinity, (then ?? meeting).places ?? Infinity);
    const taken = seatsTaken(after, meeting);
    return taken <= places || taken <= (then === undefined ? 0 : seatsTaken(before, then))
      ? []
      : [`${meeting.reference} has ${taken} people for ${places} seats`];
  });

/** One person holds one registration of a meeting. */
const signedUpOnce: Check = (state) =>
  twice(
    state.registrations
      .filter((one) => LIVE_STATES.includes(stateOf(one)) && one.name !== '' && one.email !== undefined)
      .map(({ meetingReference, name, email }) => `${meetingReference} ${name} ${email}`),
  ).map((key) => `signed up twice: ${key}`);

const LEFT: readonly string[] = ['sent', 'sending'];
const hasLeft = ({ status, isTrial }: Message): boolean => LEFT.includes(status) && isTrial !== true;

const invitedOnce: Check = (state) =>
  twice(
    state.messages
      .filter((one) => one.template === 'meeting-invitation' && hasLeft(one) && one.to !== '')
      .map(({ about, to }) => `${about} ${to.toLowerCase()}`),
  ).map((key) => `invited twice: ${key}`);

const contributionsOnce: Check = (state) => [
  ...twice(state.contributions.flatMap(({ originKey }) => originKey ?? [])).map(
    (key) => `two contributions come from the answer ${key}`,
  ),
  ...twice(
    state.messages.filter((one) => one.template === 'contribution-received' && hasLeft(one)).map(({ about }) => about),
  ).map((about) => `${about} was answered twice`),
  ...twice(
    state.contributions.flatMap(({ kind, about }) => (['need', 'resource'].includes(kind) && about !== undefined ? [about] : [])),
  ).map((about) => `two contributions have become ${about}`),
];

/** Messages that leave in this step, with the mails that left in it. */
const leaving = (after: State, before: State): Message[] =>
  after.messages.filter(
    (one) =>
      one.recordedStatus === 'sent' &&
      before.messages.find(({ reference }) => reference === one.reference)?.recordedStatus === 'queued',
  );

/** Words that would say who a request is of. */
const NAMES = /\b([A-H])\. \1\.|Lycée professionnel Exemple|Lycée Fictif|Camille Exemple|prof\d@/;
const REQUEST = /DEM-\d{4}-\d{4}/g;
const CLOSED: readonly string[] = ['cancelled', 'unplaced', 'interrupted', 'finished'];

const callForHelp: Check = (after, before) =>
  after.mails.slice(before.mails.length).flatMap(({ to, subject, text }) => {
    if (!/Appel au réseau/.test(subject) || to.includes('anim@pole.example')) return [];
    const school = after.schools.find(({ referentEmail }) => referentEmail !== undefined && to.includes(referentEmail));
    const named = [...new Set(text.match(REQUEST) ?? [])];
    const own = after.requests.filter(({ reference, schoolUai }) => named.includes(reference) && schoolUai === school?.uai);
    const over = named.filter((reference) =>
      [before, after].every(({ requests }) => CLOSED.includes(requests.find((one) => one.reference === reference)?.status ?? '')),
    );
    const asked = after.schools.filter(({ referentEmail }) => referentEmail !== undefined && to.includes(referentEmail));
    const wanted = [before, after].some((state) =>
      state.schools.some(({ referentEmail, wantsCalls }) => wantsCalls && to.includes(referentEmail ?? '')),
    );
    return [
      ...(NAMES.test(text) ? [`the call for help names somebody: ${NAMES.exec(text)?.[0]}`] : []),
      // Two schools may have one mailbox.
      ...(asked.length === 1 && own.length > 0 ? [`the call for help puts ${own[0]!.reference} to its own school`] : []),
      ...over.map((reference) => `the call for help that leaves speaks of ${reference}, which is closed`),
      ...(wanted ? [] : [`${to.join()} is called and has not agreed to it`]),
    ];
  });

/** Asks something of a company that has not said that it may be asked. */
const ASKING: readonly TemplateCode[] = [
  'proposition',
  'proposition-reminder',
  'proposition-last-reminder',
  'pool-call',
  'sector-needs',
  'meeting-invitation',
];
/** Of what nobody has asked by name: « no message of this kind any more » counts. */
const UNASKED: readonly TemplateCode[] = [
  'pool-call',
  'sector-needs',
  'meeting-invitation',
  'proposition-reminder',
  'proposition-last-reminder',
];

const saidNo = ({ standing, recordedStatus = standing, sharing }: Company): boolean =>
  recordedStatus === 'do-not-solicit' || recordedStatus === 'closed' || sharing === 'do-not-solicit';

/** Whoever said no before this step and still says so is not written to in it. */
const nobodyWhoSaidNo: Check = (after, before) =>
  leaving(after, before).flatMap(({ reference, template, about, to }) => {
    if (!ASKING.includes(template)) return [];
    const companies = companiesWrittenTo(after, about, to);
    const refuses = (state: State, company: Company): boolean => {
      const row = state.companies.find((one) => one.reference === company.reference);
      return row !== undefined && (saidNo(row) || (UNASKED.includes(template) && row.remindersOff === true));
    };
    return companies.length > 0 && companies.every((company) => refuses(before, company) && refuses(after, company))
      ? [`${reference} (${template}) leaves for ${companies.map((one) => one.reference).join()}, which has said no`]
      : [];
  });

function companiesWrittenTo({ companies, contacts, propositions, schools }: State, about: string, to: string): Company[] {
  const named = propositions.find(({ reference }) => reference === about)?.companyReference ?? about;
  const own = companies.filter(({ reference }) => reference === named);
  if (own.length > 0 || schools.some(({ referentEmail, officeEmail }) => [referentEmail, officeEmail].includes(to))) return own;
  const at = contacts.filter(({ email, isActive }) => isActive && email === to).map(({ companyReference }) => companyReference);
  return companies.filter(({ reference, email }) => email === to || at.includes(reference));
}

const DAY = 86_400_000;
const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** Propositions and what schools have asked by themselves, in thirty days. */
export function solicitationsOf(
  { propositions, contributions, today }: State,
  company: string,
  counts: 'with-those-to-leave' | 'left' = 'with-those-to-leave',
): number {
  const days = [
    ...propositions
      .filter((one) => one.companyReference === company && one.isTrial !== true)
      .map(
        ({ sentOn, status, answeredOn, createdOn }) =>
          sentOn ?? ((status === 'to-send' && counts !== 'left') || answeredOn !== undefined ? createdOn : undefined),
      ),
    ...contributions
      .filter(({ kind, about }) => kind === 'approach' && about === company)
      .map(({ contactedOn, on }) => contactedOn ?? on),
  ];
  return days.filter((day) => day !== undefined && day > daysBefore(today, 30) && day <= today).length;
}
/** The hub's own setting is not changed by any history. */
const USUAL_MOST = 3;

/** All kinds of solicitation together; an animator may go past it, and says why. */
const monthlyMost: Check = (after, before) =>
  after.propositions
    .filter(({ reference }) => !before.propositions.some((one) => one.reference === reference))
    .flatMap(({ reference, companyReference, overrideReason, isTrial, status }) => {
      if ((overrideReason ?? '') !== '' || isTrial === true || status !== 'to-send' || after.isTrial) return [];
      const most =
        after.companies.find((company) => company.reference === companyReference)?.maxSolicitationsPerMonth ?? USUAL_MOST;
      const count = solicitationsOf(after, companyReference);
      return count <= most
        ? []
        : [`${reference} is the ${count}th solicitation of ${companyReference} in a month, ${most} allowed`];
    });

const RUNNING: readonly string[] = ['to-send', 'sent', 'reminded', 'accepted', 'confirmed'];
/** A company is asked once for a pupil, however many of its offers were chosen; rows merged later are another matter. */
const askedOnce: Check = (after, before) =>
  after.propositions
    .filter(
      ({ reference, status }) => RUNNING.includes(status) && !before.propositions.some((one) => one.reference === reference),
    )
    .flatMap(({ reference, companyReference, requestReference }) =>
      after.propositions.some(
        (other) =>
          other.reference !== reference &&
          other.requestReference === requestReference &&
          other.companyReference === companyReference &&
          RUNNING.includes(other.status),
      )
        ? [`${reference} asks ${companyReference} a second time for ${requestReference}`]
        : [],
    );

/** What is lifted by its school is for all. */
const lifted: Check = (after, before) =>
  after.contributions
    .filter(
      ({ reference, outcome }) => outcome === 'released' && !before.contributions.some((one) => one.reference === reference),
    )
    .flatMap(({ about }) => {
      const company = after.companies.find(({ reference }) => reference === about);
      return company?.sharing === 'reserved' || company?.reservedUntil !== undefined || company?.releaseToken !== undefined
        ? [`${about} was released and is still reserved`]
        : [];
    });

const NOT_GONE: readonly string[] = ['to-review', 'queued', 'sending', 'failed'];
/** First civil year of the school year of a day. */
const yearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09' ? 1 : 0);

/** A year that is closed keeps no pupil of what is over; of what goes on it keeps all. */
const closedYear: Check = (after, before) => {
  const closing = after.journal.slice(before.journal.length).find(({ action }) => action === journalActions.yearClosed);
  if (closing === undefined) return [];
  const year = Number(closing.reference.slice(0, 4));
  return after.requests.flatMap(({ reference, status, startsOn, receivedOn, pupilInitials }) => {
    const abouts = [
      reference,
      ...after.propositions.flatMap((one) => (one.requestReference === reference ? [one.reference] : [])),
    ];
    const waits = [after, before].some(({ messages }) =>
      messages.some((one) => NOT_GONE.includes(one.status) && abouts.includes(one.about)),
    );
    const was = before.requests.find((one) => one.reference === reference);
    const isOver = yearOf(startsOn ?? receivedOn) <= year && CLOSED.includes(status) && was?.status === status;
    return isOver && !waits && pupilInitials !== undefined
      ? [`${reference} is over, its year is closed, and it still names its pupil`]
      : !CLOSED.includes(status) && was !== undefined && was.pupilInitials !== pupilInitials
        ? [`${reference} goes on and its pupil was forgotten`]
        : [];
  });
};

/** What is erased is nowhere, and is written to no more, until the person comes back. */
const erasedIsSilent: Check = (after, before) =>
  after.mails
    .slice(before.mails.length)
    .flatMap(({ to, subject }) =>
      to.flatMap((address) =>
        before.erased.still.has(address) && after.erased.still.has(address)
          ? [`${address} was erased and reads « ${subject} »`]
          : [],
      ),
    );

/** @param tracesOf see `World.traces` */
export const erasedLeavesNoTrace = (state: State, tracesOf: (address: string) => readonly string[]): string[] =>
  [...state.erased.still].flatMap((address) => tracesOf(address).map((trace) => `${address} was erased and stands in ${trace}`));

/** At rest: what members and participants were told is true, nobody waits for a seat that is free, needs have their answer. */
export const networkAtRest = (state: State): string[] => [
  ...state.meetings.flatMap((meeting) => meetingAtRest(state, meeting)),
  ...state.needs.flatMap((need) => needAtRest(state, need)),
  ...state.contributions.flatMap(({ reference, email }) =>
    email === undefined || state.restored.times > 0 || state.messages.some(({ about }) => about === reference)
      ? []
      : [`${reference} was never answered`],
  ),
  ...state.companies.flatMap(({ reference, solicitations30Days = 0 }) => {
    const [left, all] = [solicitationsOf(state, reference, 'left'), solicitationsOf(state, reference)];
    return solicitations30Days >= left && solicitations30Days <= all
      ? []
      : [`${reference} says ${solicitations30Days} solicitations in a month, ${left} have left, ${all} with those to leave`];
  }),
];

function meetingAtRest(state: State, meeting: Meeting): string[] {
  const { reference, places, on = '9999', registered = 0 } = meeting;
  if (meeting.state === 'held' || on < state.today) return [];
  const people = signedUp(state, meeting);
  if (meeting.state === 'cancelled')
    return people
      .filter((one) => LIVE_STATES.includes(stateOf(one)) && one.told !== undefined)
      .map((one) => `${one.reference} was not told that ${reference} is cancelled`);
  const seated = people.filter((one) => ['registered', 'present'].includes(stateOf(one))).length;
  const waiting = people.filter((one) => stateOf(one) === 'waiting').length;
  return [
    ...(registered === seated ? [] : [`${reference} counts ${registered} people, there are ${seated}`]),
    ...(waiting > 0 && seated < (places ?? Infinity) ? [`${waiting} wait for ${reference}, which has seats`] : []),
    ...people
      .filter((one) => LIVE_STATES.includes(stateOf(one)) && one.told !== undefined)
      .filter(
        (one) =>
          one.told !==
          [stateOf(one), meeting.on, meeting.startTime, meeting.endTime, meeting.place].map((part) => part ?? '').join('|'),
      )
      .map((one) => `${one.reference} is ${stateOf(one)} for ${meeting.on}, and was told ${one.told}`),
  ];
}

/** The last answer that left is the one that the row holds. */
function needAtRest({ messages, mails, isTrial }: State, { reference, state = 'new', email, answer = '' }: Need): string[] {
  if (isTrial || email === undefined || !['answered', 'dropped'].includes(state) || answer === '') return [];
  const told = messages.filter((one) => one.template === 'need-answered' && one.about === reference);
  const last = told.at(-1);
  if (last === undefined) return [`${reference} is ${state} and nobody is told`];
  if (last.status !== 'sent' || last.isTrial === true) return [];
  const mail = mails.filter(({ subject }) => subject.includes(`[${reference}]`) && /répon|besoin/i.test(subject)).at(-1);
  // Its words may have been changed by the animator.
  return mail !== undefined && !mail.text.includes(answer) && !mail.text.includes('Texte changé')
    ? [`${reference} says « ${answer} », its last mail does not`]
    : [];
}

export const NETWORK_CHECKS: readonly Check[] = [
  seatsOfMeetings,
  signedUpOnce,
  invitedOnce,
  contributionsOnce,
  callForHelp,
  nobodyWhoSaidNo,
  monthlyMost,
  askedOnce,
  lifted,
  closedYear,
  erasedIsSilent,
];
