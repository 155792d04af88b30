/** What does not hold together in the register: each line with its row, and its mend where one click is enough. */
import type { JSX } from 'preact';
import type { ProblemLine } from '../../application/sidebar-views/list-views';
import { problemsWords } from '../../wording/pages/problems-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { useCall } from '../state/use-call';
import { ActionButton } from '../ui/action-button';
import { Loading } from '../ui/loading';
import { Empty } from '../ui/notice';
import { Problem } from '../ui/problem';

function Line({ line, onMend, isPending }: { line: ProblemLine; onMend(id: string): void; isPending: boolean }): JSX.Element {
  const { api } = useApp();
  const showing = useAction();
  return (
    <li class="problem-line">
      <p class="row-detail">{line.tab}</p>
      <p>{line.sentence}</p>
      {line.gesture !== '' && <p class="row-detail">{line.gesture}</p>}
      <p class="form-buttons">
        {line.mend !== undefined && (
          <ActionButton
            isPending={isPending}
            label={problemsWords.mendOf(line.mend, line.sentence)}
            onClick={() => onMend(line.id)}
          >
            {line.mend}
          </ActionButton>
        )}
        <ActionButton kind="link" isPending={showing.isPending} onClick={() => void showing.run(() => api.showRow(line.row))}>
          {problemsWords.seeRow}
        </ActionButton>
      </p>
      <Problem error={showing.error} />
    </li>
  );
}

export function ProblemsView(): JSX.Element {
  const { api, announce, changed } = useApp();
  const { value, error, reload, set } = useCall('problems', () => api.getProblems());
  const action = useAction();
  const mend = async (id: string): Promise<void> => {
    const after = await action.run(() => api.mendProblem(id));
    if (after === undefined) return;
    set(after);
    announce(problemsWords.mended);
    changed();
  };
  if (value === undefined)
    return error === undefined ? (
      <Loading label={problemsWords.verifying} lines={6} />
    ) : (
      <Problem error={error} onRetry={reload} />
    );
  return (
    <>
      <h1 tabIndex={-1}>{problemsWords.count(value.problems.length + value.more)}</h1>
      <Problem error={error} onRetry={reload} />
      <Problem error={action.error} />
      {value.problems.length === 0 ? (
        <Empty title={problemsWords.count(0)}>
          <p>{problemsWords.fine}</p>
        </Empty>
      ) : (
        <ul class="rows">
          {value.problems.map((line) => (
            <Line key={line.id} line={line} isPending={action.isPending} onMend={(id) => void mend(id)} />
          ))}
        </ul>
      )}
      {value.more > 0 && <p class="row-detail">{problemsWords.more(value.more)}</p>}
    </>
  );
}
