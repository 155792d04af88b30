/** What the hub knows of a company by having worked with it: how it answers, whom it hosted, what it was written. */
import { approachesIn } from '../../domain/company/approach';
import { EMPTY_LEDGER, solicitationLedgers } from '../../domain/matching/pool/solicitation-ledger';
import { reviewRecords } from '../../domain/network/review-record';
import { SEATED_PROPOSITION_STATUSES } from '../../domain/proposition/proposition-status';
import type { Proposition } from '../../domain/proposition/proposition';
import { classInWords } from '../../wording/emails/request-in-words';
import { companyRecord, stageSentence } from '../../wording/sidebar/company-history-sentences';
import { messageStatusLabels } from '../../wording/labels/statuses';
import { shortDate, shortPeriod } from '../../wording/text/dates';
import type { Ports, Register } from '../ports';
import { companyInNetwork } from '../network/company-in-network';
import { reviewLines, reviewsOf } from '../reviews/reviews-of';
import type { CompanyCardView } from '../sidebar-views/host-card-views';

/** Older ones are in the tabs. */
const SHOWN_STAGES = 12;
const SHOWN_REVIEWS = 12;
const SHOWN_MESSAGES = 12;

export function companyHistory(
  register: Register,
  { clock }: Pick<Ports, 'clock'>,
  reference: string,
): Pick<CompanyCardView, 'record' | 'network' | 'stages' | 'reviews' | 'messages'> {
  const propositions = register.where('propositions', 'companyReference', reference);
  const contributions = register.where('contributions', 'about', reference);
  const hosted = propositions.filter(({ status }) => SEATED_PROPOSITION_STATUSES.includes(status));
  return {
    record: companyRecord(
      solicitationLedgers(propositions, clock.today(), approachesIn(contributions)).get(reference) ?? EMPTY_LEDGER,
      hosted.length,
      reviewRecords(
        propositions.flatMap((proposition) => reviewsOf(register, proposition)),
        propositions,
      ).get(reference),
    ),
    network: companyInNetwork(register, reference, clock.today()),
    stages: [...hosted]
      .sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? 1 : -1))
      .slice(0, SHOWN_STAGES)
      .map((proposition) => stageOf(register, proposition)),
    reviews: reviewLines(register, [...propositions].reverse()).slice(0, SHOWN_REVIEWS),
    messages: messagesTo(register, clock, propositions),
  };
}

/** The pupil is a training and a school: not even the initials go into a company's history. */
function stageOf(register: Register, proposition: Proposition): CompanyCardView['stages'][number] {
  const request = register.find('requests', proposition.requestReference);
  const { startsOn, endsOn } = proposition;
  return {
    reference: proposition.reference,
    sentence: stageSentence(request === undefined ? '' : classInWords(request), request?.schoolName),
    detail: startsOn === undefined || endsOn === undefined ? '' : shortPeriod(startsOn, endsOn),
  };
}

/** What was written about its propositions and offers, the latest first. */
function messagesTo(
  register: Register,
  clock: Ports['clock'],
  propositions: readonly Proposition[],
): CompanyCardView['messages'] {
  return propositions
    .flatMap(({ reference }) => register.where('messages', 'about', reference))
    .filter(({ status }) => status !== 'skipped' && status !== 'cancelled')
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .slice(0, SHOWN_MESSAGES)
    .map(({ reference, subject, status, sentAt, createdAt }) => ({
      reference,
      sentence: subject,
      detail: `${messageStatusLabels[status]} · ${shortDate(clock.dayOf(sentAt ?? createdAt))}`,
    }));
}
