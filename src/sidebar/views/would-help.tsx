/** What would bring more hosts to a request, and the way to put it to the teacher. */
import type { JSX } from 'preact';
import type { RequestCardView } from '../../application/sidebar-views/request-card-view';
import { requestWords } from '../../wording/pages/request-page';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';

export function WouldHelp({
  reference,
  requester,
  sentences,
}: {
  reference: string;
  requester: RequestCardView['requester'];
  sentences: readonly string[];
}): JSX.Element | null {
  const { api, changed, queued, say } = useApp();
  const action = useAction();
  const ask = async (): Promise<void> => {
    const view = await action.run(() => api.askTeacher(reference));
    if (view === undefined) return;
    queued(view);
    say(view.sentence);
    changed();
  };
  if (sentences.length === 0) return null;
  return (
    <div class="would-help">
      <h3>{requestWords.wouldHelp}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {requester.email !== undefined && (
        <>
          <p class="form-buttons">
            <ActionButton isPending={action.isPending} onClick={() => void ask()}>
              {requestWords.askTeacher}
            </ActionButton>
          </p>
          <p class="field-help">{requestWords.askTeacherHelp(requester.name)}</p>
          <Problem error={action.error} />
        </>
      )}
    </div>
  );
}
