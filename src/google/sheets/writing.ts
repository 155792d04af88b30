/** What a run needs to write, and to tell of what was written: most runs only read. */
import type { Ports } from '../../application/ports';
import { memoOf } from '../../register/undo-memo';
import { FormLinkStore } from '../forms/form-link-store';
import { markAnswers } from '../forms/mark-answers';
import type { InstallationStore } from '../properties/installation';
import { ActionMemoryTab } from './action-memory-tab';
import { unitOfWork, type UnitOfWorkTools } from './unit-of-work';

interface Tools extends Omit<UnitOfWorkTools, 'withMemo' | 'markAnswers'> {
  readonly installation: InstallationStore;
  readonly runId: string;
}

/** The unit of work of a run. */
export const writingOf = ({ installation, runId, ...tools }: Tools): Ports['unitOfWork'] =>
  unitOfWork({
    ...tools,
    markAnswers: (marks) => markAnswers(marks, { tabs: tools.tabs, installation }),
    withMemo: (intention, part = { bundle: runId, step: runId }) => {
      const memo = memoOf(intention, part);
      return memo === undefined ? intention : { ...intention, memo };
    },
  });

export const formLinksOf = (installation: InstallationStore): Ports['formLinks'] => new FormLinkStore(installation);

export const memoryOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Ports['memory'] =>
  new ActionMemoryTab(spreadsheet);
