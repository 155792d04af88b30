/** The plan on screen is kept in the register as a draft: nothing leaves, and nobody is asked anything. */
import { draftsOf, type DraftRole, type PlanRow } from '../../domain/draft/plan-draft';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { draftWords } from '../../wording/sidebar/draft-sentences';
import { nothingToKeep } from '../../wording/errors/action-errors';
import type { PlanPair, PlanToKeep } from '../allocation-api';
import { noteInJournal } from '../journal/note-in-journal';
import type { Ports, Register } from '../ports';
import { problemOf } from '../user-problem';

type Line = Pick<PlanRow, 'requestReference' | 'role' | 'hostId' | 'isTicked' | 'overrideReason'>;

/** Done again with the same plan on the same day, it keeps no second one. Throws a UserProblem for a plan without lines. */
export function keepDraft(
  register: Register,
  ports: Ports,
  plan: PlanToKeep,
): { readonly reference: string; readonly sentence: string } {
  const lines = linesOf(plan);
  if (plan.lines.length === 0) throw problemOf(nothingToKeep);
  const [last] = draftsOf(register.all('plans'));
  if (last !== undefined && isSame(last.rows, lines) && ports.clock.dayOf(last.keptAt) === ports.clock.today())
    return { reference: last.reference, sentence: draftWords.keptAlready(last.reference) };
  const keptAt = ports.clock.now();
  let draft = '';
  for (const line of lines) {
    const reference = register.nextReference('plans');
    if (draft === '') draft = reference;
    register.add('plans', {
      reference,
      draft,
      keptAt,
      ...line,
      ...(line.hostId === undefined ? {} : { hostName: hostName(register, line.hostId) }),
      ...schoolOf(register, line.requestReference),
    });
  }
  noteInJournal(register, ports, { action: journalActions.planKept, object: journalObjects.plan, reference: draft });
  return { reference: draft, sentence: draftWords.kept(draft) };
}

/** One line a request, in the order of references, then what is forbidden. */
function linesOf({ lines, kept, forbidden }: PlanToKeep): Line[] {
  const isKept = ({ requestReference, hostId }: PlanPair): boolean =>
    kept.some((pair) => pair.requestReference === requestReference && pair.hostId === hostId);
  const byRequest = (one: Line, other: Line): number => (one.requestReference < other.requestReference ? -1 : 1);
  const asLine = ({ requestReference, hostId, isTicked, overrideReason }: PlanToKeep['lines'][number]): Line => {
    if (hostId === undefined) return { requestReference, role: 'unplaced' };
    const role: DraftRole = isKept({ requestReference, hostId }) ? 'kept' : 'placed';
    return {
      requestReference,
      hostId,
      role,
      ...(isTicked === undefined ? {} : { isTicked }),
      ...(overrideReason === undefined ? {} : { overrideReason: overrideReason.trim() }),
    };
  };
  return [
    ...lines.map(asLine).sort(byRequest),
    ...forbidden.map(({ requestReference, hostId }): Line => ({ requestReference, hostId, role: 'forbidden' })).sort(byRequest),
  ];
}

const nameOf = ({ requestReference, role, hostId, isTicked, overrideReason }: Line): string =>
  [requestReference, role, hostId ?? '', isTicked ?? '', overrideReason ?? ''].join(' ');
const isSame = (rows: readonly Line[], lines: readonly Line[]): boolean =>
  rows.length === lines.length && rows.every((row, index) => nameOf(row) === nameOf(lines[index]!));

export const hostName = (register: Register, hostId: string): string =>
  register.find('companies', register.find('offers', hostId)?.companyReference ?? hostId)?.name ?? hostId;

const schoolOf = (register: Register, requestReference: string): Pick<PlanRow, 'schoolName'> => {
  const name = register.find('requests', requestReference)?.schoolName;
  return name === undefined ? {} : { schoolName: name };
};
