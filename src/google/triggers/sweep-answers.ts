/** Turns raw answers without a mark into rows of the register: what a form trigger does, and what makes up for a missed one. */
import { receiveFollowUp } from '../../application/follow-up/receive-follow-up';
import { receiveAnswer } from '../../application/intake/receive-answer';
import { receiveOrCorrectOffer, receiveOrCorrectRequest } from '../../application/intake/receive-or-correct';
import type { Ports, Register } from '../../application/ports';
import { receiveContribution } from '../../application/contributions/receive-contribution';
import { receiveReview } from '../../application/reviews/receive-review';
import type { FormKind } from '../../application/setup-api';
import { UserProblem } from '../../application/user-problem';
import { formLists } from '../../application/setup/form-lists';
import { FORM_KINDS, FORMS } from '../../register/forms';
import { answerKey } from '../../register/forms/answer-key';
import type { FormDefinition, FormLists } from '../../register/forms/form-definition';
import type { Answers } from '../../register/forms/read-answers';
import { readHostAnswer } from '../../register/forms/read-answer';
import { readContribution } from '../../register/forms/read-contribution';
import { readFollowUp } from '../../register/forms/read-follow-up';
import { readOffer } from '../../register/forms/read-offer';
import { readRequest } from '../../register/forms/read-request';
import { readReview } from '../../register/forms/read-review';
import { answerFailed } from '../../wording/labels/answer-tab';
import { followUpOutcomes } from '../../wording/sidebar/follow-up-sentences';
import { answerFollowUp } from '../../wording/sidebar/proposition-sentences';
import { reviewOutcomes } from '../../wording/sidebar/review-sentences';
import type { Run } from '../run';
import { answerSheets, answerTabs, hasUnmarked, type AnswerTab, type WaitingRow } from '../forms/answer-tab';
import { findFormsAgain } from '../forms/find-form';
import { intentionsOf } from '../sheets/unit-of-work';

type Receive = (register: Register, ports: Ports, answers: Answers, originKey: string, lists: FormLists) => string;

/** Each gives the text of the mark. */
const RECEIVE: Readonly<Record<FormKind, Receive>> = {
  request: (register, ports, answers, originKey, lists) =>
    receiveOrCorrectRequest(register, ports, { ...readRequest(answers, lists), originKey }),
  offer: (register, ports, answers, originKey) => receiveOrCorrectOffer(register, ports, { ...readOffer(answers), originKey }),
  answer(register, ports, answers, originKey) {
    const receipt = receiveAnswer(register, ports, { ...readHostAnswer(answers, ports.clock.today()), originKey });
    return answerFollowUp[receipt.outcome]('reference' in receipt ? receipt.reference : '');
  },
  'follow-up'(register, ports, answers, originKey) {
    const receipt = receiveFollowUp(register, ports, { ...readFollowUp(answers), originKey });
    return followUpOutcomes[receipt.outcome]('reference' in receipt ? receipt.reference : '');
  },
  review(register, ports, answers, originKey) {
    const receipt = receiveReview(register, ports, { ...readReview(answers), originKey });
    return reviewOutcomes[receipt.outcome]('reference' in receipt ? receipt.reference : '');
  },
  contribution: (register, ports, answers, originKey) =>
    receiveContribution(register, ports, { ...readContribution(answers), originKey }),
};

/** Rows of one action: together they share the reading of the register. */
const BATCH = 25;

/** Receives every waiting answer while the run has time, those that failed before once more; gives how many were received. */
export const sweepAnswers = (run: Run): number => FORM_KINDS.reduce((received, kind) => received + sweepIfAny(run, kind), 0);

/** The same for the answers of one form: mostly there are none, and neither lock nor whole tab is wanted. */
export function sweepIfAny(run: Run, kind: FormKind): number {
  finishBroken(run);
  return mayWait(run, kind) ? sweepKind(run, kind, { retryFailed: true }) : 0;
}

/** What a run has left in the middle of its writing is finished before anything is judged. */
const finishBroken = (run: Run): void =>
  run.once('broken runs', () => {
    const { intentions, unreadable } = intentionsOf(run.tabs).pending();
    if (intentions.length + unreadable.length > 0) run.ports.unitOfWork(() => undefined);
  });

/** Receives the answers of one form, looked for under the lock. `retryFailed` takes up those that failed before, once each. */
export function sweepKind(run: Run, kind: FormKind, options: { readonly retryFailed: boolean }): number {
  foundAgain(run);
  const tried = new Set<string>();
  let received = 0;
  while (run.ports.hasTimeLeft()) {
    const count = receiveBatch(run, kind, options.retryFailed, tried, BATCH);
    if (count === 0) break;
    received += count;
  }
  return received;
}

/** How many answers wait to be received, and how many of them could not be when they were tried. */
export function waitingAnswers(run: Run): { readonly waiting: number; readonly failed: number } {
  foundAgain(run);
  const rows = FORM_KINDS.flatMap((kind) => {
    const seenBefore = run.seenAnswers.get(kind);
    if (seenBefore !== undefined) return seenBefore;
    return mayWait(run, kind) ? waitingIn(answerTabs(run, kind, () => formNow(run, kind), true)) : [];
  });
  return { waiting: rows.length, failed: rows.filter(({ hasFailed }) => hasFailed).length };
}

/**
 * Could an answer to this form wait? Told by the column of marks alone; where that cannot be, the tab is to be read.
 */
function mayWait(run: Run, kind: FormKind): boolean {
  foundAgain(run);
  if (answerSheets(run, kind).some(hasUnmarked)) return true;
  run.seenAnswers.set(kind, []);
  return false;
}

const waitingIn = (tabs: readonly AnswerTab[]): readonly WaitingRow[] => tabs.flatMap(({ waiting }) => waiting);
/** Where those that failed are looked at too, what is seen is all that waits. */
function seen(run: Run, kind: FormKind, tabs: readonly AnswerTab[], isAll: boolean): readonly AnswerTab[] {
  if (isAll) run.seenAnswers.set(kind, waitingIn(tabs));
  return tabs;
}

/** The choices that the register now offers, read once a run, and only when an answer is there to be read by them. */
const listsNow = (run: Run): FormLists => run.once('form lists', () => run.read((register) => formLists(register)));

/** Forms whose notes were lost are found again, once a run. */
const foundAgain = (run: Run): void => run.once('forms found', () => findFormsAgain(run));

/** The form as the register now fills it. */
const formNow = (run: Run, kind: FormKind): FormDefinition => run.once(`form ${kind}`, () => FORMS[kind](listsNow(run)));

/**
 * Receives up to so many rows in one action. When their writing fails, each is tried alone, so that a row that cannot be written
 * holds back no other.
 * @param tried keys of the rows of this sweep: those that fail again are not tried for ever
 */
function receiveBatch(run: Run, kind: FormKind, retryFailed: boolean, tried: Set<string>, most: number): number {
  const keysOf = (rows: readonly WaitingRow[]): string[] => rows.map(({ cells }) => answerKey(kind, cells));
  const next = (): { readonly tab: AnswerTab; readonly rows: readonly WaitingRow[] } | undefined =>
    seen(
      run,
      kind,
      answerTabs(run, kind, () => formNow(run, kind), retryFailed),
      retryFailed,
    )
      .map((tab) => ({ tab, rows: tab.waiting.filter(({ cells }) => !tried.has(answerKey(kind, cells))).slice(0, most) }))
      .find(({ rows }) => rows.length > 0);
  let taken: readonly string[] = [];
  try {
    return run.ports.unitOfWork((register) => {
      const found = next();
      if (found === undefined) return 0;
      taken = keysOf(found.rows);
      const lists = listsNow(run);
      found.rows.forEach((row, index) =>
        register.markAnswer(
          kind,
          taken[index]!,
          RECEIVE[kind](register, run.ports, found.tab.answersIn(row), taken[index]!, lists),
        ),
      );
      for (const key of taken) tried.add(key);
      return taken.length;
    });
  } catch (error) {
    if (error instanceof UserProblem || taken.length === 0) throw error;
    console.error(
      `receive ${taken.length} of ${kind}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    for (const key of taken) tried.delete(key);
    if (taken.length > 1) return receiveOneByOne(run, kind, retryFailed, tried, taken.length);
    tried.add(taken[0]!);
    // It stays in its tab, marked, and is tried again later.
    run.ports.unitOfWork((register) => register.markAnswer(kind, taken[0]!, answerFailed));
    return 1;
  }
}

function receiveOneByOne(run: Run, kind: FormKind, retryFailed: boolean, tried: Set<string>, count: number): number {
  let received = 0;
  for (let index = 0; index < count && run.ports.hasTimeLeft(); index += 1)
    received += receiveBatch(run, kind, retryFailed, tried, 1);
  return received;
}
