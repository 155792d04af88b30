/** In « Appels »: the companies to ask for one place more, with the reason in what is to be said. */
import type { JSX } from 'preact';
import type { CallsView, PlaceCallLine } from '../../application/sidebar-views/list-views';
import { planQuestionsWords } from '../../wording/pages/plan-questions-page';
import { useApp } from '../state/app-context';
import { focusHeading } from '../state/focus-heading';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';
import { CalledHost } from './called-host';
import { afterRender } from '../state/after-render';

interface PlaceCallProps {
  readonly line: PlaceCallLine;
  onSettled(view: CallsView): void;
}

function PlaceCall({ line, onSettled }: PlaceCallProps): JSX.Element {
  const { api, announce, changed, openCard } = useApp();
  const action = useAction();
  const settle = async (): Promise<void> => {
    const after = await action.run(() => api.settlePlaceCall(line.companyReference));
    if (after === undefined) return;
    onSettled(after);
    announce(planQuestionsWords.askedNoted(line.companyName));
    changed();
    afterRender(focusHeading);
  };
  return (
    <CalledHost line={line} onOpen={() => openCard({ kind: 'company', reference: line.companyReference })}>
      <Problem error={action.error} />
      <p class="form-buttons">
        <ActionButton
          isPending={action.isPending}
          label={planQuestionsWords.askedDoneOf(line.companyName)}
          onClick={() => void settle()}
        >
          {planQuestionsWords.askedDone}
        </ActionButton>
      </p>
    </CalledHost>
  );
}

export const PlaceCalls = ({
  lines,
  onSettled,
}: {
  readonly lines: readonly PlaceCallLine[];
  onSettled(view: CallsView): void;
}): JSX.Element | null =>
  lines.length === 0 ? null : (
    <>
      <h2>{planQuestionsWords.asked}</h2>
      <p class="quiet">{planQuestionsWords.askedHelp}</p>
      <ul class="calls">
        {lines.map((line) => (
          <PlaceCall key={line.companyReference} line={line} onSettled={onSettled} />
        ))}
      </ul>
    </>
  );
