/** A kept plan is shown again as it was; what no longer holds is said, line by line. Writes nothing. */
import { hasHost, isLine, pairOfRow, type Draft, type PlanRow } from '../../domain/draft/plan-draft';
import { planGround, standingPlan, type PlanGround } from '../../domain/matching/plan/allocate';
import { judgeHost } from '../../domain/matching/ranking/rank-hosts';
import { requestStatusLabels } from '../../wording/labels/statuses';
import { lowered, sentenceOfExclusion } from '../../wording/reasons/exclusion-sentences';
import { draftWords, lostLine } from '../../wording/sidebar/draft-sentences';
import { plainDate } from '../../wording/text/dates';
import { withOfSchools, type NamedPair, type OpenedDraft } from '../allocation-api';
import { pupilsOf } from '../allocation/plan-names';
import { planView } from '../allocation/solve-plan';
import { matchContextOf } from '../matching/match-context-of';
import type { Ports, Register } from '../ports';
import { livePropositionsOf } from '../propositions/propositions-of';
import { requireDraft } from './require-draft';
import { joinSchools } from './wishes-of-schools';

export function openDraft(register: Register, ports: Ports, reference: string): OpenedDraft {
  const draft = requireDraft(register, reference);
  const pairs = draft.rows.filter(hasHost).map(pairOfRow);
  const ground = planGround(matchContextOf(register, ports.clock.today()), pairs);
  const { plan, lost } = standingPlan(ground, pairs);
  const gone = [
    ...lost.map(({ requestReference }) => draft.rows.find((row) => hasHost(row) && row.requestReference === requestReference)!),
    ...draft.rows.filter((row) => row.role === 'unplaced' && !isStillAsked(ground, row)),
  ];
  const known = new Set(draft.rows.filter(isLine).map(({ requestReference }) => requestReference));
  const arrived = ground.requests.filter((request) => !known.has(request.reference)).length;
  const view = planView(
    ground.context,
    plan,
    draftWords.notSolved(plainDate(ports.clock.dayOf(draft.keptAt))),
    pairs,
    pupilsOf(register),
  );
  return {
    reference,
    view: {
      ...view,
      lines: view.lines.map((line) => (known.has(line.requestReference) ? line : { ...line, whyNot: draftWords.arrivedSince })),
    },
    ...wishesOf(register, ports.clock.today(), draft),
    ticks: draft.rows
      .filter(hasHost)
      .flatMap((row) => (row.isTicked === undefined ? [] : { ...pairOfRow(row), isTicked: row.isTicked })),
    gone: gone.map((row) => lostLine(pupilsOf(register)(row.requestReference), row.hostName, whyLost(register, ground, row))),
    ...(gone.length === 0 ? {} : { goneTitle: draftWords.gone(gone.length) }),
    ...(arrived === 0 ? {} : { arrived: draftWords.arrived(arrived) }),
  };
}

const isStillAsked = ({ requests }: PlanGround, { requestReference }: PlanRow): boolean =>
  requests.some(({ reference }) => reference === requestReference);

/** What the animator held to, and what was taken from schools since; a school's wish says whose it is. */
function wishesOf(register: Register, today: string, { rows }: Draft): Pick<OpenedDraft, 'kept' | 'forbidden'> {
  const pupilOf = pupilsOf(register);
  const named = (row: PlanRow & { readonly hostId: string }): NamedPair => ({
    ...pairOfRow(row),
    pupil: pupilOf(row.requestReference),
    companyName: row.hostName ?? row.hostId,
  });
  const own = {
    kept: rows.filter(hasHost).filter(({ role }) => role === 'kept'),
    forbidden: rows.flatMap((row) =>
      row.role === 'forbidden' && row.hostId !== undefined ? [{ ...row, hostId: row.hostId }] : [],
    ),
  };
  const { ofSchools } = joinSchools(register, today, { ...own, previous: [] });
  return withOfSchools({ kept: own.kept.map(named), forbidden: own.forbidden.map(named) }, ofSchools);
}

/** Why a line no longer holds, in the order in which one would look. */
function whyLost(register: Register, ground: PlanGround, { requestReference, hostId }: PlanRow): string {
  const request = register.find('requests', requestReference);
  if (request === undefined) return draftWords.requestGone;
  if (!ground.requests.some(({ reference }) => reference === requestReference)) {
    if (livePropositionsOf(register, requestReference).length > 0) return draftWords.alreadyProposed;
    return draftWords.requestClosed(requestStatusLabels[request.status]);
  }
  const judged = judgeHost(request, hostId ?? '', ground.context);
  if (judged === undefined) return draftWords.hostGone;
  return judged.exclusions.length === 0 ? draftWords.placeTaken : lowered(sentenceOfExclusion({ exclusions: judged.exclusions }));
}
