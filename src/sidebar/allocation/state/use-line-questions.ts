/** The two questions about the chosen line: why not that host, and what it would take. */
import { useRef } from 'preact/hooks';
import type { PlanLine, PlanView, WaysView, WhyNotView } from '../../../application/allocation-api';
import { dialogApi } from '../../dialog-bridge';
import type { Ask, AskedHost } from '../views/set-aside';
import { useQuestion, type Question } from './use-question';
import { wishesOn, type Wishes } from './wishes';
import { afterRender } from '../../state/after-render';

export interface LineQuestions {
  readonly whyNot: Question<WhyNotView>;
  readonly ways: Question<WaysView>;
  /** The host that `whyNot` is about. */
  readonly askedHost: () => AskedHost | undefined;
  readonly askWhyNot: Ask;
  askWays(): void;
  /** Closes what is open, and the focus goes back to where it was asked; false when nothing is. */
  leave(): boolean;
}

export function useLineQuestions(
  view: PlanView,
  turn: number,
  line: PlanLine | undefined,
  wishes: Wishes,
  panel: { readonly current: HTMLElement | null },
): LineQuestions {
  const reference = line?.requestReference ?? '';
  const host = useRef<AskedHost | undefined>(undefined);
  const whyNot = useQuestion<WhyNotView>(`${turn} ${reference}`);
  const ways = useQuestion<WaysView>(`${turn} ${reference}`);
  const focusOn = (selector: string): void => {
    afterRender(() => {
      const target = panel.current?.querySelector<HTMLElement>(selector);
      // The list of hosts set aside is drawn anew, closed.
      target?.closest('details')?.setAttribute('open', '');
      target?.focus();
    });
  };
  return {
    whyNot,
    ways,
    askedHost: () => host.current,
    askWhyNot: (asked) => {
      host.current = asked;
      whyNot.ask(asked.hostId, () =>
        dialogApi.whyNotHost({ requestReference: reference, hostId: asked.hostId }, wishesOn(wishes, view)),
      );
    },
    askWays: () => ways.ask(reference, () => dialogApi.whatItTakes(reference, wishesOn(wishes, view))),
    leave: () => {
      if (ways.about !== undefined) {
        ways.close();
        focusOn('[data-ask-ways]');
        return true;
      }
      if (whyNot.about === undefined) return false;
      const asked = whyNot.about;
      whyNot.close();
      focusOn(`[data-ask="${asked}"]`);
      return true;
    },
  };
}
