/** What the checks propose in place of what was typed: one click takes it, and the card says what is still missing. */
import type { JSX } from 'preact';
import type { Reply } from '../../application/sidebar-api';
import type { CorrectionLine } from '../../application/sidebar-views/request-card-view';
import { correctionTexts } from '../../wording/sidebar/correction-sentences';
import { useApp } from '../state/app-context';
import { useAction } from '../state/use-action';
import { ActionButton } from '../ui/action-button';
import { Problem } from '../ui/problem';

export function Corrections<Card extends { readonly corrections: readonly CorrectionLine[] }>({
  card,
  take: call,
  told,
  onChanged,
}: {
  card: Card;
  take(id: string): Promise<Reply<Card>>;
  /** What is announced of the card as it is afterwards. */
  told(card: Card): string;
  onChanged(card: Card): void;
}): JSX.Element | null {
  const { announce, changed } = useApp();
  const action = useAction();
  if (card.corrections.length === 0) return null;
  const take = async (id: string): Promise<void> => {
    const after = await action.run(() => call(id));
    if (after === undefined) return;
    onChanged(after);
    announce(told(after));
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
