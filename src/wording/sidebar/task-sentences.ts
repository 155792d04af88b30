/** What « Aujourd'hui » says of each thing to do: the row, and why it stands where it stands. */
import { daysBetween } from '../../domain/calendar/iso-date';
import type { PlanRow } from '../../domain/draft/plan-draft';
import type { Company } from '../../domain/company/company';
import type { Message } from '../../domain/message/message';
import type { Contribution } from '../../domain/network/contribution';
import type { Need } from '../../domain/network/network';
import type { Offer } from '../../domain/offer/offer';
import type { Proposition } from '../../domain/proposition/proposition';
import type { Request } from '../../domain/request/request';
import type { TaskFacts } from '../../domain/today/task';
import { concerningReviews, failedAttempts, remarksWith, type Task, type TaskKind } from '../../domain/today/task-kinds';
import { hasWithdrawn } from '../../domain/request/hardships';
import { answerLabels } from '../labels/lists';
import { shortDate } from '../text/dates';
import { counted } from '../text/numbers';
import { fr, inParts } from '../text/typography';
import { requestLines, startsInWords } from './card-sentences';
import { contributionSentence } from './contribution-sentences';
import { needWaits, supportAsked } from './network-sentences';
import { planRemarked } from './plan-remarked';
import { reviewSentence } from './review-sentences';

const starts = (request: Request, { today }: TaskFacts): string =>
  request.startsOn === undefined ? '' : startsInWords(request.startsOn, today);
const after = (part: string): string => (part === '' ? '' : `, ${part}`);
const companyOf = ({ companyName, companyReference }: Proposition): string => companyName ?? companyReference;
const withdrawnHost = (request: Request, facts: TaskFacts): string => {
  const hosts = facts.propositionsOf(request.reference).filter(hasWithdrawn);
  const host = hosts[hosts.length - 1];
  return host === undefined ? '' : companyOf(host);
};
const silentSince = (proposition: Proposition, today: string): string =>
  proposition.sentOn === undefined
    ? fr`${proposition.reference} : à proposer par téléphone`
    : fr`${proposition.reference} : sans réponse depuis ${counted(daysBetween(proposition.sentOn, today), 'jour')}`;

type Sentence<R> = (record: R, facts: TaskFacts) => string;
interface Sentences {
  readonly request: Sentence<Request>;
  readonly proposition: Sentence<Proposition>;
  readonly message: Sentence<Message>;
  readonly offer: Sentence<Offer>;
  readonly company: Sentence<Company>;
  readonly need: Sentence<Need>;
  readonly contribution: Sentence<Contribution>;
}

const ofRequest = (say: Sentence<Request>): Sentence<never> => say as Sentence<never>;
const ofProposition = (say: Sentence<Proposition>): Sentence<never> => say as Sentence<never>;
const ofMessage = (say: Sentence<Message>): Sentence<never> => say as Sentence<never>;

const SENTENCES: Readonly<Record<TaskKind, Sentences[keyof Sentences] | Sentence<never>>> = {
  'support-asked': supportAsked as Sentence<never>,
  'contribution-to-see': ((one: Contribution) => contributionSentence(one)) as Sentence<never>,
  'need-waiting': ((need: Need) => needWaits(need)) as Sentence<never>,
  'host-withdrew': ofRequest((request, facts) => fr`${request.reference} : désistement de ${withdrawnHost(request, facts)}`),
  'starts-soon': ofRequest((request, facts) => `${request.reference} ${starts(request, facts)}, sans hôte`),
  'said-urgent': ofRequest((request, facts) => `${request.reference} est urgente${after(starts(request, facts))}`),
  'many-refusals': ofRequest(
    (request, facts) => fr`${request.reference} : ${counted(failedAttempts(facts, request), 'organisme')} sans succès`,
  ),
  'hard-case': ofRequest(({ reference }) => fr`${reference} : à chercher en premier`),
  'held-yes': ofProposition(({ reference }) => fr`${reference} : « ${answerLabels.yes} », en suspens`),
  'asks-to-talk': ofProposition(({ reference, answer }) => fr`${reference} : « ${answerLabels[answer ?? 'call-back']} »`),
  'plan-remark': ((row: PlanRow, facts: TaskFacts) =>
    planRemarked(row.draft, row.schoolName, remarksWith(facts, row).length)) as Sentence<never>,
  'stage-not-done': ofProposition(({ requestReference }) => fr`${requestReference} : un bilan dit que le stage n’a pas eu lieu`),
  'to-call': ofProposition((proposition, { today }) => silentSince(proposition, today)),
  'convention-late': ofRequest(
    (request, facts) => fr`${request.reference} : convention non signée${after(starts(request, facts))}`,
  ),
  'promised-answer': ofRequest(
    (request, facts) =>
      fr`${request.reference} : réponse promise à l’enseignant pour le ${shortDate(facts.unkeptPromise(request)!)}`,
  ),
  doubtful: ofMessage(({ subject }) => fr`Peut-être parti : ${subject}`),
  'sending-failed': ofMessage(({ subject }) => fr`Échec de l’envoi : ${subject}`),
  'without-message': ofProposition(({ reference }) => fr`${reference} n’est pas partie : aucun courriel en file`),
  'message-to-review': ofMessage(({ subject }) => subject),
  'to-search': ofRequest(({ reference }) => fr`${reference} : à chercher`),
  'to-complete': ofRequest(({ reference }) => `${reference} est à compléter`),
  'agreement-ends': ((company: Company, { today }: TaskFacts) =>
    company.agreementUntil! < today
      ? fr`${company.name} : convention-cadre terminée le ${shortDate(company.agreementUntil!)}, à renouveler ou à clore`
      : fr`${company.name} : convention-cadre jusqu’au ${shortDate(company.agreementUntil!)}, à renouveler`) as Sentence<never>,
  'stage-in-part': ofProposition(
    ({ requestReference }) => fr`${requestReference} : un bilan dit que le stage n’a eu lieu qu’en partie`,
  ),
  'place-unfit': ofProposition(({ requestReference }) => fr`${requestReference} : un bilan signale une place qui convient mal`),
  'offer-to-check': ((offer: Offer) => fr`${offer.reference} est à vérifier : ${offer.companyName ?? ''}`) as Sentence<never>,
  'company-to-check': ((company: Company) => fr`${company.reference} est à vérifier : ${company.name}`) as Sentence<never>,
};

/** « DEM-2026-0139 commence dans 4 jours, sans hôte ». */
export const taskSentence = (task: Task, facts: TaskFacts): string =>
  (SENTENCES[task.kind] as (record: Task['record'], facts: TaskFacts) => string)(task.record, facts);

/** Who it is about, and what else is known of it; '' when there is nothing to add. */
export function taskDetail(task: Task, facts: TaskFacts): string {
  switch (task.object) {
    case 'request': {
      const { record } = task;
      if (task.kind === 'to-complete') return firstLine(record.toCheck);
      return inParts([requestLines(record)[0], requestNote(task.kind, record, facts)]);
    }
    case 'proposition':
      return task.kind === 'stage-not-done' || task.kind === 'stage-in-part' || task.kind === 'place-unfit'
        ? inParts([companyOf(task.record), ...concerningReviews(facts, task.record).map(reviewSentence)])
        : inParts([companyOf(task.record), task.record.receivedWord]);
    case 'message':
      return task.record.to;
    case 'plan':
      return inParts([task.record.hostName, firstLine(task.record.word)]);
    case 'need':
      return inParts([task.record.stageReference, firstLine(task.record.description)]);
    case 'contribution':
      return inParts([task.record.requestReference, firstLine(task.record.word ?? task.record.toCheck)]);
    default:
      return firstLine(task.record.toCheck);
  }
}

const firstLine = (toCheck: string | undefined): string => (toCheck ?? '').split('\n')[0]!;

/** What the sentence has not said yet. */
function requestNote(kind: TaskKind, request: Request, facts: TaskFacts): string {
  if (kind === 'to-search' || kind === 'hard-case' || kind === 'host-withdrew' || kind === 'many-refusals')
    return starts(request, facts);
  if (kind === 'convention-late') return request.hostName ?? '';
  const failed = failedAttempts(facts, request);
  if (request.status === 'proposed') return 'proposition en cours';
  return failed === 0 ? 'aucune proposition encore' : counted(failed, 'refus ou silence', 'refus ou silences');
}
