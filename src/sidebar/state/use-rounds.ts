/** What is sent some at a time: each call goes on where the last one stood. */
import type { SentSome } from '../../application/network-api';
import type { Reply } from '../../application/sidebar-api';
import { useApp } from './app-context';
import type { Action } from './use-action';

/** Calls until none is left, and announces each round; `false` when one failed: the action holds why. */
export function useRounds({ run }: Action): (call: () => Promise<Reply<SentSome>>) => Promise<boolean> {
  const { announce } = useApp();
  return async (call) => {
    for (;;) {
      const done = await run(call);
      if (done === undefined) return false;
      announce(done.sentence);
      if (done.left === 0 || done.queued === 0) return true;
    }
  };
}
