/** The sidebar shows the row selected in the sheet each time it gets the focus, unless the person is busy in it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardRef } from '../../application/sidebar-api';
import type { PageApi } from '../bridge';
import { isBusy } from './busy';

export interface FollowedSelection {
  /** A selected row that was not opened because the person was busy. */
  readonly offered?: CardRef;
  dismiss(): void;
}

/**
 * @param moves number of times the person changed screen: one made while the question is under way wins over the answer
 * @param show opens the card, unless it is already shown
 */
export function useFollowSelection(
  api: PageApi,
  moves: { readonly current: number },
  show: (card: CardRef) => void,
): FollowedSelection {
  const [offered, setOffered] = useState<CardRef>();
  const lastSeen = useRef('');
  const latestShow = useRef(show);
  latestShow.current = show;

  const follow = useCallback(async () => {
    const movesBefore = moves.current;
    const reply = await api.getSelection();
    if (!reply.ok || reply.value.kind === 'none') return;
    const card = { kind: reply.value.kind, reference: reply.value.reference };
    const seen = `${card.kind} ${card.reference}`;
    if (seen === lastSeen.current) return;
    lastSeen.current = seen;
    if (isBusy() || moves.current !== movesBefore) setOffered(card);
    else {
      setOffered(undefined);
      latestShow.current(card);
    }
  }, [api, moves]);

  useEffect(() => {
    void follow();
    const onFocus = (): void => void follow();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [follow]);

  return { offered, dismiss: useCallback(() => setOffered(undefined), []) };
}
