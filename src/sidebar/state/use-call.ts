/** Reads something from the spreadsheet for a view, and reads it again when it may have changed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Reply, ReplyError } from '../../application/sidebar-api';
import { useApp, useIsActive } from './app-context';

export interface Call<T> {
  /** The last value read; it stays while a newer one is being read. */
  readonly value?: T;
  readonly error?: ReplyError;
  readonly isLoading: boolean;
  reload(): void;
  /** Takes a newer value that another call brought back: what that call changed is in it, and is not read again. */
  set(value: T): void;
  /** Shows what the page itself knows, until it is read again. */
  show(value: T): void;
}

interface Loaded<T> extends Pick<Call<T>, 'value' | 'error' | 'isLoading'> {
  readonly key: string;
}

/**
 * Calls `load` at once, when `key` changes, and when the register changed, but only while the screen is shown.
 * With `isWanted` false it waits to be.
 * @param known what an answer has brought of the register as it is at that revision: it is shown, and nothing is asked
 * An answer that comes after a newer question is dropped.
 */
export function useCall<T>(
  key: string,
  load: () => Promise<Reply<T>>,
  isWanted = true,
  known?: (revision: number) => T | undefined,
): Call<T> {
  const { revision, revisionNow } = useApp();
  const isActive = useIsActive();
  const [state, setState] = useState<Loaded<T>>({ key, isLoading: true });
  const asked = useRef(0);
  const done = useRef('');
  /** The revision that `set` was told with: its value is of then. */
  const knownAt = useRef(-1);

  const read = useCallback(() => {
    const turn = (asked.current += 1);
    setState((before) => (before.key === key ? { ...before, isLoading: true } : { key, isLoading: true }));
    void load().then((reply) => {
      if (turn !== asked.current) return;
      setState(({ value }) => ({
        key,
        isLoading: false,
        ...(reply.ok ? { value: reply.value } : { value, error: reply.error }),
      }));
    });
    // `load` is written anew at each drawing; what it reads is told by `key`.
  }, [key]);

  const show = useCallback(
    (value: T) => {
      asked.current += 1;
      setState({ key, value, isLoading: false });
    },
    [key],
  );
  useEffect(() => {
    const wanted = `${key}@${revision}`;
    if (!isActive || !isWanted || done.current === wanted) return;
    done.current = wanted;
    const brought = known?.(revision);
    if (brought !== undefined) show(brought);
    else if (knownAt.current !== revision) read();
  }, [key, revision, isActive, isWanted, read, show]);

  const set = useCallback(
    (value: T) => {
      knowNext(knownAt, revisionNow);
      show(value);
    },
    [show, revisionNow],
  );
  return {
    value: state.key === key ? state.value : undefined,
    error: state.error,
    isLoading: state.isLoading,
    reload: read,
    set,
    show,
  };
}

/** The change is told in the same breath as the value; one that comes later is another's. */
function knowNext(knownAt: { current: number }, revisionNow: () => number): void {
  const told = revisionNow() + 1;
  knownAt.current = told;
  setTimeout(() => {
    if (revisionNow() < told) knownAt.current = -1;
  });
}
