/**
 * The lines of one school leave in one message that waits to be reviewed: nothing of another school is in it, and no place that
 * nobody ticked.
 */
import { mailableAddress } from '../../domain/contact/email';
import { isLine, type Draft, type PlanRow } from '../../domain/draft/plan-draft';
import { groupBy } from '../../domain/group-by';
import { mayBeAllocated } from '../../domain/matching/plan/may-be-allocated';
import { schoolKeyOf } from '../../domain/matching/plan/shortage-memory';
import { coversText } from '../../domain/reminder/due-items';
import type { Request } from '../../domain/request/request';
import { noAddressToShare, noFollowUpForm, nothingTicked, nothingToShare } from '../../wording/errors/action-errors';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { draftWords } from '../../wording/sidebar/draft-sentences';
import { addressOfSchool } from '../companies/bringer-of';
import { noteInJournal } from '../journal/note-in-journal';
import { queueMessage } from '../outbox/queue-message';
import type { Ports, Register } from '../ports';
import { propositionsOf } from '../propositions/propositions-of';
import { problemOf } from '../user-problem';
import { requireDraft } from './require-draft';
import { showsPlace } from './shows-place';

export interface SharableLine {
  readonly row: PlanRow;
  readonly request: Request;
}

/** Lines of a draft whose request still looks for its host, by school. */
export const sharableLines = (register: Register, today: string, { rows }: Draft): ReadonlyMap<string, readonly SharableLine[]> =>
  groupBy(
    rows.filter(isLine).flatMap((row): SharableLine[] => {
      const request = register.find('requests', row.requestReference);
      return request !== undefined && mayBeAllocated(request, propositionsOf(register, request.reference), today)
        ? [{ row, request }]
        : [];
    }),
    ({ request }) => schoolKeyOf(request),
  );

/**
 * To whom they go: who speaks for the school, else its office, else each teacher with the lines that are theirs, where one of
 * them has a place to show.
 */
export function readersOf(
  register: Register,
  schoolKey: string,
  lines: readonly SharableLine[],
  isShown: (row: PlanRow) => boolean,
): ReadonlyMap<string, readonly SharableLine[]> {
  const school = addressOfSchool(register.find('schools', schoolKey));
  if (school !== undefined) return new Map([[school, lines]]);
  const byTeacher = groupBy(lines, ({ request }) => mailableAddress(request.requesterEmail) ?? '');
  return new Map([...byTeacher].filter(([to, own]) => to !== '' && own.some(({ row }) => isShown(row))));
}

/**
 * Each line with a place to show gets its own token, once. Done again for the same draft, nothing is added.
 * @param schoolKey the school's UAI, or its name where it has none
 * Throws a UserProblem when there is nothing to share or nobody to write to.
 */
export function shareDraft(
  register: Register,
  ports: Ports,
  reference: string,
  schoolKey: string,
): { readonly sentence: string } {
  const today = ports.clock.today();
  const draft = requireDraft(register, reference);
  if (ports.formLinks.followUpUrl('essai') === undefined) throw problemOf(noFollowUpForm);
  const lines = sharableLines(register, today, draft).get(schoolKey) ?? [];
  if (lines.length === 0) throw problemOf(nothingToShare);
  const isShown = showsPlace(register);
  if (!lines.some(({ row }) => isShown(row))) throw problemOf(nothingTicked);
  const readers = readersOf(register, schoolKey, lines, isShown);
  const name = lines[0]!.request.schoolName ?? schoolKey;
  if (readers.size === 0) throw problemOf(noAddressToShare(name));
  const before = register.all('messages').length;
  for (const [to, own] of readers) {
    const planLines = own.map(({ row }) => withLineToken(register, ports, row, isShown(row)));
    queueMessage(register, ports, {
      template: 'plan-shared',
      about: draft.reference,
      to,
      context: { planLines },
      occasion: schoolKey,
      departure: 'after-review',
      covers: coversText(planLines.map((line) => ({ about: line.reference, base: today }))),
    });
  }
  const made = register.all('messages').length - before;
  if (made > 0)
    noteInJournal(register, ports, {
      action: journalActions.planShared,
      object: journalObjects.plan,
      reference: draft.reference,
      after: name,
    });
  return { sentence: made === 0 ? draftWords.sharedAlready(name) : draftWords.shared(name, made) };
}

function withLineToken(register: Register, { tokens, clock }: Ports, row: PlanRow, isShown: boolean): PlanRow {
  const token = isShown ? (row.token ?? tokens.next()) : undefined;
  const shared: PlanRow = { ...row, sharedOn: row.sharedOn ?? clock.today(), ...(token === undefined ? {} : { token }) };
  if (shared.sharedOn !== row.sharedOn || shared.token !== row.token)
    register.change('plans', row.reference, { sharedOn: shared.sharedOn, ...(token === undefined ? {} : { token }) });
  return shared;
}
