/** A request is put to one or several hosts: first as previews, then as propositions with queued messages. */
import type { Company } from '../../domain/company/company';
import { SEATED_PROPOSITION_STATUSES, LIVE_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Proposition } from '../../domain/proposition/proposition';
import type { MatchContext } from '../../domain/matching/pool/match-context';
import { judgeHost, rankHosts, type RankedHost } from '../../domain/matching/ranking/rank-hosts';
import type { Request } from '../../domain/request/request';
import { REQUEST_LIFECYCLE } from '../../domain/request/request-status';
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { settingsFrom } from '../../domain/settings/setting';
import {
  chosenTwice,
  hostNoLongerPossible,
  noAddress,
  noAnswerForm,
  noChoice,
  notInThisStatus,
} from '../../wording/errors/action-errors';
import { sentenceOfExclusion } from '../../wording/reasons/exclusion-sentences';
import { shortReasons } from '../../wording/reasons/short-reasons';
import { propositionStatusLabels, requestStatusLabels } from '../../wording/labels/statuses';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { textToHtml } from '../../wording/emails/text-to-html';
import { previewWarnings, toCallSentence } from '../../wording/sidebar/message-sentences';
import { addressOf, contactOf } from '../companies/contact-of';
import { refusedBySchools } from '../drafts/wishes-of-schools';
import { noteInJournal, noteStatus } from '../journal/note-in-journal';
import { applyEvent } from '../lifecycle/apply-event';
import { composeMessage } from '../outbox/compose-message';
import { queuedView } from '../outbox/queued-view';
import { queueMessage, type Departure } from '../outbox/queue-message';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { hostIdOf } from '../sidebar-views/ranking-view';
import { type HostChoice } from '../sidebar-views/ranking-view';
import {
  type MessagePreview,
  type PropositionPreviewView,
  type QueuedView,
  type SendPropositionsInput,
} from '../sidebar-views/message-views';
import { UserProblem } from '../user-problem';
import { contextOfProposition } from './context-of-proposition';
import { livePropositionsOf } from './propositions-of';
import { reservingSchool, schoolToTell, tellReservedSchool } from './tell-reserved-school';

interface ChosenHost {
  readonly choice: HostChoice;
  readonly company: Company;
  readonly ranked?: RankedHost;
  readonly rank?: number;
  /** The exclusion that is set aside with a motive, in words. */
  readonly setAside?: string;
  /** The school whose reservation is set aside. */
  readonly reservedForUai?: string;
  readonly existing?: Proposition;
}

export interface SendOptions {
  readonly departure?: Departure;
  /** For many requests at once: judged in this context, without the rank that only a whole ranking gives. */
  readonly context?: MatchContext;
}

/** Stands for the token in the links of a preview, until the proposition has one. */
const PREVIEW_TOKEN = 'APERCU0DU0LIEN';

/** What would be sent, message by message; writes nothing. Throws a UserProblem when the request or a host does not allow it. */
export function previewPropositions(
  register: Register,
  ports: Ports,
  requestReference: string,
  choices: readonly HostChoice[],
): PropositionPreviewView {
  const request = proposable(register, requestReference);
  const settings = settingsFrom(register.all('settings'));
  const unwishedAt = refusedBySchools(register);
  const messages = chosenHosts(register, ports, request, choices).map(({ choice, company, reservedForUai }): MessagePreview => {
    const contact = contactOf(register, company.reference);
    const to = contact?.email ?? company.email ?? '';
    const composed = composeMessage(register, ports, 'proposition', {
      request,
      company,
      contact,
      offer: choice.offerReference ? register.find('offers', choice.offerReference) : undefined,
      answerToken: PREVIEW_TOKEN,
    });
    return {
      id: hostIdOf(choice),
      recipientName: contact ? `${contact.name}, ${company.name}` : company.name,
      to,
      cc: '',
      subject: composed.subject,
      body: composed.body,
      html: textToHtml(composed.body),
      warnings: previewWarnings({
        to,
        missing: composed.missing,
        phonePreferred: company.contactPreference === 'phone',
        toldSchool: schoolToTell(register, reservedForUai)?.name,
        unwishedBy: unwishedAt({ requestReference, hostId: hostIdOf(choice) })?.from,
      }),
      isSendable: to !== '' && composed.missing.length === 0,
    };
  });
  return {
    requestReference,
    messages,
    quotaLeft: ports.mailer.quotaLeft(),
    sendDelayMinutes: Number(settings.sendDelayMinutes) || 0,
    isSandbox: settings.sandbox === 'oui',
  };
}

/**
 * Creates the propositions and queues their messages. A host that already has a live proposition for this request keeps it:
 * calling twice, or again after an interrupted run, sends nothing twice.
 */
export function sendPropositions(
  register: Register,
  ports: Ports,
  input: SendPropositionsInput,
  options: SendOptions = {},
): QueuedView {
  if (ports.formLinks.answerUrl(PREVIEW_TOKEN) === undefined) throw new UserProblem(noAnswerForm.message, noAnswerForm.advice);
  const request = proposable(register, input.requestReference);
  const edits = new Map(input.choices.map((choice) => [hostIdOf(choice), choice] as const));
  const hosts = chosenHosts(register, ports, request, [...edits.values()], options.context);
  for (const { company, choice } of hosts) {
    if (choice.channel !== 'phone' && addressOf(register, company.reference) === undefined)
      throw problem(noAddress(company.name));
  }
  const messages = hosts.flatMap((host) => {
    const proposition = host.existing ?? createProposition(register, ports, request, host);
    const told = tellReservedSchool(
      register,
      ports,
      { uai: host.reservedForUai, propositionReference: proposition.reference, request, company: host.company },
      options.departure ?? 'after-delay',
    );
    if (host.choice.channel === 'phone') return [];
    const { subject, body } = edits.get(hostIdOf(host.choice)) ?? {};
    const { to = '', context } = contextOfProposition(register, proposition.reference);
    return [
      queueMessage(register, ports, {
        template: 'proposition',
        about: proposition.reference,
        to,
        context,
        occasion: 'first',
        departure: options.departure ?? 'after-delay',
        subject,
        body: body?.split(PREVIEW_TOKEN).join(context.answerToken),
      }),
      ...told,
    ];
  });
  register.change('requests', request.reference, { livePropositions: livePropositionsOf(register, request.reference).length });
  // Clicked again after a run that was broken off: nothing more is created, and nothing more has happened.
  if (hosts.some(({ existing }) => existing === undefined))
    applyEvent(register, ports, { table: 'requests', reference: request.reference, event: 'host-proposed' });
  return queuedView(ports, messages, toCallSentence(hosts.length));
}

const problem = ({ message, advice }: { message: string; advice: string }): UserProblem => new UserProblem(message, advice);

function proposable(register: Register, reference: string): Request {
  const request = requireRecord(register, 'requests', reference);
  if (!mayHappen(REQUEST_LIFECYCLE, request.status, 'host-proposed'))
    throw problem(notInThisStatus(reference, requestStatusLabels[request.status]));
  return request;
}

/** A company is asked once for a pupil: two of its offers in one click are no two hosts. */
function refuseTwice(register: Register, choices: readonly HostChoice[]): void {
  const chosen = new Map(choices.map((choice) => [hostIdOf(choice), choice.companyReference] as const));
  const companies = [...chosen.values()];
  const twice = companies.find((company, at) => companies.indexOf(company) !== at);
  if (twice !== undefined) throw problem(chosenTwice(requireRecord(register, 'companies', twice).name));
}

/** Each choice judged again: the sheet may have changed since the ranking was shown. */
function chosenHosts(
  register: Register,
  ports: Ports,
  request: Request,
  choices: readonly HostChoice[],
  shared?: MatchContext,
): ChosenHost[] {
  if (choices.length === 0) throw problem(noChoice);
  refuseTwice(register, choices);
  const mine = register.where('propositions', 'requestReference', request.reference);
  const context = shared ?? matchContextOf(register, ports.clock.today());
  const ranking = shared === undefined ? rankHosts(request, context).hosts : [];
  return choices.map((choice) => {
    const company = requireRecord(register, 'companies', choice.companyReference);
    const existing = mine.find(
      (proposition) =>
        proposition.companyReference === choice.companyReference &&
        proposition.offerReference === choice.offerReference &&
        (LIVE_PROPOSITION_STATUSES.includes(proposition.status) || SEATED_PROPOSITION_STATUSES.includes(proposition.status)),
    );
    if (existing !== undefined) return { choice, company, existing };
    const judged = judgeHost(request, hostIdOf(choice), context);
    if (judged === undefined) throw problem(hostNoLongerPossible(company.name, ''));
    const position = ranking.findIndex((host) => host.candidate.id === hostIdOf(choice));
    if (judged.exclusions.length === 0)
      return { choice, company, ranked: judged, rank: position === -1 ? undefined : position + 1 };
    const hasMotive = (choice.overrideReason ?? '').trim() !== '';
    if (!judged.mayOverride || !hasMotive) throw problem(hostNoLongerPossible(company.name, sentenceOfExclusion(judged)));
    return {
      choice,
      company,
      ranked: judged,
      setAside: sentenceOfExclusion(judged),
      reservedForUai: reservingSchool(judged.exclusions),
    };
  });
}

function createProposition(
  register: Register,
  ports: Ports,
  request: Request,
  { choice, company, ranked, rank, setAside }: ChosenHost,
): Proposition {
  const proposition: Proposition = {
    reference: register.nextReference('propositions'),
    requestReference: request.reference,
    companyReference: company.reference,
    companyName: company.name,
    offerReference: choice.offerReference,
    contactReference: contactOf(register, company.reference)?.reference,
    status: 'to-send',
    startsOn: request.startsOn,
    endsOn: request.endsOn,
    rank,
    score: ranked && Math.round(ranked.score),
    reasons: ranked && shortReasons(ranked.criteria).join(' · '),
    channel: choice.channel ?? 'email',
    createdOn: ports.clock.today(),
    overrideReason: setAside && choice.overrideReason,
    token: ports.tokens.next(),
  };
  register.add('propositions', proposition);
  noteStatus(register, ports, {
    action: journalActions.proposed,
    object: journalObjects.proposition,
    reference: proposition.reference,
    after: propositionStatusLabels['to-send'],
    reason: `${request.reference}, ${company.reference}`,
  });
  if (setAside !== undefined)
    noteInJournal(register, ports, {
      action: journalActions.exclusionSetAside,
      object: journalObjects.proposition,
      reference: proposition.reference,
      before: setAside,
      reason: choice.overrideReason,
    });
  return proposition;
}
