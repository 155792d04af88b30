/** What a card offers to do: the card as it is afterwards takes its place, and what was done is announced. */
import type { Reply } from '../../application/sidebar-api';
import { useApp } from './app-context';
import { focusHeading } from './focus-heading';
import { useAction, type Action } from './use-action';
import { afterRender } from './after-render';

export interface CardAction<Card> extends Action {
  /** Nothing changes when the call fails: its error is shown. */
  act(call: () => Promise<Reply<Card>>, sentence: string): Promise<void>;
}

/** @param onDone called with the card, before it is announced */
export function useCardAction<Card>(onDone: (card: Card) => void): CardAction<Card> {
  const { announce, changed } = useApp();
  const action = useAction();
  return {
    ...action,
    async act(call, sentence) {
      const after = await action.run(call);
      if (after === undefined) return;
      onDone(after);
      announce(sentence);
      changed();
      // Once the card is there.
      afterRender(focusHeading);
    },
  };
}
