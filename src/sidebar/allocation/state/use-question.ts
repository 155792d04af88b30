/** One question put to the spreadsheet about the plan on screen: its answer, until another is put or it is closed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reply, ReplyError } from '../../../application/sidebar-api';

export interface Question<T> {
  /** What is asked about; nothing while no question is open. */
  readonly about?: string;
  readonly answer?: T;
  readonly error?: ReplyError;
  ask(about: string, call: () => Promise<Reply<T>>): void;
  /** Puts an answer that came with another call in the place of the one on screen; nothing is drawn anew meanwhile. */
  show(answer: T): void;
  close(): void;
}

/** @param stale changes when answers given so far no longer hold */
export function useQuestion<T>(stale: unknown): Question<T> {
  const [state, setState] = useState<Pick<Question<T>, 'about' | 'answer' | 'error'>>({});
  const latest = useRef(0);
  const close = (): void => {
    latest.current++;
    setState({});
  };
  useEffect(close, [stale]);
  const ask = (about: string, call: () => Promise<Reply<T>>): void => {
    const turn = ++latest.current;
    setState({ about });
    void call().then((reply) => {
      if (latest.current === turn) setState(reply.ok ? { about, answer: reply.value } : { about, error: reply.error });
    });
  };
  const show = (answer: T): void => {
    latest.current++;
    setState(({ about }) => ({ about, answer }));
  };
  return { ...state, ask, show, close };
}
