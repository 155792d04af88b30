/** The list of messages that an answer brought, kept for the screen to which one comes back. */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { MessagesView } from '../../application/sidebar-views/message-views';
import type { App } from './app-context';

/** @param learn told of each list as one that was read */
export function useTakenMessages(
  revisionNow: () => number,
  learn: (messages: MessagesView) => void,
): Pick<App, 'tookMessages' | 'messagesAt'> {
  const taken = useRef<{ readonly revision: number; readonly messages: MessagesView } | undefined>(undefined);
  const tookMessages = useCallback(
    (messages: MessagesView) => {
      // The change is told in the same breath.
      taken.current = { revision: revisionNow() + 1, messages };
      learn(messages);
    },
    [revisionNow, learn],
  );
  const messagesAt = useCallback((at: number) => (taken.current?.revision === at ? taken.current.messages : undefined), []);
  return useMemo(() => ({ tookMessages, messagesAt }), [tookMessages, messagesAt]);
}
