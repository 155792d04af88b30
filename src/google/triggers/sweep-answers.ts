/** Turns raw answers without a mark into rows of the register: what a form trigger does, and what makes up for a missed one. */
import { receiveAnswer } from '../../application/intake/receive-answer';
import { receiveOffer } from '../../application/intake/receive-offer';
import { receiveRequest } from '../../application/intake/receive-request';
import type { Ports, Register } from '../../application/ports';
import type { FormKind } from '../../application/setup-api';
import { UserProblem } from '../../application/user-problem';
import { formLists } from '../../application/setup/form-lists';
import { FORM_KINDS, FORMS } from '../../register/forms';
import { answerKey } from '../../register/forms/answer-key';
import type { FormLists } from '../../register/forms/form-definition';
import { readAnswers, type Answers } from '../../register/forms/read-answers';
import { readHostAnswer } from '../../register/forms/read-answer';
import { readOffer } from '../../register/forms/read-offer';
import { readRequest } from '../../register/forms/read-request';
import { answerFailed } from '../../wording/labels/answer-tab';
import { answerFollowUp } from '../../wording/sidebar/proposition-sentences';
import type { Run } from '../compose';
import { answerTab, type WaitingRow } from '../forms/answer-tab';

type Receive = (register: Register, ports: Ports, answers: Answers, originKey: string, lists: FormLists) => string;

/** Each gives the text of the mark. */
const RECEIVE: Readonly<Record<FormKind, Receive>> = {
  request: (register, ports, answers, originKey, lists) => receiveRequest(register, ports, { ...readRequest(answers, lists), originKey }),
  offer: (register, ports, answers, originKey) => receiveOffer(register, ports, { ...readOffer(answers), originKey }),
  answer(register, ports, answers, originKey) {
    const receipt = receiveAnswer(register, ports, { ...readHostAnswer(answers), findings: answers.findings, originKey });
    return answerFollowUp[receipt.outcome]('reference' in receipt ? receipt.reference : '');
  },
};

/** Rows of one action: together they share the reading of the register. */
const BATCH = 25;

/** Receives every waiting answer while the run has time; gives how many were received. `retryFailed` takes up those that failed before. */
export function sweepAnswers(run: Run, options: { readonly retryFailed: boolean }): number {
  return FORM_KINDS.reduce((received, kind) => received + sweepKind(run, kind, options), 0);
}

/** The same for the answers of one form. */
export function sweepKind(run: Run, kind: FormKind, options: { readonly retryFailed: boolean }): number {
  let received = 0;
  for (;;) {
    const count = run.ports.hasTimeLeft() ? receiveBatch(run, kind, options.retryFailed) : 0;
    received += count;
    if (count < BATCH || options.retryFailed) return received;
  }
}

function receiveBatch(run: Run, kind: FormKind, retryFailed: boolean): number {
  const { ports, tabs, installation } = run;
  if (installation.form(kind) === undefined) return 0;
  const tab = answerTab(kind, tabs, installation, retryFailed);
  const rows = tab?.waiting.slice(0, BATCH) ?? [];
  if (tab === undefined || rows.length === 0) return 0;
  const receive = (register: Register, some: readonly WaitingRow[]): void => {
    const lists = formLists(register);
    const form = FORMS[kind](lists);
    for (const { cells } of some) {
      const key = answerKey(kind, cells);
      register.markAnswer(kind, key, RECEIVE[form.kind](register, ports, readAnswers(form, tab.columns, cells), key, lists));
    }
  };
  try {
    ports.unitOfWork((register) => receive(register, rows));
  } catch (error) {
    if (error instanceof UserProblem) throw error;
    receiveApart(run, kind, rows, receive);
  }
  return rows.length;
}

/** One answer that cannot be received must not hold back the others: each is an action of its own; the faulty one is marked, and its raw row stays. */
function receiveApart({ ports }: Run, kind: FormKind, rows: readonly WaitingRow[], receive: (register: Register, some: readonly WaitingRow[]) => void): void {
  for (const row of rows) {
    try {
      ports.unitOfWork((register) => receive(register, [row]));
    } catch (error) {
      if (error instanceof UserProblem) throw error;
      console.error(`receive ${kind}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      ports.unitOfWork((register) => register.markAnswer(kind, answerKey(kind, row.cells), answerFailed));
    }
  }
}
