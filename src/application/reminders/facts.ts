/** What the due-list asks of the register. */
import { calendarsOf } from '../../domain/calendar/working-days';
import type { Message } from '../../domain/message/message';
import { coveredBy, stateOf } from '../../domain/reminder/due-items';
import type { Company } from '../../domain/company/company';
import { CompanyNames } from '../../domain/matching/pool/company-names';
import type { Contribution } from '../../domain/network/contribution';
import type { Registration } from '../../domain/network/network';
import { NEWS } from '../../domain/reminder/promised-answer';
import { messagesAbout } from '../outbox/messages-about';
import { propositionsOf } from '../propositions/propositions-of';
import { callsIn } from '../network/calls-in';
import type { Call, Facts, Over, ReminderCode, Said, Subject } from '../../domain/reminder/reminder';
import type { Proposition } from '../../domain/proposition/proposition';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import { CLOSED_REQUEST_STATUSES, OPEN_REQUEST_STATUSES } from '../../domain/request/request-status';
import { settingsFrom, type Settings } from '../../domain/settings/setting';
import type { Ports, Register } from '../ports';
import { isInTrial } from '../setup/trial';
import { compare } from '../../domain/text/compare';

export function factsOf(register: Register, ports: Pick<Ports, 'clock'>): Facts {
  const settings = settingsFrom(register.all('settings'));
  let known: readonly Call[] | undefined;
  const calls = (): readonly Call[] => (known ??= callsIn(register, ports.clock.today()));
  return {
    today: ports.clock.today(),
    calendars: calendarsOf(settings),
    days: (code) => daysOf(settings, code),
    replyWithinDays: Number(settings.replyWithinDays) || 5,
    reviewsOf: (reference) => register.where('reviews', 'requestReference', reference),
    said: saidIn(register, ports),
    newsOn: newsIn(register, ports),
    hasNews: ({ uai }) =>
      register.where('requests', 'schoolUai', uai).some(({ status }) => !CLOSED_REQUEST_STATUSES.includes(status)),
    callsFor: ({ uai }) => calls().filter(({ request }) => request.schoolUai !== uai),
  };
}

const daysOf = (settings: Settings, code: ReminderCode): number | undefined => {
  const typed = settings[`reminder.${code}`];
  return typed === 'non' ? undefined : Number(typed);
};

/** Lines of messages by template and object, each template looked through once. What left in trial told nobody. */
function saidIn(register: Register, { clock }: Pick<Ports, 'clock'>): Facts['said'] {
  const isTrial = isInTrial(register);
  const byTemplate = new Map<Message['template'], Map<string, Said[]>>();
  return (template, about) => {
    let lines = byTemplate.get(template);
    if (lines === undefined) {
      byTemplate.set(template, (lines = new Map()));
      for (const message of register.where('messages', 'template', template)) {
        const state = stateOf(message);
        if (state === undefined || (message.isTrial === true && !isTrial)) continue;
        const on = clock.dayOf(message.sentAt ?? message.createdAt);
        for (const line of coveredBy(message))
          lines.set(line.about, [...(lines.get(line.about) ?? []), { base: line.base, on, state }].sort(byDay));
      }
    }
    return lines.get(about) ?? [];
  };
}

/** News that left to the teacher, about the request or one of its propositions. */
function newsIn(register: Register, { clock }: Pick<Ports, 'clock'>): Facts['newsOn'] {
  const isTrial = isInTrial(register);
  return (reference) => {
    const abouts = [reference, ...propositionsOf(register, reference).map((proposition) => proposition.reference)];
    return messagesAbout(register, abouts, isTrial, ({ status, template }) => status === 'sent' && NEWS.includes(template))
      .map(({ sentAt, createdAt }) => clock.dayOf(sentAt ?? createdAt))
      .sort()
      .pop();
  };
}

const byDay = (a: Said, b: Said): number => compare(a.on, b.on);

/** What the due-list goes over. */
export function subjectsOf(register: Register): { readonly [O in Over]: readonly Subject[] } {
  const propositions = (['sent', 'reminded'] as const).flatMap((status) => register.where('propositions', 'status', status));
  const seated = SEATED_PROPOSITION_STATUSES.flatMap((status) => register.where('propositions', 'status', status));
  return {
    propositions: propositions.map((proposition) => subjectOf(register, proposition)),
    placements: seated.map((proposition) => subjectOf(register, proposition)),
    requests: OPEN_REQUEST_STATUSES.flatMap((status) => register.where('requests', 'status', status)).map((request) => ({
      request,
    })),
    schools: register.where('schools', 'wantsDigest', true).map((school) => ({ school })),
    members: register.where('schools', 'wantsCalls', true).map((school) => ({ school })),
    registrations: register.where('registrations', 'state', 'registered').map((one) => registrationOf(register, one)),
  };
}

export function subjectOf(register: Register, proposition: Proposition): Subject {
  const company = register.find('companies', proposition.companyReference);
  return {
    proposition,
    request: register.find('requests', proposition.requestReference),
    company,
    help: company && helpIn(register, proposition.requestReference, company),
  };
}

/** The member's word that named the company for the request, whether it was in the pool by then or not. */
const helpIn = (register: Register, requestReference: string, company: Company): Contribution | undefined =>
  register
    .where('contributions', 'requestReference', requestReference)
    .find(
      ({ kind, about, word }) =>
        kind === 'help' &&
        (about === undefined
          ? word !== undefined && new CompanyNames([company]).namedIn(word).has(company.reference)
          : about === company.reference),
    );

const registrationOf = (register: Register, registration: Registration): Subject => ({
  registration,
  meeting: register.find('meetings', registration.meetingReference),
});

/** The object that a line of a message is about, as it stands now; empty when its row is gone. */
export function subjectNamed(register: Register, about: string): Subject {
  const proposition = register.find('propositions', about);
  if (proposition !== undefined) return subjectOf(register, proposition);
  const request = register.find('requests', about);
  if (request === undefined) {
    const registration = register.find('registrations', about);
    return registration === undefined ? { school: register.find('schools', about) } : registrationOf(register, registration);
  }
  const seated = register
    .where('propositions', 'requestReference', about)
    .find(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));
  return seated === undefined ? { request } : subjectOf(register, seated);
}
