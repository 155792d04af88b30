/** What the checks propose in place of what was typed: one click takes it, and the card says what is still missing. */
import type { JSX } from 'preact';
import type { RequestCardView } from '../../application/sidebar-views/request-card-view';
import { correctionTexts } from '../../wording/sidebar/correction-sentences';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';

export function Corrections({
  card,
  onChanged,
}: {
  card: RequestCardView;
  onChanged(card: RequestCardView): void;
}): JSX.Element | null {
  const { api, announce, changed } = useApp();
  const action = useAction();
  if (card.corrections.length === 0) return null;
  const take = async (id: string): Promise<void> => {
    const after = await action.run(() => api.takeCorrection(card.reference, id));
    if (after === undefined) return;
    onChanged(after);
    announce(`${after.reference} : ${after.statusLabel}`);
    changed();
  };
  return (
    <div role="group" aria-label={correctionTexts.title} class="chips">
      {card.corrections.map(({ id, label }) => (
        <ActionButton key={id} isPending={action.isPending} onClick={() => void take(id)}>
          {label}
        </ActionButton>
      ))}
      <Problem error={action.error} />
    </div>
  );
}
