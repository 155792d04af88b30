/** The other hosts possible for the chosen line, asked once for each plan. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PlanAlternatives, PlanView } from '../../../application/allocation-api';
import type { ReplyError } from '../../../application/sidebar-api';
import { dialogApi } from '../../dialog-bridge';
import { pairsOf } from './wishes';

export interface Alternatives {
  readonly list?: PlanAlternatives;
  readonly error?: ReplyError;
  retry(): void;
}

/** @param turn tells one plan from the next */
export function useAlternatives(plan: PlanView, turn: number, requestReference: string | undefined): Alternatives {
  const [state, setState] = useState<{ key: string; list?: PlanAlternatives; error?: ReplyError }>({ key: '' });
  const known = useRef(new Map<string, PlanAlternatives>());
  const key = requestReference === undefined ? '' : `${turn} ${requestReference}`;
  const asked = useRef('');
  asked.current = key;

  const ask = useCallback(() => {
    if (requestReference === undefined) return;
    const list = known.current.get(key);
    setState({ key, list });
    if (list !== undefined) return;
    void dialogApi.getAlternatives(requestReference, pairsOf(plan)).then((reply) => {
      if (reply.ok) known.current.set(key, reply.value);
      if (asked.current === key) setState(reply.ok ? { key, list: reply.value } : { key, error: reply.error });
    });
  }, [key]);

  useEffect(ask, [ask]);
  return state.key === key ? { list: state.list, error: state.error, retry: ask } : { retry: ask };
}
