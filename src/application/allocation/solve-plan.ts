/** The plan for all open requests at once, and what else each request could have. */
import { allocate, type AllocationWishes, type HostPlan } from '../../domain/matching/plan/allocate';
import { weeksBetween } from '../../domain/calendar/iso-week';
import { schoolKeyOf, shortageMemory } from '../../domain/matching/plan/shortage-memory';
import type { MatchContext } from '../../domain/matching/pool/match-context';
import { fillingHost, inTheWay } from '../../domain/matching/plan/plan-limits';
import { judgeCriteria } from '../../domain/matching/ranking/criteria';
import { rankHosts, type RankedHost } from '../../domain/matching/ranking/rank-hosts';
import { whatWouldHelp } from '../../domain/matching/ranking/what-would-help';
import { readNeeds } from '../../domain/matching/pairing/request-needs';
import type { Request } from '../../domain/request/request';
import { classInWords } from '../../wording/emails/request-in-words';
import { requestTypeLabels } from '../../wording/labels/lists';
import { sentenceOfHelp } from '../../wording/reasons/help-sentences';
import { sentenceOfExclusion } from '../../wording/reasons/exclusion-sentences';
import { shortReasons } from '../../wording/reasons/short-reasons';
import {
  disputed,
  disputedPlace,
  displacing,
  freeAlternative,
  noHostInReach,
  onlyChoice,
  planChanges,
  planGap,
  placeUnknown,
  planSummary,
  type PlanChanges,
  rememberedShortage,
} from '../../wording/sidebar/plan-sentences';
import { planListWords } from '../../wording/pages/allocation-page';
import { shortPeriod } from '../../wording/text/dates';
import { matchContextOf } from '../matching/match-context-of';
import type {
  AskedHost,
  PlanAlternative,
  PlanAlternatives,
  PlanHost,
  PlanLine,
  PlanPair,
  PlanView,
  PlanWishes,
} from '../allocation-api';
import type { Ports, Register } from '../ports';
import { joinSchools } from '../drafts/wishes-of-schools';
import { requireRecord } from '../require-record';
import { pupilsOf, type PupilOf } from './plan-names';

/** Alternatives shown for a line in full. */
const SHOWN = 12;
/** Further hosts, and hosts set aside, that one may ask about. */
const SHOWN_TO_ASK = 60;

/** The plan under the animator's wishes and those taken from schools. */
export function solvePlan(register: Register, ports: Ports, wishes: PlanWishes): PlanView {
  const context = matchContextOf(register, ports.clock.today());
  const { wishes: joined, ofSchools } = joinSchools(register, context.today, wishes);
  const plan = allocate(context, joined satisfies AllocationWishes, ports.hasTimeLeft);
  const before = new Map(wishes.previous.map(({ requestReference, hostId }) => [requestReference, hostId] as const));
  const after = new Map([...plan.hostOf].map(([reference, { candidate }]) => [reference, candidate.id] as const));
  return {
    ...planView(context, plan, planGap(plan.gap), joined.kept, pupilsOf(register)),
    ofSchools,
    ...(wishes.previous.length === 0 ? {} : { changes: planChanges(changesBetween(plan.requests, before, after)) }),
  };
}

/** How many pupils go elsewhere, find a place, lose theirs. */
function changesBetween(
  requests: readonly Pick<Request, 'reference'>[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): PlanChanges {
  const changes = { moved: 0, gained: 0, lost: 0 };
  for (const { reference } of requests) {
    const [was, is] = [before.get(reference), after.get(reference)];
    if (was !== is) changes[was === undefined ? 'gained' : is === undefined ? 'lost' : 'moved'] += 1;
  }
  return changes;
}

/**
 * The plan as the dialog shows it; `gap` says how good it is.
 * @param kept those with a motive say it on their line
 */
export function planView(
  context: MatchContext,
  plan: HostPlan,
  gap: string,
  kept: readonly PlanPair[],
  pupilOf: PupilOf,
): PlanView {
  const { requests } = plan;
  const wantedBy = demandOf(requests, plan);
  const lines = requests.map((request) => withMotive(lineOf(request, plan, wantedBy, pupilOf), kept)).sort(byNeed);
  return {
    lines,
    placed: plan.hostOf.size,
    total: requests.length,
    summary: planSummary(plan.hostOf.size, requests.length),
    gap,
    companies: companiesOf(plan),
    schools: schoolsOf(lines),
    memory: memoryOf(requests, context),
    isInterrupted: plan.isInterrupted,
  };
}

function withMotive(line: PlanLine, kept: readonly PlanPair[]): PlanLine {
  const { requestReference, host } = line;
  const pair = kept.find((one) => one.requestReference === requestReference && one.hostId === host?.hostId);
  if (host === undefined || pair?.overrideReason === undefined) return line;
  // The host itself does not suit it.
  return { ...line, choiceCount: line.choiceCount - 1, host: { ...host, overrideReason: pair.overrideReason } };
}

/** Schools of the plan that go before others for having borne the shortage, in the order of their names. */
function memoryOf(requests: readonly Request[], { requests: all, today }: MatchContext): string[] {
  const memory = shortageMemory(all, today);
  const names = new Map(requests.map((request) => [schoolKeyOf(request), request.schoolName ?? ''] as const));
  return [...memory]
    .flatMap(([key, count]) => (names.has(key) ? [{ name: names.get(key)!, count }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map(({ name, count }) => rememberedShortage(name, count));
}

/** Without a host first, then by school and reference. */
const byNeed = (a: PlanLine, b: PlanLine): number =>
  Number(a.host !== undefined) - Number(b.host !== undefined) ||
  a.schoolName.localeCompare(b.schoolName, 'fr') ||
  (a.requestReference < b.requestReference ? -1 : 1);

const hostLine = (host: Pick<RankedHost, 'candidate' | 'score' | 'criteria' | 'suitsWork'>): PlanHost => ({
  hostId: host.candidate.id,
  companyReference: host.candidate.company.reference,
  ...(host.candidate.offer === undefined ? {} : { offerReference: host.candidate.offer.reference }),
  companyName: host.candidate.company.name,
  place: host.candidate.commune ?? '',
  score: Math.round(host.score),
  reasons: shortReasons(host.criteria),
  hasOffer: host.candidate.offer !== undefined,
  ...(host.suitsWork ? {} : { isApart: true }),
});

/** Requests that each host would suit, by candidate id: what makes a place disputed. */
function demandOf(requests: readonly Request[], plan: HostPlan): ReadonlyMap<string, readonly Request[]> {
  const wantedBy = new Map<string, Request[]>();
  for (const request of requests) {
    for (const { candidate } of plan.choicesOf.get(request.reference) ?? []) {
      const others = wantedBy.get(candidate.id);
      if (others) others.push(request);
      else wantedBy.set(candidate.id, [request]);
    }
  }
  return wantedBy;
}

/** Why this pupil has this place: how many others could have had it on these dates, and whether it had another choice. */
function noteOf(
  request: Request,
  host: Pick<RankedHost, 'candidate'>,
  choiceCount: number,
  wantedBy: ReadonlyMap<string, readonly Request[]>,
): { readonly note?: string } {
  const rivals = (wantedBy.get(host.candidate.id) ?? []).filter((other) => other !== request && overlaps(request, other)).length;
  const isDisputed = rivals + 1 > (host.candidate.places ?? 1);
  const sentences = [...(isDisputed ? [disputedPlace(rivals + 1)] : []), ...(choiceCount === 1 ? [onlyChoice] : [])];
  return sentences.length === 0 ? {} : { note: sentences.join(' ') };
}

function lineOf(request: Request, plan: HostPlan, wantedBy: ReadonlyMap<string, readonly Request[]>, pupilOf: PupilOf): PlanLine {
  const choices = plan.choicesOf.get(request.reference) ?? [];
  const chosen = plan.hostOf.get(request.reference);
  const competitors = plan.competitorsOf.get(request.reference);
  return {
    requestReference: request.reference,
    pupil: request.pupilInitials ?? request.reference,
    schoolName: request.schoolName ?? '',
    ...(request.type === undefined ? {} : { type: request.type }),
    typeLabel: request.type === undefined ? '' : requestTypeLabels[request.type],
    training: classInWords(request),
    dates: shortPeriod(request.startsOn!, request.endsOn ?? request.startsOn!),
    weeks: weeksBetween(request.startsOn!, request.endsOn ?? request.startsOn!),
    isUrgent: request.priority === 'urgent',
    choiceCount: choices.length,
    ...(chosen === undefined
      ? {
          whyNot:
            choices.length > 0
              ? disputed((competitors ?? []).map(pupilOf))
              : isPlaceKnown(request)
                ? noHostInReach
                : placeUnknown,
        }
      : {
          host: hostLine({ ...chosen, criteria: judgeCriteria(chosen.pair), suitsWork: chosen.pair.suitsWork }),
          ...noteOf(request, chosen, choices.length, wantedBy),
        }),
  };
}

/** Hosts are sought around a place: without one, none is in reach. */
export const isPlaceKnown = ({ point }: Pick<Request, 'point'>): boolean => point !== undefined;

function companiesOf(plan: HostPlan): PlanView['companies'] {
  const byCompany = new Map<string, { companyName: string; requestReferences: string[] }>();
  for (const [reference, { candidate }] of plan.hostOf) {
    const entry = byCompany.get(candidate.company.reference) ?? { companyName: candidate.company.name, requestReferences: [] };
    entry.requestReferences.push(reference);
    byCompany.set(candidate.company.reference, entry);
  }
  return [...byCompany]
    .map(([companyReference, { companyName, requestReferences }]) => ({
      companyReference,
      companyName,
      pupils: requestReferences.length,
      requestReferences,
    }))
    .sort((a, b) => b.pupils - a.pupils || a.companyName.localeCompare(b.companyName, 'fr'));
}

function schoolsOf(lines: readonly PlanLine[]): PlanView['schools'] {
  const names = [...new Set(lines.map(({ schoolName }) => schoolName))].sort((a, b) => a.localeCompare(b, 'fr'));
  return names.map((schoolName) => {
    const own = lines.filter((line) => line.schoolName === schoolName);
    return { schoolName, placed: own.filter(({ host }) => host !== undefined).length, total: own.length };
  });
}

/** The other hosts of one request, best first, with whom each would displace in the plan on screen; else what would help. */
export function alternatives(
  register: Register,
  ports: Ports,
  requestReference: string,
  plan: readonly PlanPair[],
): PlanAlternatives {
  const request = requireRecord(register, 'requests', requestReference);
  const context = matchContextOf(register, ports.clock.today());
  const current = plan.find((pair) => pair.requestReference === requestReference)?.hostId;
  const needs = readNeeds(request, context);
  const others = plan.flatMap((pair) => {
    const candidate = context.candidateById.get(pair.hostId);
    const other = register.find('requests', pair.requestReference);
    return candidate === undefined || other === undefined || pair.requestReference === requestReference
      ? []
      : [{ ...pair, candidate, needs: readNeeds(other, context) }];
  });
  const uses = context.heldUses();
  const pupilOf = pupilsOf(register);
  const { hosts, excluded } = rankHosts(request, context);
  const ranked = hosts.filter(({ candidate }) => candidate.id !== current);
  const shown = ranked.slice(0, SHOWN).map((host): PlanAlternative => {
    const asked = { needs, candidate: host.candidate };
    const atCompany = others.filter((pair) => pair.candidate.company.reference === host.candidate.company.reference);
    const inIts = new Set([...fillingHost(asked, atCompany, uses), ...inTheWay(asked, atCompany, uses)]);
    const rivals = atCompany.filter((pair) => inIts.has(pair)).map((pair) => pair.requestReference);
    return {
      ...hostLine(host),
      displaces: rivals,
      sentence: rivals.length > 0 ? displacing(rivals.map(pupilOf)) : freeAlternative,
    };
  });
  const setAside = [...excluded]
    .sort((a, b) => Number(b.mayOverride) - Number(a.mayOverride) || (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity))
    .slice(0, SHOWN_TO_ASK)
    .map((host) => askedHost(host, sentenceOfExclusion(host)));
  const lower = ranked
    .slice(SHOWN, SHOWN + SHOWN_TO_ASK)
    .map((host) => askedHost(host, [planListWords.score(Math.round(host.score)), ...shortReasons(host.criteria)].join(' · ')));
  return {
    others: shown,
    lower,
    setAside,
    setAsideCount: excluded.length,
    help: hosts.length > 0 ? [] : whatWouldHelp(request, context).map(sentenceOfHelp),
  };
}

const askedHost = ({ candidate }: Pick<RankedHost, 'candidate'>, sentence: string): AskedHost => ({
  hostId: candidate.id,
  companyName: candidate.company.name,
  sentence,
});

const overlaps = (a: Request, b: Request): boolean =>
  (a.startsOn ?? '') <= (b.endsOn ?? '9999') && (b.startsOn ?? '') <= (a.endsOn ?? '9999');
