/** The steps of the journeys, one a row: each does on the copy what people do, by what their clicks and forms call. */
import { applyEvent } from '../../application/lifecycle/apply-event';
import { settleMessage } from '../../application/outbox/message-actions';
import { sendPendingMessages } from '../../application/outbox/send-pending-messages';
import type { Register } from '../../application/ports';
import { writeSetting } from '../../application/setup/setup-hub';
import type { Reply } from '../../application/sidebar-api';
import { UserProblem } from '../../application/user-problem';
import { addDays } from '../../domain/calendar/iso-date';
import { UNSENT_MESSAGE_STATUSES } from '../../domain/message/message';
import { FORM_KINDS } from '../../register/forms';
import { answerLabels } from '../../wording/labels/lists';
import { offerStatusLabels, propositionStatusLabels, requestStatusLabels } from '../../wording/labels/statuses';
import { type JourneyStep, journeyWords } from '../../wording/probe/journey-texts';
import { panelActions } from '../bridge/panel-actions';
import { panelViews } from '../bridge/panel-views';
import { buildForms, FormsUnfinished } from '../forms/build-forms';
import { takeCopy } from '../health/answer-copy';
import type { Run } from '../run';
import { isCopy } from '../sheets/home-mark';
import { clean } from './journey-cleaning';
import { answered } from './journey-forms';
import { offerOf, requestOf, teacherOf } from './journey-people';
import type { JourneyNotes, Seen } from './journey-notes';

type Play = (newRun: () => Run, notes: JourneyNotes) => Seen;

/** Of a day's visit, for which no training is asked. */
const DAYS_AHEAD = 28;

/** The value of a call of the panel; throws what a person would read. */
function value<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new UserProblem(reply.error.message, reply.error.advice);
}
const requestIn = (register: Register, { rows }: JourneyNotes) => register.find('requests', rows.request ?? '');
const requestSeen = (newRun: () => Run, notes: JourneyNotes, expected: keyof typeof requestStatusLabels): Seen => {
  const status = newRun().read((register) => requestIn(register, notes))?.status;
  return { isExpected: status === expected, seen: status === undefined ? '' : requestStatusLabels[status] };
};

/** The first step: nothing that waits in the original leaves from here, mails go to the animator alone, and at once. */
function own(newRun: () => Run): Seen {
  const run = newRun();
  if (isCopy(run.tabs.spreadsheet)) takeCopy(run, 'own');
  const next = newRun();
  next.ports.unitOfWork((register) => {
    writeSetting(register, 'sendDelayMinutes', '0');
    writeSetting(register, 'sendingHours', '0-24');
    writeSetting(register, 'workingDays', 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche');
    writeSetting(register, 'worksInHolidays', 'oui');
  });
  const [isTrial, waiting] = newRun().read((register) => [
    register.all('settings').some(({ key, value: set }) => key === 'sandbox' && set === 'oui'),
    UNSENT_MESSAGE_STATUSES.reduce((count, status) => count + register.where('messages', 'status', status).length, 0),
  ]);
  return { isExpected: isTrial && waiting === 0, seen: isTrial ? journeyWords.own(waiting) : '' };
}

function forms(newRun: () => Run): Seen {
  try {
    buildForms(newRun());
  } catch (error) {
    if (error instanceof FormsUnfinished) return { isExpected: false, seen: error.message, goesOn: true };
    throw error;
  }
  const { installation } = newRun();
  const built = FORM_KINDS.filter((kind) => {
    const form = installation.form(kind);
    return form?.isComplete === true && form.publicUrl !== undefined && installation.openness(kind).isOpen === true;
  });
  return { isExpected: built.length === FORM_KINDS.length, seen: journeyWords.forms(built.length) };
}

function offer(newRun: () => Run, { stamp }: JourneyNotes): Seen {
  const made = answered(newRun, 'offer', offerOf(stamp), (run) =>
    run.read((register) => register.where('offers', 'companyName', journeyWords.invented.company(stamp))[0]),
  );
  return {
    isExpected: made.status === 'available',
    seen: `${made.reference}, ${offerStatusLabels[made.status]}`,
    rows: { offer: made.reference, company: made.companyReference },
  };
}

function request(newRun: () => Run, { stamp }: JourneyNotes): Seen {
  const run = newRun();
  if (run.read((register) => register.all('schools')).length === 0) throw new Error(journeyWords.noSchool);
  const day = addDays(run.ports.clock.today(), DAYS_AHEAD);
  const made = answered(newRun, 'request', requestOf(stamp, day), (next) =>
    next.read((register) => register.where('requests', 'requesterEmail', teacherOf(stamp))[0]),
  );
  return {
    isExpected: made.status === 'new',
    seen: `${made.reference}, ${requestStatusLabels[made.status]}`,
    rows: { request: made.reference },
  };
}

function ranking(_newRun: () => Run, { rows }: JourneyNotes): Seen {
  const { hosts } = value(panelViews.getRanking(rows.request ?? ''));
  const rank = hosts.findIndex(({ companyReference }) => companyReference === rows.company);
  return {
    isExpected: rank !== -1,
    seen: rank === -1 ? journeyWords.notRanked(hosts.length) : journeyWords.ranked(rank + 1, hosts.length),
  };
}

const propositionSeen = (newRun: () => Run, notes: JourneyNotes, expected: keyof typeof propositionStatusLabels): Seen => {
  const made = newRun().read((register) => register.where('propositions', 'requestReference', notes.rows.request ?? '')[0]);
  return {
    isExpected: made?.status === expected,
    seen: made === undefined ? '' : `${made.reference}, ${propositionStatusLabels[made.status]}`,
    rows: { proposition: made?.reference },
  };
};

function proposing(newRun: () => Run, notes: JourneyNotes): Seen {
  const { request: requestReference = '', company: companyReference = '', offer: offerReference } = notes.rows;
  // A run that was broken off may have proposed already.
  const isDone = newRun().read((register) => register.where('propositions', 'requestReference', requestReference)).length > 0;
  if (!isDone) value(panelActions.sendPropositions({ requestReference, choices: [{ companyReference, offerReference }] }));
  const seen = propositionSeen(newRun, notes, 'to-send');
  // The clock may have sent it meanwhile.
  return seen.isExpected ? seen : propositionSeen(newRun, notes, 'sent');
}

function sending(newRun: () => Run, notes: JourneyNotes): Seen {
  const { ports } = newRun();
  // Of a mail of which a broken run has left a doubt, one more to the animator does no harm.
  ports.unitOfWork((register) => {
    for (const { reference, error } of register.where('messages', 'status', 'sending'))
      if (error !== undefined) settleMessage(register, ports, reference, 'retried');
  });
  sendPendingMessages(ports);
  const seen = propositionSeen(newRun, notes, 'sent');
  // What a broken run has taken for itself is nobody else's until that run is surely over.
  const after = newRun();
  const isUnderWay =
    after.ports.departures.all().length > 0 ||
    after.read((register) => register.where('messages', 'status', 'sending')).length > 0;
  return isUnderWay ? { ...seen, goesOn: true } : seen;
}

function answer(newRun: () => Run, notes: JourneyNotes): Seen {
  const proposition = (run: Run) => run.read((register) => register.find('propositions', notes.rows.proposition ?? ''));
  // The token goes once the proposition has ended: the answer of a run that was broken off is there then.
  const token = proposition(newRun())?.token;
  if (token !== undefined)
    answered(newRun, 'answer', { token, answer: answerLabels.yes }, (run) =>
      proposition(run)?.status === 'accepted' ? true : undefined,
    );
  const accepted = propositionSeen(newRun, notes, 'accepted');
  const placed = requestSeen(newRun, notes, 'placed');
  return { isExpected: accepted.isExpected && placed.isExpected, seen: `${accepted.seen} ; ${placed.seen}` };
}

function convention(newRun: () => Run, notes: JourneyNotes): Seen {
  const reference = notes.rows.request ?? '';
  const states = ['sent', 'returned', 'signed'] as const;
  // What a run that was broken off has begun is finished first; what it has ticked would be taken back by a tick before it.
  const now = newRun().ports.unitOfWork((register) => register.find('requests', reference)?.convention);
  for (const state of states.slice(states.findIndex((one) => one === now) + 1))
    value(panelActions.tickConvention(reference, state));
  return requestSeen(newRun, notes, 'convention-signed');
}

/** Nobody waits for the day: the dates are brought forward, as the animator would type them. */
function stage(newRun: () => Run, notes: JourneyNotes): Seen {
  const { ports } = newRun();
  const day = addDays(ports.clock.today(), -1);
  const reference = notes.rows.request ?? '';
  ports.unitOfWork((register) => {
    if (register.find('requests', reference)?.status === 'in-progress') return;
    register.change('requests', reference, { startsOn: day, endsOn: day });
    applyEvent(register, ports, { table: 'requests', reference, event: 'stage-started' });
  });
  return requestSeen(newRun, notes, 'in-progress');
}

function review(newRun: () => Run, { rows }: JourneyNotes): Seen {
  const propositionReference = rows.proposition ?? '';
  const given = (): number =>
    newRun().read((register) => register.where('reviews', 'propositionReference', propositionReference)).length;
  if (given() === 0)
    value(panelActions.recordReview({ propositionReference, by: 'school', done: 'yes', fit: 4, welcome: 4, again: true }));
  return { isExpected: given() === 1, seen: journeyWords.reviews(given()) };
}

function closing(newRun: () => Run, notes: JourneyNotes): Seen {
  const { ports } = newRun();
  const reference = notes.rows.request ?? '';
  ports.unitOfWork((register) => {
    if (register.find('requests', reference)?.status !== 'finished')
      applyEvent(register, ports, { table: 'requests', reference, event: 'stage-ended' });
  });
  return requestSeen(newRun, notes, 'finished');
}

export const JOURNEY_STEPS: Readonly<Record<JourneyStep, Play>> = {
  own,
  forms,
  offer,
  request,
  ranking,
  proposing,
  sending,
  answer,
  convention,
  stage,
  review,
  closing,
  cleaning: clean,
};
