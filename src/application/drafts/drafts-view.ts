/** The plans kept, with whom they were shared and what the schools say. */
import {
  draftsOf,
  hasHost,
  isLine,
  isStanding,
  isTaken,
  isUndecided,
  type Draft,
  type PlanRow,
} from '../../domain/draft/plan-draft';
import { noRemark } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { remarkDecisionLabels } from '../../wording/labels/drafts';
import { draftListWords, effectOf, lateRemark } from '../../wording/sidebar/draft-list-sentences';
import { draftWords, remarkSentence } from '../../wording/sidebar/draft-sentences';
import { planSummary } from '../../wording/sidebar/plan-sentences';
import { plainDate, shortDate } from '../../wording/text/dates';
import type { DraftLine, DraftsView, RemarkLine } from '../allocation-api';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { requireRecord } from '../require-record';
import { problemOf } from '../user-problem';
import { deletionOf } from './delete-draft';
import { lateness } from './receive-remark';
import { hostsIn } from './compare-plans';
import { showsPlace } from './shows-place';
import { isAsked, unfollowedSentences, wishOfSchool } from './wishes-of-schools';
import { readersOf, sharableLines } from './share-draft';

/** Drafts that are listed: the last ones. The tab keeps them all. */
const SHOWN = 20;

/** Writes nothing. */
export function draftsView(register: Register, ports: Ports): DraftsView {
  const rows = register.all('plans');
  const drafts = draftsOf(rows);
  const isRemarked = (row: PlanRow): boolean => row.remark !== undefined || row.remarkOn !== undefined;
  const remarked = [
    ...drafts.flatMap((draft) => draft.rows.filter(isRemarked)),
    // What comes after the deletion is not lost, and what was taken before it still counts.
    ...rows.filter((row) => !isStanding(row) && (isUndecided(row) || row.decision === 'accepted' || isTaken(row))),
  ];
  return {
    drafts: drafts.slice(0, SHOWN).map((draft) => draftLine(register, ports, draft)),
    remarks: remarked
      .sort((one, other) => Number(isUndecided(other)) - Number(isUndecided(one)))
      .map((row) => remarkLine(register, row)),
  };
}

function draftLine(register: Register, ports: Ports, draft: Draft): DraftLine {
  const { reference, keptAt, rows } = draft;
  const isShown = showsPlace(register);
  const today = ports.clock.today();
  const lines = rows.filter(isLine);
  const waiting = rows.filter(isUndecided).length;
  const asked = new Set(lines.map((row) => row.requestReference).filter((request) => isAsked(register, today, request)));
  return {
    reference,
    title: draftWords.title(reference, plainDate(ports.clock.dayOf(keptAt))),
    summary: planSummary(lines.filter(hasHost).length, lines.length),
    ...(waiting === 0 ? {} : { waiting: draftWords.waiting(waiting) }),
    unfollowed: unfollowedSentences(register, hostsIn(rows.filter(hasHost)), asked),
    deletion: deletionOf(register, draft),
    // A school none of whose lines has a host would have nothing to say.
    schools: [...sharableLines(register, today, draft)]
      .filter(([, own]) => own.some(({ row }) => hasHost(row)))
      .map(([key, own]) => ({
        key,
        name: own[0]!.request.schoolName ?? draftWords.someSchool,
        lines: draftWords.lines(own.filter(({ row }) => isShown(row)).length, own.length),
        reads: readsOf(
          own.map(({ row }) => row),
          isShown,
        ),
        ...(own.some(({ row }) => isShown(row)) ? {} : { isEmpty: true as const }),
        to: [...readersOf(register, key, own, own.some(({ row }) => isShown(row)) ? isShown : () => true).keys()].join(', '),
        ...(own[0]!.row.sharedOn === undefined ? {} : { shared: draftWords.sharedOn(shortDate(own[0]!.row.sharedOn)) }),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
  };
}

/** How many places the school would read as the animator's choice, as the program's, and which it would not read. */
function readsOf(rows: readonly PlanRow[], isShown: (row: PlanRow) => boolean): string[] {
  const shown = rows.filter(isShown);
  const hidden = rows.filter((row) => hasHost(row) && !isShown(row));
  const unticked = hidden.filter(({ isTicked }) => isTicked === false).length;
  const chosen = shown.filter(({ role }) => role === 'kept').length;
  return [
    ...(chosen === 0 ? [] : [draftListWords.readsChosen(chosen)]),
    ...(shown.length === chosen ? [] : [draftListWords.readsComputed(shown.length - chosen)]),
    ...(unticked === 0 ? [] : [draftListWords.hidesUnticked(unticked)]),
    ...(hidden.length === unticked ? [] : [draftListWords.hidesRefused(hidden.length - unticked)]),
  ];
}

function remarkLine(register: Register, row: PlanRow): RemarkLine {
  const pair = wishOfSchool(register, { ...row, hostId: row.hostId ?? '' });
  const { pupil, companyName } = pair;
  const school = row.schoolName ?? draftWords.someSchool;
  const late = lateness(register, row);
  return {
    reference: row.reference,
    draft: row.draft,
    sentence: remarkSentence(row.remark, { school, pupil, companyName }),
    ...(row.word === undefined ? {} : { word: row.word }),
    ...(row.remark === undefined ? {} : { remark: row.remark }),
    ...(late === undefined ? {} : { late: lateRemark(late) }),
    ...(row.decision === undefined ? {} : { decision: remarkDecisionLabels[row.decision] }),
    ...(isTaken(row) ? { effect: effectOf(late) } : {}),
    ...(isUndecided(row) && isTaken(row) ? { isReread: true as const } : {}),
    pair,
  };
}

/**
 * What the animator makes of a school's remark: taken, it counts as a wish of the school in every plan computed from then on.
 * Done again it changes nothing. Throws a UserProblem when there is no remark.
 */
export function decideRemark(register: Register, ports: Ports, reference: string, isTaken: boolean): DraftsView {
  const row = requireRecord(register, 'plans', reference);
  if (row.remark === undefined && row.remarkOn === undefined) throw problemOf(noRemark(reference));
  const decision = isTaken ? 'accepted' : 'left';
  if (row.decision !== decision) {
    register.change('plans', reference, { decision });
    noteInJournal(register, ports, {
      action: journalActions.planRemarkSettled,
      object: journalObjects.request,
      reference: row.requestReference,
      after: remarkDecisionLabels[decision],
    });
  }
  return draftsView(register, ports);
}
