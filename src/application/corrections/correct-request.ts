/** A teacher corrects a request by its link: the token names the row, and only what was changed in the form is written. */
import { changedAnswers } from '../../domain/correction/changed-answers';
import { REQUEST_ANSWERS } from '../../domain/correction/correctable-fields';
import { correctedRequestDraft, correctionOfRequest } from '../../domain/correction/correct-request-draft';
import { readCorrectionCode, type CorrectionCode } from '../../domain/correction/correction-code';
import { mailableAddress } from '../../domain/contact/email';
import type { Finding, FindingCode } from '../../domain/finding/finding';
import type { CheckedRequest, RequestFields } from '../../domain/request/check-request';
import type { Request } from '../../domain/request/request';
import { CLOSED_REQUEST_STATUSES } from '../../domain/request/request-status';
import { correctionFollows } from '../../wording/corrections/outcome-words';
import { unchangedAnswer } from '../../wording/corrections/unchanged';
import { withSentences } from '../../wording/findings/sentences-of-findings';
import { followEdits } from '../edits/follow-edit';
import type { ReceivedRequest } from '../intake/receive-request';
import type { Ports, Register } from '../ports';
import { livePropositionsOf, seatedPropositionsOf } from '../propositions/propositions-of';
import { checkRequestIn } from '../requests/check-request-in';
import { recheckRequest } from '../requests/recheck-request';
import { requireRecord } from '../require-record';
import { acknowledgeCorrection, isAcknowledged, noteCorrection, noteTooLate } from './conclude-correction';
import { boxesOfForms } from './boxes-of-forms';
import type { CorrectionReceipt, CorrectionResult } from './correction-result';

/** Findings that no later check of the row can make: what they speak of is not in the row. */
const SAID_ONCE: readonly FindingCode[] = ['invalid-number', 'invalid-date', 'too-long', 'broken-letters'];
const DAYS: readonly (keyof RequestFields)[] = ['startsOn', 'endsOn'];

/**
 * Corrects the request, by the checks and the consequences of a cell typed by hand, and tells the sender what changed. Delivered
 * again it changes nothing. `undefined` when the answer is no correction, or of no row that is there.
 */
export function correctRequest(register: Register, ports: Ports, received: ReceivedRequest): CorrectionReceipt | undefined {
  const code = readCorrectionCode(received.correction);
  const request = code && register.where('requests', 'token', code.token)[0];
  if (code === undefined || request === undefined) return undefined;
  const { reference } = request;
  if (isAcknowledged(register, reference, received.originKey)) return { outcome: 'taken', reference };
  const { checked, wanted } = checkCorrection(register, ports, received, request, code);
  if (CLOSED_REQUEST_STATUSES.includes(request.status)) {
    const changes = changesOf(request, wanted);
    if (changes.length > 0) noteTooLate(register, ports, 'requests', reference, changes);
    return conclude(register, ports, received, request, { outcome: changes.length > 0 ? 'too-late' : 'unchanged', changes });
  }
  const dates = settleDates(register, request, wanted, checked.findings);
  const changes = changesOf(request, dates.patch);
  if (changes.length > 0) {
    register.change('requests', reference, dates.patch);
    noteCorrection(register, ports, 'requests', reference, changes);
  }
  const asked = livePropositionsOf(register, reference).length;
  const followed = Object.keys(dates.patch);
  followEdits(
    register,
    ports,
    'requests',
    reference,
    followed.filter((field) => (DAYS as readonly string[]).includes(field)),
  );
  followEdits(register, ports, 'requests', reference, followed);
  const left = recheckRequest(register, ports, reference);
  const lost = [
    ...received.findings,
    ...checked.findings.filter((finding) => SAID_ONCE.includes(finding.code)),
    ...dates.refused,
  ];
  const toCheck = withSentences(requireRecord(register, 'requests', reference).toCheck, lost);
  register.change('requests', reference, { toCheck });
  const stopped = asked - livePropositionsOf(register, reference).length;
  const isCompleted = request.status === 'to-complete' && requireRecord(register, 'requests', reference).status !== 'to-complete';
  return conclude(register, ports, received, request, {
    outcome: changes.length > 0 ? 'taken' : 'unchanged',
    changes,
    follows: [
      ...(dates.said === undefined ? [] : [dates.said]),
      ...(stopped > 0 ? [correctionFollows.askedAgain(stopped)] : []),
      ...(isCompleted ? [correctionFollows.complete] : []),
    ],
    // The sender reads of all that was not kept, whether the search can go on or not.
    findings: [...left, ...lost.map((finding): Finding => ({ ...finding, severity: 'blocks' }))],
  });
}

function checkCorrection(
  register: Register,
  ports: Ports,
  { draft, findings }: ReceivedRequest,
  request: Request,
  code: CorrectionCode,
): { readonly checked: CheckedRequest; readonly wanted: Partial<RequestFields> } {
  const changed = changedAnswers(code, draft, REQUEST_ANSWERS, findings);
  const boxes = boxesOfForms(register);
  const corrected = correctedRequestDraft(request, { code, draft, changed, boxes, unchanged: unchangedAnswer });
  const checked = checkRequestIn(register, ports, corrected, { except: request.reference });
  return { checked, wanted: correctionOfRequest(request, checked.fields, changed) };
}

interface SettledDates {
  readonly patch: Partial<RequestFields>;
  readonly said?: string;
  readonly refused: readonly Finding[];
}

/** Days that a host has agreed to, and days that hosts are asked for, do not give way to days that cannot be. */
function settleDates(
  register: Register,
  { reference }: Request,
  wanted: Partial<RequestFields>,
  findings: readonly Finding[],
): SettledDates {
  if (!DAYS.some((field) => field in wanted)) return { patch: wanted, refused: [] };
  const others = Object.fromEntries(Object.entries(wanted).filter(([field]) => !(DAYS as readonly string[]).includes(field)));
  if (seatedPropositionsOf(register, reference).length > 0)
    return { patch: others, said: correctionFollows.datesAgreed, refused: [] };
  const impossible = findings.filter(
    ({ code, severity }) =>
      severity === 'blocks' && ['missing-dates', 'invalid-date', 'end-before-start', 'start-in-past'].includes(code),
  );
  return impossible.length > 0 && livePropositionsOf(register, reference).length > 0
    ? { patch: others, said: correctionFollows.datesKept, refused: impossible }
    : { patch: wanted, refused: [] };
}

/** What people read of it: what the program works out besides is no change of theirs. */
const WORKED_OUT: readonly string[] = ['point', 'trainingCode', 'schoolUai', 'priority'];
const changesOf = (request: Request, patch: Partial<RequestFields>) =>
  (Object.keys(patch) as (keyof RequestFields)[])
    .filter((field) => !WORKED_OUT.includes(field))
    .map((field) => ({ field, before: request[field], after: patch[field] }));

function conclude(
  register: Register,
  ports: Ports,
  { draft, originKey }: ReceivedRequest,
  before: Request,
  result: CorrectionResult,
): CorrectionReceipt {
  const request = requireRecord(register, 'requests', before.reference);
  acknowledgeCorrection(register, ports, {
    reference: before.reference,
    // Where the sender is reached now; the address of before may be the mistake.
    to:
      mailableAddress(request.requesterEmail) ?? mailableAddress(draft.requesterEmail) ?? mailableAddress(before.requesterEmail),
    context: { request },
    originKey,
    result,
  });
  return { outcome: result.outcome, reference: before.reference };
}
