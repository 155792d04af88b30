/**
 * When the person comes back to the sidebar it asks once which row is selected and whether the register has changed: it shows the
 * row, unless the person is at work in the panel, and reads again what is old.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardRef } from '../../application/sidebar-views/card-ref';
import { ownStamp, type PageApi } from '../bridge';
import { isBusy } from './busy';

export interface FollowedSelection {
  /** A selected row that was not opened because the person was busy. */
  readonly offered?: CardRef;
  dismiss(): void;
}

/** The pointer wanders in and out: it asks no more often than this. */
const REST_MS = 4_000;
/** A pointer that moves in the panel after such a pause has been elsewhere, also where no event says that it came in. */
const AWAY_MS = 1_000;
/** A press that gives the page its focus comes just before the question. */
const JUST_BEFORE_MS = 150;
const PRESSED = 'button, a, input, select, textarea, summary, label';

/**
 * @param moves number of times the person changed screen: one made while the question is under way wins over the answer
 * @param show opens the card, unless it is already shown
 * @param changed the register is no longer what was read last
 */
export function useFollowSelection(
  api: PageApi,
  moves: { readonly current: number },
  show: (card: CardRef) => void,
  changed: () => void,
): FollowedSelection {
  const [offered, setOffered] = useState<CardRef>();
  const lastSeen = useRef('');
  const lastStamp = useRef<string | undefined>(undefined);
  const pressedAt = useRef(-Infinity);
  const askedAt = useRef(-Infinity);
  const latest = useRef({ show, changed });
  latest.current = { show, changed };

  const follow = useCallback(async () => {
    const movesBefore = moves.current;
    const turn = (askedAt.current = performance.now());
    const reply = await api.getSelection();
    if (!reply.ok || turn !== askedAt.current) return;
    const { stamp } = reply.value;
    // While something is being written it waits for the next time.
    if (!isBusy()) {
      const isNews = lastStamp.current !== undefined && stamp !== lastStamp.current && stamp !== ownStamp();
      lastStamp.current = stamp;
      if (isNews) latest.current.changed();
    }
    if (reply.value.kind === 'none') return;
    const card = { kind: reply.value.kind, reference: reply.value.reference };
    const seen = `${card.kind} ${card.reference}`;
    if (seen === lastSeen.current) return;
    lastSeen.current = seen;
    // What was pressed meanwhile must do what it says on the screen where it was pressed.
    const isPressed = pressedAt.current > turn - JUST_BEFORE_MS;
    if (isBusy() || isPressed || moves.current !== movesBefore) setOffered(card);
    else {
      setOffered(undefined);
      latest.current.show(card);
    }
  }, [api, moves]);

  useReturn(follow, askedAt, pressedAt);

  return { offered, dismiss: useCallback(() => setOffered(undefined), []) };
}

/** Asks when the person comes back to the panel, and notes when something is pressed in it. */
function useReturn(follow: () => Promise<void>, askedAt: { readonly current: number }, pressedAt: { current: number }): void {
  useEffect(() => {
    void follow();
    const onFocus = (): void => void follow();
    let later: ReturnType<typeof setTimeout> | undefined;
    const onEnter = (): void => {
      clearTimeout(later);
      // A row chosen just after the last question is not missed: it is asked for when the rest is over.
      later = setTimeout(() => void follow(), Math.max(0, REST_MS - (performance.now() - askedAt.current)));
    };
    let movedAt = performance.now();
    const onMove = (): void => {
      if (performance.now() - movedAt > AWAY_MS) onEnter();
      movedAt = performance.now();
    };
    const onPress = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest(PRESSED) !== null) pressedAt.current = performance.now();
    };
    window.addEventListener('focus', onFocus);
    document.documentElement.addEventListener('pointerenter', onEnter);
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      clearTimeout(later);
      window.removeEventListener('focus', onFocus);
      document.documentElement.removeEventListener('pointerenter', onEnter);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [follow]);
}
