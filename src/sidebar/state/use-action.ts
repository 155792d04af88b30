/** Asks the spreadsheet to do something: one thing at a time, with what went wrong kept for the view. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reply, ReplyError } from '../../application/sidebar-api';
import { useIsActive, useRevision } from './app-context';
import { useBusy } from './busy';

export interface Action {
  readonly isPending: boolean;
  readonly error?: ReplyError;
  /** Gives the value, or nothing when it failed or when another action is still going on. */
  run<T>(call: () => Promise<Reply<T>>): Promise<T | undefined>;
  clear(): void;
}

/** One action slot of a view; the sidebar does not follow the selection while it is at work. */
export function useAction(): Action {
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<ReplyError>();
  const running = useRef(false);
  useBusy(isPending);

  const run = useCallback(async <T>(call: () => Promise<Reply<T>>): Promise<T | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setPending(true);
    setError(undefined);
    const reply = await call();
    running.current = false;
    setPending(false);
    if (reply.ok) return reply.value;
    setError(reply.error);
    return undefined;
  }, []);
  // What was said of an earlier try goes once the register is read again, or with the screen.
  const revision = useRevision();
  const isActive = useIsActive();
  useEffect(() => setError(undefined), [revision, isActive]);
  const clear = useCallback(() => setError(undefined), []);
  return { isPending, error, run, clear };
}
