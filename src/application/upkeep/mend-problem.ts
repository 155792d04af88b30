/** The problems of the register with the one-click gesture that mends each, where there is one that loses nothing. */
import { isLiving } from '../../domain/lifecycle/living';
import type { Records, TableName } from '../../domain/records';
import { keysIn } from '../../domain/upkeep/references';
import { journalActions, journalObjects } from '../../wording/labels/journal';
import { tableLabels } from '../../wording/labels/tables';
import { problemsWords } from '../../wording/pages/problems-page';
import { noteInJournal } from '../journal/note-in-journal';
import { applyEvent } from '../lifecycle/apply-event';
import { followJournal } from '../lifecycle/follow-journal';
import type { Patch, Ports, Register } from '../ports';
import type { ProblemsView } from '../sidebar-views/list-views';
import { rowAddress, type Problem } from './problem';
import { allProblems } from './verify-register';

/** Most that a panel shows; the others come up as these are mended. */
const MOST_SHOWN = 60;

/** Names the problem as long as it stands. */
const idOf = (problem: Problem): string => `${rowAddress(problem)} ${problem.sentence}`;

/** Every problem that stands now, the gravest kind first. Writes nothing. */
export function problemsView(register: Register, ports: Pick<Ports, 'clock' | 'departures'>): ProblemsView {
  const problems = allProblems(register, ports);
  return {
    problems: problems.slice(0, MOST_SHOWN).map((problem) => ({
      id: idOf(problem),
      tab: tableLabels[problem.table],
      sentence: problem.sentence,
      gesture: problem.gesture,
      row: rowAddress(problem),
      ...(problem.mend === undefined ? {} : { mend: problemsWords.mends[problem.mend.kind] }),
    })),
    more: Math.max(0, problems.length - MOST_SHOWN),
  };
}

/**
 * Mends the problem where it still stands; one that is gone needs nothing. Gives back the problem that more than the register
 * is needed for: a row that must be made a record, a person who stands in forms and tabs as well.
 */
export function mendProblem(register: Register, ports: Ports, id: string): Problem | undefined {
  const problem = allProblems(register, ports).find((one) => idOf(one) === id);
  if (problem?.mend === undefined) return undefined;
  const { table, key, mend } = problem;
  switch (mend.kind) {
    case 'clear-reference':
      clearReference(register, ports, table, key, mend.field, mend.value);
      return undefined;
    case 'withdraw-offer':
      applyEvent(register, ports, { table: 'offers', reference: key, event: 'withdrawn', reason: problem.sentence });
      return undefined;
    case 'follow-journal':
      if (isLiving(table)) followJournal(register, table, key);
      return undefined;
    case 'adopt-row':
    case 'erase-person':
      return problem;
  }
}

/** Only the key that leads nowhere goes; the others of a list stay. */
function clearReference<T extends TableName>(
  register: Register,
  ports: Ports,
  table: T,
  key: string,
  field: string,
  value: string,
): void {
  const record = register.find(table, key) as unknown as Readonly<Record<string, unknown>> | undefined;
  if (record === undefined || !keysIn(record[field]).includes(value)) return;
  const left = Array.isArray(record[field]) ? keysIn(record[field]).filter((one) => one !== value) : undefined;
  register.change(table, key, { [field]: left } as Patch<T & keyof Records>);
  noteInJournal(register, ports, {
    action: journalActions.mended,
    object: journalObjects.hub,
    reference: key,
    before: value,
    reason: register.header(table, field),
  });
}
