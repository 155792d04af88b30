/** Opens a dialog over the spreadsheet; what it changed is read again once the person is back in the sidebar. */
import { useEffect, useRef } from 'preact/hooks';
import type { Reply } from '../../application/sidebar-api';
import { useApp } from './app-context';
import { useAction, type Action } from './use-action';

export interface Dialog extends Pick<Action, 'isPending' | 'error'> {
  open(call: () => Promise<Reply<null>>): void;
}

export function useDialog(): Dialog {
  const { changed } = useApp();
  const { isPending, error, run } = useAction();
  const isAway = useRef(false);
  useEffect(() => {
    const onFocus = (): void => {
      if (!isAway.current) return;
      isAway.current = false;
      changed();
    };
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [changed]);
  return {
    isPending,
    error,
    open: (call) =>
      void run(call).then((value) => {
        if (value !== undefined) isAway.current = true;
      }),
  };
}
