/** The hosts for a request, ranked with their reasons, the excluded with theirs, and what would help. */
import { rankHosts, type RankedHost } from '../../domain/matching/ranking/rank-hosts';
import { whatWouldHelp } from '../../domain/matching/ranking/what-would-help';
import { mayHappen } from '../../domain/lifecycle/lifecycle';
import { REQUEST_LIFECYCLE } from '../../domain/request/request-status';
import { criterionLabels } from '../../wording/labels/lists';
import { requestStatusLabels } from '../../wording/labels/statuses';
import { sentenceOfCriterion } from '../../wording/reasons/criterion-sentences';
import { groupsOfExcluded } from '../../wording/reasons/excluded-groups';
import { sentenceOfExclusion } from '../../wording/reasons/exclusion-sentences';
import { sentenceOfHelp } from '../../wording/reasons/help-sentences';
import { shortReasons } from '../../wording/reasons/short-reasons';
import { sentenceOfWarning } from '../../wording/reasons/warning-sentences';
import { rankingIsFor, noHostYet } from '../../wording/sidebar/ranking-sentences';
import { phoneInPairs } from '../../wording/text/phones';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { contactOf } from '../companies/contact-of';
import { requireRecord } from '../require-record';
import type { HostLine, RankingView } from '../sidebar-views/ranking-view';

/** Hosts shown at once; the others are counted by what they score. */
const SHOWN = 40;
const SHOWN_EXCLUDED_A_GROUP = 60;
/** With this many hosts, nothing needs to be conceded. */
const ENOUGH = 6;

export function ranking(register: Register, ports: Ports, reference: string): RankingView {
  const request = requireRecord(register, 'requests', reference);
  if (!mayHappen(REQUEST_LIFECYCLE, request.status, 'host-proposed')) {
    return {
      requestReference: reference,
      hosts: [],
      sharedWarnings: [],
      excluded: [],
      excludedCount: 0,
      whatWouldHelp: [],
      emptyReason: rankingIsFor(requestStatusLabels[request.status]),
    };
  }
  const context = matchContextOf(register, ports.clock.today());
  const { hosts, excluded } = rankHosts(request, context);
  const shown = hosts.slice(0, SHOWN);
  const shared = sharedBy(shown.map(({ warnings }) => warnings.map(sentenceOfWarning)));
  return {
    requestReference: reference,
    sharedWarnings: shared,
    hosts: shown.map((host) => hostLine(register, host, shared)),
    excluded: groupsOfExcluded(excluded).map(excludedLines),
    excludedCount: excluded.length,
    whatWouldHelp:
      hosts.filter(({ suitsWork }) => suitsWork).length >= ENOUGH ? [] : whatWouldHelp(request, context).map(sentenceOfHelp),
    ...(hosts.length === 0 ? { emptyReason: noHostYet(excluded.length, (request.livePropositions ?? 0) > 0) } : {}),
  };
}

/** @param shared warnings that are said once for all hosts */
function hostLine(
  register: Register,
  { candidate, score, criteria, warnings, suitsWork }: RankedHost,
  shared: readonly string[],
): HostLine {
  const contact = contactOf(register, candidate.company.reference);
  const email = contact?.email ?? candidate.company.email;
  const phone = contact?.phone ?? candidate.company.phone;
  return {
    id: candidate.id,
    companyReference: candidate.company.reference,
    ...(candidate.offer === undefined ? {} : { offerReference: candidate.offer.reference }),
    companyName: candidate.company.name,
    place: candidate.commune ?? '',
    score: Math.round(score),
    reasons: shortReasons(criteria),
    criteria: criteria.map((criterion) => ({
      code: criterion.code,
      label: criterionLabels[criterion.code],
      score: Math.round(criterion.score),
      weight: criterion.weight,
      sentence: sentenceOfCriterion(criterion),
    })),
    warnings: warnings.map(sentenceOfWarning).filter((sentence) => !shared.includes(sentence)),
    hasOffer: candidate.offer !== undefined,
    ...(suitsWork ? {} : { isApart: true }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone: phoneInPairs(phone) }),
  };
}

const excludedLines = ({ code, label, hosts }: ReturnType<typeof groupsOfExcluded>[number]): RankingView['excluded'][number] => ({
  code,
  label,
  hosts: hosts.slice(0, SHOWN_EXCLUDED_A_GROUP).map((host) => ({
    id: host.candidate.id,
    companyReference: host.candidate.company.reference,
    ...(host.candidate.offer === undefined ? {} : { offerReference: host.candidate.offer.reference }),
    companyName: host.candidate.company.name,
    sentence: sentenceOfExclusion(host),
    mayOverride: host.mayOverride,
  })),
});

/** Sentences that every host has; a single host keeps its own. */
function sharedBy(warnings: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = warnings;
  return others.length === 0 ? [] : first.filter((sentence) => others.every((own) => own.includes(sentence)));
}
